-- `altered` is JSON; `day` is the end of the term of a lapsed contract.
ALTER TABLE change ADD COLUMN entitlement_id TEXT;
ALTER TABLE change ADD COLUMN product INTEGER;
ALTER TABLE change ADD COLUMN site INTEGER;
ALTER TABLE change ADD COLUMN renewed_by TEXT;
ALTER TABLE change ADD COLUMN altered TEXT;
ALTER TABLE change ADD COLUMN day INTEGER;
UPDATE change SET entitlement_id = id WHERE kind = 'entitlement';
