-- A transfer of one part of the plan to the houses of a round. The numbers of a round have no gap.
CREATE TABLE tranches (
    id                TEXT NOT NULL CONSTRAINT pk_tranches PRIMARY KEY,
    round_id          TEXT NOT NULL CONSTRAINT fk_tranches__round_id REFERENCES rounds (id),
    number            INTEGER NOT NULL,
    plan_id           TEXT NOT NULL CONSTRAINT fk_tranches__plan_id REFERENCES tranche_plans (id),
    part              INTEGER NOT NULL,
    state             TEXT NOT NULL CONSTRAINT ck_tranches__state
                      CHECK (state IN ('prepared', 'sent_back', 'approved', 'released', 'cancelled')),
    recorded          SMALLINT NOT NULL CONSTRAINT ck_tranches__recorded CHECK (recorded IN (0, 1)),
    house_count       INTEGER NOT NULL CONSTRAINT ck_tranches__house_count CHECK (house_count >= 0),
    houses_satang     BIGINT NOT NULL CONSTRAINT ck_tranches__houses_satang CHECK (houses_satang >= 0),
    management_satang BIGINT NOT NULL CONSTRAINT ck_tranches__management_satang CHECK (management_satang >= 0),
    paid_on           TEXT,
    reference         TEXT NOT NULL,
    paper_sha256      TEXT,
    note              TEXT,
    since             TEXT NOT NULL,
    made_at           TEXT NOT NULL,
    version           INTEGER NOT NULL,
    CONSTRAINT ck_tranches__released CHECK (state <> 'released' OR (paid_on IS NOT NULL AND reference <> '')),
    CONSTRAINT ck_tranches__recorded_paper CHECK (recorded = 0 OR (paid_on IS NOT NULL AND reference <> '' AND paper_sha256 IS NOT NULL))
);
CREATE UNIQUE INDEX ux_tranches__round_id_number ON tranches (round_id, number);

-- One bank transfer each: to the account as it stood when the tranche was prepared. tambon '': of the whole round.
CREATE TABLE tranche_receivers (
    tranche_id      TEXT NOT NULL CONSTRAINT fk_tranche_receivers__tranche_id REFERENCES tranches (id),
    position        INTEGER NOT NULL,
    tambon          TEXT NOT NULL,
    bank            TEXT NOT NULL,
    branch          TEXT NOT NULL,
    digits          TEXT NOT NULL,
    name            TEXT NOT NULL,
    house_count     INTEGER NOT NULL,
    amount_satang   BIGINT NOT NULL CONSTRAINT ck_tranche_receivers__amount_satang CHECK (amount_satang > 0),
    entry_id        TEXT,
    returned_on     TEXT,
    returned_reason TEXT,
    CONSTRAINT pk_tranche_receivers PRIMARY KEY (tranche_id, position)
);

-- live = 0: not paid by this tranche after all (it was cancelled, or the money came back). A part is paid to a house once.
CREATE TABLE tranche_houses (
    tranche_id     TEXT NOT NULL CONSTRAINT fk_tranche_houses__tranche_id REFERENCES tranches (id),
    round_house_id TEXT NOT NULL CONSTRAINT fk_tranche_houses__round_house_id REFERENCES round_houses (id),
    part           INTEGER NOT NULL,
    tambon         TEXT NOT NULL,
    receiver       INTEGER NOT NULL,
    amount_satang  BIGINT NOT NULL CONSTRAINT ck_tranche_houses__amount_satang CHECK (amount_satang > 0),
    live           SMALLINT NOT NULL CONSTRAINT ck_tranche_houses__live CHECK (live IN (0, 1)),
    CONSTRAINT pk_tranche_houses PRIMARY KEY (tranche_id, round_house_id)
);
CREATE UNIQUE INDEX ux_tranche_houses__once ON tranche_houses (round_house_id, part) WHERE live = 1;
CREATE INDEX ix_tranche_houses__tambon ON tranche_houses (tranche_id, tambon, round_house_id);

-- Management comes once in each part, too.
CREATE TABLE tranche_management (
    tranche_id    TEXT NOT NULL CONSTRAINT pk_tranche_management PRIMARY KEY
                  CONSTRAINT fk_tranche_management__tranche_id REFERENCES tranches (id),
    round_id      TEXT NOT NULL CONSTRAINT fk_tranche_management__round_id REFERENCES rounds (id),
    part          INTEGER NOT NULL,
    receiver      INTEGER NOT NULL,
    amount_satang BIGINT NOT NULL CONSTRAINT ck_tranche_management__amount_satang CHECK (amount_satang > 0),
    live          SMALLINT NOT NULL CONSTRAINT ck_tranche_management__live CHECK (live IN (0, 1))
);
CREATE UNIQUE INDEX ux_tranche_management__once ON tranche_management (round_id, part) WHERE live = 1;

-- Who did which step and when; append-only.
CREATE TABLE tranche_steps (
    tranche_id TEXT NOT NULL CONSTRAINT fk_tranche_steps__tranche_id REFERENCES tranches (id),
    position   INTEGER NOT NULL,
    action     TEXT NOT NULL,
    state      TEXT NOT NULL,
    done_at    TEXT NOT NULL,
    done_by    TEXT NOT NULL,
    done_name  TEXT NOT NULL,
    reason     TEXT,
    CONSTRAINT pk_tranche_steps PRIMARY KEY (tranche_id, position)
);
