ALTER TABLE request ADD COLUMN support_id TEXT;
ALTER TABLE request ADD COLUMN receiver TEXT;
ALTER TABLE request ADD COLUMN accepted BIGINT NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN care_confirms BIGINT NOT NULL DEFAULT 0;
ALTER TABLE request ADD COLUMN decider TEXT NOT NULL DEFAULT 'care';
ALTER TABLE request ADD COLUMN updated_at TEXT;
ALTER TABLE request ADD COLUMN expires_at TEXT;
ALTER TABLE request ADD COLUMN used_at TEXT;
UPDATE request SET updated_at = created_at;
UPDATE request SET state = 'approved' WHERE state = 'done';
CREATE INDEX request_due ON request (expires_at) WHERE state IN ('open', 'needs_answer');
CREATE INDEX request_site ON request (support_id, state);
CREATE TABLE request_message (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES request (id),
    account_id TEXT NOT NULL,
    by_name TEXT,
    party TEXT NOT NULL,
    step TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX request_message_request ON request_message (request_id, id);
CREATE TABLE request_attachment (
    id TEXT PRIMARY KEY,
    request_id TEXT NOT NULL REFERENCES request (id),
    account_id TEXT NOT NULL,
    by_name TEXT,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    at TEXT NOT NULL
);
CREATE INDEX request_attachment_request ON request_attachment (request_id, id);
CREATE INDEX request_attachment_account ON request_attachment (account_id);
