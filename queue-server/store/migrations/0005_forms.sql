-- Forms of the registration desk that are neither sent nor dropped, sealed. A row goes with its form, and when its person is
-- forgotten; what is deleted is overwritten.
CREATE TABLE drafts (
    form   INTEGER PRIMARY KEY,
    person INTEGER NOT NULL,  -- id in people
    sealed BLOB NOT NULL
);
-- Records that were signed, sealed, with what the office said of each. What stands open here tells nothing of anybody.
CREATE TABLE outbox (
    record   INTEGER PRIMARY KEY,
    person   INTEGER NOT NULL,  -- id in people
    kind     INTEGER NOT NULL,
    day      INTEGER NOT NULL,  -- business day it was sent, days since 1970
    answer   INTEGER,           -- of the office; none yet: null
    reason   TEXT,
    answered INTEGER,           -- day of the answer
    sealed   BLOB NOT NULL
);
CREATE INDEX outbox_by_person ON outbox (person);
