-- The order in which households were written, which a clock cannot tell: it may be pinned to a day, or set back. What devices carry
-- asks by it.

ALTER TABLE households ADD COLUMN change_no BIGINT NOT NULL DEFAULT 0;

-- Those that are there get numbers of their own, in any order; the next write takes the one after the greatest.
UPDATE households
SET change_no = search_no;

DROP INDEX ix_households__updated;

CREATE INDEX ix_households__change ON households (change_no);

-- Of the write by which it left.
ALTER TABLE household_departures ADD COLUMN change_no BIGINT NOT NULL DEFAULT 0;

DROP INDEX ix_household_departures__left;

CREATE INDEX ix_household_departures__change ON household_departures (change_no, household_id);
