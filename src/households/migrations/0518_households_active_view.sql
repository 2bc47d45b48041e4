-- For overviews: which households there are and where, nothing about a person.
CREATE VIEW v_active_households AS
SELECT id AS household_id, tambon
FROM households
WHERE status = 'active';
