CREATE TABLE release (
    sku TEXT NOT NULL,
    file_name TEXT NOT NULL,
    digest BYTEA NOT NULL,
    version TEXT NOT NULL,
    platform TEXT,
    language TEXT,
    size BIGINT NOT NULL,
    sha256 TEXT NOT NULL,
    released_on TEXT NOT NULL,
    needs_maintenance BIGINT NOT NULL,
    PRIMARY KEY (sku, file_name)
);
