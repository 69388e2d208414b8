#include "counter/dashboard/model/cash.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

namespace owc::dashboard_model {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

}  // namespace

QString inRupees(payments::Money sum) {
    const QString figures = QLocale(QLocale::English).toString(static_cast<qlonglong>(sum.paisa / 100));
    return QString("\u2066Rs %1\u2069").arg(figures);
}

namespace {

void addShortCash(std::vector<Alert>& alerts, const client::Views& views) {
    if (!views.health) return;
    for (const protocol::HealthCondition& condition : views.health->conditions) {
        if (condition.kind != protocol::HealthKind::CashShort) continue;
        const auto most = static_cast<std::uint64_t>(payments::kMostMoney.paisa / 100);
        const auto missing = static_cast<std::int64_t>(std::min(condition.figure, most));
        alerts.push_back(
            {.name = "cash-short",
             .kind = AlertKind::CashShort,
             .subject = say("the cash"),
             .what = say("Cash for those who wait: %1 missing").arg(inRupees(payments::rupees(missing))),
             .soWhat = say("Have cash brought before more people queue for it."),
             .urgent = true,
             .button = say("Show the cash"),
             .does = PanelWish{PanelWish::Kind::Cash}});
    }
}

}  // namespace

void addCashAlerts(std::vector<Alert>& alerts, const client::Views& views) {
    addShortCash(alerts, views);
    for (const auto& [counter, drawer] : views.drawers) {
        if (!drawer.low) continue;
        alerts.push_back({.name = "cash/" + QString::number(counter.value),
                          .kind = AlertKind::CashLow,
                          .weight = -static_cast<int>(drawer.holds.paisa / 100'000),  // the emptiest first
                          .subject = say("counter %1").arg(counter.value),
                          .what = say("Counter %1: %2 left in the drawer").arg(counter.value).arg(inRupees(drawer.holds)),
                          .soWhat = say("Have it topped up before more people queue there."),
                          .button = say("Show the cash"),
                          .does = PanelWish{PanelWish::Kind::Cash}});
    }
}

void addDrawerLines(SidePanel& panel, const client::Views& views, domain::CounterId counter) {
    const auto found = views.drawers.find(counter);
    if (found == views.drawers.end()) return;
    const protocol::DrawerRow& drawer = found->second;
    panel.lines.push_back({say("Drawer should hold"), inRupees(drawer.holds)});
    panel.lines.push_back({say("Paid to %1 people").arg(drawer.people), inRupees(drawer.paid)});
}

SidePanel cashPanel(const client::Views& views) {
    SidePanel panel{.title = say("Cash in the drawers")};
    std::vector<const protocol::DrawerRow*> drawers;
    payments::Money holds, paid;
    for (const auto& [counter, drawer] : views.drawers) {
        drawers.push_back(&drawer);
        holds += drawer.holds;
        paid += drawer.paid;
    }
    std::ranges::stable_sort(drawers, {}, [](const auto* drawer) { return drawer->holds.paisa; });
    for (const protocol::DrawerRow* drawer : drawers) {
        panel.lines.push_back(
            {say("Counter %1").arg(drawer->counter.value), inRupees(drawer->holds), true});
        panel.lines.push_back({say("%1 · paid to %2 people")
                                   .arg(QString("\u2066%1\u2069").arg(QString::fromStdString(drawer->teller.value)))
                                   .arg(drawer->people),
                               inRupees(drawer->paid)});
    }
    if (drawers.empty()) panel.lines.push_back({say("No drawer is open."), {}});
    if (drawers.size() > 1) {
        panel.lines.push_back({say("All drawers"), inRupees(holds)});
        panel.lines.push_back({say("Paid today from them"), inRupees(paid)});
    }
    panel.hint = say("A teller tops a drawer up at the counter, with a second officer.");
    return panel;
}

}  // namespace owc::dashboard_model
