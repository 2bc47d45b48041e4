-- What a day of unskilled work usually counts, by province and fiscal year, and where that stands.
CREATE TABLE contribution_rates (
    province        TEXT NOT NULL,
    fiscal_year     INTEGER NOT NULL,
    day_rate_satang BIGINT NOT NULL CONSTRAINT ck_contribution_rates__day_rate_satang CHECK (day_rate_satang > 0),
    source          TEXT NOT NULL,
    version         INTEGER NOT NULL,
    recorded_at     TEXT NOT NULL,
    recorded_name   TEXT NOT NULL,
    CONSTRAINT pk_contribution_rates PRIMARY KEY (province, fiscal_year)
);

-- One gift, for one house or shared over several. Quantities and days in thousandths.
CREATE TABLE contribution_gifts (
    id                TEXT NOT NULL CONSTRAINT pk_contribution_gifts PRIMARY KEY,
    round_id          TEXT NOT NULL CONSTRAINT fk_contribution_gifts__round_id REFERENCES rounds (id),
    number            INTEGER NOT NULL,
    kind              TEXT NOT NULL CONSTRAINT ck_contribution_gifts__kind CHECK (kind IN ('cash', 'material', 'labour')),
    giver             TEXT NOT NULL,
    giver_name        TEXT NOT NULL,
    organization_id   TEXT CONSTRAINT fk_contribution_gifts__organization_id REFERENCES organizations (id),
    day               TEXT NOT NULL,
    what              TEXT NOT NULL,
    value_satang      BIGINT NOT NULL CONSTRAINT ck_contribution_gifts__value_satang CHECK (value_satang > 0),
    basis             TEXT NOT NULL,
    item_id           TEXT,
    quantity          BIGINT,
    unit              TEXT,
    price_satang      BIGINT,
    price_source      TEXT,
    estimated_by      TEXT,
    workers           INTEGER,
    days              BIGINT,
    day_rate_satang   BIGINT,
    usual_rate_satang BIGINT,
    rate_reason       TEXT,
    account_id        TEXT CONSTRAINT fk_contribution_gifts__account_id REFERENCES ledger_accounts (id),
    receipt_number    TEXT,
    receipt_date      TEXT,
    note              TEXT,
    replaces          TEXT CONSTRAINT fk_contribution_gifts__replaces REFERENCES contribution_gifts (id),
    search_key        TEXT NOT NULL,
    recorded_at       TEXT NOT NULL,
    recorded_by       TEXT NOT NULL,
    recorded_name     TEXT NOT NULL,
    taken_out_on      TEXT,
    taken_out_at      TEXT,
    taken_out_name    TEXT,
    taken_out_reason  TEXT,
    CONSTRAINT ck_contribution_gifts__cash CHECK ((kind = 'cash') = (account_id IS NOT NULL)),
    CONSTRAINT ck_contribution_gifts__material CHECK (kind <> 'material' OR (quantity > 0 AND unit IS NOT NULL AND price_satang > 0)),
    CONSTRAINT ck_contribution_gifts__labour CHECK (kind <> 'labour' OR (workers > 0 AND days > 0 AND day_rate_satang > 0)),
    CONSTRAINT ck_contribution_gifts__basis CHECK (basis IN ('counted', 'price_book', 'receipt', 'estimate', 'day_rate', 'other_rate')),
    CONSTRAINT ck_contribution_gifts__taken_out CHECK ((taken_out_at IS NULL) = (taken_out_reason IS NULL)
        AND (taken_out_at IS NULL) = (taken_out_on IS NULL) AND (taken_out_at IS NULL) = (taken_out_name IS NULL))
);
CREATE UNIQUE INDEX ux_contribution_gifts__number ON contribution_gifts (round_id, number);
CREATE UNIQUE INDEX ux_contribution_gifts__replaces ON contribution_gifts (replaces);
CREATE INDEX ix_contribution_gifts__day ON contribution_gifts (round_id, day, number);

-- The part of it for each house; together its whole value.
CREATE TABLE contribution_lines (
    contribution_id TEXT NOT NULL CONSTRAINT fk_contribution_lines__contribution_id REFERENCES contribution_gifts (id),
    position        INTEGER NOT NULL,
    round_house_id  TEXT NOT NULL CONSTRAINT fk_contribution_lines__round_house_id REFERENCES round_houses (id),
    tambon          TEXT NOT NULL,
    amount_satang   BIGINT NOT NULL CONSTRAINT ck_contribution_lines__amount_satang CHECK (amount_satang > 0),
    CONSTRAINT pk_contribution_lines PRIMARY KEY (contribution_id, position)
);
CREATE UNIQUE INDEX ux_contribution_lines__house ON contribution_lines (round_house_id, contribution_id);

-- Photographs and papers that show it.
CREATE TABLE contribution_evidence (
    id              TEXT NOT NULL CONSTRAINT pk_contribution_evidence PRIMARY KEY,
    contribution_id TEXT NOT NULL CONSTRAINT fk_contribution_evidence__contribution_id REFERENCES contribution_gifts (id),
    sha256          TEXT NOT NULL,
    media_type      TEXT NOT NULL,
    added_at        TEXT NOT NULL,
    added_name      TEXT NOT NULL
);
CREATE UNIQUE INDEX ux_contribution_evidence__file ON contribution_evidence (contribution_id, sha256);
