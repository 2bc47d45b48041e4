-- Lists and counts of household surveys pass over answers to other forms without reading their rows.

DROP INDEX ix_submissions__list;
CREATE INDEX ix_submissions__list ON submissions (state, received_at, instance_id, area, xform_id);
