#include "counter/dashboard/model/side_panel.h"

#include <QCoreApplication>
#include <algorithm>

#include "counter/dashboard/model/cash.h"
#include "counter/dashboard/model/health_alerts.h"
#include "counter/dashboard/model/odd_checks.h"
#include "counter/dashboard/model/odd_payouts.h"
#include "counter/dashboard/model/registry_odd.h"
#include "counter/dashboard/model/unsettled.h"

namespace owc::dashboard_model {
namespace {

using Look = ActButton::Look;

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

QString minutesSince(domain::Time from, domain::Time now) {
    return say("%1 min").arg(std::chrono::floor<std::chrono::minutes>(std::max(domain::Duration{}, now - from)).count());
}

QString nameOf(const Picture& picture, const domain::ServiceId& id) {
    const auto line = std::ranges::find(picture.services, QString::fromStdString(id.value), &ServiceLine::id);
    return line == picture.services.end() ? QString::fromStdString(id.value) : line->name;
}

QString stateWords(const CounterTile& tile) {
    switch (tile.state) {
        case CounterState::Closed:
            return say("Closed");
        case CounterState::Idle:
            return say("Idle");
        case CounterState::Break:
            return say("Break");
        case CounterState::Called:
            return say("Calling %1").arg(tile.token);
        case CounterState::Serving:
            return say("Serving %1").arg(tile.token);
        case CounterState::Lost:
            return say("Link lost");
    }
    return {};
}

/// Services of the same agency that the counter does not take yet.
std::vector<domain::ServiceId> couldTake(const protocol::CounterRow& counter, const client::Views& views) {
    std::vector<domain::ServiceId> all;
    for (const auto& [id, service] : views.services) {
        if (std::ranges::find(counter.services, id) != counter.services.end()) continue;
        const bool sameAgency = std::ranges::any_of(counter.services, [&](const domain::ServiceId& own) {
            const auto row = views.services.find(own);
            return row != views.services.end() && row->second.agency == service.agency;
        });
        if (sameAgency) all.push_back(id);
    }
    return all;
}

std::optional<SidePanel> counterPanel(int number, const Picture& picture, const client::Views& views, domain::Time now,
                                      const QString& asked) {
    const domain::CounterId id{static_cast<std::uint32_t>(number)};
    const auto row = views.counters.find(id);
    const auto tile = std::ranges::find(picture.counters, number, &CounterTile::number);
    if (row == views.counters.end() || tile == picture.counters.end()) return std::nullopt;
    SidePanel panel{.title = say("Counter %1").arg(number)};
    panel.lines.push_back({stateWords(*tile), say("%1 min").arg(tile->minutes)});
    if (!tile->officer.isEmpty()) panel.lines.push_back({say("Officer"), tile->officer});
    panel.lines.push_back({say("Served today"), QString::number(tile->served)});
    for (const domain::ServiceId& service : row->second.services) panel.lines.push_back({say("Takes"), nameOf(picture, service)});
    addDrawerLines(panel, views, id);
    for (const protocol::VisitRow* visit : missedAt(views, id))
        panel.lines.push_back({visit->calls <= 1 ? say("%1 did not come, called once").arg(visit->token.value)
                                                 : say("%1 did not come, called %2 times").arg(visit->token.value).arg(visit->calls),
                               minutesSince(visit->lastCallAt, now)});
    if (!picture.dayOpen) return panel;
    const bool open = row->second.lease != domain::LeaseState::Closed;
    for (const domain::ServiceId& service : couldTake(row->second, views))
        panel.buttons.push_back({.name = "panel-lend-" + QString::fromStdString(service.value),
                                 .words = say("Also take: %1").arg(nameOf(picture, service)),
                                 .act = domain::LendCounter{{}, id, service, true}});
    for (const domain::ServiceId& service : row->second.services) {
        if (std::ranges::find(row->second.lent, service) == row->second.lent.end()) continue;
        panel.buttons.push_back({.name = "panel-return-" + QString::fromStdString(service.value),
                                 .words = say("No longer take: %1").arg(nameOf(picture, service)),
                                 .look = Look::On,
                                 .act = domain::LendCounter{{}, id, service, false}});
    }
    if (open && tile->token == 0) {
        const bool asks = asked == "panel-shut";
        panel.buttons.push_back({.name = "panel-shut",
                                 .words = asks ? say("Yes, close counter %1").arg(number) : say("Close this counter"),
                                 .look = asks ? Look::Danger : Look::Plain,
                                 .act = domain::ShutCounter{id},
                                 .asks = true});
    }
    panel.hint = open ? say("Until the day ends. Its officer sees it at once.")
                      : say("An officer opens it by signing in there.");
    return panel;
}

std::optional<SidePanel> servicePanel(const QString& service, const Picture& picture, const client::Views& views) {
    const auto line = std::ranges::find(picture.services, service, &ServiceLine::id);
    const domain::ServiceId id{service.toStdString()};
    if (line == picture.services.end()) return std::nullopt;
    SidePanel panel{.title = line->name};
    panel.lines.push_back({say("Waiting"), QString::number(line->waiting)});
    panel.lines.push_back({say("Longest wait"), say("%1 min").arg(line->longestMinutes)});
    panel.lines.push_back({say("Promise"), say("%1 min").arg(line->promiseMinutes)});
    for (const auto& [number, counter] : views.counters) {
        if (std::ranges::find(counter.services, id) == counter.services.end()) continue;
        const auto tile = std::ranges::find(picture.counters, static_cast<int>(number.value), &CounterTile::number);
        if (tile != picture.counters.end())
            panel.lines.push_back({say("Counter %1").arg(number.value), stateWords(*tile)});
    }
    if (!picture.dayOpen) return panel;
    if (const auto helper = helperFor(views, views.services.at(id)))
        panel.buttons.push_back({.name = "panel-help",
                                 .words = say("Counter %1 takes it too").arg(helper->counter),
                                 .look = Look::Main,
                                 .act = domain::LendCounter{{}, {static_cast<std::uint32_t>(helper->counter)}, id, true}});
    panel.buttons.push_back({.name = "panel-stop",
                             .words = line->stopped ? say("Give tokens again") : say("No more tokens for it today"),
                             .look = line->stopped ? Look::On : Look::Plain,
                             .act = domain::StopService{{}, id, !line->stopped}});
    panel.hint = line->stopped ? say("Kiosks hand out return slips for it.") : say("Who waits for it is still served.");
    return panel;
}

SidePanel papersPanel(const Picture& picture, const client::Views& views, domain::Time now) {
    SidePanel panel{.title = say("Tokens without paper")};
    for (const protocol::VisitRow* visit : ticketsToBring(views, now))
        panel.lines.push_back({QString("\u2066%1\u2069 · %2").arg(visit->token.value).arg(nameOf(picture, visit->service)),
                               minutesSince(visit->arrivedAt, now)});
    panel.hint = say("Any desk prints them again: its token list, then Reprint.");
    return panel;
}

SidePanel devicesPanel(const Picture& picture, const client::Views& views) {
    SidePanel panel{.title = say("Devices")};
    std::vector<DeviceLine> devices = picture.devices;
    std::ranges::stable_sort(devices, std::less{}, [](const DeviceLine& device) {
        return std::tuple{!device.visitorCalls, device.condition.isEmpty() && device.scanner.isEmpty(), device.online, device.role, device.name.section('-', -1).toInt()};
    });
    for (const DeviceLine& device : devices) {
        QStringList wrong{device.scanner, device.condition};
        wrong.removeAll(QString());
        QString state = wrong.isEmpty() ? say("ready") : wrong.join(say(", "));
        if (device.visitorCalls) state = say("calls for staff");
        if (!device.online) state = say("silent for %1 min").arg(device.minutes);
        panel.lines.push_back({device.label, state});
    }
    if (views.registry)
        panel.buttons.push_back({.name = "panel-registry", .words = say("Show the registry"), .opens = PanelWish{PanelWish::Kind::Registry}});
    if (!views.drawers.empty())
        panel.buttons.push_back({.name = "panel-cash", .words = say("Show the cash"), .opens = PanelWish{PanelWish::Kind::Cash}});
    panel.hint = say("What is wrong stands first.");
    return panel;
}

SidePanel healthPanel(const client::Views& views, domain::Time now) {
    SidePanel panel{.title = say("Server")};
    std::vector<Alert> alerts;
    if (views.health) addHealthAlerts(alerts, *views.health);
    for (std::size_t i = 0; i < alerts.size(); ++i) {
        panel.lines.push_back({alerts[i].what, {}});
        panel.lines.push_back({alerts[i].soWhat, {}});
    }
    if (alerts.empty()) panel.lines.push_back({say("All is well."), {}});
    if (views.centre && !alerts.empty())
        panel.lines.push_back({say("First seen"), minutesSince(views.health->conditions.front().since, now)});
    panel.hint = say("Tell the technician these words.");
    return panel;
}

}  // namespace

std::optional<SidePanel> panelOf(const PanelWish& wish, const Picture& picture, const client::Views& views,
                                 domain::Time now, const QString& asked, const OddShown& odd) {
    switch (wish.kind) {
        case PanelWish::Kind::None:
            break;
        case PanelWish::Kind::Papers:
            return papersPanel(picture, views, now);
        case PanelWish::Kind::Counter:
            return counterPanel(wish.counter, picture, views, now, asked);
        case PanelWish::Kind::Service:
            return servicePanel(wish.service, picture, views);
        case PanelWish::Kind::Devices:
            return devicesPanel(picture, views);
        case PanelWish::Kind::Health:
            return healthPanel(views, now);
        case PanelWish::Kind::Checks:
            if (views.suspicions.empty()) break;
            return oddChecksPanel(views);
        case PanelWish::Kind::Registry:
            if (!views.registry) break;
            return registryPanel(picture, views, now);
        case PanelWish::Kind::Cash:
            return cashPanel(views);
        case PanelWish::Kind::Payouts:
            if (views.watches.empty()) break;
            return oddPayoutsPanel(views);
        case PanelWish::Kind::Unsettled:
            if (views.unsettled.empty()) break;
            return unsettledPanel(views);
        case PanelWish::Kind::Odd:
            if (!views.registry) break;
            return oddPanel(wish, picture, odd);
    }
    return std::nullopt;
}

}  // namespace owc::dashboard_model
