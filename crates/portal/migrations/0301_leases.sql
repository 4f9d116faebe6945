-- Sessions that exist already get a lease from the beginning, dated by their last use.
CREATE TABLE lease (
    session_id TEXT PRIMARY KEY,
    seq BIGINT NOT NULL,
    day TEXT NOT NULL
);
INSERT INTO lease (session_id, seq, day)
    SELECT id, 0, substr(last_used_at, 1, 10) FROM session WHERE revoked_at IS NULL;
