-- `change` is a `Queued`. `turn`: the definition of a field is sent before its values, and removed after them. `again`: has
-- to be sent again.
CREATE TABLE done_change (
    n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, id TEXT NOT NULL, turn INTEGER NOT NULL,
    seq INTEGER NOT NULL, again INTEGER NOT NULL DEFAULT 0, change TEXT NOT NULL
);
CREATE INDEX done_change_target ON done_change (kind, id);
CREATE INDEX done_change_seq ON done_change (seq);
CREATE INDEX done_change_again ON done_change (turn, n) WHERE again = 1;
