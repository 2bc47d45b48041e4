-- A round that its closing report ended: the day and the number of the report. Nothing opens it again.
ALTER TABLE rounds ADD COLUMN closed_on TEXT;
ALTER TABLE rounds ADD COLUMN closing_number TEXT;
