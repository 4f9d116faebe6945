-- Segments of the search index are merged in the background, a few pages in a transaction: FTS5 itself would merge whole
-- levels within a transaction that a pull or an edit waits for.
INSERT INTO search (search, rank) VALUES ('automerge', 0);
INSERT INTO search (search, rank) VALUES ('crisismerge', 256);
INSERT INTO search (search, rank) VALUES ('usermerge', 16);
UPDATE meta SET value = '1' WHERE name = 'search_purge';
