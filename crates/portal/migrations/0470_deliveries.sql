CREATE TABLE delivery (
    id TEXT NOT NULL,
    license_id TEXT NOT NULL,
    way TEXT NOT NULL,
    recipient TEXT,
    delivered_at TEXT NOT NULL,
    delivered_by TEXT NOT NULL,
    PRIMARY KEY (id, license_id)
);
CREATE INDEX delivery_license ON delivery (license_id, delivered_at);
