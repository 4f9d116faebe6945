CREATE TABLE license (
  id TEXT PRIMARY KEY,
  entitlement_id TEXT NOT NULL,
  serial_number TEXT NOT NULL,
  sku TEXT NOT NULL,
  quantity BIGINT NOT NULL,
  printed BIGINT NOT NULL,
  host_id TEXT,
  system_type TEXT,
  deployed_tier TEXT,
  contact_email TEXT,
  contact_name TEXT,
  install_at TEXT,
  created_at TEXT NOT NULL
);
CREATE INDEX license_entitlement ON license (entitlement_id);
CREATE TABLE license_key (
  license_id TEXT NOT NULL REFERENCES license (id),
  position BIGINT NOT NULL,
  license_key TEXT NOT NULL,
  PRIMARY KEY (license_id, position)
);
CREATE TABLE license_file (
  license_id TEXT PRIMARY KEY REFERENCES license (id),
  content BYTEA NOT NULL,
  signed_at TEXT NOT NULL
);
CREATE TABLE receipt (
  account_id TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  answer TEXT NOT NULL,
  created_at TEXT NOT NULL,
  PRIMARY KEY (account_id, idempotency_key)
);
CREATE INDEX receipt_created ON receipt (created_at);
