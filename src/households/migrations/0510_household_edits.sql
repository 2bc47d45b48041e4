-- Edits as devices send them, so that one sent twice is made once, and what two people wrote into one field at the same time.
-- Kept as long as the register: an answered edit is asked for again years later by a phone that was in a drawer.

CREATE TABLE household_edits (
    id TEXT NOT NULL,
    household_id TEXT NOT NULL,
    content_hash TEXT NOT NULL, -- keyed: the same id with another content is refused
    answer TEXT NOT NULL,       -- JSON as it was answered; names of fields, no values
    received_at TEXT NOT NULL,
    CONSTRAINT pk_household_edits PRIMARY KEY (id),
    CONSTRAINT fk_household_edits__household FOREIGN KEY (household_id) REFERENCES households (id)
);

CREATE INDEX ix_household_edits__household ON household_edits (household_id);

CREATE TABLE household_conflicts (
    id TEXT NOT NULL,
    household_id TEXT NOT NULL,
    tambon TEXT NOT NULL, -- of the household
    edit_id TEXT NOT NULL,
    sealed BLOB NOT NULL, -- encrypted for this id: each field with the values that the edit started from, found and brought
    sent_by TEXT NOT NULL,
    sent_by_name TEXT NOT NULL,
    device TEXT,
    made_at TEXT NOT NULL,
    sent_at TEXT NOT NULL,
    stored_by_name TEXT, -- who wrote what was found
    stored_at TEXT,
    state TEXT NOT NULL,
    choice TEXT,
    decided_by_name TEXT,
    decided_at TEXT,
    CONSTRAINT pk_household_conflicts PRIMARY KEY (id),
    CONSTRAINT fk_household_conflicts__household FOREIGN KEY (household_id) REFERENCES households (id),
    CONSTRAINT fk_household_conflicts__edit FOREIGN KEY (edit_id) REFERENCES household_edits (id),
    CONSTRAINT ck_household_conflicts__state CHECK (state IN ('open', 'decided')),
    CONSTRAINT ck_household_conflicts__choice CHECK (choice IN ('mine', 'theirs', 'other')),
    CONSTRAINT ck_household_conflicts__decided CHECK ((state = 'decided') = (choice IS NOT NULL)
        AND (state = 'decided') = (decided_at IS NOT NULL))
);

CREATE INDEX ix_household_conflicts__household ON household_conflicts (household_id, sent_at, id);
CREATE INDEX ix_household_conflicts__open ON household_conflicts (tambon, sent_at, id) WHERE state = 'open';
