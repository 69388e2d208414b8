#pragma once

#include <list>
#include <unordered_map>

#include "queue-server/sharing/agency.h"
#include "queue-server/sharing/http_post.h"
#include "queue-server/sharing/registry_port.h"
#include "queue-server/sharing/service.h"

namespace owc::sharing {

struct UpstreamSettings {
    std::string url;               ///< of its sync search, "https://registry.example/registry/sync/search"
    std::string id;                ///< its sender_id; answers of anybody else are not believed
    std::string token;             ///< bearer token it gave us
    std::string caFile;            ///< empty: whom the system trusts
    std::optional<PublicKey> key;  ///< its answers must be signed with it; nothing: not looked at
    std::string idType = "CNIC";   ///< what it calls an identity number
    std::chrono::milliseconds deadline{4000};
    std::size_t cached = 10'000;  ///< answers
    std::chrono::minutes fresh{60};
    std::chrono::minutes freshNothing{10};  ///< "not there" is asked again sooner
    std::uint32_t opensAfter = 3;           ///< failures in a row; then nobody is kept waiting for a while
    std::chrono::seconds openFor{60};
};

/// Our question to a national registry, of a number that this centre's own file does not know. It waits:
/// never called by the event loop. Threads: any.
class Upstream {
  public:
    Upstream(UpstreamSettings settings, Ourselves ourselves, Post post, Clock clock)
        : m_settings(std::move(settings)),
          m_ourselves(std::move(ourselves)),
          m_post(std::move(post)),
          m_clock(std::move(clock)) {}

    /// @param purpose  code, as agreed with it
    /// @return the household; nothing when it does not know the number; ErrorCode::NotConnected when it
    /// cannot
    ///         be asked now (the detail says why and holds nothing of a person); NotAllowed when it refuses
    ///         us
    [[nodiscard]] domain::Result<std::optional<Household>> ask(CnicNumber cnic, const std::string& purpose);

    /// Whether it is left alone for now.
    [[nodiscard]] bool isOpen();

  private:
    struct Known {
        std::optional<Household> household;
        domain::Time until{};
        std::list<CnicNumber>::iterator place;
    };

    [[nodiscard]] std::string questionFor(CnicNumber cnic, const std::string& purpose,
                                          const std::string& reference) const;
    [[nodiscard]] domain::Result<std::optional<Household>> read(const std::string& body,
                                                                const std::string& reference,
                                                                CnicNumber cnic) const;
    void keep(CnicNumber cnic, const std::optional<Household>& household);
    void count(bool failed);

    UpstreamSettings m_settings;
    Ourselves m_ourselves;
    Post m_post;
    Clock m_clock;
    std::mutex m_mutex;
    std::unordered_map<CnicNumber, Known> m_known;  ///< guarded by m_mutex
    std::list<CnicNumber> m_order;                  ///< oldest first; guarded by m_mutex
    std::uint32_t m_failures = 0;                   ///< in a row; guarded by m_mutex
    domain::Time m_closedAgain{};                   ///< guarded by m_mutex
};

}  // namespace owc::sharing
