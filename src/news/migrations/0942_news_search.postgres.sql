-- Finds articles by parts of words: trigrams of Unicode characters. `rowid` is news_shown.number. As household_search.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

CREATE TABLE news_search (
    rowid BIGINT NOT NULL,
    search_key TEXT NOT NULL,
    CONSTRAINT pk_news_search PRIMARY KEY (rowid)
);

CREATE INDEX ix_news_search__key ON news_search USING gin (search_key gin_trgm_ops);
