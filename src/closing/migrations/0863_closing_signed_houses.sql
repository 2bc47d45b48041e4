-- A signed copy may be that of one house; `round_house_id` empty: of the tambon, or of the round.
ALTER TABLE closing_signed ADD COLUMN round_house_id TEXT NOT NULL DEFAULT '';
DROP INDEX ux_closing_signed__sha256;
CREATE UNIQUE INDEX ux_closing_signed__sha256 ON closing_signed (round_id, tambon, round_house_id, sha256);
