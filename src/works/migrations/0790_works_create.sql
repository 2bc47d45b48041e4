-- What the photo desk and the inspection go by: one row, changed by the network.
CREATE TABLE work_settings (
    id                INTEGER NOT NULL CONSTRAINT pk_work_settings PRIMARY KEY CONSTRAINT ck_work_settings__id CHECK (id = 1),
    far_metres        INTEGER NOT NULL,
    same_place_metres INTEGER NOT NULL,
    look_distance     INTEGER NOT NULL CONSTRAINT ck_work_settings__look_distance CHECK (look_distance BETWEEN 0 AND 11),
    least_days        INTEGER NOT NULL,
    late_days         INTEGER NOT NULL,
    least_inspectors  INTEGER NOT NULL CONSTRAINT ck_work_settings__least_inspectors CHECK (least_inspectors >= 1),
    version           INTEGER NOT NULL
);
INSERT INTO work_settings (id, far_metres, same_place_metres, look_distance, least_days, late_days, least_inspectors, version)
VALUES (1, 300, 10, 6, 3, 30, 2, 1);

-- Photographs that a stage requires: '*' for every year, or of one year's rule. `angles` with commas between.
CREATE TABLE work_stage_rules (
    rule        TEXT NOT NULL,
    stage       TEXT NOT NULL,
    photographs INTEGER NOT NULL CONSTRAINT ck_work_stage_rules__photographs CHECK (photographs BETWEEN 0 AND 50),
    angles      TEXT NOT NULL,
    same_angles SMALLINT NOT NULL CONSTRAINT ck_work_stage_rules__same_angles CHECK (same_angles IN (0, 1)),
    CONSTRAINT pk_work_stage_rules PRIMARY KEY (rule, stage)
);
INSERT INTO work_stage_rules (rule, stage, photographs, angles, same_angles)
VALUES ('*', 'before', 5, '', 0), ('*', 'materials', 1, '', 0), ('*', 'during', 1, '', 0), ('*', 'after', 1, 'front', 1),
       ('*', 'accepted', 0, '', 0), ('*', 'handed_over', 1, '', 0), ('*', 'visit_6', 1, '', 0), ('*', 'visit_12', 1, '', 0),
       ('*', 'visit_24', 1, '', 0);

-- A house reaches each stage once.
CREATE TABLE work_stages (
    round_house_id TEXT NOT NULL CONSTRAINT fk_work_stages__round_house_id REFERENCES round_houses (id),
    stage          TEXT NOT NULL,
    round_id       TEXT NOT NULL CONSTRAINT fk_work_stages__round_id REFERENCES rounds (id),
    tambon         TEXT NOT NULL,
    reached_on     TEXT NOT NULL,
    note           TEXT,
    recorded_at    TEXT NOT NULL,
    recorded_name  TEXT NOT NULL,
    CONSTRAINT pk_work_stages PRIMARY KEY (round_house_id, stage)
);
CREATE INDEX ix_work_stages__round_id ON work_stages (round_id, tambon, round_house_id);

-- Photographs as they were sent, and never changed. One that was sent by mistake is taken out with a reason and stays as a row.
CREATE TABLE work_pictures (
    id               TEXT NOT NULL CONSTRAINT pk_work_pictures PRIMARY KEY,
    round_house_id   TEXT NOT NULL CONSTRAINT fk_work_pictures__round_house_id REFERENCES round_houses (id),
    round_id         TEXT NOT NULL CONSTRAINT fk_work_pictures__round_id REFERENCES rounds (id),
    tambon           TEXT NOT NULL,
    stage            TEXT NOT NULL,
    angle            TEXT NOT NULL,
    part             TEXT,
    caption          TEXT,
    sha256           TEXT NOT NULL CONSTRAINT fk_work_pictures__sha256 REFERENCES files (sha256),
    taken_at         TEXT,
    latitude         DOUBLE PRECISION,
    longitude        DOUBLE PRECISION,
    by_camera        SMALLINT NOT NULL CONSTRAINT ck_work_pictures__by_camera CHECK (by_camera IN (0, 1)),
    width            INTEGER NOT NULL,
    height           INTEGER NOT NULL,
    sent_at          TEXT NOT NULL,
    sent_by          TEXT NOT NULL,
    sent_name        TEXT NOT NULL,
    taken_out_reason TEXT
);
CREATE INDEX ix_work_pictures__round_house_id ON work_pictures (round_house_id, sent_at, id);
CREATE INDEX ix_work_pictures__sha256 ON work_pictures (sha256);
CREATE INDEX ix_work_pictures__round_id ON work_pictures (round_id, tambon, round_house_id);

