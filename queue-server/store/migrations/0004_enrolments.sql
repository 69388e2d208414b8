-- Prints that people chose to enrol at a desk of this centre, sealed. A row goes when it expires, when she takes it back and
-- when she is forgotten; what is deleted is overwritten.
CREATE TABLE enrolments (
    person  INTEGER NOT NULL,  -- id in people
    finger  INTEGER NOT NULL,
    expires INTEGER NOT NULL,  -- centre time, milliseconds since 1970 UTC
    sealed  BLOB NOT NULL,
    PRIMARY KEY (person, finger)
) WITHOUT ROWID;
