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
    pdf_sha256           TEXT,
    made_up              SMALLINT NOT NULL CONSTRAINT ck_agreements__made_up CHECK (made_up IN (0, 1)),
    version              INTEGER NOT NULL,
    CONSTRAINT ck_agreements__total CHECK (total_satang = houses_total_satang + management_satang)
);
CREATE UNIQUE INDEX ux_agreements__chain_id_version_no ON agreements (chain_id, version_no);
CREATE UNIQUE INDEX ux_agreements__seal_code ON agreements (seal_code);
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
    signed_note             TEXT
);
CREATE UNIQUE INDEX ux_agreement_parties__agreement_id_position ON agreement_parties (agreement_id, position);

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

-- The wording that a new draft starts from; a province changes it, old agreements keep theirs.
CREATE TABLE agreement_templates (
    code    TEXT NOT NULL CONSTRAINT pk_agreement_templates PRIMARY KEY,
    title   TEXT NOT NULL,
    purpose TEXT NOT NULL,
    terms   TEXT NOT NULL,
    version INTEGER NOT NULL
);
INSERT INTO agreement_templates (code, title, purpose, terms, version) VALUES ('default',
'บันทึกข้อตกลงการดำเนินงาน{programme}{province} ปีงบประมาณ {year}',
'บันทึกข้อตกลงฉบับนี้จัดทำขึ้นเพื่อร่วมกันขับเคลื่อน{programme}ใน{province} ปีงบประมาณ {year} แก้ไขปัญหาความเดือดร้อนด้านที่อยู่อาศัยของครัวเรือนยากจนและผู้มีรายได้น้อย โดยให้องค์กรชุมชนเป็นหลัก ใช้พื้นที่เป็นตัวตั้ง และหน่วยงานภาคีร่วมสนับสนุนเป็นทีมเดียวกัน',
'สถาบันพัฒนาองค์กรชุมชน (องค์การมหาชน) สนับสนุนงบประมาณซ่อมสร้างบ้านตามบัญชีรายชื่อแนบท้าย หลังละไม่เกินจำนวนที่กำหนด พร้อมค่าบริหารจัดการตามอัตราที่กำหนดในบันทึกข้อตกลงนี้
เครือข่ายองค์กรชุมชนจังหวัดติดตาม หนุนเสริม และรายงานผลการดำเนินงานของทุกตำบลให้ภาคีทราบจนปิดโครงการ
ผู้แทนตำบลร่วมกับสภาองค์กรชุมชนตำบล กองทุนสวัสดิการชุมชน องค์กรปกครองส่วนท้องถิ่น กำนันและผู้ใหญ่บ้าน ดำเนินการซ่อมสร้างบ้านให้แล้วเสร็จ จัดซื้อวัสดุอย่างโปร่งใส เก็บหลักฐานการเงินและภาพถ่ายก่อน ระหว่าง และหลังการซ่อมไว้ให้ตรวจสอบได้
จังหวัดประสานส่วนราชการและภาคีพัฒนาให้สนับสนุนการดำเนินงานในพื้นที่
การใช้จ่ายเงินต้องเป็นไปตามบัญชีรายชื่อและวงเงินแนบท้าย หากมีเงินเหลือจ่ายให้ส่งคืนตามระเบียบ
การเปลี่ยนแปลงรายชื่อหรือวงเงินต้องทำเป็นบันทึกข้อตกลงฉบับแก้ไขโดยความเห็นชอบของทุกฝ่าย', 1);
