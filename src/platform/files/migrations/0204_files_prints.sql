-- How each picture looks (64 bits, as a signed number), and what its file says of the program that wrote it.
CREATE TABLE file_prints (
    sha256      TEXT NOT NULL CONSTRAINT pk_file_prints PRIMARY KEY CONSTRAINT fk_file_prints__file REFERENCES files (sha256),
    look        BIGINT,
    software    TEXT,
    modified_at TEXT
);

-- The look in four bands of 16 bits: slot = band × 65536 + bits. Looks that differ in at most 11 bits have a band that differs in at
-- most two, so a few hundred slots find them all.
CREATE TABLE file_looks (
    slot   INTEGER NOT NULL,
    look   BIGINT NOT NULL,
    sha256 TEXT NOT NULL CONSTRAINT fk_file_looks__file REFERENCES files (sha256),
    CONSTRAINT pk_file_looks PRIMARY KEY (slot, sha256)
);
CREATE INDEX ix_file_looks__sha256 ON file_looks (sha256);
