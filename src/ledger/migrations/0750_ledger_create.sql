-- The books of rounds: accounts, entries with their postings, and balances that are written with each entry.
CREATE TABLE ledger_accounts (
    id              TEXT NOT NULL CONSTRAINT pk_ledger_accounts PRIMARY KEY,
    round_id        TEXT NOT NULL CONSTRAINT fk_ledger_accounts__round_id REFERENCES rounds (id),
    number          INTEGER NOT NULL CONSTRAINT ck_ledger_accounts__number CHECK (number >= 1),
    kind            TEXT NOT NULL
        CONSTRAINT ck_ledger_accounts__kind CHECK (kind IN (
            'bank', 'cash', 'advance', 'grant_receivable', 'payable', 'grant_committed', 'grant_income', 'cash_income',
            'material_income', 'labour_income', 'materials', 'labour', 'transport', 'management', 'other')),
    organization_id TEXT,
    tambon          TEXT,
    name            TEXT NOT NULL,
    identity        TEXT NOT NULL,
    opened_at       TEXT NOT NULL
);
CREATE UNIQUE INDEX ux_ledger_accounts__round_id_number ON ledger_accounts (round_id, number);
-- One account for each kind, organisation, tambon and name: those three, joined, are the identity.
CREATE UNIQUE INDEX ux_ledger_accounts__round_id_kind_identity ON ledger_accounts (round_id, kind, identity);

-- Written before their entry, never after it; debit is positive.
CREATE TABLE ledger_postings (
    entry_id       TEXT NOT NULL,
    position       INTEGER NOT NULL CONSTRAINT ck_ledger_postings__position CHECK (position >= 1),
    account_id     TEXT NOT NULL CONSTRAINT fk_ledger_postings__account_id REFERENCES ledger_accounts (id),
    round_house_id TEXT CONSTRAINT fk_ledger_postings__round_house_id REFERENCES round_houses (id),
    tambon         TEXT,
    amount_satang  BIGINT NOT NULL CONSTRAINT ck_ledger_postings__amount_satang CHECK (amount_satang <> 0),
    CONSTRAINT pk_ledger_postings PRIMARY KEY (entry_id, position)
);
CREATE INDEX ix_ledger_postings__account_id ON ledger_postings (account_id, entry_id);
CREATE INDEX ix_ledger_postings__round_house_id ON ledger_postings (round_house_id, entry_id);

-- Append-only. The source is the cause: it is booked once; once more (its next turn) only after that was reversed.
CREATE TABLE ledger_entries (
    id            TEXT NOT NULL CONSTRAINT pk_ledger_entries PRIMARY KEY,
    round_id      TEXT NOT NULL CONSTRAINT fk_ledger_entries__round_id REFERENCES rounds (id),
    number        INTEGER NOT NULL,
    day           TEXT NOT NULL,
    kind          TEXT NOT NULL,
    text          TEXT NOT NULL,
    amount_satang BIGINT NOT NULL CONSTRAINT ck_ledger_entries__amount_satang CHECK (amount_satang > 0),
    paper_kind    TEXT,
    paper_number  TEXT,
    paper_date    TEXT,
    source_kind   TEXT NOT NULL,
    source_id     TEXT NOT NULL,
    source_step   TEXT NOT NULL,
    source_turn   INTEGER NOT NULL,
    reverses      TEXT CONSTRAINT fk_ledger_entries__reverses REFERENCES ledger_entries (id),
    reason        TEXT,
    recorded_at   TEXT NOT NULL,
    recorded_by   TEXT NOT NULL,
    recorded_name TEXT NOT NULL,
    CONSTRAINT ck_ledger_entries__reversal CHECK ((reverses IS NULL) = (reason IS NULL))
);
CREATE UNIQUE INDEX ux_ledger_entries__round_id_number ON ledger_entries (round_id, number);
CREATE UNIQUE INDEX ux_ledger_entries__source ON ledger_entries (source_kind, source_id, source_step, source_turn);
CREATE UNIQUE INDEX ux_ledger_entries__reverses ON ledger_entries (reverses);

-- Sums of an account, recomputed by `onehome check`.
CREATE TABLE ledger_balances (
    account_id    TEXT NOT NULL CONSTRAINT pk_ledger_balances PRIMARY KEY
        CONSTRAINT fk_ledger_balances__account_id REFERENCES ledger_accounts (id),
    round_id      TEXT NOT NULL,
    debit_satang  BIGINT NOT NULL,
    credit_satang BIGINT NOT NULL
);
CREATE INDEX ix_ledger_balances__round_id ON ledger_balances (round_id);

-- The same for each house; what names no house stands under the empty text.
CREATE TABLE ledger_house_balances (
    account_id    TEXT NOT NULL CONSTRAINT fk_ledger_house_balances__account_id REFERENCES ledger_accounts (id),
    house         TEXT NOT NULL,
    round_id      TEXT NOT NULL,
    tambon        TEXT,
    debit_satang  BIGINT NOT NULL,
    credit_satang BIGINT NOT NULL,
    CONSTRAINT pk_ledger_house_balances PRIMARY KEY (account_id, house)
);
CREATE INDEX ix_ledger_house_balances__house ON ledger_house_balances (house);
CREATE INDEX ix_ledger_house_balances__round_id_tambon ON ledger_house_balances (round_id, tambon);
