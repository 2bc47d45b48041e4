-- Agreements (บันทึกข้อตกลง) over houses of a round, in versions of one chain: original, amendments, termination.
CREATE TABLE agreements (
    id                   TEXT NOT NULL CONSTRAINT pk_agreements PRIMARY KEY,
    round_id             TEXT NOT NULL CONSTRAINT fk_agreements__round_id REFERENCES rounds (id),
    chain_id             TEXT NOT NULL,
    version_no           INTEGER NOT NULL CONSTRAINT ck_agreements__version_no CHECK (version_no >= 1),
    kind                 TEXT NOT NULL CONSTRAINT ck_agreements__kind CHECK (kind IN ('original', 'amendment', 'termination')),
    state                TEXT NOT NULL
        CONSTRAINT ck_agreements__state CHECK (state IN ('draft', 'signed', 'superseded', 'terminated', 'withdrawn')),
    province             TEXT NOT NULL,
    number               TEXT,
    title                TEXT NOT NULL,
    place                TEXT,
    held_at              TEXT,
    chair_name           TEXT,
    chair_position       TEXT,
    purpose_text         TEXT NOT NULL,
    terms_text           TEXT NOT NULL,
    reason               TEXT,
    signed_on            TEXT,
    terminated_on        TEXT,
    share_satang         BIGINT NOT NULL,
    management_bp        INTEGER NOT NULL,
    houses               INTEGER NOT NULL,
    houses_total_satang  BIGINT NOT NULL,
    management_satang    BIGINT NOT NULL,
    total_satang         BIGINT NOT NULL,
    stated_total_satang  BIGINT,
    canonical_text       TEXT,
    seal_sha256          TEXT,
    seal_signature       TEXT,
    seal_code            TEXT,
    sealed_at            TEXT,
    made_up              SMALLINT NOT NULL CONSTRAINT ck_agreements__made_up CHECK (made_up IN (0, 1)),
    version              INTEGER NOT NULL,
    CONSTRAINT ck_agreements__total CHECK (total_satang = houses_total_satang + management_satang)
);
CREATE UNIQUE INDEX ux_agreements__chain_id_version_no ON agreements (chain_id, version_no);
CREATE UNIQUE INDEX ux_agreements__seal_code ON agreements (seal_code);
-- Drafts may bear a number that is not given yet; sealed papers never share one.
CREATE UNIQUE INDEX ux_agreements__province_number ON agreements (province, number) WHERE seal_code IS NOT NULL;
CREATE INDEX ix_agreements__round_id ON agreements (round_id);

CREATE TABLE agreement_parties (
    id                      TEXT NOT NULL CONSTRAINT pk_agreement_parties PRIMARY KEY,
    agreement_id            TEXT NOT NULL CONSTRAINT fk_agreement_parties__agreement_id REFERENCES agreements (id),
    position                INTEGER NOT NULL,
    role                    TEXT NOT NULL
        CONSTRAINT ck_agreement_parties__role CHECK (role IN ('province', 'codi', 'network', 'tambon', 'witness', 'other')),
    organization_id         TEXT,
    organization_name       TEXT NOT NULL,
    representative_name     TEXT,
    representative_position TEXT,
    tambon                  TEXT,
    signed_on               TEXT,
    signed_note             TEXT,
    made_up                 SMALLINT NOT NULL CONSTRAINT ck_agreement_parties__made_up CHECK (made_up IN (0, 1))
);
CREATE UNIQUE INDEX ux_agreement_parties__agreement_id_position ON agreement_parties (agreement_id, position);
CREATE INDEX ix_agreement_parties__organization_id ON agreement_parties (organization_id);

-- The house list as it stands on the paper: names and numbers are kept as they were.
CREATE TABLE agreement_houses (
    agreement_id   TEXT NOT NULL CONSTRAINT fk_agreement_houses__agreement_id REFERENCES agreements (id),
    position       INTEGER NOT NULL,
    round_house_id TEXT NOT NULL CONSTRAINT fk_agreement_houses__round_house_id REFERENCES round_houses (id),
    head_name      TEXT NOT NULL,
    house_no       TEXT NOT NULL,
    moo            INTEGER,
    tambon         TEXT NOT NULL,
    share_satang   BIGINT NOT NULL,
    CONSTRAINT pk_agreement_houses PRIMARY KEY (agreement_id, position)
);
CREATE UNIQUE INDEX ux_agreement_houses__agreement_id_round_house_id ON agreement_houses (agreement_id, round_house_id);
CREATE INDEX ix_agreement_houses__round_house_id ON agreement_houses (round_house_id);

-- Houses of the version before that an amendment takes off the list, and why.
CREATE TABLE agreement_removals (
    agreement_id   TEXT NOT NULL CONSTRAINT fk_agreement_removals__agreement_id REFERENCES agreements (id),
    position       INTEGER NOT NULL,
    round_house_id TEXT NOT NULL CONSTRAINT fk_agreement_removals__round_house_id REFERENCES round_houses (id),
    head_name      TEXT NOT NULL,
    house_no       TEXT NOT NULL,
    moo            INTEGER,
    tambon         TEXT NOT NULL,
    share_satang   BIGINT NOT NULL,
    reason         TEXT NOT NULL,
    CONSTRAINT pk_agreement_removals PRIMARY KEY (agreement_id, position)
);
CREATE INDEX ix_agreement_removals__round_house_id ON agreement_removals (round_house_id);

