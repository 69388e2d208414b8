#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace owc::identity {

/// What an authority's answer means for the process, whatever its code: products number theirs differently,
/// so a table in config/ maps codes to these. Cross the wire and lie in the log: append only.
enum class Meaning : std::uint8_t {
    Verified = 0,
    NoMatch = 1,           ///< this print is not hers, or was read badly: try again
    FingerSpent = 2,       ///< no more tries for this finger: choose another
    FingerNotOnFile = 3,   ///< the authority holds no such finger: choose one that it names
    NoPrintsOnFile = 4,    ///< it holds no finger of hers at all: NADRA office, then the other ways
    CitizenSpent = 5,      ///< her limit is reached: the other ways, or NADRA
    UnknownCitizen = 6,    ///< the number is wrong or not on file
    NotVerified = 7,       ///< the number could not be verified for another reason
    SessionOver = 8,       ///< begin a new session
    BadCapture = 9,        ///< the template was refused: take the print again
    AlreadyUsed = 10,      ///< the transaction id was asked before: ask for its result, do not repeat
    NoneFound = 11,        ///< asked for a result: no such request has arrived
    LastNotVerified = 12,  ///< asked for a result: that one did not verify
    ServiceDown = 13,      ///< try again in a while; her tries are not used up
    AfterHours = 14,       ///< the authority does not answer at this time
    QuotaUsed = 15,        ///< the centre's own quota is used up: a manager
    NotSetUp = 16,         ///< credentials, franchise, area, machine, wrong certificate: a technician
    BadContact = 17,       ///< the telephone number is wrong or not hers
    NoAnswer = 18,         ///< time-out, cut off, garbled: nobody knows whether it arrived
    UnknownCode = 19,      ///< the table has no line for it
    FaceNotVerified = 20,
};

/// "verified", "no-match" ... as the code table in config/ spells them
[[nodiscard]] std::string_view nameOf(Meaning meaning);
[[nodiscard]] std::optional<Meaning> meaningOf(std::string_view name);

}  // namespace owc::identity
