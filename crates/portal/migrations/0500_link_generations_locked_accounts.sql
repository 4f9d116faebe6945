ALTER TABLE account ADD COLUMN link_generation BIGINT NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN locked_at TEXT;
ALTER TABLE account ADD COLUMN deleted_at TEXT;
ALTER TABLE mail_link ADD COLUMN generation BIGINT NOT NULL DEFAULT 0;
CREATE INDEX account_pending ON account (created_at) WHERE confirmed_at IS NULL;
