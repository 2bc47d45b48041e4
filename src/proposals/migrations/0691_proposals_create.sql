-- A tambon's proposal for a round, as often as it was sent, the province's questions about it, and what the committee decided.
CREATE TABLE proposals (
    id               TEXT NOT NULL CONSTRAINT pk_proposals PRIMARY KEY,
    round_id         TEXT NOT NULL CONSTRAINT fk_proposals__round_id REFERENCES rounds (id),
    tambon           TEXT NOT NULL,
    state            TEXT NOT NULL
        CONSTRAINT ck_proposals__state CHECK (state IN ('draft', 'submitted', 'returned', 'screened', 'decided', 'withdrawn')),
    state_since      TEXT NOT NULL,
    number           TEXT,
    problem          TEXT,
    plan             TEXT,
    contributions    TEXT,
    bank             TEXT,
    bank_branch      TEXT,
    account_number   TEXT,
    account_name     TEXT,
    times_sent       INTEGER NOT NULL CONSTRAINT ck_proposals__times_sent CHECK (times_sent >= 0),
    proposed_on      TEXT,
    return_note      TEXT,
    screening_number TEXT,
    screened_on      TEXT,
    withdrawn_reason TEXT,
    created_at       TEXT NOT NULL,
    created_name     TEXT NOT NULL,
    made_up          SMALLINT NOT NULL CONSTRAINT ck_proposals__made_up CHECK (made_up IN (0, 1)),
    version          INTEGER NOT NULL
);
CREATE INDEX ix_proposals__round_id_tambon ON proposals (round_id, tambon, id);
-- A tambon works on one at a time.
CREATE UNIQUE INDEX ux_proposals__round_id_tambon_open ON proposals (round_id, tambon)
    WHERE state IN ('draft', 'submitted', 'returned');

CREATE TABLE proposal_contacts (
    proposal_id TEXT NOT NULL CONSTRAINT fk_proposal_contacts__proposal_id REFERENCES proposals (id),
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    duty        TEXT,
    phone       TEXT,
    CONSTRAINT pk_proposal_contacts PRIMARY KEY (proposal_id, position)
);

-- Ranked houses that the tambon does not propose this time, and why.
CREATE TABLE proposal_left_out (
    proposal_id    TEXT NOT NULL CONSTRAINT fk_proposal_left_out__proposal_id REFERENCES proposals (id),
    round_house_id TEXT NOT NULL CONSTRAINT fk_proposal_left_out__round_house_id REFERENCES round_houses (id),
    reason         TEXT NOT NULL,
    CONSTRAINT pk_proposal_left_out PRIMARY KEY (proposal_id, round_house_id)
);

-- Written when the proposal is sent, anew each time it is sent again; names as they stood then.
CREATE TABLE proposal_houses (
    proposal_id         TEXT NOT NULL CONSTRAINT fk_proposal_houses__proposal_id REFERENCES proposals (id),
    position            INTEGER NOT NULL,
    round_house_id      TEXT NOT NULL CONSTRAINT fk_proposal_houses__round_house_id REFERENCES round_houses (id),
    household_id        TEXT NOT NULL,
    head_name           TEXT NOT NULL,
    house_no            TEXT NOT NULL,
    moo                 INTEGER,
    share_satang        BIGINT NOT NULL,
    place               INTEGER,
    points              INTEGER,
    estimate_id         TEXT,
    estimate_satang     BIGINT,
    grant_satang        BIGINT,
    contributed_satang  BIGINT,
    outcome             TEXT NOT NULL
        CONSTRAINT ck_proposal_houses__outcome
            CHECK (outcome IN ('proposed', 'held', 'screened', 'later', 'approved', 'not_approved', 'left')),
    outcome_reason      TEXT,
    overlap_th          TEXT,
    overlap_en          TEXT,
    overlap_reason      TEXT,
    decision_id         TEXT,
    CONSTRAINT pk_proposal_houses PRIMARY KEY (proposal_id, round_house_id)
);
CREATE INDEX ix_proposal_houses__round_house_id ON proposal_houses (round_house_id, proposal_id);

-- Asked by the province, about one house or the whole; answered beside it by the tambon. Seen by the tambon once it was sent back.
CREATE TABLE proposal_questions (
    id             TEXT NOT NULL CONSTRAINT pk_proposal_questions PRIMARY KEY,
    proposal_id    TEXT NOT NULL CONSTRAINT fk_proposal_questions__proposal_id REFERENCES proposals (id),
    position       INTEGER NOT NULL,
    round_house_id TEXT,
    kind           TEXT NOT NULL CONSTRAINT ck_proposal_questions__kind CHECK (kind IN ('question', 'correction')),
    words          TEXT NOT NULL,
    about_sent     INTEGER NOT NULL,
    asked_at       TEXT NOT NULL,
    asked_name     TEXT NOT NULL,
    returned_at    TEXT,
    answer         TEXT,
    answered_at    TEXT,
    answered_name  TEXT
);
CREATE UNIQUE INDEX ux_proposal_questions__proposal_id_position ON proposal_questions (proposal_id, position);

CREATE TABLE proposal_papers (
    id           TEXT NOT NULL CONSTRAINT pk_proposal_papers PRIMARY KEY,
    proposal_id  TEXT NOT NULL CONSTRAINT fk_proposal_papers__proposal_id REFERENCES proposals (id),
    kind         TEXT NOT NULL,
    title        TEXT NOT NULL,
    sha256       TEXT NOT NULL,
    media_type   TEXT NOT NULL,
    bytes        BIGINT NOT NULL,
    added_at     TEXT NOT NULL,
    added_name   TEXT NOT NULL,
    removed_at   TEXT
);
CREATE INDEX ix_proposal_papers__proposal_id ON proposal_papers (proposal_id, id);

-- The proposal as it was sent each time, encrypted: it names people.
CREATE TABLE proposal_versions (
    proposal_id TEXT NOT NULL CONSTRAINT fk_proposal_versions__proposal_id REFERENCES proposals (id),
    version_no  INTEGER NOT NULL,
    sent_at     TEXT NOT NULL,
    sent_name   TEXT NOT NULL,
    proposed_on TEXT NOT NULL,
    houses      INTEGER NOT NULL,
    total_satang BIGINT NOT NULL,
    document    BLOB NOT NULL,
    CONSTRAINT pk_proposal_versions PRIMARY KEY (proposal_id, version_no)
);

-- One letter of approval with what the committee decided on all screened houses of a round.
CREATE TABLE proposal_decisions (
    id                TEXT NOT NULL CONSTRAINT pk_proposal_decisions PRIMARY KEY,
    round_id          TEXT NOT NULL CONSTRAINT fk_proposal_decisions__round_id REFERENCES rounds (id),
    letter_number     TEXT NOT NULL,
    letter_date       TEXT NOT NULL,
    meeting           TEXT NOT NULL,
    approved          INTEGER NOT NULL,
    not_approved      INTEGER NOT NULL,
    later             INTEGER NOT NULL,
    houses_satang     BIGINT NOT NULL,
    management_satang BIGINT NOT NULL,
    total_satang      BIGINT NOT NULL CONSTRAINT ck_proposal_decisions__total CHECK (total_satang = houses_satang + management_satang),
    decided_at        TEXT NOT NULL,
    decided_name      TEXT NOT NULL
);
CREATE INDEX ix_proposal_decisions__round_id ON proposal_decisions (round_id, id);
