-- Seats by the last day of their term, so that those whose term is over can be told from current ones on any day.
CREATE TABLE seats_until (
    day INTEGER, product INTEGER, quantity INTEGER NOT NULL, unlimited INTEGER NOT NULL, PRIMARY KEY (day, product)
) WITHOUT ROWID;
INSERT INTO seats_until (day, product, quantity, unlimited)
    SELECT ends_on, product, sum(quantity), 0 FROM entitlement
    WHERE ends_on IS NOT NULL AND kind IN ('license', 'subscription') GROUP BY ends_on, product;
DELETE FROM counter WHERE name IN ('entitled', 'deployed');
INSERT INTO counter (name, key, value)
    SELECT 'entitled', CAST(product AS TEXT), sum(quantity) FROM entitlement
    WHERE kind IN ('license', 'subscription') GROUP BY product;
INSERT INTO counter (name, key, value)
    SELECT 'deployed', CAST(product AS TEXT), sum(quantity) FROM license WHERE gen > 0 GROUP BY product;
DELETE FROM ends_on_count;
INSERT INTO ends_on_count (day, kind, count, quantity)
    SELECT ends_on, kind, count(*), sum(quantity) FROM entitlement
    WHERE ends_on IS NOT NULL AND renewed_by IS NULL AND kind IN ('maintenance', 'subscription', 'flex')
    GROUP BY ends_on, kind;
