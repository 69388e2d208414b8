#include "counter/dashboard/model/unsettled.h"

#include <QCoreApplication>

namespace owc::dashboard_model {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

/// A name or a number of a bank's keeps its direction among Urdu words.
QString ofBank(const std::string& text) {
    return QString("\u2066%1\u2069").arg(QString::fromStdString(text));
}

QString whatOf(const protocol::UnsettledRow& row) {
    const QString words = row.state == payments::PayoutState::Reversing
                              ? say("Payout %1: bank %2 has not confirmed that it took it back")
                              : say("Payout %1: bank %2 does not say whether it paid");
    return words.arg(row.payout.value).arg(ofBank(row.bank));
}

}  // namespace

void addUnsettledAlert(std::vector<Alert>& alerts, const client::Views& views) {
    if (views.unsettled.empty()) return;
    const protocol::UnsettledRow& oldest = views.unsettled.begin()->second;
    const auto count = static_cast<int>(views.unsettled.size());
    alerts.push_back(
        {.name = "unsettled",
         .kind = AlertKind::PayoutUnsettled,
         .weight = count,
         .subject = say("the bank"),
         .what = count == 1 ? whatOf(oldest) : say("The bank owes an answer on %1 payouts").arg(count),
         .soWhat = count == 1 ? say("Call the bank with reference %1.").arg(ofBank(oldest.transaction))
                              : say("Call the bank with their references."),
         .urgent = true,
         .button = count == 1 ? say("Show the payout") : say("Show the payouts"),
         .does = PanelWish{PanelWish::Kind::Unsettled}});
}

SidePanel unsettledPanel(const client::Views& views) {
    SidePanel panel{.title = say("The bank owes an answer")};
    for (const auto& [payout, row] : views.unsettled) {
        panel.lines.push_back({whatOf(row), {}, true});
        panel.lines.push_back({say("Reference for the bank"), ofBank(row.transaction)});
    }
    panel.hint = say("Nobody is paid twice: they are asked for until the bank says how they ended.");
    return panel;
}

}  // namespace owc::dashboard_model
