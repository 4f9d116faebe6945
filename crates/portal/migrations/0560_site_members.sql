CREATE TABLE site_role (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    role TEXT NOT NULL,
    set_by TEXT NOT NULL,
    set_at TEXT NOT NULL,
    PRIMARY KEY (support_id, email)
);
CREATE TABLE site_removal (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    removed_by TEXT NOT NULL,
    removed_at TEXT NOT NULL,
    PRIMARY KEY (support_id, email)
);
CREATE INDEX member_source_email ON member_source (email);
ALTER TABLE site_invitation ADD COLUMN level TEXT;
ALTER TABLE site_invitation ADD COLUMN role TEXT;
CREATE INDEX site_invitation_email ON site_invitation (email);
CREATE INDEX site_invitation_inviter ON site_invitation (invited_by, support_id);
ALTER TABLE account ADD COLUMN last_sign_in_month TEXT;
UPDATE account SET last_sign_in_month = (SELECT SUBSTR(MAX(s.last_used_at), 1, 7) FROM session s
    WHERE s.account_id = account.id);
ALTER TABLE account_number ADD COLUMN comment TEXT;
ALTER TABLE account_number ADD COLUMN added_at TEXT;
CREATE TABLE former_password (
    account_id TEXT NOT NULL,
    hash TEXT NOT NULL,
    replaced_at TEXT NOT NULL
);
CREATE INDEX former_password_account ON former_password (account_id, replaced_at);
-- The administrators of each site: a role that was set in the app counts before the record. Whom an administrator removed is
-- still in the record, and no member.
CREATE VIEW site_administrator AS
    SELECT r.support_id, r.email FROM site_role r WHERE r.role = 'administrator'
    UNION SELECT p.support_id, p.email FROM site_person p WHERE p.role = 'administrator'
    AND NOT EXISTS (SELECT 1 FROM site_role r WHERE r.support_id = p.support_id AND r.email = p.email)
    AND NOT EXISTS (SELECT 1 FROM site_removal x WHERE x.support_id = p.support_id AND x.email = p.email);
