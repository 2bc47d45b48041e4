-- From where a telephone signed in that the secretary has not confirmed yet (a keyed hash): one address does not fill the list.
ALTER TABLE hearing_attendees ADD COLUMN address_hash TEXT;
