-- Places: every province, district and tambon, keyed by the ministry's code (owner: src/places).
-- Kept for ever: a code that is no longer given out stays as an inactive row, because papers carry it.
-- key_th, key_en and key_path are search keys (of the name, and of it with all names above); `successor` is the code that
-- took this one's place; it is checked when the list is made.
CREATE TABLE areas (
    code TEXT NOT NULL PRIMARY KEY,
    level TEXT NOT NULL,
    parent TEXT,
    name_th TEXT NOT NULL,
    name_en TEXT NOT NULL,
    postcode TEXT,
    key_th TEXT NOT NULL,
    key_en TEXT NOT NULL,
    key_path TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    population BIGINT,
    households BIGINT,
    facts_as_of TEXT,
    facts_source TEXT,
    successor TEXT,
    active SMALLINT NOT NULL,
    CONSTRAINT fk_areas__parent FOREIGN KEY (parent) REFERENCES areas (code),
    CONSTRAINT ck_areas__level CHECK (level IN ('province', 'district', 'tambon')),
    CONSTRAINT ck_areas__code_length CHECK (LENGTH(code) = CASE level WHEN 'province' THEN 2 WHEN 'district' THEN 4 ELSE 6 END),
    CONSTRAINT ck_areas__active CHECK (active IN (0, 1))
);
CREATE INDEX ix_areas__parent ON areas (parent);

-- Which list stands in `areas`: one row, so that an unchanged list is not loaded again.
CREATE TABLE area_lists (
    name TEXT NOT NULL PRIMARY KEY,
    content_hash TEXT NOT NULL,
    areas BIGINT NOT NULL,
    loaded_at TEXT NOT NULL
);
