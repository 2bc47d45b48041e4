-- Who has sent which file: a hash alone is no proof of having seen the picture. Kept as long as the file.
CREATE TABLE file_senders (
    sha256 TEXT NOT NULL CONSTRAINT fk_file_senders__file REFERENCES files (sha256),
    user_id TEXT NOT NULL,
    CONSTRAINT pk_file_senders PRIMARY KEY (sha256, user_id)
);

INSERT INTO file_senders (sha256, user_id)
SELECT sha256, uploaded_by
FROM files;
