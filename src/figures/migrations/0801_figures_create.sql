-- Recorded figures with their history (owner: src/figures). Never changed, never deleted: a later one supersedes.
-- `superseded_by` has no foreign key: the old row points at the new one a moment before that is there, because of ux_figures__present.
CREATE TABLE figures (
    id TEXT NOT NULL PRIMARY KEY,
    key TEXT NOT NULL,
    area TEXT NOT NULL,
    value BIGINT NOT NULL,
    unit TEXT NOT NULL,
    as_of TEXT NOT NULL,
    source TEXT NOT NULL,
    note TEXT,
    entered_by TEXT NOT NULL,
    entered_at TEXT NOT NULL,
    superseded_by TEXT,
    CONSTRAINT ck_figures__value CHECK (value >= 0),
    CONSTRAINT ck_figures__source CHECK (source <> '')
);
CREATE UNIQUE INDEX ux_figures__present ON figures (area, key) WHERE superseded_by IS NULL;
CREATE INDEX ix_figures__history ON figures (area, key, as_of, entered_at, id);
