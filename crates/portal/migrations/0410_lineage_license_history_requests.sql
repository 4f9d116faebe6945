CREATE TABLE lineage (
    entitlement_id TEXT PRIMARY KEY,
    serial_number TEXT NOT NULL,
    origin TEXT NOT NULL,
    from_entitlement TEXT NOT NULL,
    from_serial TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    took_last BIGINT NOT NULL,
    notification_id TEXT,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL
);
CREATE INDEX lineage_from ON lineage (from_entitlement);
CREATE INDEX lineage_serial ON lineage (serial_number);
CREATE INDEX lineage_from_serial ON lineage (from_serial);
CREATE TABLE renewal_link (
    entitlement_id TEXT PRIMARY KEY,
    order_number TEXT NOT NULL,
    renews TEXT NOT NULL
);
CREATE INDEX renewal_link_order ON renewal_link (order_number);
ALTER TABLE license ADD COLUMN san TEXT;
ALTER TABLE license ADD COLUMN version TEXT;
ALTER TABLE license ADD COLUMN state TEXT;
ALTER TABLE license ADD COLUMN superseded_by TEXT;
ALTER TABLE license ADD COLUMN acted_by TEXT;
ALTER TABLE license ADD COLUMN acted_site TEXT;
ALTER TABLE license_key ADD COLUMN replaced BIGINT;
CREATE TABLE license_replaced (
    license_id TEXT NOT NULL,
    number BIGINT NOT NULL,
    replaced_at TEXT NOT NULL,
    host_id TEXT,
    content BYTEA,
    PRIMARY KEY (license_id, number)
);
CREATE TABLE license_event (
    id TEXT PRIMARY KEY,
    license_id TEXT NOT NULL,
    at TEXT NOT NULL,
    event TEXT NOT NULL,
    actor TEXT,
    actor_site TEXT,
    before_it TEXT,
    after_it TEXT,
    transaction_id TEXT NOT NULL
);
CREATE INDEX license_event_license ON license_event (license_id, at);
CREATE TABLE request (
    id TEXT PRIMARY KEY,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    account_id TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    body TEXT NOT NULL,
    created_at TEXT NOT NULL,
    settled_at TEXT,
    settled_by TEXT
);
CREATE INDEX request_account ON request (account_id, created_at);
CREATE INDEX request_subject ON request (subject_id, state);
