-- Dates are days since 0000-12-31 (chrono's `num_days_from_ce`).
CREATE TABLE entitlement (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, gen INTEGER NOT NULL,
    serial_number TEXT NOT NULL, product INTEGER NOT NULL, site INTEGER NOT NULL, kind TEXT NOT NULL,
    quantity INTEGER NOT NULL, order_number TEXT NOT NULL, ordered_on INTEGER, reseller TEXT,
    starts_on INTEGER, ends_on INTEGER, renews TEXT, renewed_by TEXT
);
CREATE TABLE entitlement_body (n INTEGER PRIMARY KEY, body TEXT NOT NULL);
CREATE TABLE cover (contract INTEGER, serial_number TEXT, PRIMARY KEY (contract, serial_number)) WITHOUT ROWID;
