-- Finds households by parts of names, house numbers and house codes: trigrams of Unicode characters.
-- `rowid` is households.search_no, so an area is a range of it; it is called so because SQLite's search table knows no other name.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE household_search (
    rowid BIGINT NOT NULL,
    search_key TEXT NOT NULL,
    CONSTRAINT pk_household_search PRIMARY KEY (rowid)
);

CREATE INDEX ix_household_search__key ON household_search USING gin (search_key gin_trgm_ops);
