-- Outcomes in the order of their commit: a batch of them fills a page or two instead of one page for every device.
-- They are found by an index in memory, made at the start (store/outcomes.h).
CREATE TABLE outcomes_in_order (
    id           INTEGER PRIMARY KEY,
    device       TEXT NOT NULL,
    boot         INTEGER NOT NULL,
    counter      INTEGER NOT NULL,
    request_hash BLOB NOT NULL,
    at           INTEGER NOT NULL,
    reply        BLOB NOT NULL
);
INSERT INTO outcomes_in_order (device, boot, counter, request_hash, at, reply)
    SELECT device, boot, counter, request_hash, at, reply FROM outcomes ORDER BY at, device, boot, counter;
DROP TABLE outcomes;
ALTER TABLE outcomes_in_order RENAME TO outcomes;
