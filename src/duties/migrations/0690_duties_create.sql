-- Who did which duty on which thing, and which duties exclude each other on the same thing.
-- duty_acts is append-only. `person_id` is the user who signed in; NULL: a name as it was typed from paper.
CREATE TABLE duty_acts (
    id          TEXT NOT NULL CONSTRAINT pk_duty_acts PRIMARY KEY,
    thing_kind  TEXT NOT NULL,
    thing_id    TEXT NOT NULL,
    area        TEXT NOT NULL,
    duty        TEXT NOT NULL,
    person_id   TEXT,
    person_name TEXT NOT NULL,
    person_key  TEXT NOT NULL CONSTRAINT ck_duty_acts__person_key CHECK (person_key <> ''),
    done_on     TEXT NOT NULL,
    recorded_at TEXT NOT NULL
);
CREATE INDEX ix_duty_acts__thing_kind_thing_id ON duty_acts (thing_kind, thing_id, recorded_at, id);

-- A pair stands once; the order of the two says nothing.
CREATE TABLE duty_exclusions (
    duty      TEXT NOT NULL,
    other     TEXT NOT NULL,
    reason_th TEXT NOT NULL,
    reason_en TEXT NOT NULL,
    CONSTRAINT pk_duty_exclusions PRIMARY KEY (duty, other),
    CONSTRAINT ck_duty_exclusions__two CHECK (duty <> other)
);
-- Separation of duties: money of others is never moved, and no goods are taken over, on one person's word.
INSERT INTO duty_exclusions (duty, other, reason_th, reason_en) VALUES
    ('prepare_proposal', 'approve_proposal', 'ผู้จัดทำแบบเสนอไม่อนุมัติสิ่งที่ตนเสนอ', 'Nobody approves what they proposed'),
    ('screen_proposal', 'approve_proposal', 'ผู้กลั่นกรองไม่เป็นผู้อนุมัติ เพื่อให้มีผู้ตรวจสองชั้น', 'Screening and approving are two looks by two people'),
    ('prepare_tranche', 'approve_tranche', 'ผู้จัดทำรายการจ่ายไม่อนุมัติรายการของตน', 'Nobody approves a payment they prepared'),
    ('prepare_tranche', 'release_tranche', 'ผู้จัดทำรายการจ่ายไม่เป็นผู้โอนเงิน', 'Nobody transfers a payment they prepared'),
    ('approve_tranche', 'release_tranche', 'ผู้อนุมัติไม่เป็นผู้โอนเงิน', 'Nobody transfers a payment they approved'),
    ('buy', 'accept', 'ผู้ซื้อวัสดุไม่ตรวจรับงานที่ใช้วัสดุนั้น', 'Nobody accepts the work for which they bought');
