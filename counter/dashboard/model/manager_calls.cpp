#include "counter/dashboard/model/manager_calls.h"

#include <QCoreApplication>
#include <algorithm>

namespace owc::dashboard_model {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

}  // namespace

void addManagerCalls(Picture& picture, const client::Views& views, domain::Time now) {
    std::vector<std::pair<domain::Time, int>> calls;
    for (const auto& [id, row] : views.counters)
        if (row.managerCalledAt) calls.emplace_back(*row.managerCalledAt, static_cast<int>(id.value));
    std::ranges::sort(calls);
    for (const auto& [at, counter] : calls) {
        const auto minutes = std::max<std::int64_t>(0, std::chrono::floor<std::chrono::minutes>(now - at).count());
        picture.managerCalls.push_back(counter);
        picture.alerts.push_back({say("Counter %1 calls for help").arg(counter),
                                  say("Go there now; called %1 minutes ago. F8 says it is seen to.").arg(minutes), true});
    }
}

}  // namespace owc::dashboard_model
