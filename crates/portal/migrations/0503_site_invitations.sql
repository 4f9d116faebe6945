CREATE TABLE site_invitation (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    name TEXT NOT NULL,
    invited_by TEXT NOT NULL,
    invited_at TEXT NOT NULL,
    accepted_at TEXT,
    PRIMARY KEY (support_id, email)
);
