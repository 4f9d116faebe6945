CREATE TABLE upgrade_notification (
    notification_id TEXT PRIMARY KEY,
    digest BYTEA NOT NULL,
    customer_number TEXT NOT NULL,
    company TEXT NOT NULL,
    offers TEXT NOT NULL
);
