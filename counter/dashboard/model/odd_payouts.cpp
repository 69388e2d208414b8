#include "counter/dashboard/model/odd_payouts.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>

#include "counter/dashboard/model/cash.h"
#include "counter/dashboard/model/centre_time.h"
#include "counter/dashboard/model/odd_checks.h"

namespace owc::dashboard_model {
namespace {

using payments::Watched;
using payments::WatchFigure;

constexpr std::size_t kFindings = 5;  ///< two lines each; as many as the panel has room for
constexpr std::size_t kNumbers = 5;   ///< of payouts in a line

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

/// Latin letters and digits, in one direction among Urdu words.
QString isolated(const QString& text) {
    return QString("\u2066%1\u2069").arg(text);
}

struct Finding {
    QString officer;
    Watched what{};
    const WatchFigure* figure = nullptr;

    [[nodiscard]] domain::Time newest() const {
        return figure->evidence.empty() ? domain::Time{} : figure->evidence.back().at;
    }
};

/// The newest first.
std::vector<Finding> findingsOf(const client::Views& views) {
    std::vector<Finding> all;
    for (const auto& [officer, row] : views.watches) {
        for (const auto& [what, figure] : row.told)
            all.push_back({isolated(QString::fromStdString(officer.value)), what, &figure});
    }
    std::ranges::stable_sort(all, std::greater{}, &Finding::newest);
    return all;
}

QString whatOf(const Finding& finding) {
    const QString count = QString::number(finding.figure->count);
    switch (finding.what) {
        case Watched::NoReceipt:
            return say("%1: paid without a receipt: %2").arg(finding.officer, count);
        case Watched::Exception:
            return say("%1: paid without a finger: %2").arg(finding.officer, count);
        case Watched::TooFast:
            return say("%1: paid too fast to count: %2").arg(finding.officer, count);
        case Watched::BelowLimit:
            return say("%1: sums just below the limit: %2").arg(finding.officer, count);
        case Watched::DrawerOff:
            return say("%1: counts of the drawer were off by %2")
                .arg(finding.officer, inRupees(finding.figure->sum));
    }
    return {};
}

QString soWhatOf(Watched what) {
    switch (what) {
        case Watched::NoReceipt:
            return say("No paper is known of. Look at the printer there.");
        case Watched::Exception:
            return say("By one officer today. Look at the papers.");
        case Watched::TooFast:
            return say("Nobody counts notes so fast. Go and watch one.");
        case Watched::BelowLimit:
            return say("By one officer today. Look at the list of the bank.");
        case Watched::DrawerOff:
            return say("Have it counted again by two people.");
    }
    return {};
}

/// "Payouts 7, 9, 12", or the drawers.
QString evidenceOf(const Finding& finding) {
    QStringList numbers;
    const auto& evidence = finding.figure->evidence;
    const bool drawers = finding.what == Watched::DrawerOff;
    for (std::size_t i = evidence.size() - std::min(kNumbers, evidence.size()); i < evidence.size(); ++i)
        numbers << QString::number(drawers ? evidence[i].drawer.value : evidence[i].payout.value);
    return (drawers ? say("Drawers %1") : say("Payouts %1")).arg(isolated(numbers.join(", ")));
}

}  // namespace

void addOddPayouts(std::vector<Alert>& alerts, const client::Views& views, domain::Time now) {
    std::map<Watched, Finding> newest;
    for (const Finding& finding : findingsOf(views)) newest.try_emplace(finding.what, finding);
    for (const auto& [what, finding] : newest)
        alerts.push_back({.name = QStringLiteral("payouts/%1").arg(static_cast<int>(what)),
                          .kind = AlertKind::OddCheck,
                          .weight = static_cast<int>(finding.figure->count),
                          .subject = say("payouts of %1").arg(finding.officer),
                          .what = whatOf(finding),
                          .soWhat = soWhatOf(what),
                          .urgent = now < finding.newest() + kOddIsUrgent,
                          .button = say("Show the payouts"),
                          .does = PanelWish{PanelWish::Kind::Payouts}});
}

SidePanel oddPayoutsPanel(const client::Views& views) {
    SidePanel panel{.title = say("Payouts to look at")};
    const std::vector<Finding> all = findingsOf(views);
    for (const Finding& finding : all) {
        if (panel.lines.size() == 2 * kFindings) {
            panel.lines.push_back({say("and earlier ones: %1").arg(all.size() - kFindings), {}});
            break;
        }
        panel.lines.push_back({whatOf(finding), {}, true});
        panel.lines.push_back({evidenceOf(finding), isolated(clockOf(finding.newest(), views))});
    }
    panel.hint = say("The newest of each, and when it was. The record keeps all; nobody is accused by it.");
    return panel;
}

}  // namespace owc::dashboard_model
