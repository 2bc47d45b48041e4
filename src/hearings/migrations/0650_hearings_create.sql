-- Hearings (เวทีประชาคม) of a round in a tambon: candidates, attendance, statements, the people's order, votes, pictures, seal.
CREATE TABLE hearings (
    id               TEXT NOT NULL CONSTRAINT pk_hearings PRIMARY KEY,
    round_id         TEXT NOT NULL CONSTRAINT fk_hearings__round_id REFERENCES rounds (id),
    tambon           TEXT NOT NULL,
    villages         TEXT NOT NULL,
    title            TEXT NOT NULL,
    place            TEXT NOT NULL,
    held_at          TEXT NOT NULL,
    chair_name       TEXT,
    chair_position   TEXT,
    secretary_name   TEXT,
    agenda           TEXT NOT NULL,
    minutes          TEXT,
    quorum_kind      TEXT NOT NULL CONSTRAINT ck_hearings__quorum_kind CHECK (quorum_kind IN ('people', 'household_share')),
    quorum_number    INTEGER NOT NULL CONSTRAINT ck_hearings__quorum_number CHECK (quorum_number >= 1),
    households_total INTEGER,
    who_counts       TEXT NOT NULL,
    state            TEXT NOT NULL
        CONSTRAINT ck_hearings__state CHECK (state IN ('planned', 'open', 'sealed', 'cancelled')),
    reason           TEXT,
    corrects_id      TEXT, -- no foreign key: a laptop carries a correction without the hearing that it corrects
    opened_at        TEXT,
    canonical_text   TEXT,
    seal_sha256      TEXT,
    seal_signature   TEXT,
    seal_code        TEXT,
    sealed_at        TEXT,
    sealed_by        TEXT,
    made_up          SMALLINT NOT NULL CONSTRAINT ck_hearings__made_up CHECK (made_up IN (0, 1)),
    version          INTEGER NOT NULL,
    CONSTRAINT ck_hearings__seal CHECK ((state = 'sealed') = (seal_code IS NOT NULL))
);
CREATE UNIQUE INDEX ux_hearings__seal_code ON hearings (seal_code);
CREATE INDEX ix_hearings__round_id ON hearings (round_id);
CREATE INDEX ix_hearings__corrects_id ON hearings (corrects_id);

-- The houses that the meeting speaks about, as the register told of them when they were listed. A laptop that carries one hearing
-- has no houses of the round, so there is no foreign key.
CREATE TABLE hearing_candidates (
    hearing_id     TEXT NOT NULL CONSTRAINT fk_hearing_candidates__hearing_id REFERENCES hearings (id),
    position       INTEGER NOT NULL,
    round_house_id TEXT NOT NULL,
    household_id   TEXT NOT NULL,
    head_name      TEXT NOT NULL,
    house_no       TEXT NOT NULL,
    moo            INTEGER,
    members        INTEGER NOT NULL,
    dwelling_state TEXT NOT NULL,
    score          INTEGER,
    place_in_order INTEGER,
    reason         TEXT,
    CONSTRAINT pk_hearing_candidates PRIMARY KEY (hearing_id, position)
);
CREATE UNIQUE INDEX ux_hearing_candidates__round_house ON hearing_candidates (hearing_id, round_house_id);
CREATE INDEX ix_hearing_candidates__round_house_id ON hearing_candidates (round_house_id);

