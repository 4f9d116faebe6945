CREATE TABLE upgrade_offer (
    notification_id TEXT NOT NULL,
    serial_number TEXT NOT NULL,
    to_sku TEXT NOT NULL,
    from_sku TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    customer_number TEXT NOT NULL,
    PRIMARY KEY (notification_id, serial_number, to_sku)
);
CREATE INDEX upgrade_offer_serial ON upgrade_offer (serial_number);
