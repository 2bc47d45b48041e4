-- Which households show the same picture: asked for every photograph of a house under repair.
CREATE INDEX ix_household_pictures__sha256 ON household_pictures (sha256);
