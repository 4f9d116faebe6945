CREATE TABLE mail_outbox (
  id TEXT PRIMARY KEY,
  recipient TEXT NOT NULL,
  language TEXT NOT NULL,
  letter TEXT NOT NULL,
  created_at TEXT NOT NULL,
  due_at TEXT NOT NULL,
  tries BIGINT NOT NULL,
  done_at TEXT,
  last_error TEXT
);
CREATE INDEX mail_outbox_due ON mail_outbox (due_at) WHERE done_at IS NULL;
