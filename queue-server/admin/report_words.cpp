#include "queue-server/admin/report_words.h"

#include <fmt/format.h>

namespace owc::admin {

std::string inRupees(payments::Money sum) {
    const std::int64_t paisa = sum.paisa < 0 ? -sum.paisa : sum.paisa;
    return fmt::format("{}{}.{:02}", sum.paisa < 0 ? "-" : "", paisa / 100, paisa % 100);
}

std::string dateOf(domain::Day day) {
    const std::chrono::year_month_day date{day};
    return fmt::format("{}-{:02}-{:02}", static_cast<int>(date.year()), static_cast<unsigned>(date.month()),
                       static_cast<unsigned>(date.day()));
}

domain::Day businessDay(const domain::State& centre, domain::Time at) {
    if (centre.lastDay) return *centre.lastDay;
    const domain::Rules rules = centre.rules.value_or(domain::Rules{});
    return std::chrono::floor<std::chrono::days>(rules.local(at));
}

}  // namespace owc::admin
