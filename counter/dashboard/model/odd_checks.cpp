#include "counter/dashboard/model/odd_checks.h"

#include <QCoreApplication>
#include <ranges>

#include "counter/dashboard/model/centre_time.h"

namespace owc::dashboard_model {
namespace {

using identity::SuspicionKind;

constexpr std::size_t kShown = 10;  ///< lines that the panel has room for

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

QString whatOf(const protocol::SuspicionRow& row) {
    const auto counter = row.counter.value;
    switch (row.kind) {
        case SuspicionKind::SameTemplate:
            return say("Counter %1: the same print twice").arg(counter);
        case SuspicionKind::SomebodyElsesTemplate:
            return say("Counter %1: one print for two people").arg(counter);
        case SuspicionKind::FastSuccesses:
            return say("Counter %1: %2 fast checks in a row").arg(counter).arg(row.figure);
        case SuspicionKind::RepeatedExceptions:
            return say("Counter %1: %2 checks without a finger").arg(counter).arg(row.figure);
    }
    return {};
}

QString soWhatOf(SuspicionKind kind) {
    switch (kind) {
        case SuspicionKind::SameTemplate:
            return say("No finger gives it twice. It was refused. Look at the reader.");
        case SuspicionKind::SomebodyElsesTemplate:
            return say("It was refused. Go there and look at the reader.");
        case SuspicionKind::FastSuccesses:
            return say("As if the prints had lain ready. Go and watch one.");
        case SuspicionKind::RepeatedExceptions:
            return say("All by one officer today. Look at the papers.");
    }
    return {};
}

}  // namespace

void addOddChecks(std::vector<Alert>& alerts, const client::Views& views, domain::Time now) {
    std::map<SuspicionKind, const protocol::SuspicionRow*> newest;
    for (const auto& [number, row] : views.suspicions) newest[row.kind] = &row;
    for (const auto& [kind, row] : newest)
        alerts.push_back({.name = QStringLiteral("check/%1").arg(static_cast<int>(kind)),
                          .kind = AlertKind::OddCheck,
                          .weight = static_cast<int>(row->number),
                          .subject = say("Counter %1").arg(row->counter.value),
                          .what = whatOf(*row),
                          .soWhat = soWhatOf(kind),
                          .urgent = now < row->at + kOddIsUrgent,
                          .button = say("Show the checks"),
                          .does = PanelWish{PanelWish::Kind::Checks}});
}

SidePanel oddChecksPanel(const client::Views& views) {
    SidePanel panel{.title = say("Checks to look at")};
    for (const auto& [number, row] : views.suspicions | std::views::reverse) {
        if (panel.lines.size() == kShown) {
            panel.lines.push_back({say("and earlier ones: %1").arg(views.suspicions.size() - kShown), {}});
            break;
        }
        panel.lines.push_back({whatOf(row), QString("\u2066%1 \u00B7 %2\u2069")
                                                .arg(clockOf(row.at, views), QString::fromStdString(row.officer.value))});
    }
    panel.hint = say("With the officer who was there. The record keeps each; nobody is accused by it.");
    return panel;
}

}  // namespace owc::dashboard_model
