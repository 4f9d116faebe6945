-- What accounts were told, for keeping it within bounds; the notices themselves are documents.
CREATE TABLE notice (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  at TEXT NOT NULL
);
CREATE INDEX notice_account ON notice (account_id, id);
CREATE INDEX notice_at ON notice (at);
