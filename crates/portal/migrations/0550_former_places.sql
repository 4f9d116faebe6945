CREATE TABLE former_place (
    order_number TEXT NOT NULL,
    line BIGINT NOT NULL,
    entitlement_id TEXT NOT NULL,
    PRIMARY KEY (order_number, line)
) /* clustered */;
