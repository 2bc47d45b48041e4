-- Scorecards, frozen rankings with their places, and objections. Kept for as long as the programme's papers are audited.

-- A version of a scorecard never changes; a change is a new version in the same chain.
CREATE TABLE scorecards (
    id           TEXT NOT NULL CONSTRAINT pk_scorecards PRIMARY KEY,
    chain_id     TEXT NOT NULL,
    version_no   INTEGER NOT NULL,
    name_th      TEXT NOT NULL,
    name_en      TEXT NOT NULL,
    note         TEXT,
    card         TEXT NOT NULL, -- canonical JSON: criteria and tie-breaks
    created_at   TEXT NOT NULL,
    created_by   TEXT NOT NULL,
    created_name TEXT NOT NULL,
    made_up      SMALLINT NOT NULL CONSTRAINT ck_scorecards__made_up CHECK (made_up IN (0, 1))
);
CREATE UNIQUE INDEX ux_scorecards__chain_id_version_no ON scorecards (chain_id, version_no);

-- `document` is the canonical JSON of inputs and list, encrypted for this ranking: health is in the facts.
CREATE TABLE rankings (
    id               TEXT NOT NULL CONSTRAINT pk_rankings PRIMARY KEY,
    round_id         TEXT NOT NULL CONSTRAINT fk_rankings__round_id REFERENCES rounds (id),
    tambon           TEXT NOT NULL,
    version_no       INTEGER NOT NULL,
    supersedes_id    TEXT CONSTRAINT fk_rankings__supersedes_id REFERENCES rankings (id),
    state            TEXT NOT NULL CONSTRAINT ck_rankings__state CHECK (state IN ('frozen', 'superseded')),
    number           TEXT NOT NULL,
    scorecard_id     TEXT NOT NULL CONSTRAINT fk_rankings__scorecard_id REFERENCES scorecards (id),
    decided_on       TEXT NOT NULL,
    objections_until TEXT NOT NULL,
    reason           TEXT,
    fingerprint      TEXT NOT NULL,
    document         BLOB NOT NULL,
    frozen_at        TEXT NOT NULL,
    frozen_by        TEXT NOT NULL,
    frozen_name      TEXT NOT NULL,
    made_up          SMALLINT NOT NULL CONSTRAINT ck_rankings__made_up CHECK (made_up IN (0, 1))
);
CREATE UNIQUE INDEX ux_rankings__round_id_tambon_version_no ON rankings (round_id, tambon, version_no);
CREATE INDEX ix_rankings__scorecard_id ON rankings (scorecard_id);

-- The list as it was frozen, with names as they stood; what came later is told by the two last columns only.
CREATE TABLE ranking_places (
    ranking_id     TEXT NOT NULL CONSTRAINT fk_ranking_places__ranking_id REFERENCES rankings (id),
    place          INTEGER NOT NULL,
    round_house_id TEXT NOT NULL CONSTRAINT fk_ranking_places__round_house_id REFERENCES round_houses (id),
    household_id   TEXT NOT NULL CONSTRAINT fk_ranking_places__household_id REFERENCES households (id),
    head_name      TEXT NOT NULL,
    house_no       TEXT NOT NULL,
    moo            INTEGER,
    points         INTEGER NOT NULL,
    standing       TEXT NOT NULL CONSTRAINT ck_ranking_places__standing CHECK (standing IN ('ranked', 'reserve')),
    filled_on      TEXT, -- a place that became free was given to it
    filled_for     TEXT, -- the house that left
    CONSTRAINT pk_ranking_places PRIMARY KEY (ranking_id, place)
);
CREATE UNIQUE INDEX ux_ranking_places__ranking_id_round_house_id ON ranking_places (ranking_id, round_house_id);
CREATE INDEX ix_ranking_places__round_house_id ON ranking_places (round_house_id);
CREATE INDEX ix_ranking_places__household_id ON ranking_places (household_id);

CREATE TABLE objections (
    id             TEXT NOT NULL CONSTRAINT pk_objections PRIMARY KEY,
    ranking_id     TEXT NOT NULL CONSTRAINT fk_objections__ranking_id REFERENCES rankings (id),
    round_house_id TEXT NOT NULL CONSTRAINT fk_objections__round_house_id REFERENCES round_houses (id),
    appeal_of      TEXT CONSTRAINT fk_objections__appeal_of REFERENCES objections (id),
    by_name        TEXT NOT NULL,
    by_relation    TEXT NOT NULL,
    received_on    TEXT NOT NULL,
    words          TEXT NOT NULL,
    late_reason    TEXT,
    state          TEXT NOT NULL CONSTRAINT ck_objections__state CHECK (state IN ('open', 'upheld', 'rejected', 'withdrawn')),
    outcome        TEXT,
    decided_on     TEXT,
    decided_by     TEXT,
    decided_name   TEXT,
    new_ranking_id TEXT CONSTRAINT fk_objections__new_ranking_id REFERENCES rankings (id),
    recorded_at    TEXT NOT NULL,
    recorded_name  TEXT NOT NULL,
    version        INTEGER NOT NULL
);
CREATE INDEX ix_objections__ranking_id ON objections (ranking_id);
CREATE INDEX ix_objections__open ON objections (ranking_id) WHERE state = 'open';
CREATE INDEX ix_objections__round_house_id ON objections (round_house_id);
