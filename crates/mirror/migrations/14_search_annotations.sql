-- Tags, values of fields, notes and comments are searched too. The index is filled again in the background.
DROP TABLE search_term;
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (
    serial_number, order_number, product, site, host, written, content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3'
);
INSERT INTO search (search, rank) VALUES ('pgsz', 3900);
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);
INSERT INTO search (search, rank) VALUES ('automerge', 16);
CREATE VIRTUAL TABLE search_term USING fts5vocab (search, instance);
DELETE FROM search_todo;
DELETE FROM meta WHERE name = 'searched_to';
