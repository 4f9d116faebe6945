CREATE TABLE portal (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
);
