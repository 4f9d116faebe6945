-- `line` identifies an entitlement for good; `position` is its line in the newest record of the order.
ALTER TABLE order_line ADD COLUMN position BIGINT;
ALTER TABLE order_line ADD COLUMN kept BIGINT NOT NULL DEFAULT 0;
ALTER TABLE order_line ADD COLUMN unlimited BIGINT NOT NULL DEFAULT 0;
UPDATE order_line SET quantity = 1000000000 WHERE quantity > 1000000000;
UPDATE license SET quantity = 1000000000 WHERE quantity > 1000000000;
CREATE TABLE former_line (
    order_number TEXT NOT NULL,
    line BIGINT NOT NULL,
    serial_number TEXT NOT NULL,
    position BIGINT NOT NULL,
    PRIMARY KEY (order_number, line)
) /* clustered */;
