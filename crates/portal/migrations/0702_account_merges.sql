-- Two accounts of one person that are to become one: `kept` gets what `merged` has, once both mailboxes have confirmed.
-- A confirmation counts while its account's generation of links is the one that it was made in.
CREATE TABLE account_merge (
    id TEXT PRIMARY KEY,
    kept TEXT NOT NULL,
    merged TEXT NOT NULL,
    prepared_by TEXT NOT NULL,
    prepared_at TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    reason TEXT NOT NULL,
    kept_generation BIGINT,
    merged_generation BIGINT,
    ended_at TEXT,
    outcome TEXT
);
CREATE INDEX account_merge_kept ON account_merge (kept) WHERE ended_at IS NULL;
CREATE INDEX account_merge_merged ON account_merge (merged) WHERE ended_at IS NULL;
-- The address of an account that was merged: where the vendor's records name it, they mean the account that was kept.
CREATE TABLE merged_email (
    email TEXT PRIMARY KEY,
    account_id TEXT NOT NULL
);
CREATE INDEX merged_email_account ON merged_email (account_id);
