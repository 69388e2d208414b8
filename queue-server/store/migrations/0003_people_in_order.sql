-- People in the order of their coming: a new one fills the end of a page instead of a random page of an index.
-- They are found by an index in memory, made at the start (store/people.h).
CREATE TABLE people_in_order (
    id     INTEGER PRIMARY KEY,
    lookup BLOB NOT NULL,
    sealed BLOB NOT NULL
);
INSERT INTO people_in_order SELECT id, lookup, sealed FROM people ORDER BY id;
DROP TABLE people;
ALTER TABLE people_in_order RENAME TO people;
