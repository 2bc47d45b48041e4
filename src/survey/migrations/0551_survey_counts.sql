-- How many submissions of a form came from an area: kept with each sending, so that the list of forms need not count rows.

CREATE TABLE submission_counts (
    xform_id TEXT NOT NULL,
    version TEXT NOT NULL,
    area TEXT NOT NULL,
    submissions BIGINT NOT NULL,
    CONSTRAINT pk_submission_counts PRIMARY KEY (xform_id, version, area)
);

INSERT INTO submission_counts (xform_id, version, area, submissions)
SELECT xform_id, version, area, COUNT(*)
FROM submissions
GROUP BY xform_id, version, area;
