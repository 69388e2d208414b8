#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "config/settings/authority_key.h"
#include "config/settings/identity.h"
#include "queue-server/identity/authority.h"

// What is said to NADRA and what it says, as XML; where each field stands is in nadra.toml.
namespace owc::authorities {

/// A whole question, or only what asks for the result of one.
enum class Asking { Verify, LastResult };

/// The transaction id that is sent is the franchise id followed by that of the question.
/// @return personal: to be overwritten when it was sent
[[nodiscard]] std::string writeRequest(const settings::Nadra& nadra, const settings::AuthorityKey& key,
                                       const identity::Question& question, Asking asking);

/// What is read of an answer; nothing else of it is ever looked at. Empty: it did not come.
struct NadraAnswer {
    std::string code;
    std::string transaction;
    std::string session;
    std::string citizen;  ///< 13 digits; personal
    std::vector<biometrics::Finger> onFile;

    friend bool operator==(const NadraAnswer&, const NadraAnswer&) = default;
};

/// Why bytes are no answer: what was wrong, with nothing of what they say.
struct BadAnswer {
    std::string reason;
};

/// Well-formed UTF-8 XML without a document type, each field once, written as the product may write it.
/// @param bytes  changed: it is read where it lies
[[nodiscard]] tl::expected<NadraAnswer, BadAnswer> readAnswer(std::string& bytes,
                                                              const settings::NadraReply& layout);

}  // namespace owc::authorities
