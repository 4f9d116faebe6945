-- Tables and indexes of a mirror after its first load, for reading. Generated from the migrations; to write it
-- again: UPDATE_SCHEMA=1 cargo test -p licet-mirror schema_file

CREATE TABLE change (
    n INTEGER PRIMARY KEY, at INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, what TEXT NOT NULL,
    label TEXT NOT NULL
, entitlement_id TEXT, product INTEGER, site INTEGER, renewed_by TEXT, altered TEXT, day INTEGER);

CREATE TABLE counter (name TEXT, key TEXT, value INTEGER NOT NULL, PRIMARY KEY (name, key)) WITHOUT ROWID;

CREATE TABLE cover (contract INTEGER, serial_number TEXT, PRIMARY KEY (contract, serial_number)) WITHOUT ROWID;
CREATE INDEX cover_serial ON cover (serial_number);

CREATE TABLE done_change (
    n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, id TEXT NOT NULL, turn INTEGER NOT NULL,
    seq INTEGER NOT NULL, again INTEGER NOT NULL DEFAULT 0, change TEXT NOT NULL
);
CREATE INDEX done_change_again ON done_change (turn, n) WHERE again = 1;
CREATE INDEX done_change_seq ON done_change (seq);
CREATE INDEX done_change_target ON done_change (kind, id);

CREATE TABLE download (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, subject TEXT NOT NULL, file_name TEXT NOT NULL,
    folder TEXT NOT NULL, size INTEGER, sha256 TEXT, state TEXT NOT NULL, reason TEXT, etag TEXT, part TEXT,
    placed TEXT, received INTEGER NOT NULL DEFAULT 0, queued_at TEXT NOT NULL, ended_at TEXT
);
CREATE INDEX download_state ON download (state);

CREATE TABLE ends_on_count (
    day INTEGER, kind TEXT, count INTEGER NOT NULL, quantity INTEGER NOT NULL, PRIMARY KEY (day, kind)
) WITHOUT ROWID;

CREATE TABLE entitlement (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, gen INTEGER NOT NULL,
    serial_number TEXT NOT NULL, product INTEGER NOT NULL, site INTEGER NOT NULL, kind TEXT NOT NULL,
    quantity INTEGER NOT NULL, order_number TEXT NOT NULL, ordered_on INTEGER, reseller TEXT,
    starts_on INTEGER, ends_on INTEGER, renews TEXT, renewed_by TEXT
, unlimited INTEGER NOT NULL DEFAULT 0);
CREATE INDEX entitlement_contract ON entitlement (ends_on, site, reseller)
    WHERE renewed_by IS NULL AND kind IN ('maintenance', 'subscription', 'flex');
CREATE INDEX entitlement_ends ON entitlement (ends_on, kind);
CREATE INDEX entitlement_kind ON entitlement (kind);
CREATE INDEX entitlement_order ON entitlement (order_number);
CREATE INDEX entitlement_ordered ON entitlement (ordered_on);
CREATE INDEX entitlement_product ON entitlement (product);
CREATE INDEX entitlement_quantity ON entitlement (quantity);
CREATE INDEX entitlement_renewed ON entitlement (renewed_by) WHERE renewed_by IS NOT NULL;
CREATE INDEX entitlement_renews ON entitlement (renews) WHERE renews IS NOT NULL;
CREATE INDEX entitlement_reseller ON entitlement (reseller);
CREATE INDEX entitlement_serial ON entitlement (serial_number);
CREATE INDEX entitlement_site ON entitlement (site);
CREATE INDEX entitlement_starts ON entitlement (starts_on);

CREATE TABLE entitlement_body (n INTEGER PRIMARY KEY, body TEXT NOT NULL);

