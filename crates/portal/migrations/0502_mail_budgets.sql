ALTER TABLE mail_outbox ADD COLUMN recipient_key TEXT NOT NULL DEFAULT '';
ALTER TABLE mail_outbox ADD COLUMN news BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mail_outbox ADD COLUMN held BIGINT NOT NULL DEFAULT 0;
ALTER TABLE mail_outbox ADD COLUMN link_generation BIGINT NOT NULL DEFAULT 0;
CREATE INDEX mail_outbox_recipient ON mail_outbox (recipient_key, created_at);
