-- Settings of the province: keys and values.
CREATE TABLE settings (
    key   TEXT NOT NULL CONSTRAINT pk_settings PRIMARY KEY,
    value TEXT NOT NULL
);
