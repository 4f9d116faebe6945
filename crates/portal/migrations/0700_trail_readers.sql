-- What an act changed, on whose behalf, and why, for those who may read it.
ALTER TABLE audit ADD COLUMN before_it TEXT;
ALTER TABLE audit ADD COLUMN after_it TEXT;
ALTER TABLE audit ADD COLUMN behalf_of TEXT;
ALTER TABLE audit ADD COLUMN reason TEXT;
-- Who reads an act: `site:` with a Support ID, or `account:` with an id. Written with the act: whose a license is
-- later changes nothing of it.
CREATE TABLE audit_reader (
    reader TEXT NOT NULL,
    audit_id TEXT NOT NULL,
    PRIMARY KEY (reader, audit_id)
) /* clustered */;
INSERT INTO audit_reader (reader, audit_id) SELECT 'site:' || subject_id, id FROM audit WHERE subject_kind = 'site';
INSERT INTO audit_reader (reader, audit_id)
    SELECT 'account:' || subject_id, id FROM audit WHERE subject_kind = 'account';
INSERT INTO audit_reader (reader, audit_id)
    SELECT 'account:' || s.account_id, a.id FROM audit a JOIN session s ON s.id = a.subject_id
    WHERE a.subject_kind = 'session';
