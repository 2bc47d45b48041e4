-- Who else stands at a point: a survey's house that is where another one is, is told to whoever looks at it.

CREATE INDEX ix_households__point ON households (latitude, longitude) WHERE latitude IS NOT NULL;
