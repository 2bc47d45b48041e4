-- Tasks: something that somebody is to do by a day. What changed is told by the audit; a task is never deleted.
-- Exactly one owner: a person, whoever holds a role where the task is, or an organisation. `owner_name` is the name as it was then.
-- `cause`: what a room asked to be reminded of; the same cause has one open task. NULL: made by a person. `made_by` NULL: the program.
CREATE TABLE tasks (
    id                 TEXT NOT NULL CONSTRAINT pk_tasks PRIMARY KEY,
    cause              TEXT,
    title_th           TEXT NOT NULL CONSTRAINT ck_tasks__title_th CHECK (title_th <> ''),
    title_en           TEXT NOT NULL CONSTRAINT ck_tasks__title_en CHECK (title_en <> ''),
    note               TEXT,
    area               TEXT NOT NULL,
    about_kind         TEXT,
    about_id           TEXT,
    owner_person       TEXT,
    owner_role         TEXT,
    owner_organization TEXT CONSTRAINT fk_tasks__owner_organization REFERENCES organizations (id),
    owner_name         TEXT NOT NULL,
    due                TEXT NOT NULL,
    state              TEXT NOT NULL CONSTRAINT ck_tasks__state CHECK (state IN ('open', 'done', 'dropped')),
    made_at            TEXT NOT NULL,
    made_by            TEXT,
    made_name          TEXT NOT NULL,
    closed_at          TEXT,
    closed_by          TEXT,
    closed_name        TEXT,
    closed_note        TEXT,
    search_key         TEXT NOT NULL,
    version            INTEGER NOT NULL,
    CONSTRAINT ck_tasks__about CHECK ((about_kind IS NULL) = (about_id IS NULL)),
    CONSTRAINT ck_tasks__owner CHECK ((CASE WHEN owner_person IS NULL THEN 0 ELSE 1 END) + (CASE WHEN owner_role IS NULL THEN 0 ELSE 1 END)
        + (CASE WHEN owner_organization IS NULL THEN 0 ELSE 1 END) = 1),
    CONSTRAINT ck_tasks__closed CHECK ((state = 'open') = (closed_at IS NULL) AND (closed_at IS NULL) = (closed_name IS NULL)),
    CONSTRAINT ck_tasks__dropped CHECK (state <> 'dropped' OR closed_note IS NOT NULL)
);
CREATE UNIQUE INDEX ux_tasks__open_cause ON tasks (cause) WHERE state = 'open';
CREATE INDEX ix_tasks__cause ON tasks (cause, made_at);
CREATE INDEX ix_tasks__open ON tasks (state, area, due, id);
CREATE INDEX ix_tasks__owner_person ON tasks (owner_person, state, due, id);
CREATE INDEX ix_tasks__about ON tasks (about_kind, about_id, due, id);
