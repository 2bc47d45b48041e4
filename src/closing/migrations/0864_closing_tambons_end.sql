-- The rounds know which tambons are closed; those that were closed before they did.
INSERT INTO round_closed_tambons (round_id, tambon)
SELECT round_id, tambon
FROM closing_tambons;
