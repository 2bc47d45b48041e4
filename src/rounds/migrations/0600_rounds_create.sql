-- Programmes, their year-dated rules, rounds with quotas, the houses in them and every move of a house.
CREATE TABLE programmes (
    id      TEXT NOT NULL CONSTRAINT pk_programmes PRIMARY KEY,
    code    TEXT NOT NULL,
    name_th TEXT NOT NULL,
    name_en TEXT NOT NULL,
    owner   TEXT NOT NULL
);
CREATE UNIQUE INDEX ux_programmes__code ON programmes (code);

-- A rule of a sealed agreement is locked: it can be read for ever and never changed.
CREATE TABLE programme_rules (
    id            TEXT NOT NULL CONSTRAINT pk_programme_rules PRIMARY KEY,
    programme_id  TEXT NOT NULL CONSTRAINT fk_programme_rules__programme_id REFERENCES programmes (id),
    fiscal_year   INTEGER NOT NULL,
    share_satang  BIGINT NOT NULL CONSTRAINT ck_programme_rules__share_satang CHECK (share_satang > 0),
    management_bp INTEGER NOT NULL CONSTRAINT ck_programme_rules__management_bp CHECK (management_bp BETWEEN 0 AND 10000),
    valid_from    TEXT NOT NULL,
    source        TEXT NOT NULL,
    note          TEXT,
    locked_at     TEXT,
    version       INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_programme_rules__programme_id_fiscal_year ON programme_rules (programme_id, fiscal_year, valid_from);

CREATE TABLE rounds (
    id              TEXT NOT NULL CONSTRAINT pk_rounds PRIMARY KEY,
    programme_id    TEXT NOT NULL CONSTRAINT fk_rounds__programme_id REFERENCES programmes (id),
    fiscal_year     INTEGER NOT NULL,
    province        TEXT NOT NULL,
    rule_id         TEXT NOT NULL CONSTRAINT fk_rounds__rule_id REFERENCES programme_rules (id),
    name_th         TEXT NOT NULL,
    name_en         TEXT NOT NULL,
    envelope_satang BIGINT NOT NULL CONSTRAINT ck_rounds__envelope_satang CHECK (envelope_satang > 0),
    state           TEXT NOT NULL CONSTRAINT ck_rounds__state CHECK (state IN ('open', 'closed')),
    opened_on       TEXT NOT NULL,
    note            TEXT,
    made_up         SMALLINT NOT NULL CONSTRAINT ck_rounds__made_up CHECK (made_up IN (0, 1)),
    version         INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_rounds__programme_id_fiscal_year_province_name ON rounds (programme_id, fiscal_year, province, name_th);
CREATE INDEX ix_rounds__rule_id ON rounds (rule_id);

CREATE TABLE round_quotas (
    round_id TEXT NOT NULL CONSTRAINT fk_round_quotas__round_id REFERENCES rounds (id),
    tambon   TEXT NOT NULL,
    houses   INTEGER NOT NULL CONSTRAINT ck_round_quotas__houses CHECK (houses BETWEEN 0 AND 100000),
    note     TEXT,
    CONSTRAINT pk_round_quotas PRIMARY KEY (round_id, tambon)
);

CREATE TABLE round_houses (
    id             TEXT NOT NULL CONSTRAINT pk_round_houses PRIMARY KEY,
    round_id       TEXT NOT NULL CONSTRAINT fk_round_houses__round_id REFERENCES rounds (id),
    household_id   TEXT NOT NULL CONSTRAINT fk_round_houses__household_id REFERENCES households (id),
    tambon         TEXT NOT NULL,
    state          TEXT NOT NULL,
    state_since    TEXT NOT NULL,
    share_satang   BIGINT NOT NULL CONSTRAINT ck_round_houses__share_satang CHECK (share_satang >= 0),
    outcome_reason TEXT,
    version        INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_round_houses__round_id_household_id ON round_houses (round_id, household_id);
CREATE INDEX ix_round_houses__household_id ON round_houses (household_id);
CREATE INDEX ix_round_houses__round_id_tambon_state ON round_houses (round_id, tambon, state, id);

-- Append-only. `recorded` = 1: entered from paper that was made outside the program.
CREATE TABLE house_moves (
    id             TEXT NOT NULL CONSTRAINT pk_house_moves PRIMARY KEY,
    round_house_id TEXT NOT NULL CONSTRAINT fk_house_moves__round_house_id REFERENCES round_houses (id),
    position       INTEGER NOT NULL,
    from_state     TEXT,
    to_state       TEXT NOT NULL,
    happened_on    TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    recorded_by    TEXT NOT NULL,
    recorded_name  TEXT NOT NULL,
    paper_kind     TEXT,
    paper_number   TEXT,
    paper_date     TEXT,
    reason         TEXT,
    recorded       SMALLINT NOT NULL CONSTRAINT ck_house_moves__recorded CHECK (recorded IN (0, 1))
);
CREATE UNIQUE INDEX ux_house_moves__round_house_id_position ON house_moves (round_house_id, position);

-- How long a house may stay in a state before it is late, and whose duty the next step is.
CREATE TABLE stage_limits (
    state      TEXT NOT NULL CONSTRAINT pk_stage_limits PRIMARY KEY,
    days       INTEGER NOT NULL CONSTRAINT ck_stage_limits__days CHECK (days BETWEEN 1 AND 3650),
    owner_role TEXT NOT NULL,
    version    INTEGER NOT NULL
);

-- Kept in the same transaction as round_houses; `onehome check` recomputes it.
CREATE TABLE round_counts (
    round_id     TEXT NOT NULL CONSTRAINT fk_round_counts__round_id REFERENCES rounds (id),
    tambon       TEXT NOT NULL,
    state        TEXT NOT NULL,
    houses       INTEGER NOT NULL,
    share_satang BIGINT NOT NULL,
    CONSTRAINT pk_round_counts PRIMARY KEY (round_id, tambon, state)
);
