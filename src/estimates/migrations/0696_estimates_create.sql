-- Bills of quantities, one house of a round each, in numbered versions: draft, final, replaced (by a later final one).
CREATE TABLE estimates (
    id              TEXT NOT NULL CONSTRAINT pk_estimates PRIMARY KEY,
    round_house_id  TEXT NOT NULL CONSTRAINT fk_estimates__round_house_id REFERENCES round_houses (id),
    round_id        TEXT NOT NULL CONSTRAINT fk_estimates__round_id REFERENCES rounds (id),
    tambon          TEXT NOT NULL,
    number          INTEGER NOT NULL CONSTRAINT ck_estimates__number CHECK (number >= 1),
    state           TEXT NOT NULL CONSTRAINT ck_estimates__state CHECK (state IN ('draft', 'final', 'replaced')),
    reason          TEXT,
    note            TEXT,
    priced_on       TEXT NOT NULL,
    share_satang    BIGINT NOT NULL,
    grant_satang    BIGINT NOT NULL,
    material_satang BIGINT NOT NULL,
    labour_satang   BIGINT NOT NULL,
    cash_satang     BIGINT NOT NULL,
    prepared_on     TEXT,
    prepared_by     TEXT,
    recorded_at     TEXT NOT NULL,
    recorded_name   TEXT NOT NULL,
    made_up         SMALLINT NOT NULL CONSTRAINT ck_estimates__made_up CHECK (made_up IN (0, 1)),
    version         INTEGER NOT NULL,
    CONSTRAINT ck_estimates__prepared CHECK (state = 'draft' OR (prepared_on IS NOT NULL AND prepared_by IS NOT NULL))
);
CREATE UNIQUE INDEX ux_estimates__round_house_id_number ON estimates (round_house_id, number);
-- One of each in force.
CREATE UNIQUE INDEX ux_estimates__final ON estimates (round_house_id) WHERE state = 'final';
CREATE UNIQUE INDEX ux_estimates__draft ON estimates (round_house_id) WHERE state = 'draft';
CREATE INDEX ix_estimates__round_id_tambon ON estimates (round_id, tambon, state, round_house_id);

-- With workers the quantity is days. Quantities are thousandths.
CREATE TABLE estimate_lines (
    estimate_id   TEXT NOT NULL CONSTRAINT fk_estimate_lines__estimate_id REFERENCES estimates (id),
    position      INTEGER NOT NULL,
    part          TEXT,
    item_id       TEXT CONSTRAINT fk_estimate_lines__item_id REFERENCES price_items (id),
    text          TEXT NOT NULL,
    workers       INTEGER,
    quantity      BIGINT NOT NULL,
    unit          TEXT NOT NULL,
    price_satang  BIGINT NOT NULL,
    amount_satang BIGINT NOT NULL,
    source        TEXT NOT NULL,
    CONSTRAINT pk_estimate_lines PRIMARY KEY (estimate_id, position)
);
CREATE INDEX ix_estimate_lines__item_id ON estimate_lines (item_id);
