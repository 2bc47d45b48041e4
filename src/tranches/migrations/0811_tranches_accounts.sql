-- Bank accounts that receive, as they were typed; the highest number of a tambon is in force. tambon '': of the whole round, for
-- management, and for all houses where takes_all = 1. Nothing is changed, so that a changed account shows.
CREATE TABLE tranche_accounts (
    id        TEXT NOT NULL CONSTRAINT pk_tranche_accounts PRIMARY KEY,
    round_id  TEXT NOT NULL CONSTRAINT fk_tranche_accounts__round_id REFERENCES rounds (id),
    tambon    TEXT NOT NULL,
    number    INTEGER NOT NULL,
    takes_all SMALLINT NOT NULL CONSTRAINT ck_tranche_accounts__takes_all CHECK (takes_all IN (0, 1)),
    bank      TEXT NOT NULL,
    branch    TEXT NOT NULL,
    digits    TEXT NOT NULL,
    name      TEXT NOT NULL,
    reason    TEXT NOT NULL,
    typed_at  TEXT NOT NULL,
    typed_by  TEXT NOT NULL,
    CONSTRAINT ck_tranche_accounts__takes_all_of_round CHECK (tambon = '' OR takes_all = 0)
);
CREATE UNIQUE INDEX ux_tranche_accounts__number ON tranche_accounts (round_id, tambon, number);

-- From which account payment files are paid: one row, empty until somebody fills it in.
CREATE TABLE tranche_settings (
    id             INTEGER NOT NULL CONSTRAINT pk_tranche_settings PRIMARY KEY CONSTRAINT ck_tranche_settings__id CHECK (id = 1),
    debtor_name    TEXT NOT NULL,
    debtor_bank    TEXT NOT NULL,
    debtor_account TEXT NOT NULL,
    version        INTEGER NOT NULL
);
INSERT INTO tranche_settings (id, debtor_name, debtor_bank, debtor_account, version)
VALUES (1, '', '', '', 1);
