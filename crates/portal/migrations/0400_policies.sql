CREATE TABLE policy (
    policy_id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    sku TEXT,
    family TEXT,
    region TEXT,
    effective_from TEXT NOT NULL,
    effective_until TEXT,
    states TEXT NOT NULL
);
