CREATE TABLE site_level (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    level TEXT NOT NULL,
    named_by TEXT NOT NULL,
    named_at TEXT NOT NULL,
    PRIMARY KEY (support_id, email)
);
