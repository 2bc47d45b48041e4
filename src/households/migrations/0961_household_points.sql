-- Where households stand on the map, kept in the transaction of each change: a row for each household, so that its state in a round
-- finds one. `cell` is absent where it has no place or is no longer active; its bits are those of column and row of the map's finest
-- grid, interleaved (base/map_cell.hpp), so that a map tile is a range of it. `stage` is set by the rounds; '' in none.
CREATE TABLE household_points (
    household_id TEXT NOT NULL,
    cell BIGINT,
    tambon TEXT NOT NULL,
    stage TEXT NOT NULL,
    CONSTRAINT pk_household_points PRIMARY KEY (household_id),
    CONSTRAINT fk_household_points__household FOREIGN KEY (household_id) REFERENCES households (id)
);

-- Those that are there: the map's formulas (src/base/map_cell.cpp), then a zero between each two bits of column and row.
INSERT INTO household_points (household_id, cell, tambon, stage)
SELECT
    s.id,
    (((s.x | (s.x << 1)) & 6148914691236517205) | (((s.y | (s.y << 1)) & 6148914691236517205) << 1)),
    s.tambon,
    ''
FROM (
    SELECT r.id, r.tambon, (r.x | (r.x << 2)) & 3689348814741910323 AS x, (r.y | (r.y << 2)) & 3689348814741910323 AS y
    FROM (
        SELECT q.id, q.tambon, (q.x | (q.x << 4)) & 1085102592571150095 AS x, (q.y | (q.y << 4)) & 1085102592571150095 AS y
        FROM (
            SELECT p.id, p.tambon, (p.x | (p.x << 8)) & 71777214294589695 AS x, (p.y | (p.y << 8)) & 71777214294589695 AS y
            FROM (
                SELECT o.id, o.tambon, (o.x | (o.x << 16)) & 281470681808895 AS x, (o.y | (o.y << 16)) & 281470681808895 AS y
                FROM (
                    SELECT
                        id,
                        tambon,
                        CAST(FLOOR((longitude + 180) / 360 * 67108864) AS BIGINT) AS x,
                        CAST(FLOOR((1 - LN(TAN(latitude * (PI() / 180)) + 1 / COS(latitude * (PI() / 180))) / PI()) / 2
                            * 67108864) AS BIGINT) AS y
                    FROM households
                    WHERE status = 'active' AND latitude BETWEEN -85.05 AND 85.05 AND longitude >= -180 AND longitude < 180) o) p) q) r) s;

INSERT INTO household_points (household_id, cell, tambon, stage)
SELECT id, NULL, tambon, ''
FROM households
WHERE id NOT IN (SELECT household_id FROM household_points);

CREATE INDEX ix_household_points__cell ON household_points (cell, household_id, tambon, stage) WHERE cell IS NOT NULL;
