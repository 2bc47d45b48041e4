-- Suppliers of a province. A number of a person is never kept: it stands on the paper only.
CREATE TABLE suppliers (
    id            TEXT NOT NULL CONSTRAINT pk_suppliers PRIMARY KEY,
    province      TEXT NOT NULL,
    name          TEXT NOT NULL,
    name_key      TEXT NOT NULL,
    sort_key      TEXT NOT NULL,
    tax_number    TEXT,
    branch        TEXT,
    address       TEXT,
    phone         TEXT,
    note          TEXT,
    recorded_at   TEXT NOT NULL,
    recorded_name TEXT NOT NULL,
    version       INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_suppliers__province_name_key ON suppliers (province, name_key);
CREATE INDEX ix_suppliers__tax_number ON suppliers (province, tax_number);

-- What is to be bought, for which quotations are asked.
CREATE TABLE purchase_plans (
    id            TEXT NOT NULL CONSTRAINT pk_purchase_plans PRIMARY KEY,
    round_id      TEXT NOT NULL CONSTRAINT fk_purchase_plans__round_id REFERENCES rounds (id),
    what          TEXT NOT NULL,
    recorded_at   TEXT NOT NULL,
    recorded_name TEXT NOT NULL
);
CREATE INDEX ix_purchase_plans__round_id ON purchase_plans (round_id, id);

-- For which houses; one row with the province for management.
CREATE TABLE purchase_plan_houses (
    plan_id        TEXT NOT NULL CONSTRAINT fk_purchase_plan_houses__plan_id REFERENCES purchase_plans (id),
    position       INTEGER NOT NULL,
    round_house_id TEXT CONSTRAINT fk_purchase_plan_houses__round_house_id REFERENCES round_houses (id),
    area           TEXT NOT NULL,
    CONSTRAINT pk_purchase_plan_houses PRIMARY KEY (plan_id, position)
);
CREATE INDEX ix_purchase_plan_houses__round_house_id ON purchase_plan_houses (round_house_id);

CREATE TABLE quotations (
    id              TEXT NOT NULL CONSTRAINT pk_quotations PRIMARY KEY,
    plan_id         TEXT NOT NULL CONSTRAINT fk_quotations__plan_id REFERENCES purchase_plans (id),
    supplier_id     TEXT NOT NULL CONSTRAINT fk_quotations__supplier_id REFERENCES suppliers (id),
    quoted_on       TEXT NOT NULL,
    valid_until     TEXT,
    number          TEXT,
    discount_satang BIGINT NOT NULL CONSTRAINT ck_quotations__discount_satang CHECK (discount_satang >= 0),
    vat_satang      BIGINT NOT NULL CONSTRAINT ck_quotations__vat_satang CHECK (vat_satang >= 0),
    total_satang    BIGINT NOT NULL CONSTRAINT ck_quotations__total_satang CHECK (total_satang > 0),
    sha256          TEXT,
    media_type      TEXT,
    state           TEXT NOT NULL CONSTRAINT ck_quotations__state CHECK (state IN ('open', 'chosen', 'withdrawn')),
    reason          TEXT,
    recorded_at     TEXT NOT NULL,
    recorded_name   TEXT NOT NULL
);
CREATE INDEX ix_quotations__plan_id ON quotations (plan_id, id);
CREATE INDEX ix_quotations__supplier_id ON quotations (supplier_id);
CREATE UNIQUE INDEX ux_quotations__chosen ON quotations (plan_id) WHERE state = 'chosen';

CREATE TABLE quotation_lines (
    quotation_id  TEXT NOT NULL CONSTRAINT fk_quotation_lines__quotation_id REFERENCES quotations (id),
    position      INTEGER NOT NULL,
    item_id       TEXT CONSTRAINT fk_quotation_lines__item_id REFERENCES price_items (id),
    text          TEXT NOT NULL,
    quantity      BIGINT NOT NULL,
    unit          TEXT NOT NULL,
    price_satang  BIGINT NOT NULL,
    amount_satang BIGINT NOT NULL,
    CONSTRAINT pk_quotation_lines PRIMARY KEY (quotation_id, position)
);

-- Booked when they are recorded. Afterwards only what was paid, the papers that come late, and being taken out change.
CREATE TABLE purchases (
    id                 TEXT NOT NULL CONSTRAINT pk_purchases PRIMARY KEY,
    round_id           TEXT NOT NULL CONSTRAINT fk_purchases__round_id REFERENCES rounds (id),
    number             INTEGER NOT NULL CONSTRAINT ck_purchases__number CHECK (number >= 1),
    day                TEXT NOT NULL,
    supplier_id        TEXT NOT NULL CONSTRAINT fk_purchases__supplier_id REFERENCES suppliers (id),
    what               TEXT NOT NULL,
    note               TEXT,
    discount_satang    BIGINT NOT NULL CONSTRAINT ck_purchases__discount_satang CHECK (discount_satang >= 0),
    vat_satang         BIGINT NOT NULL CONSTRAINT ck_purchases__vat_satang CHECK (vat_satang >= 0),
    total_satang       BIGINT NOT NULL CONSTRAINT ck_purchases__total_satang CHECK (total_satang > 0),
    paid_satang        BIGINT NOT NULL,
    account_id         TEXT NOT NULL CONSTRAINT fk_purchases__account_id REFERENCES ledger_accounts (id),
    owed_at_first      SMALLINT NOT NULL CONSTRAINT ck_purchases__owed_at_first CHECK (owed_at_first IN (0, 1)),
    paper_kind         TEXT NOT NULL,
    paper_position     INTEGER NOT NULL,
    paper_number       TEXT NOT NULL,
    plan_id            TEXT CONSTRAINT fk_purchases__plan_id REFERENCES purchase_plans (id),
    quotations_reason  TEXT,
    replaces           TEXT CONSTRAINT fk_purchases__replaces REFERENCES purchases (id),
    recorded_at        TEXT NOT NULL,
    recorded_name      TEXT NOT NULL,
    taken_out_at       TEXT,
    taken_out_name     TEXT,
    taken_out_reason   TEXT,
    CONSTRAINT ck_purchases__paid_satang CHECK (paid_satang BETWEEN 0 AND total_satang),
    CONSTRAINT ck_purchases__taken_out CHECK ((taken_out_at IS NULL) = (taken_out_reason IS NULL))
);
CREATE UNIQUE INDEX ux_purchases__round_id_number ON purchases (round_id, number);
CREATE UNIQUE INDEX ux_purchases__replaces ON purchases (replaces);
CREATE INDEX ix_purchases__supplier_id ON purchases (supplier_id, day);
CREATE INDEX ix_purchases__plan_id ON purchases (plan_id);

-- Without a house: management, whose area is the province. `listed_satang` is quantity × price; `amount_satang` has its share of discount
-- and tax.
CREATE TABLE purchase_lines (
    purchase_id       TEXT NOT NULL CONSTRAINT fk_purchase_lines__purchase_id REFERENCES purchases (id),
    position          INTEGER NOT NULL,
    round_id          TEXT NOT NULL,
    round_house_id    TEXT CONSTRAINT fk_purchase_lines__round_house_id REFERENCES round_houses (id),
    area              TEXT NOT NULL,
    day               TEXT NOT NULL,
    expense           TEXT NOT NULL
        CONSTRAINT ck_purchase_lines__expense CHECK (expense IN ('materials', 'labour', 'transport', 'management', 'other')),
    source            TEXT NOT NULL CONSTRAINT ck_purchase_lines__source CHECK (source IN ('grant', 'contributed_cash')),
    estimate_id       TEXT CONSTRAINT fk_purchase_lines__estimate_id REFERENCES estimates (id),
    estimate_position INTEGER,
    item_id           TEXT CONSTRAINT fk_purchase_lines__item_id REFERENCES price_items (id),
    text              TEXT NOT NULL,
    quantity          BIGINT NOT NULL CONSTRAINT ck_purchase_lines__quantity CHECK (quantity > 0),
    unit              TEXT NOT NULL,
    price_satang      BIGINT NOT NULL CONSTRAINT ck_purchase_lines__price_satang CHECK (price_satang > 0),
    listed_satang     BIGINT NOT NULL,
    amount_satang     BIGINT NOT NULL CONSTRAINT ck_purchase_lines__amount_satang CHECK (amount_satang >= 0),
    CONSTRAINT pk_purchase_lines PRIMARY KEY (purchase_id, position),
    CONSTRAINT ck_purchase_lines__management CHECK ((round_house_id IS NULL) = (expense = 'management'))
);
CREATE INDEX ix_purchase_lines__round_house_id ON purchase_lines (round_house_id, purchase_id);
CREATE INDEX ix_purchase_lines__round_id ON purchase_lines (round_id, area, purchase_id);
CREATE INDEX ix_purchase_lines__item_id ON purchase_lines (item_id, day, area);

CREATE TABLE purchase_buyers (
    purchase_id TEXT NOT NULL CONSTRAINT fk_purchase_buyers__purchase_id REFERENCES purchases (id),
    position    INTEGER NOT NULL,
    name        TEXT NOT NULL,
    CONSTRAINT pk_purchase_buyers PRIMARY KEY (purchase_id, position)
);

CREATE TABLE purchase_papers (
    purchase_id   TEXT NOT NULL CONSTRAINT fk_purchase_papers__purchase_id REFERENCES purchases (id),
    position      INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    number        TEXT,
    number_key    TEXT NOT NULL,
    dated         TEXT,
    recorded_at   TEXT NOT NULL,
    recorded_name TEXT NOT NULL,
    CONSTRAINT pk_purchase_papers PRIMARY KEY (purchase_id, position)
);
CREATE INDEX ix_purchase_papers__number_key ON purchase_papers (number_key);

CREATE TABLE purchase_pictures (
    id               TEXT NOT NULL CONSTRAINT pk_purchase_pictures PRIMARY KEY,
    purchase_id      TEXT NOT NULL,
    paper_position   INTEGER NOT NULL,
    sha256           TEXT NOT NULL,
    media_type       TEXT NOT NULL,
    added_at         TEXT NOT NULL,
    added_name       TEXT NOT NULL,
    taken_out_reason TEXT,
    CONSTRAINT fk_purchase_pictures__paper FOREIGN KEY (purchase_id, paper_position) REFERENCES purchase_papers (purchase_id, position)
);
CREATE INDEX ix_purchase_pictures__purchase_id ON purchase_pictures (purchase_id, paper_position);

-- What was paid later of a debt.
CREATE TABLE purchase_payments (
    id               TEXT NOT NULL CONSTRAINT pk_purchase_payments PRIMARY KEY,
    purchase_id      TEXT NOT NULL CONSTRAINT fk_purchase_payments__purchase_id REFERENCES purchases (id),
    number           INTEGER NOT NULL,
    day              TEXT NOT NULL,
    account_id       TEXT NOT NULL CONSTRAINT fk_purchase_payments__account_id REFERENCES ledger_accounts (id),
    amount_satang    BIGINT NOT NULL CONSTRAINT ck_purchase_payments__amount_satang CHECK (amount_satang > 0),
    paper_number     TEXT,
    note             TEXT,
    recorded_at      TEXT NOT NULL,
    recorded_name    TEXT NOT NULL,
    taken_out_at     TEXT,
    taken_out_reason TEXT
);
CREATE UNIQUE INDEX ux_purchase_payments__purchase_id_number ON purchase_payments (purchase_id, number);

-- What a person should look at; told when the purchase is recorded, and settled with a word. Position 0: the whole purchase.
CREATE TABLE purchase_warnings (
    id             TEXT NOT NULL CONSTRAINT pk_purchase_warnings PRIMARY KEY,
    purchase_id    TEXT NOT NULL CONSTRAINT fk_purchase_warnings__purchase_id REFERENCES purchases (id),
    position       INTEGER NOT NULL,
    area           TEXT NOT NULL,
    kind           TEXT NOT NULL,
    text_th        TEXT NOT NULL,
    text_en        TEXT NOT NULL,
    state          TEXT NOT NULL CONSTRAINT ck_purchase_warnings__state CHECK (state IN ('open', 'ok', 'not_ok')),
    raised_at      TEXT NOT NULL,
    settled_at     TEXT,
    settled_name   TEXT,
    settled_reason TEXT,
    CONSTRAINT ck_purchase_warnings__settled CHECK ((state = 'open') = (settled_reason IS NULL))
);
CREATE INDEX ix_purchase_warnings__purchase_id ON purchase_warnings (purchase_id, position, id);
