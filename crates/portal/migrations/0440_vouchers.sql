CREATE TABLE voucher (
    code TEXT NOT NULL,
    entitlement_id TEXT NOT NULL,
    position BIGINT NOT NULL,
    used_at TEXT,
    used_by TEXT,
    license_id TEXT,
    became TEXT,
    became_entitlement TEXT,
    PRIMARY KEY (code, entitlement_id)
);
CREATE INDEX voucher_entitlement ON voucher (entitlement_id, position);
