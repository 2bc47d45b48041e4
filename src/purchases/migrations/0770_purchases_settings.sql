-- What a year requires of purchases. Rows are only added: of a province before those of the whole country (''), then the latest fiscal
-- year not after the round's, then the latest first day, then the latest row.
CREATE TABLE purchase_settings (
    id                    TEXT NOT NULL CONSTRAINT pk_purchase_settings PRIMARY KEY,
    province              TEXT NOT NULL,
    fiscal_year           INTEGER NOT NULL,
    valid_from            TEXT NOT NULL,
    quotations_from       BIGINT NOT NULL CONSTRAINT ck_purchase_settings__quotations_from CHECK (quotations_from >= 0),
    quotations_wanted     INTEGER NOT NULL CONSTRAINT ck_purchase_settings__quotations_wanted CHECK (quotations_wanted BETWEEN 0 AND 10),
    vat_bp                INTEGER NOT NULL CONSTRAINT ck_purchase_settings__vat_bp CHECK (vat_bp BETWEEN 0 AND 10000),
    prices_include_vat    SMALLINT NOT NULL CONSTRAINT ck_purchase_settings__prices_include_vat CHECK (prices_include_vat IN (0, 1)),
    far_percent           INTEGER NOT NULL CONSTRAINT ck_purchase_settings__far_percent CHECK (far_percent BETWEEN 1 AND 1000),
    neighbours_least      INTEGER NOT NULL CONSTRAINT ck_purchase_settings__neighbours_least CHECK (neighbours_least BETWEEN 1 AND 100),
    neighbours_days       INTEGER NOT NULL CONSTRAINT ck_purchase_settings__neighbours_days CHECK (neighbours_days BETWEEN 1 AND 3660),
    neighbours_level      TEXT NOT NULL
        CONSTRAINT ck_purchase_settings__neighbours_level CHECK (neighbours_level IN ('province', 'district', 'tambon')),
    voucher_up_to         BIGINT NOT NULL CONSTRAINT ck_purchase_settings__voucher_up_to CHECK (voucher_up_to >= 0),
    labour_from_grant     SMALLINT NOT NULL CONSTRAINT ck_purchase_settings__labour_from_grant CHECK (labour_from_grant IN (0, 1)),
    source                TEXT NOT NULL,
    recorded_at           TEXT NOT NULL,
    recorded_name         TEXT NOT NULL
);
CREATE INDEX ix_purchase_settings__province ON purchase_settings (province, fiscal_year, valid_from, id);

-- Not researched, so told as such: a province enters its own.
INSERT INTO purchase_settings (id, province, fiscal_year, valid_from, quotations_from, quotations_wanted, vat_bp, prices_include_vat,
                               far_percent, neighbours_least, neighbours_days, neighbours_level, voucher_up_to, labour_from_grant, source,
                               recorded_at, recorded_name)
VALUES ('00000000-0000-7000-8000-000000000770', '', 2560, '2016-10-01', 500000, 3, 700, 1, 20, 3, 180, 'district', 300000, 0,
        'ค่าเริ่มต้นของโปรแกรม รอจังหวัดกำหนด', '2016-10-01T00:00:00.000Z', 'One Home');
