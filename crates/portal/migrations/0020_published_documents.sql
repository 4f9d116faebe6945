-- Text keys are compared byte by byte: a PostgreSQL database is made with the collation `C`.
CREATE TABLE change_counter (
    id BIGINT PRIMARY KEY,
    seq BIGINT NOT NULL,
    pruned_to BIGINT NOT NULL
);
INSERT INTO change_counter (id, seq, pruned_to) VALUES (1, 0, 0);
CREATE TABLE change_day (
    day TEXT PRIMARY KEY,
    seq BIGINT NOT NULL
);
CREATE TABLE entity (
    kind BIGINT NOT NULL,
    id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    deleted BIGINT NOT NULL,
    site TEXT,
    scopes TEXT NOT NULL,
    body TEXT NOT NULL,
    license_keys TEXT,
    PRIMARY KEY (kind, id)
) /* clustered */;
CREATE TABLE scope_entity (
    scope TEXT NOT NULL,
    kind BIGINT NOT NULL,
    id TEXT NOT NULL,
    seq BIGINT NOT NULL,
    present BIGINT NOT NULL,
    PRIMARY KEY (scope, kind, id)
) /* clustered */;
CREATE INDEX scope_entity_seq ON scope_entity (scope, seq);
CREATE INDEX scope_entity_gone ON scope_entity (seq) WHERE present = 0;
CREATE TABLE site_scope (
    support_id TEXT NOT NULL,
    scope TEXT NOT NULL,
    orders BIGINT NOT NULL,
    PRIMARY KEY (support_id, scope)
) /* clustered */;
CREATE TABLE holding (
    holder TEXT NOT NULL,
    scope TEXT NOT NULL,
    access TEXT NOT NULL,
    seq BIGINT NOT NULL,
    first_seq BIGINT NOT NULL,
    present BIGINT NOT NULL,
    PRIMARY KEY (holder, scope)
);
CREATE TABLE member_source (
    support_id TEXT NOT NULL,
    email TEXT NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (support_id, email, source)
) /* clustered */;
