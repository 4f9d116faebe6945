ALTER TABLE install_address ADD COLUMN added_by TEXT;
ALTER TABLE install_address ADD COLUMN added_at TEXT;
