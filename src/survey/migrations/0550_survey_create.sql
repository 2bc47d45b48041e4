-- Forms, the phones that fill them, and what was sent. Submissions are kept as long as the register: they are the source of what
-- stands there.

-- Forms that an officer uploaded; the household survey's own versions are part of the program.
CREATE TABLE survey_forms (
    id TEXT NOT NULL,
    xform_id TEXT NOT NULL,
    version TEXT NOT NULL, -- '' where the form has none
    title TEXT NOT NULL,
    xml TEXT NOT NULL,
    md5 TEXT NOT NULL, -- as OpenRosa's form list names it
    open SMALLINT NOT NULL, -- offered to phones; what was filled before is taken all the same
    uploaded_at TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    CONSTRAINT pk_survey_forms PRIMARY KEY (id),
    CONSTRAINT ck_survey_forms__open CHECK (open IN (0, 1))
);

CREATE UNIQUE INDEX ux_survey_forms__version ON survey_forms (xform_id, version);

-- A key in the address by which ODK Collect sends in a person's name, within one area.
CREATE TABLE survey_devices (
    id TEXT NOT NULL,
    label TEXT NOT NULL,
    user_id TEXT NOT NULL,
    area TEXT NOT NULL,
    key_hash TEXT NOT NULL, -- keyed
    created_at TEXT NOT NULL,
    created_by TEXT NOT NULL,
    last_used_at TEXT,
    revoked_at TEXT,
    CONSTRAINT pk_survey_devices PRIMARY KEY (id)
);

CREATE UNIQUE INDEX ux_survey_devices__key_hash ON survey_devices (key_hash);

CREATE TABLE submissions (
    instance_id TEXT NOT NULL, -- as the client made it: "uuid:…"
    xform_id TEXT NOT NULL,
    version TEXT NOT NULL,
    area TEXT NOT NULL, -- the tambon that was surveyed; the sender's own area where the answers tell none
    head_name TEXT NOT NULL, -- '' where the form asks for no household
    house_no TEXT NOT NULL,
    moo INTEGER,
    sent_by TEXT NOT NULL,
    sent_by_name TEXT NOT NULL,
    device_id TEXT,
    received_at TEXT NOT NULL,
    started_at TEXT,
    ended_at TEXT,
    content_hash TEXT NOT NULL, -- keyed, of the XML
    answers_hash TEXT NOT NULL, -- keyed, of the answers without who, where and when: equal ones look made up
    sealed BLOB NOT NULL, -- the XML, encrypted for this instance
    state TEXT NOT NULL,
    household_id TEXT,
    reason TEXT,
    decided_by_name TEXT,
    decided_at TEXT,
    CONSTRAINT pk_submissions PRIMARY KEY (instance_id),
    CONSTRAINT ck_submissions__state CHECK (state IN ('waiting', 'accepted', 'linked', 'returned')),
    CONSTRAINT ck_submissions__household CHECK ((state IN ('accepted', 'linked')) = (household_id IS NOT NULL)),
    CONSTRAINT ck_submissions__reason CHECK (state <> 'returned' OR reason IS NOT NULL),
    CONSTRAINT ck_submissions__decided CHECK ((state = 'waiting') = (decided_at IS NULL))
);

-- One for the lists; the other finds equal answers. More would be paid by every sending.
CREATE INDEX ix_submissions__list ON submissions (state, received_at, instance_id, area);
CREATE INDEX ix_submissions__answers ON submissions (answers_hash);
CREATE INDEX ix_submissions__household ON submissions (household_id, decided_at) WHERE household_id IS NOT NULL;

-- Pictures that the answers name; without a hash: not arrived yet.
CREATE TABLE submission_files (
    instance_id TEXT NOT NULL,
    name TEXT NOT NULL,
    sha256 TEXT,
    CONSTRAINT pk_submission_files PRIMARY KEY (instance_id, name),
    CONSTRAINT fk_submission_files__submission FOREIGN KEY (instance_id) REFERENCES submissions (instance_id),
    CONSTRAINT ck_submission_files__sha256 CHECK (LENGTH(sha256) = 64)
);
