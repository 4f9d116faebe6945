CREATE TABLE account (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL,
  password_hash TEXT NOT NULL,
  role TEXT NOT NULL,
  profile TEXT NOT NULL,
  agreement_accepted_at TEXT,
  created_at TEXT NOT NULL,
  confirmed_at TEXT,
  new_email TEXT
);
CREATE UNIQUE INDEX account_confirmed_email ON account (email) WHERE confirmed_at IS NOT NULL;
CREATE INDEX account_email ON account (email, created_at);
CREATE TABLE mail_link (
  hash TEXT PRIMARY KEY,
  purpose TEXT NOT NULL,
  account_id TEXT NOT NULL,
  email TEXT,
  created_at TEXT NOT NULL,
  expires_at TEXT NOT NULL,
  used_at TEXT
);
CREATE INDEX mail_link_account ON mail_link (account_id, purpose);
CREATE INDEX mail_link_expires ON mail_link (expires_at);
CREATE TABLE audit (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  actor TEXT,
  action TEXT NOT NULL,
  subject_kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  detail TEXT
);
CREATE INDEX audit_subject ON audit (subject_kind, subject_id, at);
CREATE INDEX audit_actor ON audit (actor, at);
