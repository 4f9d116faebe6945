CREATE TABLE step_list (
    account_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    body_hash TEXT NOT NULL,
    transaction_id TEXT NOT NULL,
    begun_at TEXT NOT NULL,
    PRIMARY KEY (account_id, idempotency_key)
) /* clustered */;
CREATE INDEX step_list_begun ON step_list (begun_at);
CREATE TABLE step (
    account_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    position BIGINT NOT NULL,
    result TEXT NOT NULL,
    PRIMARY KEY (account_id, idempotency_key, position)
) /* clustered */;
