-- `unlimited` is a column beside the quantity. Existing quantities are brought within bounds, and links of a contract that
-- renews itself are removed; `renewed_by` is empty where the term after it isn't visible.
ALTER TABLE entitlement ADD COLUMN unlimited INTEGER NOT NULL DEFAULT 0;
UPDATE entitlement SET quantity = max(0, min(quantity, 1000000000)) WHERE quantity NOT BETWEEN 0 AND 1000000000;
UPDATE license SET quantity = max(0, min(quantity, 1000000000)) WHERE quantity NOT BETWEEN 0 AND 1000000000;
UPDATE entitlement SET renewed_by = NULL WHERE renewed_by = serial_number;
