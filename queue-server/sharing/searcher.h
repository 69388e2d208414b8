#pragma once

#include <atomic>

#include "queue-server/sharing/agency.h"
#include "queue-server/sharing/messages.h"
#include "queue-server/sharing/query.h"
#include "queue-server/sharing/registry_port.h"

namespace owc::sharing {

struct SearchLimits {
    std::size_t mostLookedAt = 50'000;  ///< households, of a search that names nobody
    int scansAtOnce = 2;                ///< such searches; the workers left over answer who names somebody
    std::size_t mostFound = 10'000;     ///< records, over all pages
    std::uint32_t page = 100;           ///< records, where none is asked for
};

/// A member who meets a condition, with her household.
struct Match {
    std::shared_ptr<const Household> household;
    std::size_t member = 0;

    [[nodiscard]] const Person& person() const { return household->members[member]; }
};

/// Answers one search within an agency's scope and writes it down. Threads: any.
class Searcher {
  public:
    Searcher(RegistryPool& registry, Audit& audit, Clock clock, SearchLimits limits = {})
        : m_registry(registry), m_audit(audit), m_clock(std::move(clock)), m_limits(limits) {}

    /// @param room  records that the message with this search in it has left
    /// @return what is found, or the item's refusal in it; an error when the registry or the log cannot be
    ///         used: nothing may be told then
    [[nodiscard]] domain::Result<Found> search(const Agency& agency, const Search& search,
                                               std::size_t room = kMostRecords);

    /// All who meet a condition, in the order of households. The refusal is
    /// rjct.search.too_many_records_found.
    [[nodiscard]] domain::Result<tl::expected<std::vector<Match>, Refusal>> matches(
        const Condition& condition);

    /// The record of somebody, as `entity` says; null when the number is nobody's. For notices; written down.
    [[nodiscard]] domain::Result<Json> record(const Agency& agency, const std::string& purpose,
                                              const std::string& entity, CnicNumber cnic);

    [[nodiscard]] domain::Time now() const { return m_clock(); }

  private:
    /// What an answer is of, beside its records.
    struct Told {
        Page page;
        std::vector<CnicNumber> named;  ///< asked for by their numbers
        std::vector<Match> matches;     ///< one a record
    };
    [[nodiscard]] domain::Result<tl::expected<Json, Refusal>> found(const Agency& agency,
                                                                    const Search& search,
                                                                    const std::string& purpose, Told& told);
    /// One look for each person named, and one for all other records.
    [[nodiscard]] domain::Result<void> writeDown(Look look, const Told& told);
    [[nodiscard]] domain::Day today() const;

    RegistryPool& m_registry;
    Audit& m_audit;
    Clock m_clock;
    SearchLimits m_limits;
    std::atomic<int> m_scans = 0;
};

/// The code of `purpose` in an authorize or consent object; empty when there is none.
[[nodiscard]] std::string purposeOf(const Json& authorizeOrConsent);

}  // namespace owc::sharing
