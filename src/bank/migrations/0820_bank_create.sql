-- Statements of the rounds' bank accounts, line by line as they came; which entry of the books a line is; what is known of an account.
CREATE TABLE bank_accounts (
    account_id TEXT NOT NULL CONSTRAINT pk_bank_accounts PRIMARY KEY
        CONSTRAINT fk_bank_accounts__account_id REFERENCES ledger_accounts (id),
    match_days INTEGER NOT NULL CONSTRAINT ck_bank_accounts__match_days CHECK (match_days BETWEEN 0 AND 60),
    mapping    TEXT,
    version    INTEGER NOT NULL,
    changed_at TEXT NOT NULL
);

CREATE TABLE bank_statements (
    id             TEXT NOT NULL CONSTRAINT pk_bank_statements PRIMARY KEY,
    account_id     TEXT NOT NULL CONSTRAINT fk_bank_statements__account_id REFERENCES ledger_accounts (id),
    format         TEXT NOT NULL CONSTRAINT ck_bank_statements__format CHECK (format IN ('csv', 'camt053')),
    file_name      TEXT NOT NULL,
    sha256         TEXT NOT NULL,
    reference      TEXT NOT NULL,
    day_from       TEXT NOT NULL,
    day_until      TEXT NOT NULL,
    opening_satang BIGINT,
    closing_satang BIGINT,
    chain_broken   SMALLINT NOT NULL CONSTRAINT ck_bank_statements__chain_broken CHECK (chain_broken IN (0, 1)),
    lines          INTEGER NOT NULL,
    known_lines    INTEGER NOT NULL,
    taken_at       TEXT NOT NULL,
    taken_by       TEXT NOT NULL,
    taken_name     TEXT NOT NULL,
    CONSTRAINT ck_bank_statements__days CHECK (day_from <= day_until)
);
CREATE INDEX ix_bank_statements__account_id ON bank_statements (account_id, day_from);

CREATE TABLE bank_statements_out (
    statement_id TEXT NOT NULL CONSTRAINT pk_bank_statements_out PRIMARY KEY
        CONSTRAINT fk_bank_statements_out__statement_id REFERENCES bank_statements (id),
    reason       TEXT NOT NULL,
    out_at       TEXT NOT NULL,
    out_by       TEXT NOT NULL,
    out_name     TEXT NOT NULL
);

CREATE TABLE bank_lines (
    id             TEXT NOT NULL CONSTRAINT pk_bank_lines PRIMARY KEY,
    statement_id   TEXT NOT NULL CONSTRAINT fk_bank_lines__statement_id REFERENCES bank_statements (id),
    account_id     TEXT NOT NULL CONSTRAINT fk_bank_lines__account_id REFERENCES ledger_accounts (id),
    position       INTEGER NOT NULL CONSTRAINT ck_bank_lines__position CHECK (position >= 1),
    file_row       INTEGER NOT NULL,
    day            TEXT NOT NULL,
    value_day      TEXT,
    time           TEXT NOT NULL,
    description    TEXT NOT NULL,
    reference      TEXT NOT NULL,
    counterparty   TEXT NOT NULL,
    amount_satang  BIGINT NOT NULL CONSTRAINT ck_bank_lines__amount_satang CHECK (amount_satang <> 0),
    balance_satang BIGINT
);
CREATE UNIQUE INDEX ux_bank_lines__statement_id_position ON bank_lines (statement_id, position);
CREATE INDEX ix_bank_lines__account_id ON bank_lines (account_id, day);

-- A match stands until it is undone, or until one of its entries is reversed in the books.
CREATE TABLE bank_matches (
    id           TEXT NOT NULL CONSTRAINT pk_bank_matches PRIMARY KEY,
    account_id   TEXT NOT NULL CONSTRAINT fk_bank_matches__account_id REFERENCES ledger_accounts (id),
    kind         TEXT NOT NULL CONSTRAINT ck_bank_matches__kind CHECK (kind IN ('by_hand', 'certain', 'booked')),
    note         TEXT,
    matched_at   TEXT NOT NULL,
    matched_by   TEXT NOT NULL,
    matched_name TEXT NOT NULL
);
CREATE INDEX ix_bank_matches__account_id ON bank_matches (account_id);

CREATE TABLE bank_match_lines (
    match_id TEXT NOT NULL CONSTRAINT fk_bank_match_lines__match_id REFERENCES bank_matches (id),
    line_id  TEXT NOT NULL CONSTRAINT fk_bank_match_lines__line_id REFERENCES bank_lines (id),
    CONSTRAINT pk_bank_match_lines PRIMARY KEY (match_id, line_id)
);
CREATE INDEX ix_bank_match_lines__line_id ON bank_match_lines (line_id);

CREATE TABLE bank_match_entries (
    match_id      TEXT NOT NULL CONSTRAINT fk_bank_match_entries__match_id REFERENCES bank_matches (id),
    entry_id      TEXT NOT NULL CONSTRAINT fk_bank_match_entries__entry_id REFERENCES ledger_entries (id),
    amount_satang BIGINT NOT NULL,
    CONSTRAINT pk_bank_match_entries PRIMARY KEY (match_id, entry_id)
);
CREATE INDEX ix_bank_match_entries__entry_id ON bank_match_entries (entry_id);

CREATE TABLE bank_matches_undone (
    match_id    TEXT NOT NULL CONSTRAINT pk_bank_matches_undone PRIMARY KEY
        CONSTRAINT fk_bank_matches_undone__match_id REFERENCES bank_matches (id),
    reason      TEXT NOT NULL,
    undone_at   TEXT NOT NULL,
    undone_by   TEXT NOT NULL,
    undone_name TEXT NOT NULL
);

-- Why a line is left without an entry; the last one counts, an empty one takes it back.
CREATE TABLE bank_line_notes (
    id         TEXT NOT NULL CONSTRAINT pk_bank_line_notes PRIMARY KEY,
    line_id    TEXT NOT NULL CONSTRAINT fk_bank_line_notes__line_id REFERENCES bank_lines (id),
    turn       INTEGER NOT NULL,
    note       TEXT NOT NULL,
    noted_at   TEXT NOT NULL,
    noted_by   TEXT NOT NULL,
    noted_name TEXT NOT NULL
);
CREATE UNIQUE INDEX ux_bank_line_notes__line_id_turn ON bank_line_notes (line_id, turn);
