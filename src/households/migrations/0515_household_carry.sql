-- What devices carry: asked for by the time of the last change, and which tambons a household has left since.

CREATE INDEX ix_households__updated ON households (updated_at, id, search_no);

CREATE TABLE household_departures (
    household_id TEXT NOT NULL,
    tambon TEXT NOT NULL,
    left_at TEXT NOT NULL,
    CONSTRAINT pk_household_departures PRIMARY KEY (household_id, tambon),
    CONSTRAINT fk_household_departures__household FOREIGN KEY (household_id) REFERENCES households (id)
);

CREATE INDEX ix_household_departures__left ON household_departures (left_at, household_id);
