-- What is known of each uploaded picture; its bytes lie in the data folder under its hash. Never changed; removed only with the file.
CREATE TABLE files (
    sha256 TEXT NOT NULL CONSTRAINT pk_files PRIMARY KEY,
    bytes BIGINT NOT NULL,
    media_type TEXT NOT NULL,
    width BIGINT NOT NULL,
    height BIGINT NOT NULL,
    taken_at TEXT,
    latitude DOUBLE PRECISION,
    longitude DOUBLE PRECISION,
    uploaded_at TEXT NOT NULL,
    uploaded_by TEXT NOT NULL,
    CONSTRAINT ck_files__sha256 CHECK (LENGTH(sha256) = 64),
    CONSTRAINT ck_files__media_type CHECK (media_type IN ('image/jpeg', 'image/png', 'image/webp', 'image/heic')),
    CONSTRAINT ck_files__size CHECK (bytes > 0 AND width > 0 AND height > 0)
);
