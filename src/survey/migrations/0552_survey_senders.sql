-- Others than the first sender who sent the very same answers: a record exported on one phone and imported on another is completed by
-- whoever has it.

CREATE TABLE submission_senders (
    instance_id TEXT NOT NULL,
    user_id TEXT NOT NULL,
    CONSTRAINT pk_submission_senders PRIMARY KEY (instance_id, user_id),
    CONSTRAINT fk_submission_senders__submission FOREIGN KEY (instance_id) REFERENCES submissions (instance_id)
);
