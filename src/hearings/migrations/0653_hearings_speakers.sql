-- Whose telephone said it: objections are counted by the person who signed in, whatever name they typed.
ALTER TABLE hearing_statements ADD COLUMN attendee_id TEXT
    CONSTRAINT fk_hearing_statements__attendee_id REFERENCES hearing_attendees (id);
CREATE INDEX ix_hearing_statements__attendee_id ON hearing_statements (attendee_id);
