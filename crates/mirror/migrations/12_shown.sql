-- `shown_value` is narrow: a tag's value is its text. `ord` sorts as the value does (`order_key`). Long texts (notes,
-- comments) have a table of their own. `own`: a field of this account, from its document; others come with annotations.
CREATE TABLE shown_value (
    entitlement_id TEXT NOT NULL, slot TEXT NOT NULL, value TEXT NOT NULL, ord TEXT NOT NULL,
    PRIMARY KEY (entitlement_id, slot)
) WITHOUT ROWID;
CREATE INDEX shown_value_slot ON shown_value (slot, ord);
CREATE TABLE shown_text (
    entitlement_id TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (entitlement_id, name)
) WITHOUT ROWID;
CREATE INDEX shown_text_name ON shown_text (name) WHERE name <> 'notes';
CREATE TABLE shown_field (
    id TEXT PRIMARY KEY, own INTEGER NOT NULL, rev INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    choices TEXT NOT NULL, position INTEGER NOT NULL, on_own INTEGER NOT NULL, on_shared INTEGER NOT NULL,
    owner_name TEXT, deleted INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE shown_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- Documents of these kinds may have come before this app knew them.
INSERT INTO meta (name, value) VALUES ('shown_due', '1');
