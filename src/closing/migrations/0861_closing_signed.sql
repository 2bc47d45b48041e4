-- Reports as they were signed on paper; `tambon` empty: of the whole round.
CREATE TABLE closing_signed (
    id            TEXT NOT NULL CONSTRAINT pk_closing_signed PRIMARY KEY,
    round_id      TEXT NOT NULL CONSTRAINT fk_closing_signed__round_id REFERENCES rounds (id),
    tambon        TEXT NOT NULL,
    signed_on     TEXT NOT NULL,
    sha256        TEXT NOT NULL,
    media_type    TEXT NOT NULL,
    recorded_at   TEXT NOT NULL,
    recorded_name TEXT NOT NULL
);
CREATE UNIQUE INDEX ux_closing_signed__sha256 ON closing_signed (round_id, tambon, sha256);
