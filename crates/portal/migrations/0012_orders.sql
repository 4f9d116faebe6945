CREATE TABLE sales_order (
    order_number TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    revision BIGINT NOT NULL,
    ordered_on TEXT NOT NULL,
    customer_number TEXT NOT NULL,
    end_customer TEXT NOT NULL,
    ship_to_name TEXT NOT NULL,
    reseller TEXT
);
CREATE INDEX sales_order_end_customer ON sales_order (end_customer);
CREATE INDEX sales_order_reseller ON sales_order (reseller) WHERE reseller IS NOT NULL;
CREATE INDEX sales_order_customer_number ON sales_order (customer_number);
CREATE TABLE order_contact (
    order_number TEXT NOT NULL,
    role TEXT NOT NULL,
    position BIGINT NOT NULL,
    email TEXT NOT NULL,
    email_compared TEXT,
    name TEXT NOT NULL,
    PRIMARY KEY (order_number, role, position)
) /* clustered */;
CREATE INDEX order_contact_email ON order_contact (email_compared, role);
CREATE TABLE order_line (
    order_number TEXT NOT NULL,
    line BIGINT NOT NULL,
    sku TEXT NOT NULL,
    kind TEXT NOT NULL,
    quantity BIGINT NOT NULL,
    price_tier TEXT,
    serial_number TEXT NOT NULL,
    starts_on TEXT,
    ends_on TEXT,
    renews TEXT,
    covers TEXT NOT NULL,
    printed_key TEXT,
    voucher_codes TEXT NOT NULL,
    flex_pool TEXT NOT NULL,
    PRIMARY KEY (order_number, line)
) /* clustered */;
CREATE INDEX order_line_serial_number ON order_line (serial_number);
CREATE INDEX order_line_renews ON order_line (renews) WHERE renews IS NOT NULL;
