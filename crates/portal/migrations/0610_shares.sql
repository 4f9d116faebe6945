-- What people wrote on a share, and who may still be shown what it names.
ALTER TABLE share ADD COLUMN description TEXT;
ALTER TABLE share ADD COLUMN note TEXT;
ALTER TABLE share ADD COLUMN own_note TEXT;
CREATE INDEX share_granted_by ON share (granted_by, id) WHERE ended = 0;
CREATE INDEX share_site_support_id ON share_site (support_id, share_id);
-- 0: whoever shares may not share it any more.
ALTER TABLE share_item ADD COLUMN active BIGINT NOT NULL DEFAULT 1;
-- The customer numbers of a share.
CREATE TABLE share_number (
    share_id TEXT NOT NULL REFERENCES share (id),
    customer_number TEXT NOT NULL,
    description TEXT,
    PRIMARY KEY (share_id, customer_number)
);
CREATE INDEX share_number_customer_number ON share_number (customer_number);
-- The scopes that its customer numbers come to now.
CREATE TABLE share_scope (
    share_id TEXT NOT NULL REFERENCES share (id),
    scope TEXT NOT NULL,
    PRIMARY KEY (share_id, scope)
);
CREATE INDEX share_scope_scope ON share_scope (scope);
-- What was done through a share: the last time of each kind.
CREATE TABLE share_use (
    share_id TEXT NOT NULL REFERENCES share (id),
    what TEXT NOT NULL,
    at TEXT NOT NULL,
    license_id TEXT,
    PRIMARY KEY (share_id, what)
);
