#include "counter/dashboard/model/dashboard_picture.h"

#include <QCoreApplication>
#include <QTime>
#include <algorithm>

#include "counter/dashboard/model/sentence.h"
#include "queue-server/domain/device_reasons.h"

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

QString monthName(unsigned month) {
    const std::array names{say("January"), say("February"), say("March"),     say("April"),   say("May"),      say("June"),
                           say("July"),    say("August"),   say("September"), say("October"), say("November"), say("December")};
    return names.at(month - 1);
}

QString weekdayName(int day) {
    const std::array names{say("Sunday"),   say("Monday"), say("Tuesday"), say("Wednesday"),
                           say("Thursday"), say("Friday"), say("Saturday")};
    return names.at(static_cast<std::size_t>(day));
}

void addTime(Picture& picture, domain::Time now, const client::Views& views) {
    if (now == domain::Time{}) return;
    const auto local = now + views.centre->utcOffset;
    const auto day = std::chrono::floor<std::chrono::days>(local);
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>((local - day).count()));
    const std::chrono::year_month_day date{day};
    picture.clock = time.toString("HH:mm");
    picture.hour = time.hour();
    picture.weekday = static_cast<int>(std::chrono::weekday{day}.c_encoding());
    picture.date = QString("%1-%2-%3")
                       .arg(unsigned{date.day()}, 2, 10, QChar('0'))
                       .arg(unsigned{date.month()}, 2, 10, QChar('0'))
                       .arg(int{date.year()});
    picture.today = QString("%1 %2 %3")
                        .arg(weekdayName(picture.weekday))
                        .arg(unsigned{date.day()})
                        .arg(monthName(unsigned{date.month()}));
    if (!views.usual) return;
    const domain::UsualDay& usual = views.usual->usual;
    const int minute = time.hour() * 60 + time.minute();
    picture.usualArrivedByNow = byNow(usual.arrivalsByHour, minute);
    picture.usualServedByNow = byNow(usual.servedByHour, minute);
    if (usual.promisesKept) picture.usualPromisesKept = static_cast<int>(*usual.promisesKept);
}

CounterState stateOf(const protocol::CounterRow& row) {
    if (row.lease == domain::LeaseState::Closed) return CounterState::Closed;
    if (row.lease == domain::LeaseState::Lost) return CounterState::Lost;
    if (row.onBreak) return CounterState::Break;
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
        .id = QString::fromStdString(row.id.value),
        .need = QString::fromStdString(row.need),
        .name = nameIn(row.names, language, row.id.value),
        .waiting = static_cast<int>(row.waiting),
        .longestMinutes = row.longestSince ? minutesBetween(*row.longestSince, now) : 0,
        .promiseMinutes = static_cast<int>(std::chrono::floor<std::chrono::minutes>(row.targetWait).count()),
        .openCounters = static_cast<int>(row.openCounters),
        .stopped = row.stopped};
}

/// As the kiosks show them: most frequent first.
std::ptrdiff_t placeOf(const QString& need) {
    static constexpr std::array kNeeds{"withdraw", "eligible", "family", "finger", "school", "loan", "help", "complaint", "info"};
    return std::ranges::find(kNeeds, need) - kNeeds.begin();
}

QString labelOf(const QString& name, const QString& role) {
    const QString number = name.section('-', -1);
    const bool counted = !number.isEmpty() && std::ranges::all_of(number, [](QChar c) { return c.isDigit(); });
    if (!counted || name != role + '-' + number) return name;
    if (role == "kiosk") return say("Kiosk %1").arg(number);
    if (role == "board") return say("Hall display %1").arg(number);
    if (role == "counter") return say("Desk PC %1").arg(number);
    return name;
}

/// The named reasons of a printer, as drivers/api calls them.
QString conditionWords(const QStringList& reasons) {
    static constexpr std::array kKnown{"paper-out",  "paper-near-end", "cover-open", "cutter-jam",
                                       "overheated", "offline",        "removed",    "unconfirmed"};
    const std::array words{say("paper out"),      say("paper nearly out"),       say("cover open"),     say("cutter stuck"),
                           say("printer too hot"), say("printer does not answer"), say("printer unplugged"),
                           say("last paper not certain")};
    QStringList all;
    for (const QString& reason : reasons) {
        const auto known = std::ranges::find(kKnown, reason);
        all << (known == kKnown.end() ? reason : words.at(static_cast<std::size_t>(known - kKnown.begin())));
    }
    return all.join(say(", "));
}

/// The reasons of a scanner, as drivers/api calls them, taken out of those of the printer.
QString takeScanner(QStringList& reasons) {
    if (reasons.removeAll(QStringLiteral("scanner-removed")) > 0) return say("scanner unplugged");
    if (reasons.removeAll(QStringLiteral("scanner-fault")) > 0) return say("scanner does not work");
    return {};
}

