-- Rows of banks' lists: what somebody is due once. The numbers follow each other; those of a list are the ones that its event
-- names, and from the number after the last list on they lie ready and count for nothing yet.
CREATE TABLE dues (
    id          INTEGER PRIMARY KEY,
    who         BLOB NOT NULL,     -- keyed hash of her number
    programme   TEXT NOT NULL,
    cycle       TEXT NOT NULL,
    reference   TEXT NOT NULL,     -- the bank's own
    beneficiary INTEGER NOT NULL,  -- 0: herself; else which child
    amount      INTEGER NOT NULL,  -- paisa
    bank        TEXT NOT NULL,
    channel     TEXT NOT NULL,
    first_day   INTEGER NOT NULL,  -- days since 1970
    last_day    INTEGER NOT NULL
);
CREATE UNIQUE INDEX dues_by_reference ON dues (programme, cycle, reference);
CREATE UNIQUE INDEX dues_by_person ON dues (who, programme, cycle, beneficiary);
-- Who was paid here, and when last: she cannot be forgotten while that has to be kept.
CREATE TABLE payees (
    person   INTEGER PRIMARY KEY,  -- id in people
    paid_day INTEGER NOT NULL      -- days since 1970
);
