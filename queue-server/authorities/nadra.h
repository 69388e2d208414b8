#pragma once

#include <functional>
#include <string>

#include "config/settings/authority_key.h"
#include "config/settings/identity.h"
#include "queue-server/authorities/nadra_messages.h"
#include "queue-server/identity/authority.h"

namespace owc::authorities {

/// What a technician should know of a call that came to nothing, as "trouble=certificate transaction=...";
/// never anything personal. Called by the worker that asked.
using Notice = std::function<void(const std::string& line)>;

/// NADRA's Bio-VeriSys: XML over HTTPS, one call for a finger. An answer counts only when what it repeats of
/// the question is that of the question; name, address and photograph in it are never read, and overwritten
/// at once. No connection is ServiceDown and a wrong certificate NotSetUp: nothing has left. A lost or
/// garbled answer and one to another question are NoAnswer. A transaction id of ours has 15 digits; the
/// franchise id goes before it. Threads: any, several at a time; it keeps nothing between calls.
class NadraAuthority : public identity::IdentityAuthority {
  public:
    /// @param codes  what the codes of the product mean
    NadraAuthority(settings::Nadra nadra, settings::AuthorityKey key,
                   std::map<std::string, identity::Meaning> codes, Notice notice);
    ~NadraAuthority() override;

    [[nodiscard]] std::string name() const override { return "nadra"; }
    [[nodiscard]] identity::Answer verify(const identity::Question& question) override;
    [[nodiscard]] identity::Answer lastResult(const identity::Question& question) override;

  private:
    [[nodiscard]] identity::Answer ask(const identity::Question& question, Asking asking) const;
    /// Why an answer is not that of this question; empty: it is.
    [[nodiscard]] std::string notOf(const identity::Question& question, const NadraAnswer& answer,
                                    identity::Meaning meaning) const;
    [[nodiscard]] identity::Meaning meaningOf(const std::string& code) const;

    settings::Nadra m_nadra;
    settings::AuthorityKey m_key;
    std::map<std::string, identity::Meaning> m_codes;
    Notice m_notice;
};

}  // namespace owc::authorities
