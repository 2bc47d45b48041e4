-- Where else a picture or paper is used is asked whenever its gift is shown.
CREATE INDEX ix_contribution_evidence__sha256 ON contribution_evidence (sha256);
