-- Most requests read all that a holder may see, so the table is stored in the order of its key (docs/adr/0033).
-- Runs after 0470: see `OUT_OF_ORDER` in crates/portal/src/store/migrations.rs.
CREATE TABLE held (
    holder TEXT NOT NULL,
    scope TEXT NOT NULL,
    access TEXT NOT NULL,
    seq BIGINT NOT NULL,
    first_seq BIGINT NOT NULL,
    present BIGINT NOT NULL,
    PRIMARY KEY (holder, scope)
) /* clustered */;
INSERT INTO held SELECT holder, scope, access, seq, first_seq, present FROM holding;
DROP TABLE holding;
ALTER TABLE held RENAME TO holding;
