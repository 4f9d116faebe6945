-- Edits are numbered. Existing ones were made in the order of their changes; of several that are undecided about one slot
-- the newest is kept.
ALTER TABLE outbox_slot ADD COLUMN edited INTEGER NOT NULL DEFAULT 0;
UPDATE outbox_slot SET edited = change;
INSERT INTO meta (name, value) SELECT 'outbox_edits', coalesce(max(n), 0) FROM outbox WHERE true
    ON CONFLICT (name) DO NOTHING;
DELETE FROM outbox_slot WHERE EXISTS (
    SELECT 1 FROM outbox o JOIN outbox later ON later.kind = o.kind AND later.id = o.id AND later.n > o.n
    JOIN outbox_slot s ON s.change = later.n AND s.slot = outbox_slot.slot
    WHERE o.n = outbox_slot.change AND o.state IN ('conflict', 'gave_way') AND later.state IN ('conflict', 'gave_way')
);
DELETE FROM outbox WHERE state IN ('conflict', 'gave_way')
    AND NOT EXISTS (SELECT 1 FROM outbox_slot s WHERE s.change = outbox.n);
