#include "counter/dashboard/model/alerts.h"

#include <QCoreApplication>
#include <algorithm>

#include "counter/dashboard/model/cash.h"
#include "counter/dashboard/model/dashboard_picture.h"
#include "counter/dashboard/model/health_alerts.h"
#include "counter/dashboard/model/manager_calls.h"
#include "counter/dashboard/model/odd_checks.h"
#include "counter/dashboard/model/odd_payouts.h"
#include "counter/dashboard/model/registry_odd.h"
#include "counter/dashboard/model/unsettled.h"

namespace owc::dashboard_model {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

using Alerts = std::vector<Alert>;
using Kind = PanelWish::Kind;

bool worksFor(const protocol::CounterRow& counter, const domain::ServiceId& service) {
    return std::ranges::find(counter.services, service) != counter.services.end();
}

bool isOfAgency(const client::Views& views, const protocol::CounterRow& counter, const std::string& agency) {
    return std::ranges::any_of(counter.services, [&](const domain::ServiceId& id) {
        const auto row = views.services.find(id);
        return row != views.services.end() && row->second.agency == agency;
    });
}

std::uint32_t waitingAt(const client::Views& views, const protocol::CounterRow& counter) {
    std::uint32_t waiting = 0;
    for (const domain::ServiceId& id : counter.services) {
        if (const auto row = views.services.find(id); row != views.services.end()) waiting += row->second.waiting;
    }
    return waiting;
}

/// The second half of a service's alert: who could help, and the button that lets her.
void addHelp(Alert& alert, const client::Views& views, const protocol::ServiceRow& service) {
    const auto helper = helperFor(views, service);
    if (!helper) {
        alert.button = say("Show its counters");
        alert.does = PanelWish{Kind::Service, 0, QString::fromStdString(service.id.value)};
        return;
    }
    alert.soWhat += QLatin1Char(' ') + (helper->idle ? say("Counter %1 is idle.") : say("Counter %1 could help.")).arg(helper->counter);
    alert.button = (helper->idle ? say("Open counter %1 for it") : say("Counter %1 takes it too")).arg(helper->counter);
    alert.does = Act{domain::LendCounter{{}, {static_cast<std::uint32_t>(helper->counter)}, service.id, true}};
}

void addServices(Alerts& alerts, const Picture& picture, const client::Views& views) {
    for (const ServiceLine& line : picture.services) {
        const protocol::ServiceRow& row = views.services.at({line.id.toStdString()});
        if (line.waiting > 0 && line.openCounters == 0) {
            Alert alert{.name = "no-counter/" + line.id,
                        .kind = AlertKind::NoCounter,
                        .weight = line.waiting,
                        .subject = line.name,
                        .what = say("%1: no counter is open").arg(line.name),
                        .soWhat = say("%1 waiting.").arg(line.waiting),
                        .urgent = true};
            addHelp(alert, views, row);
            alerts.push_back(std::move(alert));
        } else if (line.late()) {
            Alert alert{.name = "late/" + line.id,
                        .kind = AlertKind::Late,
                        .weight = line.longestMinutes - line.promiseMinutes,
                        .subject = line.name,
                        .what = say("%1: %2 min wait").arg(line.name).arg(line.longestMinutes),
                        .soWhat = say("The promise is %1 min.").arg(line.promiseMinutes),
                        .urgent = true};
            addHelp(alert, views, row);
            alerts.push_back(std::move(alert));
        }
        if (line.stopped)
            alerts.push_back({.name = "stopped/" + line.id,
                              .kind = AlertKind::ServiceStopped,
                              .subject = line.name,
                              .what = say("%1: no tokens today").arg(line.name),
                              .soWhat = say("A manager stopped them. Slips are still taken."),
                              .button = say("Give tokens again"),
                              .does = Act{domain::StopService{{}, row.id, false}}});
    }
}

void addDevices(Alerts& alerts, const Picture& picture, const client::Views& views, domain::Time now) {
    const auto papers = static_cast<int>(ticketsToBring(views, now).size());
    bool told = papers == 0;
    const auto paperAlert = [&](const QString& what, const QString& subject) {
        told = true;
        alerts.push_back({.name = "papers",
                          .kind = AlertKind::NoPaper,
                          .weight = papers,
                          .subject = subject,
                          .what = what,
                          .soWhat = papers == 1 ? say("1 token has no paper.") : say("%1 tokens have no paper.").arg(papers),
                          .button = papers == 1 ? say("Show the token") : say("Show the %1 tokens").arg(papers),
                          .does = PanelWish{Kind::Papers}});
    };
    for (const DeviceLine& device : picture.devices) {
        const QString what = say("%1: %2").arg(device.label, device.condition);
        const bool kiosk = device.role == "kiosk";
        if (device.visitorCalls)
            alerts.push_back({.name = "calls/" + device.name,
                              .kind = AlertKind::VisitorCalls,
                              .subject = device.label,
                              .what = say("%1: a visitor calls for staff").arg(device.label),
                              .soWhat = say("Send somebody there."),
                              .urgent = true,
                              .button = say("Show the devices"),
                              .does = PanelWish{Kind::Devices}});
        if (device.online && !device.condition.isEmpty()) {
            if (kiosk && !told)
                paperAlert(what, device.label);
            else
                alerts.push_back({.name = "printer/" + device.name,
                                  .kind = AlertKind::Printer,
                                  .subject = device.label,
                                  .what = what,
                                  .soWhat = say("Somebody has to look at its printer."),
                                  .button = say("Show the devices"),
                                  .does = PanelWish{Kind::Devices}});
        }
        if (device.online && !device.scanner.isEmpty())
            alerts.push_back({.name = "scanner/" + device.name,
                              .kind = AlertKind::Scanner,
                              .subject = device.label,
                              .what = say("%1: %2").arg(device.label, device.scanner),
                              .soWhat = say("Numbers are typed until it is plugged in again."),
                              .button = say("Show the devices"),
                              .does = PanelWish{Kind::Devices}});
        if (!device.online && picture.dayOpen && (kiosk || device.role == "board"))
            alerts.push_back({.name = "silent/" + device.name,
                              .kind = AlertKind::DeviceSilent,
                              .weight = device.minutes,
                              .subject = device.label,
                              .what = say("%1 is silent").arg(device.label),
                              .soWhat = say("For %1 min. Is it switched on?").arg(device.minutes),
                              .button = say("Show the devices"),
                              .does = PanelWish{Kind::Devices}});
    }
    if (!told) paperAlert(say("Tokens without paper: %1").arg(papers), say("tokens without paper"));
}

void addCounters(Alerts& alerts, const Picture& picture, const client::Views& views) {
    for (const CounterTile& tile : picture.counters) {
        const QString counter = say("Counter %1").arg(tile.number);
        const auto number = static_cast<std::uint32_t>(tile.number);
        if (tile.state == CounterState::Lost) {
            const bool empty = tile.token == 0;
            alerts.push_back({.name = QStringLiteral("lost/%1").arg(tile.number),
                              .kind = AlertKind::CounterLost,
                              .weight = tile.minutes,
                              .subject = counter,
                              .what = say("%1 has lost its link").arg(counter),
                              .soWhat = empty ? say("For %1 min. Nobody is there.").arg(tile.minutes)
                                              : say("For %1 min. Token %2 is there.").arg(tile.minutes).arg(tile.token),
                              .button = (empty ? say("Close counter %1") : say("Show counter %1")).arg(tile.number),
                              .does = empty ? Step{Act{domain::ShutCounter{{number}}}}
                                            : Step{PanelWish{Kind::Counter, tile.number}}});
        }
        const auto missed = missedAt(views, {number});
        if (static_cast<int>(missed.size()) < kManyNoShows) continue;
        const auto once = std::ranges::count_if(missed, [](const auto* visit) { return visit->calls <= 1; });
        alerts.push_back({.name = QStringLiteral("no-shows/%1").arg(tile.number),
                          .kind = AlertKind::NoShows,
                          .weight = static_cast<int>(missed.size()),
                          .subject = counter,
                          .what = say("Counter %1: %2 did not come").arg(tile.number).arg(missed.size()),
                          .soWhat = once > 0 ? say("Called only once: %1.").arg(once) : say("All were called again."),
                          .button = say("Look at the calls"),
                          .does = PanelWish{Kind::Counter, tile.number}});
    }
}

void addHall(Alerts& alerts, const Picture& picture) {
    if (picture.inside <= picture.capacity) return;
    Alert alert{.name = "hall",
                .kind = AlertKind::HallOver,
                .subject = say("the hall"),
                .what = say("The hall is over its capacity"),
                .soWhat = say("%1 inside, room for %2.").arg(picture.inside).arg(picture.capacity),
                .urgent = true};
    if (picture.intake == domain::Intake::Open) {
        alert.button = say("Slow the intake");
        alert.does = Act{domain::SetIntake{domain::Intake::Slowed}};
    } else if (picture.intake == domain::Intake::Slowed) {
        alert.button = say("Close the intake");
        alert.does = Act{domain::SetIntake{domain::Intake::Closed}};
    } else {
        alert.button = say("One fewer inside");
        alert.does = Act{domain::CorrectInside{-1}};
    }
    alerts.push_back(std::move(alert));
}

QString joined(const std::vector<domain::Notice>& notices) {
    QStringList names;
    for (const domain::Notice notice : notices) names << noticeName(notice);
    return names.join(say(", "));
}

/// What the manager, or the clock, has set and somebody must take back.
void addStanding(Alerts& alerts, const Picture& picture) {
    if (picture.clockDoubted)
        alerts.push_back({.name = "clock",
                          .kind = AlertKind::ClockDoubted,
                          .subject = say("the server's clock"),
                          .what = say("The server's clock does not fit its record"),
                          .soWhat = say("No tokens. It says %1.")
                                        .arg(QString("\u2066%1 %2\u2069").arg(picture.date, picture.clock)),
                          .urgent = true,
                          .button = say("The time is right"),
                          .does = MenuKey{Qt::Key_F6}});
    if (picture.dayOpen && picture.intake != domain::Intake::Open) {
        const bool slowed = picture.intake == domain::Intake::Slowed;
        alerts.push_back({.name = "intake",
                          .kind = AlertKind::Intake,
                          .subject = say("the intake"),
                          .what = slowed ? say("The intake is slowed") : say("The intake is closed"),
                          .soWhat = slowed ? say("Priority and slips only.") : say("Slips only."),
                          .button = say("Open the intake"),
                          .does = Act{domain::SetIntake{domain::Intake::Open}}});
    }
    if (picture.notices.empty()) return;
    const bool one = picture.notices.size() == 1;
    alerts.push_back({.name = "notices",
                      .kind = AlertKind::Notices,
                      .subject = say("the announcements"),
                      .what = say("The hall is told: %1").arg(joined(picture.notices)),
                      .soWhat = say("Is it still true?"),
                      .button = one ? say("Take it back") : say("Show the announcements"),
                      .does = one ? Step{Act{domain::SetNotice{picture.notices.front(), false}}}
                                  : Step{MenuKey{Qt::Key_F3}}});
}

}  // namespace

