CREATE TABLE backup_made (
    day TEXT PRIMARY KEY,
    seq BIGINT NOT NULL
);
