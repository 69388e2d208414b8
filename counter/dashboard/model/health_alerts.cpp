#include "counter/dashboard/model/health_alerts.h"

#include <QCoreApplication>

namespace owc::dashboard_model {
namespace {

using protocol::HealthKind;

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

/// With the button that opens what the technician will ask for.
Alert alertFor(AlertKind kind, const QString& subject, const QString& what, const QString& soWhat, bool urgent) {
    return {.name = QStringLiteral("server/%1").arg(static_cast<int>(kind)),
            .kind = kind,
            .subject = subject,
            .what = what,
            .soWhat = soWhat,
            .urgent = urgent,
            .button = say("Show the server"),
            .does = PanelWish{PanelWish::Kind::Health}};
}

/// None for what is shown as something else already.
std::optional<Alert> alertOf(const protocol::HealthCondition& condition) {
    const QString figure = QString::number(condition.figure);
    const QString disk = say("the server's disk");
    const QString backup = say("the backup");
    switch (condition.kind) {
        case HealthKind::StorageFull:
            return alertFor(AlertKind::StorageFull, disk, say("The server's disk is full"),
                            say("Nothing can be recorded. Call the technician now."), true);
        case HealthKind::DiskLow:
            return alertFor(AlertKind::DiskLow, disk, say("The server's disk is nearly full: %1 MB left").arg(figure),
                            say("Ask the technician to make room today."), false);
        case HealthKind::BackupFailed:
            return alertFor(AlertKind::BackupFailed, backup, say("The last backup failed"),
                            say("Look whether the backup disk is plugged in."), false);
        case HealthKind::BackupOld:
            return alertFor(AlertKind::BackupOld, backup,
                            condition.figure == 0 ? say("There is no backup yet")
                                                  : say("The last good backup is %1 hours old").arg(figure),
                            say("Call the technician today."), false);
        case HealthKind::LogBehind:
            return alertFor(AlertKind::LogBehind, say("the server's record"),
                            say("The server's record has lost its end"), say("Call the technician now."), true);
        case HealthKind::Restored: {
            Alert alert = alertFor(AlertKind::Restored, say("the server's record"),
                                   say("The record was restored from a backup"),
                                   say("No tokens: %1 devices have not told theirs.").arg(figure), true);
            alert.button = say("Give tokens again");
            alert.does = MenuKey{Qt::Key_F7};
            return alert;
        }
        case HealthKind::CashShort:
            break;  // no business of the technician's: cash.h says it
        case HealthKind::ClockDoubted:
            break;  // the centre row says it, with the time that has to be checked
    }
    return std::nullopt;
}

}  // namespace

void addHealthAlerts(std::vector<Alert>& alerts, const protocol::HealthRow& health) {
    for (const protocol::HealthCondition& condition : health.conditions) {
        if (auto alert = alertOf(condition)) alerts.push_back(std::move(*alert));
    }
}

}  // namespace owc::dashboard_model
