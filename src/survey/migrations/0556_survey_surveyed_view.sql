-- For overviews: households that a council took in from a survey, or linked one to; as often as that was done.
CREATE VIEW v_surveyed_households AS
SELECT household_id
FROM submissions
WHERE household_id IS NOT NULL;
