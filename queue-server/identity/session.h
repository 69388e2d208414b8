#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/identity/authority.h"

namespace owc::identity {

/// One verification of one person at one counter; counts up over the life of a log, never reused.
using SessionId = domain::StrongId<struct SessionTag, std::uint64_t>;

/// What she is verified for. This and the enumerations below lie in the log: append only.
enum class Purpose : std::uint8_t { Withdrawal = 0, Information = 1, Correction = 2, Enrolment = 3 };

enum class SessionEnd : std::uint8_t {
    Verified = 0,
    Excepted = 1,     ///< another way, endorsed by a second officer
    SentToNadra = 2,  ///< and back to her place here
    GivenUp = 3,      ///< closed by the officer
    TimedOut = 4,
    VisitMoved = 5,  ///< she is no longer served at this counter
    Renewed = 6,     ///< the next session took its place
};

/// Ways that need no finger (EN 301 549 5.3: never only one biometric).
enum class ExceptionKind : std::uint8_t {
    NumberOnly = 0,      ///< the number and the original card are checked, reason and proof kept
    ComplaintVisit = 1,  ///< a complaint is taken down and she is asked to come again
    NoUsableFinger = 2,  ///< she has no finger that any reader could read
};
enum class ExceptionReason : std::uint8_t {
    FingersFailed = 0,
    NoFingers = 1,
    WornFingers = 2,
    Injury = 3,
    NotOnFile = 4,
    AuthorityUnreachable = 5,
    AfterHours = 6,
    Other = 7,
};

/// Why an answer counts for nothing.
enum class AnswerFault : std::uint8_t {
    NobodyAsked = 0,  ///< no question of today has this nonce
    AnsweredAlready = 1,
    SessionEnded = 2,      ///< it came too late
    OtherTransaction = 3,  ///< it is the answer to something else
};

/// What a manager should look at.
enum class SuspicionKind : std::uint8_t {
    SameTemplate = 0,           ///< the same template bits again: no finger gives them twice
    SomebodyElsesTemplate = 1,  ///< and they came before as somebody else's
    FastSuccesses = 2,          ///< one after the other verified as if the print had lain ready
    RepeatedExceptions = 3,     ///< of one officer
};

/// One print that was sent to the authority.
struct Try {
    biometrics::Finger finger = biometrics::Finger::Unknown;
    domain::OfficerId officer{};
    domain::Time askedAt{};
    std::string transaction{};
    std::vector<Nonce> nonces{};  ///< of its questions in order; the last one is out, or was answered last
    std::string digest{};         ///< keyed, of the template; empty: not known
    std::uint8_t quality = 0;     ///< 1 ... 100, our own measure; 0: not reported
    std::optional<bool> live{};   ///< where the reader reports it
    bool out = false;             ///< its answer has not come
    bool asksResult = false;      ///< the question that is out, or was last, asks what became of it
    std::optional<Meaning> meaning{};
    std::string code{};  ///< as the authority gave it
    domain::Duration took{};

    friend bool operator==(const Try&, const Try&) = default;
};

/// What was asked for instead of a finger.
struct Exception {
    ExceptionKind kind{};
    ExceptionReason reason{};
    std::string proof{};  ///< number of the paper that proves it; names nobody
    domain::OfficerId officer{};
    domain::Time at{};
    domain::OfficerId endorsedBy{};  ///< empty: the second officer has not decided

    friend bool operator==(const Exception&, const Exception&) = default;
};

struct Session {
    SessionId id{};
    domain::VisitId visit{};
    domain::CounterId counter{};
    domain::OfficerId officer{};  ///< who opened it
    domain::PersonId person{};
    Purpose purpose{};
    std::string authority{};
    std::string authoritySession{};  ///< the authority's own, sent with the next try
    domain::Time openedAt{};
    std::vector<Try> tries{};                  ///< in order; only the last one can be out
    std::vector<biometrics::Finger> onFile{};  ///< fingers the authority holds; empty: it has not said
    std::optional<Exception> exception{};
    std::optional<SessionEnd> end{};
    domain::Time endedAt{};

    [[nodiscard]] bool open() const { return !end.has_value(); }
    [[nodiscard]] bool questionOut() const { return !tries.empty() && tries.back().out; }

    friend bool operator==(const Session&, const Session&) = default;
};

struct Suspicion {
    SuspicionKind kind{};
    domain::Time at{};
    SessionId session{};
    domain::CounterId counter{};
    domain::OfficerId officer{};
    domain::DeviceName device{};
    std::uint32_t figure = 0;  ///< how many in a row, or today

    friend bool operator==(const Suspicion&, const Suspicion&) = default;
};

}  // namespace owc::identity
