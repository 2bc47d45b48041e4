-- Which submission was sent in place of one that came back: what was mended is no longer told as returned.

CREATE TABLE submission_corrections (
    corrects TEXT NOT NULL,
    instance_id TEXT NOT NULL,
    CONSTRAINT pk_submission_corrections PRIMARY KEY (corrects, instance_id),
    CONSTRAINT fk_submission_corrections__corrects FOREIGN KEY (corrects) REFERENCES submissions (instance_id),
    CONSTRAINT fk_submission_corrections__submission FOREIGN KEY (instance_id) REFERENCES submissions (instance_id)
);
