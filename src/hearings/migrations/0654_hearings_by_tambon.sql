-- Lists and each person's work ask by area.
CREATE INDEX ix_hearings__tambon ON hearings (tambon);
