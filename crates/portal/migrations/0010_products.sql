CREATE TABLE product (
    sku TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    name TEXT NOT NULL,
    family TEXT NOT NULL,
    version TEXT NOT NULL,
    platform TEXT,
    kind TEXT NOT NULL,
    needs_license_file BIGINT NOT NULL,
    register_alone BIGINT NOT NULL,
    not_transactable TEXT,
    replaced_by TEXT
);
