-- The state of each household's house in its newest round, for the map; kept by src/rounds/on_the_map.cpp from here on.
UPDATE household_points
SET stage = COALESCE((
    SELECT h.state
    FROM round_houses h
    JOIN rounds r ON r.id = h.round_id
    WHERE h.household_id = household_points.household_id
    ORDER BY r.fiscal_year DESC, r.opened_on DESC, h.id DESC
    LIMIT 1), '');
