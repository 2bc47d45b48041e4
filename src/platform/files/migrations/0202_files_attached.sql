-- Whether a picture was ever attached to something. One that never was goes some days after it was sent; a picture taken out of
-- its household stays, as evidence. Those that lie here already count as attached.
ALTER TABLE files ADD COLUMN attached SMALLINT NOT NULL DEFAULT 1;

CREATE INDEX ix_files__unattached ON files (uploaded_at, sha256) WHERE attached = 0;