std::optional<Helper> helperFor(const client::Views& views, const protocol::ServiceRow& service) {
    std::optional<Helper> best;
    std::pair<bool, std::uint32_t> least;
    for (const auto& [id, counter] : views.counters) {
        if (counter.lease != domain::LeaseState::Open || counter.onBreak || worksFor(counter, service.id) ||
            !isOfAgency(views, counter, service.agency))
            continue;
        const std::pair order{counter.token.has_value(), waitingAt(views, counter)};
        if (best && !(order < least)) continue;
        best = Helper{static_cast<int>(id.value), !counter.token};
        least = order;
    }
    return best;
}

std::vector<const protocol::VisitRow*> ticketsToBring(const client::Views& views, domain::Time now) {
    std::vector<const protocol::VisitRow*> tickets;
    for (const auto& [id, visit] : views.visits) {
        const bool silent = visit.ticket == domain::TicketState::Reserved &&
                            now > visit.arrivedAt + std::chrono::minutes{1};
        if (silent || visit.ticket == domain::TicketState::Failed || visit.ticket == domain::TicketState::Uncertain)
            tickets.push_back(&visit);
    }
    return tickets;
}

std::vector<const protocol::VisitRow*> missedAt(const client::Views& views, domain::CounterId counter) {
    std::vector<const protocol::VisitRow*> missed;
    for (const auto& [id, visit] : views.visits) {
        if (visit.state == domain::LegState::NoShow && visit.counter == counter) missed.push_back(&visit);
    }
    return missed;
}

std::vector<Alert> alertsOf(const Picture& picture, const client::Views& views, domain::Time now, const RegistrySeen& seen) {
    Alerts alerts;
    addManagerCalls(alerts, views, now);
    addOddChecks(alerts, views, now);
    addOddPayouts(alerts, views, now);
    addCashAlerts(alerts, views);
    addUnsettledAlert(alerts, views);
    addRegistryAlerts(alerts, picture, views, now, seen);
    if (views.health) addHealthAlerts(alerts, *views.health);
    addStanding(alerts, picture);
    addHall(alerts, picture);
    if (picture.dayOpen) addServices(alerts, picture, views);
    addDevices(alerts, picture, views, now);
    addCounters(alerts, picture, views);
    const auto order = [](const Alert& alert) { return std::tuple{!alert.urgent, alert.kind, -alert.weight}; };
    std::ranges::stable_sort(alerts, std::less{}, order);
    return alerts;
}

}  // namespace owc::dashboard_model
