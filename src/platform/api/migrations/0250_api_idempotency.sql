-- Answers of writes under the key of the client, so that what is sent twice is done once. Kept 30 days.
CREATE TABLE idempotency_keys (
    actor_id TEXT NOT NULL,
    idempotency_key TEXT NOT NULL,
    request_hash TEXT NOT NULL,
    status INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    answer TEXT NOT NULL,
    made_at TEXT NOT NULL,
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (actor_id, idempotency_key)
);

CREATE INDEX ix_idempotency_keys__made_at ON idempotency_keys (made_at);
