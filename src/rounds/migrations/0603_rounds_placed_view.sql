-- For overviews: households that stand or stood in any round; once for each.
CREATE VIEW v_placed_households AS
SELECT household_id
FROM round_houses;
