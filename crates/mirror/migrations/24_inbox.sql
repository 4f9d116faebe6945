-- The notices of the account in the order of the inbox: what lists, filters and counts need of them. Made from the documents
-- of kind `notice` and the account's settings. States: 0 nothing was said, 1 unread, 2 read, 3 dismissed.
CREATE TABLE inbox_notice (id TEXT PRIMARY KEY, at INTEGER NOT NULL, topic TEXT NOT NULL, state INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX inbox_notice_at ON inbox_notice (at, id, topic, state);
CREATE INDEX inbox_notice_topic ON inbox_notice (topic, at, id, state);
INSERT INTO meta (name, value) VALUES ('shown_due', '1') ON CONFLICT (name) DO UPDATE SET value = '1';
