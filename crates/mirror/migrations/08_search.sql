-- A page of SQLCipher has 4,016 usable bytes: leaves of FTS5's usual 4,050 would each spill onto a second page. A chunk
-- fits into the hash table, so that it makes one segment, and fewer segments are merged less often.
CREATE VIRTUAL TABLE search USING fts5 (
    serial_number, order_number, product, site, host, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('pgsz', 3900);
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
INSERT INTO search (search, rank) VALUES ('automerge', 8);
CREATE VIRTUAL TABLE search_term USING fts5vocab (search, instance);
CREATE TABLE search_todo (n INTEGER PRIMARY KEY);
