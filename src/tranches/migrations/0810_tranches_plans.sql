-- In how many transfers the grant of a round comes, and what must be there for each. '*' is the plan of every round that has none of
-- its own. A plan never changes: a later number stands in its place.
CREATE TABLE tranche_plans (
    id        TEXT NOT NULL CONSTRAINT pk_tranche_plans PRIMARY KEY,
    owner     TEXT NOT NULL,
    number    INTEGER NOT NULL CONSTRAINT ck_tranche_plans__number CHECK (number >= 1),
    source    TEXT NOT NULL,
    reason    TEXT NOT NULL,
    made_at   TEXT NOT NULL,
    made_name TEXT NOT NULL
);
CREATE UNIQUE INDEX ux_tranche_plans__owner_number ON tranche_plans (owner, number);

-- Shares in basis points of each house's grant and of management.
CREATE TABLE tranche_plan_parts (
    plan_id       TEXT NOT NULL CONSTRAINT fk_tranche_plan_parts__plan_id REFERENCES tranche_plans (id),
    part          INTEGER NOT NULL CONSTRAINT ck_tranche_plan_parts__part CHECK (part >= 1),
    houses_bp     INTEGER NOT NULL CONSTRAINT ck_tranche_plan_parts__houses_bp CHECK (houses_bp BETWEEN 0 AND 10000),
    management_bp INTEGER NOT NULL CONSTRAINT ck_tranche_plan_parts__management_bp CHECK (management_bp BETWEEN 0 AND 10000),
    CONSTRAINT pk_tranche_plan_parts PRIMARY KEY (plan_id, part)
);

-- due_days NULL: must be there before the money; a number: to be shown within so many days after it.
CREATE TABLE tranche_requirements (
    plan_id  TEXT NOT NULL CONSTRAINT fk_tranche_requirements__plan_id REFERENCES tranche_plans (id),
    part     INTEGER NOT NULL,
    position INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    due_days INTEGER CONSTRAINT ck_tranche_requirements__due_days CHECK (due_days BETWEEN 1 AND 3650),
    at_least TEXT,
    stage    TEXT,
    spent_bp INTEGER CONSTRAINT ck_tranche_requirements__spent_bp CHECK (spent_bp BETWEEN 1 AND 10000),
    words    TEXT,
    CONSTRAINT pk_tranche_requirements PRIMARY KEY (plan_id, part, position)
);

INSERT INTO tranche_plans (id, owner, number, source, reason, made_at, made_name)
VALUES ('00000000-0000-7000-8000-000000000810', '*', 1, 'ค่าตั้งต้นของโปรแกรม', 'งวดเดียวเต็มจำนวน เมื่อลงนามและทราบบัญชีรับเงิน',
        '2021-10-01T00:00:00.000Z', 'One Home');
INSERT INTO tranche_plan_parts (plan_id, part, houses_bp, management_bp)
VALUES ('00000000-0000-7000-8000-000000000810', 1, 10000, 10000);
INSERT INTO tranche_requirements (plan_id, part, position, kind, due_days, at_least, stage, spent_bp, words)
VALUES ('00000000-0000-7000-8000-000000000810', 1, 1, 'agreement', NULL, NULL, NULL, NULL, NULL),
       ('00000000-0000-7000-8000-000000000810', 1, 2, 'account', NULL, NULL, NULL, NULL, NULL),
       ('00000000-0000-7000-8000-000000000810', 1, 3, 'purchase_papers', 90, NULL, NULL, NULL, NULL);