/// A call for staff stands among the reasons of the printer, but is none.
DeviceLine deviceOf(const protocol::DeviceRow& row, domain::Time now) {
    QStringList reasons = QString::fromStdString(row.condition).split(',', Qt::SkipEmptyParts);
    const bool calls = reasons.removeAll(QString::fromUtf8(domain::kVisitorCalls.data(), domain::kVisitorCalls.size())) > 0;
    const QString scanner = takeScanner(reasons);
    const QString name = QString::fromStdString(row.name.value);
    const QString role = QString::fromStdString(row.role);
    return {.name = name,
            .role = role,
            .label = labelOf(name, role),
            .online = row.online,
            .minutes = minutesBetween(row.since, now),
            .condition = conditionWords(reasons),
            .scanner = scanner,
            .visitorCalls = calls && row.online};
}

/// Devices of a role, how many of them are there, and of those how many print.
std::vector<DeviceGroup> groupsOf(const Picture& picture, const client::Views& views) {
    const auto count = [&](const char* role, auto good) {
        int all = 0;
        int fine = 0;
        for (const DeviceLine& device : picture.devices) {
            if (device.role != role) continue;
            ++all;
            fine += good(device) ? 1 : 0;
        }
        return std::pair{fine, all};
    };
    std::vector<DeviceGroup> groups;
    const auto add = [&](const char* icon, const QString& words, const QString& state, std::pair<int, int> counted) {
        if (counted.second == 0) return;
        const QString figures = QString("\u2066%1\u2069").arg(counted.first);
        groups.push_back({icon, words, state.arg(figures).arg(counted.second), counted.first == counted.second});
    };
    const auto online = [](const DeviceLine& d) { return d.online; };
    const auto prints = [](const DeviceLine& d) { return d.online && d.condition.isEmpty(); };
    add("thing-printer", say("Kiosk printers"), say("%1 of %2 ready"), count("kiosk", prints));
    add("act-touch", say("Kiosks"), say("%1 of %2 linked"), count("kiosk", online));
    add("state-called", say("Hall displays"), say("%1 of %2 linked"), count("board", online));
    add("state-desk", say("Desk PCs"), say("%1 of %2 linked"), count("counter", online));
    if (!groups.empty() && groups.back().icon == "state-desk")  // the PC of a closed counter may be off
        groups.back().good = std::ranges::none_of(picture.counters, [](const auto& tile) { return tile.state == CounterState::Lost; });
    if (views.health) {
        const auto wrong = std::ranges::count_if(views.health->conditions, [](const auto& condition) {
            return condition.kind != protocol::HealthKind::CashShort;  // nothing is wrong with the server
        });
        groups.push_back({"thing-drawer", say("Server"),
                          wrong == 0 ? say("well") : wrong == 1 ? say("1 thing wrong") : say("%1 things wrong").arg(wrong),
                          wrong == 0});
    }
    return groups;
}

QString sumOf(const std::vector<CounterTile>& counters) {
    std::array<int, 5> sums{};  // serving, idle, break, lost, closed
    for (const CounterTile& tile : counters) {
        switch (tile.state) {
            case CounterState::Called:
            case CounterState::Serving:
                ++sums[0];
                break;
            case CounterState::Idle:
                ++sums[1];
                break;
            case CounterState::Break:
                ++sums[2];
                break;
            case CounterState::Lost:
                ++sums[3];
                break;
            case CounterState::Closed:
                ++sums[4];
                break;
        }
    }
    const std::array words{say("%1 serving"), say("%1 idle"), say("%1 break"), say("%1 lost"), say("%1 closed")};
    QStringList all;
    for (std::size_t i = 0; i < sums.size(); ++i) {
        if (sums.at(i) > 0) all << words.at(i).arg(sums.at(i));
    }
    return all.join(QStringLiteral(" · "));
}

}  // namespace

Picture pictureOf(const client::Views& views, domain::Time now, bool connected, const QString& language,
                  const RegistrySeen& seen) {
    Picture picture;
    picture.language = language;
    picture.connected = connected;
    if (views.centre) {
        picture.centreName = nameIn(views.centre->names, language, {});
        picture.dayOpen = views.centre->day.has_value();
        picture.inside = static_cast<int>(views.centre->inside);
        picture.capacity = static_cast<int>(views.centre->capacity);
        picture.intake = views.centre->intake;
        picture.notices = views.centre->notices;
        picture.clockDoubted = views.centre->clockDoubted;
        addTime(picture, now, views);
    }
    for (const auto& [id, row] : views.services) picture.services.push_back(lineOf(row, now, language));
    std::ranges::stable_sort(picture.services, std::less{}, [](const ServiceLine& line) {
        return std::tuple{!line.late(), -line.waiting, placeOf(line.need)};
    });
    for (const auto& [id, row] : views.counters) picture.counters.push_back(tileOf(row, now));
    picture.countersSum = sumOf(picture.counters);
    for (const auto& [name, row] : views.devices) picture.devices.push_back(deviceOf(row, now));
    picture.groups = groupsOf(picture, views);
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
    picture.restored = views.health && std::ranges::any_of(views.health->conditions, [](const auto& condition) {
        return condition.kind == protocol::HealthKind::Restored;
    });
    picture.chart = chartOf(picture, views);
    picture.kpis = kpisOf(picture);
    picture.alerts = alertsOf(picture, views, now, seen);
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
