-- An entitlement can have several annotations, each of another party. An app that knew of one an entitlement took those of
-- others for annotations of entitlements that are not here.
INSERT INTO meta (name, value) VALUES ('shown_due', '1') ON CONFLICT (name) DO UPDATE SET value = '1';
