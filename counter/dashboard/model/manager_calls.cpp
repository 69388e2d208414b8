#include "counter/dashboard/model/manager_calls.h"

#include <QCoreApplication>
#include <algorithm>

namespace owc::dashboard_model {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

}  // namespace

void addManagerCalls(std::vector<Alert>& alerts, const client::Views& views, domain::Time now) {
    for (const auto& [id, row] : views.counters) {
        if (!row.managerCalledAt) continue;
        const auto seconds = std::chrono::floor<std::chrono::seconds>(now - *row.managerCalledAt).count();
        const auto minutes = std::max<std::int64_t>(0, seconds / 60);
        alerts.push_back({.name = QStringLiteral("called/%1").arg(id.value),
                          .kind = AlertKind::ManagerCalled,
                          .weight = static_cast<int>(seconds),
                          .subject = say("Counter %1").arg(id.value),
                          .what = say("Counter %1 calls for help").arg(id.value),
                          .soWhat = say("Go there now; called %1 min ago.").arg(minutes),
                          .urgent = true,
                          .button = say("It is seen to"),
                          .does = Act{domain::AnswerManagerCall{id, {}}}});
    }
}

}  // namespace owc::dashboard_model
