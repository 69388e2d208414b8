#pragma once

#include <array>
#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "drivers/biometrics/minutiae.h"
#include "queue-server/domain/ids.h"
#include "queue-server/identity/meaning.h"

namespace owc::identity {

/// Binds an answer to its question: random, made with the question, never used again.
using Nonce = std::array<std::uint8_t, 16>;

/// One finger, one call. Holds what is personal: lives only between the counter and the authority, in memory.
struct Question {
    Nonce nonce{};
    std::string transaction;  ///< on disk before the first byte leaves; the authority answers a repeated one
                              ///< with AlreadyUsed
    std::string session;      ///< the authority's own, empty on the first try
    domain::PersonId person{};  ///< our own number of her, for `local`
    std::string citizen;        ///< 13 digits
    std::string contact;        ///< telephone number, may be empty
    biometrics::Finger finger = biometrics::Finger::Unknown;
    std::vector<std::uint8_t> record;  ///< ISO/IEC 19794-2:2005
};

/// What came of it. Holds nothing that names her.
struct Answer {
    Nonce nonce{};            ///< of the question
    std::string transaction;  ///< as the authority repeats it, or of the question where it does not
    Meaning meaning = Meaning::NoAnswer;
    std::string code;                          ///< as it came, for the log; empty without an answer
    std::string session;                       ///< to be sent with the next try
    std::vector<biometrics::Finger> onFile{};  ///< fingers that the authority says it holds; empty: not said
    std::chrono::milliseconds took{};
};

/// Who says whether a print is that citizen's: `nadra`, or `local` at a centre's own desk.
/// Threads: `verify` and `lastResult` block for at most the adapter's deadline and are called from workers,
/// several at a time.
class IdentityAuthority {
  public:
    virtual ~IdentityAuthority() = default;

    /// Name in the log and the settings: "nadra", "local".
    [[nodiscard]] virtual std::string name() const = 0;
    /// Never throws; what went wrong on the way is a Meaning.
    [[nodiscard]] virtual Answer verify(const Question& question) = 0;
    /// The result of a transaction that was sent and never answered.
    [[nodiscard]] virtual Answer lastResult(const Question& question) = 0;
};

}  // namespace owc::identity
