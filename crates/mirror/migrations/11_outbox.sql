-- Values are JSON. `kept`: the portal did not apply this slot of a change that it applied otherwise. The slot is parked in
-- a row of its own, and stays here because the change may have to be sent again as it was.
CREATE TABLE outbox (
    n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, id TEXT NOT NULL, entitlement_id TEXT,
    name TEXT, made_at TEXT NOT NULL, state TEXT NOT NULL, seq INTEGER, error TEXT
);
CREATE INDEX outbox_target ON outbox (kind, id);
CREATE INDEX outbox_state ON outbox (state);
CREATE TABLE outbox_slot (
    change INTEGER NOT NULL, slot TEXT NOT NULL, value TEXT NOT NULL, before TEXT NOT NULL, base INTEGER NOT NULL,
    theirs TEXT, kept INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (change, slot)
) WITHOUT ROWID;
