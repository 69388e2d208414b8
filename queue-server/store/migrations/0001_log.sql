-- The log of a centre. Shipped: never edited, only followed by 0002_*.sql.
CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;

-- What happened. hash = BLAKE2b-256(hash of seq - 1 || seq || time || kind || length of body || body).
CREATE TABLE events (
    seq  INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,  -- centre time, milliseconds since 1970 UTC
    kind INTEGER NOT NULL,
    body BLOB NOT NULL,
    hash BLOB NOT NULL
);

-- First answers to requests, so that a repeat is not done twice. Kept 8 days.
CREATE TABLE outcomes (
    device       TEXT NOT NULL,
    boot         INTEGER NOT NULL,
    counter      INTEGER NOT NULL,
    request_hash BLOB NOT NULL,
    at           INTEGER NOT NULL,
    reply        BLOB NOT NULL,
    PRIMARY KEY (device, boot, counter)
) WITHOUT ROWID;
CREATE INDEX outcomes_by_time ON outcomes (at);
-- The newest id dropped of each device: anything up to it is too old to be executed.
CREATE TABLE forgotten (device TEXT PRIMARY KEY, boot INTEGER NOT NULL, counter INTEGER NOT NULL) WITHOUT ROWID;

-- What may exist only once.
CREATE TABLE claims (
    kind INTEGER NOT NULL,
    key  TEXT NOT NULL,
    PRIMARY KEY (kind, key)
) WITHOUT ROWID;

CREATE TABLE checkpoints (
    seq    INTEGER PRIMARY KEY,
    schema INTEGER NOT NULL,
    state  BLOB NOT NULL,
    hash   BLOB NOT NULL  -- BLAKE2b-256(chain hash at seq || seq || schema || state)
);

-- The only place with personal data: sealed, found by a keyed hash.
CREATE TABLE people (
    id     INTEGER PRIMARY KEY,
    lookup BLOB NOT NULL UNIQUE,
    sealed BLOB NOT NULL
);
