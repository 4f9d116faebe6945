-- Who of customer care looks after a request.
CREATE TABLE care_claim (
    request_id TEXT PRIMARY KEY REFERENCES request (id),
    account_id TEXT NOT NULL,
    taken_at TEXT NOT NULL
);
CREATE INDEX request_decider ON request (decider, created_at) WHERE state IN ('open', 'needs_answer');
