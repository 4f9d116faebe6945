ALTER TABLE license_owner ADD COLUMN standing TEXT NOT NULL DEFAULT 'owner';
ALTER TABLE license_owner ADD COLUMN tied BIGINT NOT NULL DEFAULT 0;
ALTER TABLE license_owner ADD COLUMN released BIGINT NOT NULL DEFAULT 0;
ALTER TABLE license_owner ADD COLUMN unattended_since TEXT;
CREATE INDEX license_owner_unattended ON license_owner (order_number) WHERE standing = 'unattended';
