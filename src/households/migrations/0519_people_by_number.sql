-- Everybody with a citizen number, also who has left: the same person in two households of the register is found from either.
CREATE INDEX ix_people__citizen_hash ON people (citizen_hash) WHERE citizen_hash IS NOT NULL;
