-- Which submissions share a picture, and which one was sent in place of which.

CREATE INDEX ix_submission_files__sha256 ON submission_files (sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX ix_submission_corrections__instance ON submission_corrections (instance_id);
