CREATE TABLE flex_pool (
    contract_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    drawn BIGINT NOT NULL,
    PRIMARY KEY (contract_id, sku)
);
CREATE TABLE flex_draw (
    id TEXT PRIMARY KEY,
    contract_id TEXT NOT NULL,
    sku TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    returned BIGINT NOT NULL,
    drawn_at TEXT NOT NULL,
    drawn_by TEXT NOT NULL,
    license_id TEXT NOT NULL,
    entitlement_id TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    install_at TEXT
);
CREATE INDEX flex_draw_contract ON flex_draw (contract_id, drawn_at);
CREATE TABLE flex_return (
    id TEXT PRIMARY KEY,
    draw_id TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    returned_at TEXT NOT NULL,
    returned_by TEXT NOT NULL
);
CREATE INDEX flex_return_draw ON flex_return (draw_id, returned_at);
