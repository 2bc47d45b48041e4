-- A tambon of a round that its closing report ended: no house comes into it after that, and none of it changes its state.
CREATE TABLE round_closed_tambons (
    round_id TEXT NOT NULL CONSTRAINT fk_round_closed_tambons__round_id REFERENCES rounds (id),
    tambon   TEXT NOT NULL,
    CONSTRAINT pk_round_closed_tambons PRIMARY KEY (round_id, tambon)
);
