-- How many households stand in each coarse square of the map, by tambon and stage, kept in the transaction of each change: a map of a
-- province or the country reads these instead of every point. `cell` is that of household_points without its last bits; `column_sum`
-- and `row_sum` are sums of the households' places in the finest grid, so that their middle is known.
CREATE TABLE household_map_counts (
    level SMALLINT NOT NULL,
    cell BIGINT NOT NULL,
    tambon TEXT NOT NULL,
    stage TEXT NOT NULL,
    households BIGINT NOT NULL,
    column_sum BIGINT NOT NULL,
    row_sum BIGINT NOT NULL,
    CONSTRAINT pk_household_map_counts PRIMARY KEY (level, cell, tambon, stage)
);

-- Those that are there: columns and rows are every other bit of the cell.
INSERT INTO household_map_counts (level, cell, tambon, stage, households, column_sum, row_sum)
SELECT
    l.level,
    p.cell >> l.bits,
    p.tambon,
    p.stage,
    COUNT(*),
    CAST(SUM((p.x | (p.x >> 16)) & 4294967295) AS BIGINT),
    CAST(SUM((p.y | (p.y >> 16)) & 4294967295) AS BIGINT)
FROM (
    SELECT o.cell, o.tambon, o.stage, (o.x | (o.x >> 8)) & 281470681808895 AS x, (o.y | (o.y >> 8)) & 281470681808895 AS y
    FROM (
        SELECT n.cell, n.tambon, n.stage, (n.x | (n.x >> 4)) & 71777214294589695 AS x, (n.y | (n.y >> 4)) & 71777214294589695 AS y
        FROM (
            SELECT
                m.cell,
                m.tambon,
                m.stage,
                (m.x | (m.x >> 2)) & 1085102592571150095 AS x,
                (m.y | (m.y >> 2)) & 1085102592571150095 AS y
            FROM (
                SELECT
                    k.cell,
                    k.tambon,
                    k.stage,
                    (k.x | (k.x >> 1)) & 3689348814741910323 AS x,
                    (k.y | (k.y >> 1)) & 3689348814741910323 AS y
                FROM (
                    SELECT cell, tambon, stage, cell & 6148914691236517205 AS x, (cell >> 1) & 6148914691236517205 AS y
                    FROM household_points
                    WHERE cell IS NOT NULL) k) m) n) o) p
CROSS JOIN (SELECT 11 AS level, 30 AS bits UNION ALL SELECT 14, 24 UNION ALL SELECT 16, 20) l
GROUP BY l.level, p.cell >> l.bits, p.tambon, p.stage;
