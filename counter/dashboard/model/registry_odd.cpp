#include "counter/dashboard/model/registry_odd.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

#include "counter/dashboard/model/centre_time.h"
#include "counter/dashboard/model/dashboard_picture.h"

namespace owc::dashboard_model {
namespace {

using eligibility::Odd;
using eligibility::OddKind;
using Kind = PanelWish::Kind;

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

/// Figures keep their direction among Urdu words.
QString isolated(const QString& figures) {
    return QString("\u2066%1\u2069").arg(figures);
}

QString grouped(std::uint64_t value) {
    return isolated(QLocale(QLocale::English).toString(static_cast<qulonglong>(value)));
}

QString kindName(OddKind kind) {
    switch (kind) {
        case OddKind::TwoGrants:
            return say("Two grants in one family");
        case OddKind::TwoRolls:
            return say("One person in two families");
        case OddKind::DeadPaid:
            return say("Money for a deceased person");
        case OddKind::BlockedPaid:
            return say("Money on a blocked card");
        case OddKind::OnePhone:
            return say("One telephone for many families");
    }
    return {};
}

QString whatToDo(OddKind kind) {
    switch (kind) {
        case OddKind::TwoGrants:
            return say("Tell the programme's office the number of the household: it says which grant stays.");
        case OddKind::TwoRolls:
            return say("When she comes, the registration desk asks which family she lives in and updates its list.");
        case OddKind::DeadPaid:
            return say("If she lives, NADRA puts her card right. If not, her family updates its list.");
        case OddKind::BlockedPaid:
            return say("Send her to the NADRA counter first: her card has to be put right there.");
        case OddKind::OnePhone:
            return say("Ask the families whose number it is. Each should give one of its own.");
    }
    return {};
}

QString labelOf(const Picture& picture, const domain::DeviceName& device) {
    const QString name = QString::fromStdString(device.value);
    const auto line = std::ranges::find(picture.devices, name, &DeviceLine::name);
    return line == picture.devices.end() ? name : line->label;
}

void addBarred(std::vector<Alert>& alerts, const Picture& picture, const client::Views& views, domain::Time now) {
    for (const protocol::BarredDevice& barred : views.registry->barred) {
        const bool still = now < barred.until;
        const QString label = labelOf(picture, barred.device);
        const QString until = isolated(clockOf(barred.until, views));
        alerts.push_back({.name = "barred/" + QString::fromStdString(barred.device.value),
                          .kind = AlertKind::KioskBarred,
                          .subject = label,
                          .what = still ? say("%1: no look-ups until %2").arg(label, until)
                                        : say("%1: had no look-ups until %2").arg(label, until),
                          .soWhat = still ? say("%1 numbers in a row that nobody has. See who stands there.").arg(barred.figure)
                                          : say("%1 numbers in a row that nobody has. It answers again.").arg(barred.figure),
                          .urgent = still,
                          .button = say("Show the registry"),
                          .does = PanelWish{Kind::Registry}});
    }
}

QString joined(const std::vector<std::string>& all) {
    QStringList texts;
    for (const std::string& one : all) texts << isolated(QString::fromStdString(one));
    return texts.join(say(", "));
}

QString joined(const std::vector<std::uint64_t>& all) {
    QStringList texts;
    for (const std::uint64_t one : all) texts << isolated(QString::number(one));
    return texts.join(say(", "));
}

/// As many as two lines hold.
QString someHouseholds(const Odd& odd) {
    constexpr std::size_t kNamed = 5;
    if (odd.count <= kNamed || odd.households.size() <= kNamed) return say("Households %1").arg(joined(odd.households));
    const std::vector<std::uint64_t> named(odd.households.begin(), odd.households.begin() + kNamed);
    return say("Households %1 and %2 more").arg(joined(named), grouped(odd.count - kNamed));
}

QString householdWords(const Odd& odd) {
    if (odd.kind == OddKind::OnePhone) return say("%1 families").arg(grouped(odd.count));
    return (odd.households.size() == 1 ? say("Household %1") : say("Households %1")).arg(joined(odd.households));
}

QString programmeName(const Odd& odd, const Picture& picture, const protocol::OddFound& found) {
    const auto names = found.programmes.find(odd.programme);
    if (names != found.programmes.end()) {
        const auto name = names->second.find(picture.language.toStdString());
        if (name != names->second.end()) return QString::fromStdString(name->second);
    }
    return isolated(QString::fromStdString(odd.programme));
}

/// What it rests on; empty where the first line says all of it.
QString evidence(const Odd& odd, const Picture& picture, const protocol::OddFound& found) {
    switch (odd.kind) {
        case OddKind::TwoGrants:
            return joined(odd.people);
        case OddKind::TwoRolls:
            return {};
        case OddKind::DeadPaid:
        case OddKind::BlockedPaid: {
            const QString what = say("%1, %2").arg(programmeName(odd, picture, found), isolated(QString::fromStdString(odd.cycle)));
            if (odd.paid) return say("%1: paid on %2").arg(what, isolated(dateOf(*odd.paid)));
            if (odd.until) return say("%1: can be drawn until %2").arg(what, isolated(dateOf(*odd.until)));
            return what;
        }
        case OddKind::OnePhone:
            return someHouseholds(odd);
    }
    return {};
}

void addPiece(SidePanel& panel, const Odd& odd, const Picture& picture, const protocol::OddFound& found) {
    const QString value = odd.kind == OddKind::TwoGrants ? programmeName(odd, picture, found) : joined(odd.people);
    const QString more = evidence(odd, picture, found);
    panel.lines.push_back({householdWords(odd), value, !more.isEmpty()});
    if (!more.isEmpty()) panel.lines.push_back({more, {}});
}

PanelButton turnTo(const char* name, const QString& words, const PanelWish& wish, std::uint32_t from) {
    PanelWish page = wish;
    page.from = from;
    return {.name = name, .words = words, .opens = page};
}

}  // namespace

RegistrySeen seenOf(const protocol::RegistryRow& row) {
    return {row.version, row.odd};
}

void addRegistryAlerts(std::vector<Alert>& alerts, const Picture& picture, const client::Views& views, domain::Time now,
                       const RegistrySeen& seen) {
    if (!views.registry) return;
    addBarred(alerts, picture, views, now);
    const auto& odd = views.registry->odd;
    if (odd.empty() || seenOf(*views.registry) == seen) return;
    std::uint64_t all = 0;
    for (const protocol::OddCount& count : odd) all += count.count;
    const auto most = std::ranges::max_element(odd, {}, &protocol::OddCount::count);
    alerts.push_back({.name = "registry",
                      .kind = AlertKind::RegistryOdd,
                      .subject = say("the registry"),
                      .what = all == 1 ? say("Registry: 1 thing to look at") : say("Registry: %1 things to look at").arg(grouped(all)),
                      .soWhat = odd.size() == 1 ? say("%1.").arg(kindName(most->kind)) : say("Most of them: %1.").arg(kindName(most->kind)),
                      .button = say("Show the registry"),
                      .does = PanelWish{Kind::Registry}});
}

SidePanel registryPanel(const Picture& picture, const client::Views& views, domain::Time now) {
    SidePanel panel{.title = say("Registry")};
    const protocol::RegistryRow& row = *views.registry;
    const auto add = [&](const QString& words, const QString& value) { panel.lines.push_back({words, value}); };
    for (const protocol::BarredDevice& barred : row.barred) {
        const QString until = isolated(clockOf(barred.until, views));
        add(say("%1: look-ups in an hour: %2").arg(labelOf(picture, barred.device)).arg(barred.lookups),
            (now < barred.until ? say("barred until %1") : say("was barred until %1")).arg(until));
    }
    if (row.version == 0) {
        add(say("Nothing is loaded."), {});
    } else {
        add(say("Version"), isolated(QString::number(row.version)));
        add(say("Loaded on"), isolated(dateOf(row.loaded, views) + ' ' + clockOf(row.loaded, views)));
        add(say("Households"), grouped(row.households));
        add(say("People"), grouped(row.persons));
        if (row.newestSurvey) add(say("Newest survey"), isolated(dateOf(*row.newestSurvey)));
        add(say("Looked through"), row.countedAt ? isolated(dateOf(*row.countedAt, views) + ' ' + clockOf(*row.countedAt, views))
                                                 : say("not yet"));
        if (row.countedAt && row.odd.empty()) add(say("Nothing odd was found."), {});
    }
    if (row.formsWaiting > 0)
        add(say("Forms not exported yet: %1").arg(grouped(row.formsWaiting)),
            row.oldestForm
                ? say("since %1")
                      .arg(isolated(dateOf(*row.oldestForm, views) + ' ' + clockOf(*row.oldestForm, views)))
                : QString());
    for (const protocol::OddCount& odd : row.odd)
        panel.buttons.push_back({.name = QStringLiteral("panel-odd-%1").arg(static_cast<int>(odd.kind)),
                                 .words = say("%1: %2").arg(kindName(odd.kind), grouped(odd.count)),
                                 .opens = PanelWish{.kind = Kind::Odd, .odd = odd.kind}});
    panel.hint = row.barred.empty() || row.version != 0 ? say("As received. Nobody is accused or refused by it.")
                                                        : say("Tokens are given there all the same.");
    return panel;
}

SidePanel oddPanel(const PanelWish& wish, const Picture& picture, const OddShown& odd) {
    SidePanel panel{.title = kindName(wish.odd), .hint = whatToDo(wish.odd)};
    if (!odd.found) {
        panel.lines.push_back({odd.refused ? say("It cannot be shown now.") : say("It is being fetched."), {}});
        return panel;
    }
    const protocol::OddFound& found = *odd.found;
    const auto shown = std::min<std::size_t>(kOddsShown, found.found.size());
    const auto upTo = wish.from + static_cast<std::uint32_t>(shown);
    if (shown == 0)
        panel.lines.push_back({say("There is none any more."), {}});
    else
        panel.lines.push_back({say("%1 to %2 of %3").arg(wish.from + 1).arg(upTo).arg(grouped(found.total)),
                               say("as of %1").arg(isolated(dateOf(found.on)))});
    for (std::size_t i = 0; i < shown; ++i) addPiece(panel, found.found[i], picture, found);
    if (upTo >= found.kept && found.total > found.kept)
        panel.lines.push_back({say("The technician lists the others: %1").arg(isolated("owc-admin registry-odd")), {}});
    if (upTo < found.kept) panel.buttons.push_back(turnTo("panel-next", say("The next ones"), wish, upTo));
    if (wish.from > 0)
        panel.buttons.push_back(turnTo("panel-before", say("The ones before"), wish, wish.from - std::min(kOddsShown, wish.from)));
    return panel;
}

}  // namespace owc::dashboard_model
