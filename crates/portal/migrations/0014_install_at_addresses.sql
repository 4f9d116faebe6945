CREATE TABLE install_address (
    customer_number TEXT NOT NULL,
    address_id TEXT NOT NULL,
    digest BYTEA NOT NULL,
    line1 TEXT NOT NULL,
    line2 TEXT,
    line3 TEXT,
    line4 TEXT,
    city TEXT NOT NULL,
    state TEXT,
    postal_code TEXT,
    country TEXT NOT NULL,
    PRIMARY KEY (customer_number, address_id)
);
