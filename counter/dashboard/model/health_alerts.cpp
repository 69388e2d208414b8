#include "counter/dashboard/model/health_alerts.h"

#include <QCoreApplication>

namespace owc::dashboard_model {
namespace {

using protocol::HealthKind;

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

/// None for what is shown as something else already.
std::optional<Alert> alertOf(const protocol::HealthCondition& condition) {
    const QString figure = QString::number(condition.figure);
    switch (condition.kind) {
        case HealthKind::StorageFull:
            return Alert{say("The server's disk is full"), say("Nothing can be recorded. Call the technician now."), true};
        case HealthKind::DiskLow:
            return Alert{say("The server's disk is nearly full: %1 MB left").arg(figure),
                         say("Ask the technician to make room today."), false};
        case HealthKind::BackupFailed:
            return Alert{say("The last backup failed"), say("Look whether the backup disk is plugged in."), false};
        case HealthKind::BackupOld:
            return Alert{condition.figure == 0 ? say("There is no backup yet")
                                               : say("The last good backup is %1 hours old").arg(figure),
                         say("Call the technician today."), false};
        case HealthKind::LogBehind:
            return Alert{say("The server's record has lost its end"), say("Call the technician now."), true};
        case HealthKind::Restored:
            return Alert{say("The record was restored from a backup"),
                         say("No tokens: %1 devices have not told theirs. F7 goes on.").arg(figure), true};
        case HealthKind::ClockDoubted:
            break;  // the centre row says it, with the time that has to be checked
    }
    return std::nullopt;
}

}  // namespace

void addHealthAlerts(Picture& picture, const protocol::HealthRow& health) {
    for (const protocol::HealthCondition& condition : health.conditions) {
        picture.restored = picture.restored || condition.kind == HealthKind::Restored;
        if (auto alert = alertOf(condition)) picture.alerts.push_back(std::move(*alert));
    }
}

}  // namespace owc::dashboard_model
