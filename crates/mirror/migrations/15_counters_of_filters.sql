-- Counts for the lists of values in a grid's filters.
INSERT INTO counter (name, key, value)
    SELECT 'product', CAST(product AS TEXT), count(*) FROM entitlement GROUP BY product;
INSERT INTO counter (name, key, value)
    SELECT 'reseller', reseller, count(*) FROM entitlement WHERE reseller IS NOT NULL GROUP BY reseller;
