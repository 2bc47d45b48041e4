-- The audit: one narrow row for each change and each reading of people's data, chained by hash in commit order.
-- Kept for ever; rows are never changed or removed. INTEGER PRIMARY KEY is SQLite's own row number (no second index).
CREATE TABLE audit_entries (
    number INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    actor_id TEXT NOT NULL,
    actor_name TEXT NOT NULL,
    request_id TEXT NOT NULL,
    action TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id TEXT NOT NULL,
    area TEXT NOT NULL,
    reading SMALLINT NOT NULL,
    changes TEXT NOT NULL,
    note TEXT NOT NULL,
    hash BLOB NOT NULL
);

CREATE INDEX ix_audit_entries__subject ON audit_entries (subject_kind, subject_id, reading, number);

-- One row: the end of the chain, sealed with the installation's key.
CREATE TABLE audit_head (
    id SMALLINT NOT NULL CONSTRAINT pk_audit_head PRIMARY KEY,
    number BIGINT NOT NULL,
    hash TEXT NOT NULL,
    seal TEXT NOT NULL,
    CONSTRAINT ck_audit_head__one CHECK (id = 1)
);

INSERT INTO audit_head (id, number, hash, seal)
VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000', '');
