#pragma once

#include <functional>
#include <map>
#include <optional>

#include "queue-server/domain/state.h"
#include "queue-server/payments/state.h"

namespace owc::server {

/// Whether the cash in the drawers reaches for those who wait to be paid, as far as they have given their
/// numbers. What lies in a vault is not counted. Threads: the event loop's.
class CashWatch {
  public:
    /// What somebody may draw today; none where that cannot be said.
    using DueOf = std::function<std::optional<payments::Money>(domain::PersonId)>;

    /// What the drawers hold beyond what is due to those who wait; less than nothing where they lack it, none
    /// while no drawer is open. Somebody is looked up once, until the lists or the day are others.
    [[nodiscard]] std::optional<payments::Money> left(const domain::State& centre,
                                                      const payments::State& payouts, const DueOf& dueOf);

    /// Whether people come to this service to draw money. @pre the centre has rules
    [[nodiscard]] static bool isForCash(const domain::State& centre, const domain::ServiceId& service);

    /// Whether one more may come for it.
    /// @param due  what she may draw; none: nobody knows yet
    [[nodiscard]] static bool reaches(std::optional<payments::Money> left, std::optional<payments::Money> due);

  private:
    [[nodiscard]] payments::Money dueOfWaiting(const domain::State& centre, const DueOf& dueOf);

    std::map<domain::VisitId, payments::Money> m_due;  ///< of those who wait
    std::map<payments::ListId, bool> m_lists;          ///< whether withdrawn, when they were looked up
    std::optional<domain::Day> m_day;
};

}  // namespace owc::server
