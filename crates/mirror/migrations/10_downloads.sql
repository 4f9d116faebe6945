CREATE TABLE download (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, file_name TEXT NOT NULL,
    folder TEXT NOT NULL, size INTEGER, sha256 TEXT, state TEXT NOT NULL, reason TEXT, etag TEXT, part TEXT,
    placed TEXT, received INTEGER NOT NULL DEFAULT 0, queued_at TEXT NOT NULL, ended_at TEXT
);
CREATE INDEX download_state ON download (state);
