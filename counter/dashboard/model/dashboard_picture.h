#pragma once

#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "counter/dashboard/model/alerts.h"
#include "counter/dashboard/model/figures_picture.h"
#include "queue-server/client/views.h"

namespace owc::dashboard_model {

/// One service: how many wait, how long the longest, what was promised.
struct ServiceLine {
    QString id;
    QString need;
    QString name;
    int waiting = 0;
    int longestMinutes = 0;
    int promiseMinutes = 0;
    int openCounters = 0;
    bool stopped = false;  ///< a manager lets no more tokens out
    [[nodiscard]] bool late() const { return longestMinutes > promiseMinutes; }

    friend bool operator==(const ServiceLine&, const ServiceLine&) = default;
};

enum class CounterState { Closed, Idle, Break, Called, Serving, Lost };

struct CounterTile {
    int number = 0;
    CounterState state = CounterState::Closed;
    QString officer;
    int token = 0;
    QString need;
    int minutes = 0;  ///< in this state
    int served = 0;

    friend bool operator==(const CounterTile&, const CounterTile&) = default;
};

struct DeviceLine {
    QString name;   ///< "kiosk-2", as the settings call it
    QString role;   ///< "kiosk"
    QString label;  ///< "Kiosk 2"
    bool online = false;
    int minutes = 0;    ///< since it came or fell silent
    QString condition;  ///< of its printer, in words; empty: nothing wrong
    QString scanner;    ///< why its scanner does not read, in words; empty: it does, or there is none
    bool visitorCalls = false;  ///< somebody who stands there wants help

    friend bool operator==(const DeviceLine&, const DeviceLine&) = default;
};

/// Devices of one kind together: "Kiosk printers, 1 of 2 ready".
struct DeviceGroup {
    QString icon;
    QString words;
    QString state;
    bool good = true;

    friend bool operator==(const DeviceGroup&, const DeviceGroup&) = default;
};

inline constexpr std::array kNotices{domain::Notice::BankDown, domain::Notice::NadraDown,
                                     domain::Notice::CashShort, domain::Notice::ShortBreak};
/// "bank link down", in the current language.
[[nodiscard]] QString noticeName(domain::Notice notice);

struct Picture {
    QString language;  ///< "ur" or "en"
    QString centreName;
    QString clock;
    QString date;
    QString today;     ///< "Saturday 14 March"
    int weekday = -1;  ///< 0 Sunday to 6 Saturday
    bool connected = false;
    bool dayOpen = false;
    QString sentence;
    std::vector<Alert> alerts;  ///< in the order in which they are shown
    domain::Intake intake = domain::Intake::Open;
    std::vector<domain::Notice> notices;  ///< those that are on
    bool clockDoubted = false;
    bool restored = false;  ///< no tokens until devices have told their numbers, or a manager goes on
    int inside = 0;  ///< corrected at the door
    int capacity = 0;
    int longestMinutes = 0;
    std::optional<int> promisesKept;  ///< per cent of first calls; none before the first
    int served = 0;
    int arrived = 0;
    int walkedOut = 0;
    int voided = 0;
    std::optional<int> usualArrivedByNow;  ///< none while no day came before this one
    std::optional<int> usualServedByNow;
    std::optional<int> usualPromisesKept;
    std::vector<KpiTile> kpis;
    std::vector<ServiceLine> services;  ///< late ones first, then by how many wait
    std::vector<CounterTile> counters;
    QString countersSum;  ///< "15 serving · 2 idle · 1 break · 2 closed"
    std::vector<DeviceLine> devices;
    std::vector<DeviceGroup> groups;
    std::array<int, 24> arrivalsByHour{};
    Chart chart;
    int hour = -1;  ///< the local hour that is still running

    [[nodiscard]] bool isOn(domain::Notice notice) const;
};

/// @param language  "ur" or "en"
/// @param seen      of the registry, by whoever looks at it
[[nodiscard]] Picture pictureOf(const client::Views& views, domain::Time now, bool connected,
                                const QString& language, const RegistrySeen& seen = {});

/// "owc-dashboard open 12 inside": for technicians and scripts.
[[nodiscard]] QString titleOf(const Picture& picture);

}  // namespace owc::dashboard_model