CREATE TABLE work_diary (
    id             TEXT NOT NULL CONSTRAINT pk_work_diary PRIMARY KEY,
    round_house_id TEXT NOT NULL CONSTRAINT fk_work_diary__round_house_id REFERENCES round_houses (id),
    round_id       TEXT NOT NULL CONSTRAINT fk_work_diary__round_id REFERENCES rounds (id),
    tambon         TEXT NOT NULL,
    day            TEXT NOT NULL,
    done           TEXT NOT NULL,
    recorded_at    TEXT NOT NULL,
    recorded_name  TEXT NOT NULL,
    version        INTEGER NOT NULL
);
CREATE INDEX ix_work_diary__round_house_id ON work_diary (round_house_id, day, id);
CREATE INDEX ix_work_diary__round_id ON work_diary (round_id, tambon, round_house_id);

-- Who worked on that day: a builder by name and trade, or so many of a group. Time in thousandths of the unit, for each of them.
CREATE TABLE work_people (
    diary_id   TEXT NOT NULL CONSTRAINT fk_work_people__diary_id REFERENCES work_diary (id),
    position   INTEGER NOT NULL,
    kind       TEXT NOT NULL,
    name       TEXT,
    trade      TEXT,
    head_count INTEGER NOT NULL CONSTRAINT ck_work_people__head_count CHECK (head_count > 0),
    unit       TEXT NOT NULL CONSTRAINT ck_work_people__unit CHECK (unit IN ('hours', 'days')),
    time_milli BIGINT NOT NULL CONSTRAINT ck_work_people__time_milli CHECK (time_milli > 0),
    CONSTRAINT pk_work_people PRIMARY KEY (diary_id, position)
);

-- What the checks found. `subject` tells two findings of one kind on one house apart. open, ok, not_ok (settled by a person), or gone
-- (it holds no longer).
CREATE TABLE work_flags (
    id               TEXT NOT NULL CONSTRAINT pk_work_flags PRIMARY KEY,
    round_house_id   TEXT NOT NULL CONSTRAINT fk_work_flags__round_house_id REFERENCES round_houses (id),
    round_id         TEXT NOT NULL CONSTRAINT fk_work_flags__round_id REFERENCES rounds (id),
    tambon           TEXT NOT NULL,
    kind             TEXT NOT NULL,
    subject          TEXT NOT NULL,
    picture_id       TEXT CONSTRAINT fk_work_flags__picture_id REFERENCES work_pictures (id),
    other_picture_id TEXT CONSTRAINT fk_work_flags__other_picture_id REFERENCES work_pictures (id),
    reason_th        TEXT NOT NULL,
    reason_en        TEXT NOT NULL,
    raised_at        TEXT NOT NULL,
    state            TEXT NOT NULL CONSTRAINT ck_work_flags__state CHECK (state IN ('open', 'ok', 'not_ok', 'gone')),
    settled_at       TEXT,
    settled_name     TEXT,
    settled_reason   TEXT,
    CONSTRAINT ck_work_flags__settled CHECK (state IN ('open', 'gone') OR (settled_name IS NOT NULL AND settled_reason IS NOT NULL))
);
CREATE UNIQUE INDEX ux_work_flags__finding ON work_flags (round_house_id, kind, subject);
CREATE INDEX ix_work_flags__round_id ON work_flags (round_id, state, tambon, raised_at, id);
CREATE INDEX ix_work_flags__state ON work_flags (state, tambon);
CREATE INDEX ix_work_flags__picture_id ON work_flags (picture_id);
CREATE INDEX ix_work_flags__other_picture_id ON work_flags (other_picture_id);