CREATE TABLE hearing_attendees (
    id          TEXT NOT NULL CONSTRAINT pk_hearing_attendees PRIMARY KEY,
    hearing_id  TEXT NOT NULL CONSTRAINT fk_hearing_attendees__hearing_id REFERENCES hearings (id),
    position    INTEGER NOT NULL,
    signed_by   TEXT NOT NULL
        CONSTRAINT ck_hearing_attendees__signed_by CHECK (signed_by IN ('typed', 'paper', 'counted', 'phone')),
    name        TEXT NOT NULL,
    house_no    TEXT,
    moo         INTEGER,
    person_count INTEGER NOT NULL CONSTRAINT ck_hearing_attendees__person_count CHECK (person_count >= 1),
    house_count INTEGER NOT NULL CONSTRAINT ck_hearing_attendees__house_count CHECK (house_count >= 0),
    counts      SMALLINT NOT NULL CONSTRAINT ck_hearing_attendees__counts CHECK (counts IN (0, 1)),
    arrived_at  TEXT NOT NULL,
    device_hash TEXT
);
CREATE UNIQUE INDEX ux_hearing_attendees__position ON hearing_attendees (hearing_id, position);
-- One telephone signs in once.
CREATE UNIQUE INDEX ux_hearing_attendees__device ON hearing_attendees (hearing_id, device_hash);

CREATE TABLE hearing_statements (
    id             TEXT NOT NULL CONSTRAINT pk_hearing_statements PRIMARY KEY,
    hearing_id     TEXT NOT NULL CONSTRAINT fk_hearing_statements__hearing_id REFERENCES hearings (id),
    position       INTEGER NOT NULL,
    round_house_id TEXT,
    kind           TEXT NOT NULL
        CONSTRAINT ck_hearing_statements__kind CHECK (kind IN ('support', 'objection', 'question', 'information')),
    speaker        TEXT NOT NULL,
    words          TEXT NOT NULL,
    answer         TEXT,
    said_at        TEXT NOT NULL,
    version        INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_hearing_statements__position ON hearing_statements (hearing_id, position);

CREATE TABLE hearing_votes (
    id             TEXT NOT NULL CONSTRAINT pk_hearing_votes PRIMARY KEY,
    hearing_id     TEXT NOT NULL CONSTRAINT fk_hearing_votes__hearing_id REFERENCES hearings (id),
    position       INTEGER NOT NULL,
    round_house_id TEXT,
    question       TEXT NOT NULL,
    mode           TEXT NOT NULL CONSTRAINT ck_hearing_votes__mode CHECK (mode IN ('counts', 'hands')),
    is_open        SMALLINT NOT NULL CONSTRAINT ck_hearing_votes__is_open CHECK (is_open IN (0, 1)),
    in_favour      INTEGER NOT NULL,
    against        INTEGER NOT NULL,
    abstain        INTEGER NOT NULL,
    version        INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_hearing_votes__position ON hearing_votes (hearing_id, position);

-- Single hands: one for each person who signed in.
CREATE TABLE hearing_hands (
    vote_id     TEXT NOT NULL CONSTRAINT fk_hearing_hands__vote_id REFERENCES hearing_votes (id),
    attendee_id TEXT NOT NULL CONSTRAINT fk_hearing_hands__attendee_id REFERENCES hearing_attendees (id),
    choice      TEXT NOT NULL CONSTRAINT ck_hearing_hands__choice CHECK (choice IN ('in_favour', 'against', 'abstain')),
    CONSTRAINT pk_hearing_hands PRIMARY KEY (vote_id, attendee_id)
);
CREATE INDEX ix_hearing_hands__attendee_id ON hearing_hands (attendee_id);

CREATE TABLE hearing_pictures (
    id         TEXT NOT NULL CONSTRAINT pk_hearing_pictures PRIMARY KEY,
    hearing_id TEXT NOT NULL CONSTRAINT fk_hearing_pictures__hearing_id REFERENCES hearings (id),
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL CONSTRAINT ck_hearing_pictures__kind CHECK (kind IN ('meeting', 'sign_in_sheet', 'other')),
    sha256     TEXT NOT NULL,
    caption    TEXT,
    taken_at   TEXT,
    width      INTEGER NOT NULL,
    height     INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_hearing_pictures__position ON hearing_pictures (hearing_id, position);
CREATE UNIQUE INDEX ux_hearing_pictures__sha256 ON hearing_pictures (hearing_id, sha256);
