-- BLOB is SQLite's own type; PostgreSQL gets a domain of this name, so that one text serves both.
CREATE DOMAIN blob AS bytea;
