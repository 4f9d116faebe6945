CREATE TABLE slot (
    kind BIGINT NOT NULL,
    id TEXT NOT NULL,
    slot TEXT NOT NULL,
    value TEXT,
    seq BIGINT NOT NULL,
    account_id TEXT NOT NULL,
    by_name TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (kind, id, slot)
) /* clustered */;
CREATE TABLE slot_history (
    kind BIGINT NOT NULL,
    id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    slot TEXT NOT NULL,
    value TEXT NOT NULL,
    account_id TEXT NOT NULL,
    by_name TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (kind, id, seq, slot)
) /* clustered */;
CREATE TABLE comment (
    id TEXT PRIMARY KEY,
    entitlement_id TEXT NOT NULL,
    text TEXT NOT NULL,
    account_id TEXT NOT NULL,
    by_name TEXT,
    at TEXT NOT NULL
);
CREATE INDEX comment_entitlement ON comment (entitlement_id, id);
CREATE TABLE field (
    id TEXT PRIMARY KEY,
    account_id TEXT NOT NULL,
    by_name TEXT
);
CREATE INDEX field_account ON field (account_id);
CREATE TABLE field_use (
    field_id TEXT NOT NULL,
    entitlement_id TEXT NOT NULL,
    PRIMARY KEY (field_id, entitlement_id)
) /* clustered */;
CREATE TABLE field_renaming (
    field_id TEXT PRIMARY KEY,
    after_entitlement TEXT NOT NULL
);
