ALTER TABLE session ADD COLUMN device_name TEXT;
ALTER TABLE session ADD COLUMN device TEXT;
CREATE TABLE known_device (
  hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL,
  last_used_at TEXT NOT NULL
);
CREATE INDEX known_device_account ON known_device (account_id, last_used_at);
