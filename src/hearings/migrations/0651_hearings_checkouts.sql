-- Hearings that are held on a laptop: what went out, what came back, and what was refused.
CREATE TABLE hearing_checkouts (
    id             TEXT NOT NULL CONSTRAINT pk_hearing_checkouts PRIMARY KEY,
    hearing_id     TEXT NOT NULL CONSTRAINT fk_hearing_checkouts__hearing_id REFERENCES hearings (id),
    laptop         TEXT NOT NULL,
    made_at        TEXT NOT NULL,
    made_by        TEXT NOT NULL,
    public_key     TEXT NOT NULL,
    state          TEXT NOT NULL
        CONSTRAINT ck_hearing_checkouts__state CHECK (state IN ('out', 'here', 'returned', 'revoked')),
    reason         TEXT,
    ended_at       TEXT,
    held_signature TEXT
);
CREATE INDEX ix_hearing_checkouts__hearing_id ON hearing_checkouts (hearing_id);
-- A hearing is in one place at a time.
CREATE UNIQUE INDEX ux_hearing_checkouts__out ON hearing_checkouts (hearing_id) WHERE state IN ('out', 'here');

-- Results that came and were not taken; the taken one is in its checkout.
CREATE TABLE hearing_refused_returns (
    id          TEXT NOT NULL CONSTRAINT pk_hearing_refused_returns PRIMARY KEY,
    checkout_id TEXT NOT NULL CONSTRAINT fk_hearing_refused_returns__checkout_id REFERENCES hearing_checkouts (id),
    received_at TEXT NOT NULL,
    received_by TEXT NOT NULL,
    sha256      TEXT NOT NULL,
    why         TEXT NOT NULL CONSTRAINT ck_hearing_refused_returns__why CHECK (why IN ('revoked', 'tampered', 'other_result'))
);
CREATE INDEX ix_hearing_refused_returns__checkout_id ON hearing_refused_returns (checkout_id);
-- The same file sent again is told once.
CREATE UNIQUE INDEX ux_hearing_refused_returns__sha256 ON hearing_refused_returns (checkout_id, sha256, why);
