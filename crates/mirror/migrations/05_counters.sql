CREATE TABLE counter (name TEXT, key TEXT, value INTEGER NOT NULL, PRIMARY KEY (name, key)) WITHOUT ROWID;
-- Contracts that nothing has renewed yet, by the day on which they end.
CREATE TABLE ends_on_count (
    day INTEGER, kind TEXT, count INTEGER NOT NULL, quantity INTEGER NOT NULL, PRIMARY KEY (day, kind)
) WITHOUT ROWID;
