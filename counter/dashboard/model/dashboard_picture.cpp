#include "counter/dashboard/model/dashboard_picture.h"

#include <QCoreApplication>
#include <QDate>
#include <QTime>
#include <algorithm>

#include "counter/dashboard/model/health_alerts.h"
#include "counter/dashboard/model/manager_calls.h"

namespace owc::dashboard_model {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

int minutesBetween(domain::Time from, domain::Time to) {
    return static_cast<int>(
        std::max<std::int64_t>(0, std::chrono::floor<std::chrono::minutes>(to - from).count()));
}

QString nameIn(const domain::Names& names, const QString& language, const std::string& otherwise) {
    const auto name = names.find(language.toStdString());
    return QString::fromStdString(name == names.end() ? otherwise : name->second);
}

void addTime(Picture& picture, domain::Time now, std::chrono::minutes offset) {
    if (now == domain::Time{}) return;
    const auto local = now + offset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>((local - day).count()));
    const std::chrono::year_month_day date{day};
    picture.clock = time.toString("HH:mm");
    picture.hour = time.hour();
    picture.date = QString("%1-%2-%3")
                       .arg(unsigned{date.day()}, 2, 10, QChar('0'))
                       .arg(unsigned{date.month()}, 2, 10, QChar('0'))
                       .arg(int{date.year()});
}

CounterState stateOf(const protocol::CounterRow& row) {
    if (row.lease == domain::LeaseState::Closed) return CounterState::Closed;
    if (row.lease == domain::LeaseState::Lost) return CounterState::Lost;
    if (!row.token) return CounterState::Idle;
    return row.step == domain::LegState::Serving ? CounterState::Serving : CounterState::Called;
}

CounterTile tileOf(const protocol::CounterRow& row, domain::Time now) {
    return {.number = static_cast<int>(row.id.value),
            .state = stateOf(row),
            .officer = QString::fromStdString(row.officer.value),
            .token = row.token ? static_cast<int>(row.token->value) : 0,
            .need = QString::fromStdString(row.need),
            .minutes = minutesBetween(row.token ? row.stepSince : row.since, now),
            .served = static_cast<int>(row.served)};
}

ServiceLine lineOf(const protocol::ServiceRow& row, domain::Time now, const QString& language) {
    return {
        .need = QString::fromStdString(row.need),
        .name = nameIn(row.names, language, row.id.value),
        .waiting = static_cast<int>(row.waiting),
        .longestMinutes = row.longestSince ? minutesBetween(*row.longestSince, now) : 0,
        .promiseMinutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(row.targetWait).count()),
        .openCounters = static_cast<int>(row.openCounters)};
}

/// A kiosk that died between token and paper reports nothing: after a minute its silence counts.
int ticketsToBring(const client::Views& views, domain::Time now) {
    return static_cast<int>(std::ranges::count_if(views.visits, [now](const auto& entry) {
        const auto& visit = entry.second;
        if (visit.ticket == domain::TicketState::Reserved) return now > visit.arrivedAt + std::chrono::minutes{1};
        return visit.ticket == domain::TicketState::Failed || visit.ticket == domain::TicketState::Uncertain;
    }));
}

void addAlerts(Picture& picture, const client::Views& views, domain::Time now) {
    for (const ServiceLine& line : picture.services) {
        if (line.waiting > 0 && line.openCounters == 0)
            picture.alerts.push_back({say("%1: no counter is open").arg(line.name),
                                      say("%1 waiting. Open a counter for it.").arg(line.waiting), true});
        else if (line.late())
            picture.alerts.push_back({say("%1: %2 minutes' wait").arg(line.name).arg(line.longestMinutes),
                                      say("The promise is %1 minutes.").arg(line.promiseMinutes), true});
    }
    if (const int papers = ticketsToBring(views, now); papers > 0)
        picture.alerts.push_back(
            {say("Tokens without paper: %1").arg(papers), say("Look at the kiosk's printer."), false});
    for (const DeviceLine& device : picture.devices) {
        if (!device.condition.isEmpty())
            picture.alerts.push_back({say("%1: printer").arg(device.name), device.condition, false});
    }
    if (picture.inside > picture.capacity)
        picture.alerts.push_back(
            {say("The hall is over its capacity"), say("Slow the intake at the door."), true});
}

QString joined(const std::vector<domain::Notice>& notices) {
    QStringList names;
    for (const domain::Notice notice : notices) names << noticeName(notice);
    return names.join(say(", "));
}

