-- Outlines of tambons as the operator imported them (owner: src/outlines). A later import replaces those of its provinces.
-- Every import ever made, also replaced ones: whose lines these are has to be said wherever they are shown.
CREATE TABLE outline_imports (
    id TEXT NOT NULL,
    file_name TEXT NOT NULL,
    file_hash TEXT NOT NULL,
    code_property TEXT NOT NULL,
    source TEXT NOT NULL, -- whose lines these are, to be shown with them; '' where nobody said
    tambons BIGINT NOT NULL,
    imported_at TEXT NOT NULL,
    CONSTRAINT pk_outline_imports PRIMARY KEY (id)
);

-- A row for each tambon and level of detail: 0 as it was sent, then fewer and fewer corners. Shapes are packed (shapes.hpp); the
-- box is in ten-millionths of a degree.
CREATE TABLE outlines (
    tambon TEXT NOT NULL,
    level SMALLINT NOT NULL,
    west BIGINT NOT NULL,
    south BIGINT NOT NULL,
    east BIGINT NOT NULL,
    north BIGINT NOT NULL,
    shape BLOB NOT NULL,
    import_id TEXT NOT NULL,
    CONSTRAINT pk_outlines PRIMARY KEY (tambon, level),
    CONSTRAINT fk_outlines__import FOREIGN KEY (import_id) REFERENCES outline_imports (id),
    CONSTRAINT ck_outlines__level CHECK (level BETWEEN 0 AND 4),
    CONSTRAINT ck_outlines__box CHECK (west <= east AND south <= north)
);

-- What lies in a box, or around a point, is found in the index; the shapes are read of those few only.
CREATE INDEX ix_outlines__box ON outlines (level, south, north, west, east, tambon);
CREATE INDEX ix_outlines__import ON outlines (import_id);
