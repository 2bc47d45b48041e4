-- Closed houses, each with the figures of its report as they were on that day: its JSON text, and that text's SHA-256.
CREATE TABLE closing_houses (
    round_house_id     TEXT NOT NULL CONSTRAINT pk_closing_houses PRIMARY KEY
                       CONSTRAINT fk_closing_houses__round_house_id REFERENCES round_houses (id),
    round_id           TEXT NOT NULL CONSTRAINT fk_closing_houses__round_id REFERENCES rounds (id),
    tambon             TEXT NOT NULL,
    number             BIGINT NOT NULL CONSTRAINT ck_closing_houses__number CHECK (number > 0),
    paper_number       TEXT NOT NULL,
    closed_on          TEXT NOT NULL,
    transferred_satang BIGINT NOT NULL,
    contributed_satang BIGINT NOT NULL,
    spent_satang       BIGINT NOT NULL,
    returned_satang    BIGINT NOT NULL,
    report             TEXT NOT NULL,
    report_sha256      TEXT NOT NULL,
    recorded_at        TEXT NOT NULL,
    recorded_by        TEXT NOT NULL,
    recorded_name      TEXT NOT NULL
);
CREATE UNIQUE INDEX ux_closing_houses__number ON closing_houses (round_id, number);
CREATE INDEX ix_closing_houses__tambon ON closing_houses (round_id, tambon, round_house_id);

CREATE TABLE closing_tambons (
    round_id      TEXT NOT NULL CONSTRAINT fk_closing_tambons__round_id REFERENCES rounds (id),
    tambon        TEXT NOT NULL,
    number        BIGINT NOT NULL CONSTRAINT ck_closing_tambons__number CHECK (number > 0),
    paper_number  TEXT NOT NULL,
    closed_on     TEXT NOT NULL,
    note          TEXT,
    report        TEXT NOT NULL,
    report_sha256 TEXT NOT NULL,
    recorded_at   TEXT NOT NULL,
    recorded_by   TEXT NOT NULL,
    recorded_name TEXT NOT NULL,
    CONSTRAINT pk_closing_tambons PRIMARY KEY (round_id, tambon)
);
CREATE UNIQUE INDEX ux_closing_tambons__number ON closing_tambons (round_id, number);

CREATE TABLE closing_rounds (
    round_id         TEXT NOT NULL CONSTRAINT pk_closing_rounds PRIMARY KEY
                     CONSTRAINT fk_closing_rounds__round_id REFERENCES rounds (id),
    paper_number     TEXT NOT NULL,
    closed_on        TEXT NOT NULL,
    unmatched_reason TEXT,
    note             TEXT,
    report           TEXT NOT NULL,
    report_sha256    TEXT NOT NULL,
    recorded_at      TEXT NOT NULL,
    recorded_by      TEXT NOT NULL,
    recorded_name    TEXT NOT NULL
);
