CREATE TABLE reminder_notice (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, told_on TEXT NOT NULL, recorded_at TEXT NOT NULL, claimed_at TEXT
);
CREATE TABLE reminder (
    id INTEGER PRIMARY KEY, kind TEXT NOT NULL, serial_number TEXT NOT NULL, ends_on TEXT, lead_days INTEGER,
    due_on TEXT NOT NULL, state TEXT NOT NULL, snoozed_until TEXT, notice INTEGER REFERENCES reminder_notice (id),
    recorded_at TEXT NOT NULL
);
CREATE UNIQUE INDEX reminder_once ON reminder (serial_number, ends_on, lead_days) WHERE kind = 'lead';
CREATE INDEX reminder_state ON reminder (state);
CREATE INDEX reminder_ends ON reminder (ends_on) WHERE kind = 'lead';
CREATE INDEX reminder_of_notice ON reminder (notice);
CREATE TABLE reminder_leads (serial_number TEXT PRIMARY KEY, days TEXT NOT NULL) WITHOUT ROWID;
