CREATE TABLE additional_email (
    account_id TEXT NOT NULL,
    email TEXT NOT NULL,
    confirmed_at TEXT NOT NULL,
    PRIMARY KEY (account_id, email)
);
