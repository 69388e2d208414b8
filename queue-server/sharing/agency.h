#pragma once

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "queue-server/sharing/scope.h"
#include "queue-server/sharing/signature.h"

namespace owc::sharing {

/// Wall time, UTC.
using Clock = std::function<domain::Time()>;

/// An agency that asks us.
struct Agency {
    std::string id;         ///< its sender_id
    std::string tokenHash;  ///< `hashOf` its bearer token
    std::optional<PublicKey> key;
    bool mustSign = false;
    Scope scope;
    std::set<std::string, std::less<>> purposes;  ///< codes that its authorize or consent may name
    std::uint32_t perMinute = 60;                 ///< requests, persons and households named
    std::uint32_t burst = 20;
    std::string callback;        ///< URL that its callbacks begin with, with a slash at the end; empty: none
    std::string callbackToken;   ///< bearer token for it; empty: none
    std::string callbackCaFile;  ///< whom to trust there; empty: whom the system trusts
};

/// BLAKE2b of a bearer token, 64 small hexadecimal digits. A token is random: no slow hash is needed.
[[nodiscard]] std::string hashOf(std::string_view token);

/// All agencies, by token. Threads: any, it does not change.
class Agencies {
  public:
    explicit Agencies(std::vector<Agency> all) : m_all(std::move(all)) {}

    [[nodiscard]] const Agency* byToken(std::string_view token) const;
    [[nodiscard]] const Agency* byId(std::string_view id) const;

  private:
    std::vector<Agency> m_all;
};

/// A look-up or what became of it, for the log.
struct Look {
    domain::Time at{};
    std::string agency;
    std::string purpose;  ///< code; empty when none was given that is agreed with the client
    std::string consent;  ///< the consent object as it came, as text; may be empty
    std::string kind;     ///< "idtype-value", "expression", "predicate", "notify"
    std::string entity;   ///< "Group", "Member"
    std::size_t records = 0;
    std::string outcome;                  ///< "succ" or the code of a refusal
    std::optional<std::uint64_t> person;  ///< CNIC asked for; for sealing, never for a line of text
};

/// Writes look-ups down. Called by workers, by several at once; may wait.
class Audit {
  public:
    virtual ~Audit() = default;
    /// @return a failure: the answer is then not given
    [[nodiscard]] virtual domain::Result<void> record(const Look& look) = 0;
};

}  // namespace owc::sharing
