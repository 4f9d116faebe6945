CREATE TABLE site (
    support_id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    region TEXT NOT NULL
);
CREATE TABLE site_number (
    support_id TEXT NOT NULL REFERENCES site (support_id),
    customer_number TEXT NOT NULL,
    PRIMARY KEY (support_id, customer_number)
);
CREATE TABLE site_person (
    support_id TEXT NOT NULL REFERENCES site (support_id),
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    PRIMARY KEY (support_id, email, role)
);
CREATE INDEX site_person_email ON site_person (email);
