-- The household register. Kept for as long as the programme's papers are audited; nothing here is deleted.

CREATE TABLE households (
    id TEXT NOT NULL,
    -- tambon * 100000000 + a number within the tambon: an area is a range of it, also in household_search
    search_no BIGINT NOT NULL,
    province TEXT NOT NULL,
    tambon TEXT NOT NULL,
    moo INTEGER,
    house_no TEXT NOT NULL,
    house_code TEXT,
    village_name TEXT,
    road TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    place_accuracy_m INTEGER,
    tenure TEXT NOT NULL,
    land_kind TEXT NOT NULL,
    land_owner_name TEXT,
    land_note TEXT,
    dwelling_state TEXT NOT NULL,
    secure SMALLINT,
    durable SMALLINT,
    monthly_income_satang BIGINT,
    debt_satang BIGINT,
    main_occupation TEXT,
    need_text TEXT,
    note TEXT,
    status TEXT NOT NULL,
    -- of its present people
    head_name TEXT NOT NULL,
    head_sort_key TEXT NOT NULL,
    members INTEGER NOT NULL,
    made_up SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    CONSTRAINT pk_households PRIMARY KEY (id),
    CONSTRAINT ck_households__moo CHECK (moo BETWEEN 0 AND 99),
    CONSTRAINT ck_households__money CHECK (monthly_income_satang >= 0 AND debt_satang >= 0),
    CONSTRAINT ck_households__place CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_households__flags CHECK (secure IN (0, 1) AND durable IN (0, 1) AND made_up IN (0, 1))
);

CREATE UNIQUE INDEX ux_households__search_no ON households (search_no);
CREATE INDEX ix_households__province ON households (province, head_sort_key, id);
CREATE INDEX ix_households__tambon ON households (tambon, head_sort_key, id);
-- The few that are no longer active, so that asking for them does not read all the others.
CREATE INDEX ix_households__not_active ON households (status, province, head_sort_key, id) WHERE status <> 'active';
CREATE INDEX ix_households__house_code ON households (house_code) WHERE house_code IS NOT NULL;

CREATE TABLE people (
    id TEXT NOT NULL,
    household_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    title TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT,
    nickname TEXT,
    sex TEXT,
    birth_date TEXT,
    birth_year_be INTEGER,
    citizen_kind TEXT NOT NULL,
    -- encrypted for this person's id; the hash is keyed, the tail (last three digits) is what the mask shows
    citizen_number BLOB,
    citizen_hash TEXT,
    citizen_tail TEXT,
    -- 1: present in an active household, so nobody else may hold this number
    claims_number SMALLINT NOT NULL,
    relation TEXT NOT NULL,
    is_head SMALLINT NOT NULL,
    occupation TEXT,
    monthly_income_satang BIGINT,
    phone TEXT,
    can_care_for_self SMALLINT,
    disabled SMALLINT,
    bedridden SMALLINT,
    chronic_illness TEXT,
    present SMALLINT NOT NULL,
    CONSTRAINT pk_people PRIMARY KEY (id),
    CONSTRAINT fk_people__household FOREIGN KEY (household_id) REFERENCES households (id),
    CONSTRAINT ck_people__number CHECK ((citizen_number IS NULL) = (citizen_hash IS NULL)
        AND (citizen_number IS NULL) = (citizen_tail IS NULL)),
    CONSTRAINT ck_people__money CHECK (monthly_income_satang >= 0),
    CONSTRAINT ck_people__flags CHECK (is_head IN (0, 1) AND present IN (0, 1) AND claims_number IN (0, 1)
        AND can_care_for_self IN (0, 1) AND disabled IN (0, 1) AND bedridden IN (0, 1))
);

CREATE INDEX ix_people__household ON people (household_id, position);
CREATE UNIQUE INDEX ux_people__citizen_hash ON people (citizen_hash) WHERE claims_number = 1;

CREATE TABLE household_parts (
    household_id TEXT NOT NULL,
    part TEXT NOT NULL,
    state TEXT NOT NULL,
    action TEXT,
    remark TEXT,
    CONSTRAINT pk_household_parts PRIMARY KEY (household_id, part),
    CONSTRAINT fk_household_parts__household FOREIGN KEY (household_id) REFERENCES households (id)
);

CREATE TABLE household_pictures (
    id TEXT NOT NULL,
    household_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    kind TEXT NOT NULL,
    taken_at TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    caption TEXT,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    made_up SMALLINT NOT NULL,
    CONSTRAINT pk_household_pictures PRIMARY KEY (id),
    CONSTRAINT fk_household_pictures__household FOREIGN KEY (household_id) REFERENCES households (id),
    CONSTRAINT ck_household_pictures__place CHECK ((latitude IS NULL) = (longitude IS NULL)),
    CONSTRAINT ck_household_pictures__flags CHECK (made_up IN (0, 1))
);

-- The same picture stands once in a household.
CREATE UNIQUE INDEX ux_household_pictures__sha256 ON household_pictures (household_id, sha256);

-- Active households and their present people, kept in the transaction of each change.
CREATE TABLE household_counts (
    tambon TEXT NOT NULL,
    households BIGINT NOT NULL,
    people BIGINT NOT NULL,
    CONSTRAINT pk_household_counts PRIMARY KEY (tambon)
);

-- For overviews: counts only, nothing about a person.
CREATE VIEW v_household_counts AS
SELECT tambon, households, people
FROM household_counts;