CREATE TABLE inbox_notice (id TEXT PRIMARY KEY, at INTEGER NOT NULL, topic TEXT NOT NULL, state INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX inbox_notice_at ON inbox_notice (at, id, topic, state);
CREATE INDEX inbox_notice_topic ON inbox_notice (topic, at, id, state);

CREATE TABLE license (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, gen INTEGER NOT NULL,
    entitlement_id TEXT NOT NULL, product INTEGER NOT NULL, quantity INTEGER NOT NULL, host_id TEXT,
    body TEXT NOT NULL
);
CREATE INDEX license_entitlement ON license (entitlement_id);

CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE other (
    n INTEGER PRIMARY KEY, kind TEXT NOT NULL, id TEXT NOT NULL, rev INTEGER NOT NULL, gen INTEGER NOT NULL,
    body TEXT NOT NULL, UNIQUE (kind, id)
);
CREATE INDEX other_upgrade ON other (json_extract(body, '$.entitlement_id')) WHERE kind = 'upgrade';

CREATE TABLE outbox (
    n INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, id TEXT NOT NULL, entitlement_id TEXT,
    name TEXT, made_at TEXT NOT NULL, state TEXT NOT NULL, seq INTEGER, error TEXT
);
CREATE INDEX outbox_state ON outbox (state);
CREATE INDEX outbox_target ON outbox (kind, id);

CREATE TABLE outbox_slot (
    change INTEGER NOT NULL, slot TEXT NOT NULL, value TEXT NOT NULL, before TEXT NOT NULL, base INTEGER NOT NULL,
    theirs TEXT, kept INTEGER NOT NULL DEFAULT 0, edited INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (change, slot)
) WITHOUT ROWID;

CREATE TABLE product (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, gen INTEGER NOT NULL,
    name TEXT NOT NULL, family TEXT NOT NULL, body TEXT
);

CREATE TABLE purchase (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, gen INTEGER NOT NULL, body TEXT NOT NULL
);

CREATE TABLE release (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, gen INTEGER NOT NULL,
    sku TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX release_sku ON release (sku);

CREATE TABLE reminder (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, serial_number TEXT NOT NULL, ends_on TEXT, lead_days INTEGER,
    due_on TEXT NOT NULL, state TEXT NOT NULL, snoozed_until TEXT, notice INTEGER REFERENCES reminder_notice (id),
    recorded_at TEXT NOT NULL
, reason TEXT, shown_at TEXT, shown_by TEXT, way TEXT, decided_at TEXT, decided_by TEXT);
CREATE INDEX reminder_ends ON reminder (ends_on) WHERE kind = 'lead';
CREATE INDEX reminder_of_notice ON reminder (notice);
CREATE UNIQUE INDEX reminder_once ON reminder (serial_number, ends_on, lead_days) WHERE kind = 'lead';
CREATE INDEX reminder_serial ON reminder (serial_number);
CREATE INDEX reminder_state ON reminder (state);

CREATE TABLE reminder_leads (serial_number TEXT PRIMARY KEY, days TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE reminder_notice (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, told_on TEXT NOT NULL, recorded_at TEXT NOT NULL, claimed_at TEXT
);
CREATE INDEX reminder_notice_unclaimed ON reminder_notice (id) WHERE claimed_at IS NULL;

CREATE TABLE reminder_run (id INTEGER PRIMARY KEY, program TEXT NOT NULL, started_at TEXT NOT NULL, seen_at TEXT NOT NULL);
CREATE INDEX reminder_run_seen ON reminder_run (seen_at);

CREATE TABLE removal (kind TEXT, id TEXT, hidden INTEGER NOT NULL, PRIMARY KEY (kind, id)) WITHOUT ROWID;

CREATE VIRTUAL TABLE search USING fts5 (
    serial_number, order_number, product, site, host, written, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);

CREATE VIRTUAL TABLE search_term USING fts5vocab (search, instance);

CREATE TABLE search_todo (n INTEGER PRIMARY KEY);

CREATE TABLE seats_until (
    day INTEGER, product INTEGER, quantity INTEGER NOT NULL, unlimited INTEGER NOT NULL, PRIMARY KEY (day, product)
) WITHOUT ROWID;

CREATE TABLE setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE shown_field (
    id TEXT PRIMARY KEY, own INTEGER NOT NULL, rev INTEGER NOT NULL, name TEXT NOT NULL, kind TEXT NOT NULL,
    choices TEXT NOT NULL, position INTEGER NOT NULL, on_own INTEGER NOT NULL, on_shared INTEGER NOT NULL,
    owner_name TEXT, deleted INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE shown_setting (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE shown_text (
    entitlement_id TEXT NOT NULL, name TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (entitlement_id, name)
) WITHOUT ROWID;
CREATE INDEX shown_text_name ON shown_text (name) WHERE name <> 'notes';

CREATE TABLE shown_value (
    entitlement_id TEXT NOT NULL, slot TEXT NOT NULL, value TEXT NOT NULL, ord TEXT NOT NULL,
    PRIMARY KEY (entitlement_id, slot)
) WITHOUT ROWID;
CREATE INDEX shown_value_slot ON shown_value (slot, ord);

CREATE TABLE site (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, rev INTEGER NOT NULL, gen INTEGER NOT NULL,
    name TEXT NOT NULL, body TEXT
);
