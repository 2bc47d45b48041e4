-- Papers that were sent as PDF; their bytes lie beside the pictures under their hash. Never changed; handed out for saving only.
CREATE TABLE file_documents (
    sha256      TEXT NOT NULL CONSTRAINT pk_file_documents PRIMARY KEY,
    bytes       BIGINT NOT NULL CONSTRAINT ck_file_documents__bytes CHECK (bytes > 0),
    uploaded_at TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    attached    SMALLINT NOT NULL CONSTRAINT ck_file_documents__attached CHECK (attached IN (0, 1)),
    CONSTRAINT ck_file_documents__sha256 CHECK (LENGTH(sha256) = 64)
);
CREATE INDEX ix_file_documents__unattached ON file_documents (uploaded_at, sha256) WHERE attached = 0;

-- Who has sent which: a hash alone is no proof of having seen the paper.
CREATE TABLE file_document_senders (
    sha256  TEXT NOT NULL CONSTRAINT fk_file_document_senders__file REFERENCES file_documents (sha256),
    user_id TEXT NOT NULL,
    CONSTRAINT pk_file_document_senders PRIMARY KEY (sha256, user_id)
);
