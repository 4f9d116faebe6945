-- What proves that a reminder came: where and how it was shown, where it was decided about, why it is no longer needed, and
-- when this computer ran.
ALTER TABLE reminder ADD COLUMN reason TEXT;
ALTER TABLE reminder ADD COLUMN shown_at TEXT;
ALTER TABLE reminder ADD COLUMN shown_by TEXT;
ALTER TABLE reminder ADD COLUMN way TEXT;
ALTER TABLE reminder ADD COLUMN decided_at TEXT;
ALTER TABLE reminder ADD COLUMN decided_by TEXT;
CREATE INDEX reminder_serial ON reminder (serial_number);
CREATE TABLE reminder_run (id INTEGER PRIMARY KEY, program TEXT NOT NULL, started_at TEXT NOT NULL, seen_at TEXT NOT NULL);
CREATE INDEX reminder_run_seen ON reminder_run (seen_at);
-- Contracts that need somebody, as the Renewals screen groups them.
CREATE INDEX entitlement_contract ON entitlement (ends_on, site, reseller)
    WHERE renewed_by IS NULL AND kind IN ('maintenance', 'subscription', 'flex');
CREATE INDEX reminder_notice_unclaimed ON reminder_notice (id) WHERE claimed_at IS NULL;
