-- The day from which a round keeps books: its money then moves only where it is booked.
ALTER TABLE rounds ADD COLUMN books_since TEXT;
