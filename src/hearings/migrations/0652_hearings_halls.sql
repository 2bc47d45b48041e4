-- The door for telephones in the hall: one code for each open hearing, for some hours.
CREATE TABLE hearing_halls (
    hearing_id TEXT NOT NULL CONSTRAINT pk_hearing_halls PRIMARY KEY,
    code       TEXT NOT NULL,
    until      TEXT NOT NULL,
    CONSTRAINT fk_hearing_halls__hearing_id FOREIGN KEY (hearing_id) REFERENCES hearings (id)
);
CREATE UNIQUE INDEX ux_hearing_halls__code ON hearing_halls (code);
