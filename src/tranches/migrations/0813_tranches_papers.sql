-- Papers that a plan names in words and a person has seen: for one house and part, with the paper's number.
CREATE TABLE tranche_papers (
    round_house_id TEXT NOT NULL CONSTRAINT fk_tranche_papers__round_house_id REFERENCES round_houses (id),
    part           INTEGER NOT NULL,
    words          TEXT NOT NULL,
    round_id       TEXT NOT NULL CONSTRAINT fk_tranche_papers__round_id REFERENCES rounds (id),
    paper_number   TEXT NOT NULL,
    paper_date     TEXT NOT NULL,
    seen_at        TEXT NOT NULL,
    seen_name      TEXT NOT NULL,
    CONSTRAINT pk_tranche_papers PRIMARY KEY (round_house_id, part, words)
);
CREATE INDEX ix_tranche_papers__round_id ON tranche_papers (round_id, part);
