-- People of the system, what they may do where and until when, and their open sessions.
-- Kept: users for ever (the audit names them; `active` ends their access), sessions until they end.
CREATE TABLE users (
    id TEXT NOT NULL CONSTRAINT pk_users PRIMARY KEY,
    user_name TEXT NOT NULL,
    display_name TEXT NOT NULL,
    search_key TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    language TEXT NOT NULL,
    active SMALLINT NOT NULL,
    must_change_password SMALLINT NOT NULL,
    made_up SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    created_at TEXT NOT NULL,
    last_sign_in TEXT,
    CONSTRAINT ck_users__user_name CHECK (user_name = LOWER(user_name)),
    CONSTRAINT ck_users__language CHECK (language IN ('th', 'en')),
    CONSTRAINT ck_users__active CHECK (active IN (0, 1)),
    CONSTRAINT ck_users__must_change_password CHECK (must_change_password IN (0, 1)),
    CONSTRAINT ck_users__made_up CHECK (made_up IN (0, 1))
);

CREATE UNIQUE INDEX ux_users__user_name ON users (user_name);

CREATE TABLE grants (
    user_id TEXT NOT NULL CONSTRAINT fk_grants__user REFERENCES users (id),
    position INTEGER NOT NULL,
    role TEXT NOT NULL,
    area TEXT NOT NULL,
    from_date TEXT NOT NULL,
    until_date TEXT,
    CONSTRAINT pk_grants PRIMARY KEY (user_id, position),
    CONSTRAINT ck_grants__order CHECK (until_date IS NULL OR from_date <= until_date)
);

CREATE INDEX ix_grants__role ON grants (role);

CREATE TABLE sessions (
    token_hash TEXT NOT NULL CONSTRAINT pk_sessions PRIMARY KEY,
    user_id TEXT NOT NULL CONSTRAINT fk_sessions__user REFERENCES users (id),
    csrf TEXT NOT NULL,
    created_at TEXT NOT NULL,
    last_seen TEXT NOT NULL,
    expires_at TEXT NOT NULL
);

CREATE INDEX ix_sessions__user_id ON sessions (user_id);

CREATE INDEX ix_sessions__expires_at ON sessions (expires_at);
