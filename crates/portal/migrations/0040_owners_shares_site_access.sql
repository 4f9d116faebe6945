CREATE TABLE license_owner (
    license_id TEXT PRIMARY KEY,
    entitlement_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    account_id TEXT NOT NULL
);
CREATE INDEX license_owner_entitlement ON license_owner (entitlement_id);
CREATE INDEX license_owner_order ON license_owner (order_number);
CREATE INDEX license_owner_account ON license_owner (account_id);
CREATE TABLE share (
    id TEXT PRIMARY KEY,
    granted_by TEXT NOT NULL,
    holder TEXT NOT NULL,
    access TEXT NOT NULL,
    ends_on TEXT,
    ended BIGINT NOT NULL,
    granted_at TEXT NOT NULL
);
CREATE INDEX share_due ON share (ends_on) WHERE ended = 0;
CREATE TABLE share_item (
    share_id TEXT NOT NULL REFERENCES share (id),
    entitlement_id TEXT NOT NULL,
    order_number TEXT NOT NULL,
    PRIMARY KEY (share_id, entitlement_id)
);
CREATE INDEX share_item_entitlement ON share_item (entitlement_id);
CREATE INDEX share_item_order ON share_item (order_number);
CREATE TABLE site_request (
    id TEXT PRIMARY KEY,
    support_id TEXT NOT NULL,
    account_id TEXT NOT NULL,
    email TEXT NOT NULL,
    requested_at TEXT NOT NULL,
    approved_by TEXT,
    approved_at TEXT
);
CREATE TABLE account_number (
    account_id TEXT NOT NULL,
    customer_number TEXT NOT NULL,
    order_number TEXT NOT NULL,
    PRIMARY KEY (account_id, customer_number)
);
