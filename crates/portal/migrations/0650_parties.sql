-- Whom a comment belongs to: a site or an account. Without one it is of an older version, until it is converted once.
ALTER TABLE comment ADD COLUMN party TEXT;
-- Since when a license is its present customer's, where its order has moved: what happened before is told to nobody.
ALTER TABLE license ADD COLUMN customer_since TEXT;