CREATE TABLE work_acceptances (
    id             TEXT NOT NULL CONSTRAINT pk_work_acceptances PRIMARY KEY,
    round_house_id TEXT NOT NULL CONSTRAINT fk_work_acceptances__round_house_id REFERENCES round_houses (id),
    round_id       TEXT NOT NULL CONSTRAINT fk_work_acceptances__round_id REFERENCES rounds (id),
    tambon         TEXT NOT NULL,
    number         INTEGER NOT NULL,
    inspected_on   TEXT NOT NULL,
    result         TEXT NOT NULL CONSTRAINT ck_work_acceptances__result CHECK (result IN ('accepted', 'to_mend')),
    mend_until     TEXT,
    note           TEXT,
    paper_sha256   TEXT CONSTRAINT fk_work_acceptances__paper_sha256 REFERENCES files (sha256),
    recorded_at    TEXT NOT NULL,
    recorded_name  TEXT NOT NULL,
    CONSTRAINT ck_work_acceptances__mend_until CHECK ((result = 'to_mend') = (mend_until IS NOT NULL))
);
CREATE UNIQUE INDEX ux_work_acceptances__number ON work_acceptances (round_house_id, number);

CREATE TABLE work_inspectors (
    acceptance_id TEXT NOT NULL CONSTRAINT fk_work_inspectors__acceptance_id REFERENCES work_acceptances (id),
    position      INTEGER NOT NULL,
    name          TEXT NOT NULL,
    office        TEXT,
    CONSTRAINT pk_work_inspectors PRIMARY KEY (acceptance_id, position)
);

CREATE TABLE work_checklist (
    acceptance_id TEXT NOT NULL CONSTRAINT fk_work_checklist__acceptance_id REFERENCES work_acceptances (id),
    position      INTEGER NOT NULL,
    item          TEXT NOT NULL,
    result        TEXT NOT NULL CONSTRAINT ck_work_checklist__result CHECK (result IN ('done', 'partly', 'not_done')),
    remark        TEXT,
    CONSTRAINT pk_work_checklist PRIMARY KEY (acceptance_id, position)
);

CREATE TABLE work_hand_overs (
    round_house_id TEXT NOT NULL CONSTRAINT pk_work_hand_overs PRIMARY KEY
        CONSTRAINT fk_work_hand_overs__round_house_id REFERENCES round_houses (id),
    round_id       TEXT NOT NULL CONSTRAINT fk_work_hand_overs__round_id REFERENCES rounds (id),
    tambon         TEXT NOT NULL,
    handed_on      TEXT NOT NULL,
    handed_by      TEXT NOT NULL,
    received_by    TEXT NOT NULL,
    plaque         SMALLINT NOT NULL CONSTRAINT ck_work_hand_overs__plaque CHECK (plaque IN (0, 1)),
    note           TEXT,
    paper_sha256   TEXT CONSTRAINT fk_work_hand_overs__paper_sha256 REFERENCES files (sha256),
    recorded_at    TEXT NOT NULL,
    recorded_name  TEXT NOT NULL
);
CREATE INDEX ix_work_hand_overs__handed_on ON work_hand_overs (handed_on, round_house_id);

-- Consents of the owners of house and land, each with the signed copy.
CREATE TABLE work_consents (
    id             TEXT NOT NULL CONSTRAINT pk_work_consents PRIMARY KEY,
    round_house_id TEXT NOT NULL CONSTRAINT fk_work_consents__round_house_id REFERENCES round_houses (id),
    tambon         TEXT NOT NULL,
    kind           TEXT NOT NULL CONSTRAINT ck_work_consents__kind CHECK (kind IN ('house', 'land')),
    signed_on      TEXT NOT NULL,
    signed_by      TEXT NOT NULL,
    paper_sha256   TEXT NOT NULL CONSTRAINT fk_work_consents__paper_sha256 REFERENCES files (sha256),
    recorded_at    TEXT NOT NULL,
    recorded_name  TEXT NOT NULL
);
CREATE INDEX ix_work_consents__round_house_id ON work_consents (round_house_id, kind, id);

CREATE TABLE work_visits (
    round_house_id TEXT NOT NULL CONSTRAINT fk_work_visits__round_house_id REFERENCES round_houses (id),
    months         INTEGER NOT NULL CONSTRAINT ck_work_visits__months CHECK (months IN (6, 12, 24)),
    tambon         TEXT NOT NULL,
    visited_on     TEXT NOT NULL,
    visited_by     TEXT NOT NULL,
    lived_in       SMALLINT NOT NULL CONSTRAINT ck_work_visits__lived_in CHECK (lived_in IN (0, 1)),
    defects        TEXT,
    note           TEXT,
    recorded_at    TEXT NOT NULL,
    recorded_name  TEXT NOT NULL,
    CONSTRAINT pk_work_visits PRIMARY KEY (round_house_id, months)
);
