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
