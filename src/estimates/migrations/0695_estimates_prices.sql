-- The price book: items, and what they cost from a day on in an area. Kits: what one kind of damage usually takes.
CREATE TABLE price_items (
    id       TEXT NOT NULL CONSTRAINT pk_price_items PRIMARY KEY,
    code     TEXT NOT NULL,
    name_th  TEXT NOT NULL,
    name_en  TEXT NOT NULL,
    name_key TEXT NOT NULL,
    unit_th  TEXT NOT NULL,
    unit_en  TEXT NOT NULL,
    category TEXT NOT NULL,
    active   SMALLINT NOT NULL CONSTRAINT ck_price_items__active CHECK (active IN (0, 1)),
    note     TEXT,
    made_up  SMALLINT NOT NULL CONSTRAINT ck_price_items__made_up CHECK (made_up IN (0, 1)),
    version  INTEGER NOT NULL
);
CREATE UNIQUE INDEX ux_price_items__code ON price_items (code);

-- Append-only. Of two for the same item, area and first day the one that was entered later counts.
CREATE TABLE item_prices (
    id            TEXT NOT NULL CONSTRAINT pk_item_prices PRIMARY KEY,
    item_id       TEXT NOT NULL CONSTRAINT fk_item_prices__item_id REFERENCES price_items (id),
    area          TEXT NOT NULL,
    valid_from    TEXT NOT NULL,
    valid_until   TEXT,
    price_satang  BIGINT NOT NULL CONSTRAINT ck_item_prices__price_satang CHECK (price_satang > 0),
    source        TEXT NOT NULL,
    recorded_at   TEXT NOT NULL,
    recorded_by   TEXT NOT NULL,
    recorded_name TEXT NOT NULL,
    sequence      INTEGER NOT NULL,
    CONSTRAINT ck_item_prices__valid_until CHECK (valid_until IS NULL OR valid_until >= valid_from)
);
CREATE UNIQUE INDEX ux_item_prices__item_id_sequence ON item_prices (item_id, sequence);

-- `action` NULL: whatever is wanted.
CREATE TABLE repair_kits (
    id      TEXT NOT NULL CONSTRAINT pk_repair_kits PRIMARY KEY,
    part    TEXT NOT NULL,
    state   TEXT NOT NULL,
    action  TEXT,
    name_th TEXT NOT NULL,
    name_en TEXT NOT NULL,
    active  SMALLINT NOT NULL CONSTRAINT ck_repair_kits__active CHECK (active IN (0, 1)),
    made_up SMALLINT NOT NULL CONSTRAINT ck_repair_kits__made_up CHECK (made_up IN (0, 1)),
    version INTEGER NOT NULL
);
CREATE INDEX ix_repair_kits__part_state ON repair_kits (part, state);

-- With workers the quantity is days. Quantities are thousandths.
CREATE TABLE repair_kit_lines (
    kit_id   TEXT NOT NULL CONSTRAINT fk_repair_kit_lines__kit_id REFERENCES repair_kits (id),
    position INTEGER NOT NULL,
    item_id  TEXT NOT NULL CONSTRAINT fk_repair_kit_lines__item_id REFERENCES price_items (id),
    workers  INTEGER,
    quantity BIGINT NOT NULL CONSTRAINT ck_repair_kit_lines__quantity CHECK (quantity > 0),
    CONSTRAINT pk_repair_kit_lines PRIMARY KEY (kit_id, position)
);
CREATE INDEX ix_repair_kit_lines__item_id ON repair_kit_lines (item_id);
