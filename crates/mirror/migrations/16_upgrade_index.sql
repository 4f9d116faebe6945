-- The index of version upgrades, for mirrors that were made without it; a first load builds it later (`INDEXES` in
-- crates/mirror/src/documents.rs).
CREATE INDEX IF NOT EXISTS other_upgrade ON other (json_extract(body, '$.entitlement_id')) WHERE kind = 'upgrade';