/// What the manager, or the clock, has set and somebody must take back.
void addStandingAlerts(Picture& picture) {
    if (picture.clockDoubted)
        picture.alerts.push_back({say("The server's clock does not fit its record"),
                                  say("No tokens. It says %1: press F6 if that is right.")
                                      .arg(QString("\u2066%1 %2\u2069").arg(picture.date, picture.clock)),
                                  true});
    if (picture.dayOpen && picture.intake == domain::Intake::Slowed)
        picture.alerts.push_back(
            {say("The intake is slowed"), say("Priority and slips only. F2 opens it."), false});
    if (picture.dayOpen && picture.intake == domain::Intake::Closed)
        picture.alerts.push_back({say("The intake is closed"), say("Slips only. F2 opens it."), false});
    if (!picture.notices.empty())
        picture.alerts.push_back(
            {say("The hall is told: %1").arg(joined(picture.notices)), say("F3 takes it back."), false});
}

QString sentenceOf(const Picture& picture) {
    // A doubted clock comes first: while it lasts no day can be opened.
    if (!picture.dayOpen && !picture.clockDoubted) return say("The business day is closed.");
    if (picture.alerts.empty()) return say("A calm day. Nothing needs you now.");
    const QString first = picture.alerts.front().what;
    if (picture.alerts.size() == 1) return say("One thing needs you: %1.").arg(first);
    return say("%1 things need you; first: %2.").arg(picture.alerts.size()).arg(first);
}

}  // namespace

Picture pictureOf(const client::Views& views, domain::Time now, bool connected, const QString& language) {
    Picture picture;
    picture.connected = connected;
    if (views.centre) {
        picture.centreName = nameIn(views.centre->names, language, {});
        picture.dayOpen = views.centre->day.has_value();
        picture.inside = static_cast<int>(views.centre->inside);
        picture.capacity = static_cast<int>(views.centre->capacity);
        picture.intake = views.centre->intake;
        picture.notices = views.centre->notices;
        picture.clockDoubted = views.centre->clockDoubted;
        addTime(picture, now, views.centre->utcOffset);
    }
    for (const auto& [id, row] : views.services) picture.services.push_back(lineOf(row, now, language));
    std::ranges::stable_sort(picture.services, std::greater{}, &ServiceLine::waiting);
    for (const auto& [id, row] : views.counters) picture.counters.push_back(tileOf(row, now));
    for (const auto& [name, row] : views.devices)
        picture.devices.push_back(
            {QString::fromStdString(name.value), row.online, QString::fromStdString(row.condition)});
    if (views.figures) {
        const domain::DayFigures& f = views.figures->figures;
        picture.served = static_cast<int>(f.served);
        picture.arrived = static_cast<int>(f.arrived);
        picture.walkedOut = static_cast<int>(f.walkedOut);
        picture.voided = static_cast<int>(f.voided);
        if (const auto calls = f.calledInTime + f.calledLate; calls > 0)
            picture.promisesKept = static_cast<int>(100 * f.calledInTime / calls);
        std::ranges::copy(f.arrivalsByHour, picture.arrivalsByHour.begin());
    }
    for (const ServiceLine& line : picture.services)
        picture.longestMinutes = std::max(picture.longestMinutes, line.longestMinutes);
    addManagerCalls(picture, views, now);
    if (views.health) addHealthAlerts(picture, *views.health);
    addStandingAlerts(picture);
    addAlerts(picture, views, now);
    std::ranges::stable_partition(picture.alerts, &Alert::urgent);
    picture.sentence = sentenceOf(picture);
    return picture;
}

bool Picture::isOn(domain::Notice notice) const {
    return std::ranges::find(notices, notice) != notices.end();
}

QString noticeName(domain::Notice notice) {
    switch (notice) {
        case domain::Notice::BankDown:
            return say("bank link down");
        case domain::Notice::NadraDown:
            return say("NADRA link down");
        case domain::Notice::CashShort:
            return say("cash short");
        case domain::Notice::ShortBreak:
            return say("short break");
    }
    return {};
}

QString titleOf(const Picture& picture) {
    if (!picture.connected) return "owc-dashboard offline";
    if (!picture.dayOpen) return "owc-dashboard closed";
    return QString("owc-dashboard open %1 inside").arg(picture.inside);
}

}  // namespace owc::dashboard_model
