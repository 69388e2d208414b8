#pragma once

#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "queue-server/client/views.h"

namespace owc::dashboard_model {

/// One service: how many wait, how long the longest, what was promised.
struct ServiceLine {
    QString need;
    QString name;
    int waiting = 0;
    int longestMinutes = 0;
    int promiseMinutes = 0;
    int openCounters = 0;
    [[nodiscard]] bool late() const { return longestMinutes > promiseMinutes; }
};

enum class CounterState { Closed, Idle, Called, Serving, Lost };

struct CounterTile {
    int number = 0;
    CounterState state = CounterState::Closed;
    QString officer;
    int token = 0;
    QString need;
    int minutes = 0;  ///< in this state
    int served = 0;
};

struct DeviceLine {
    QString name;
    bool online = false;
    QString condition;  ///< named printer reasons; empty: nothing wrong
};

inline constexpr std::array kNotices{domain::Notice::BankDown, domain::Notice::NadraDown,
                                     domain::Notice::CashShort, domain::Notice::ShortBreak};
/// "bank link down", in the current language.
[[nodiscard]] QString noticeName(domain::Notice notice);

/// Something a manager should do now.
struct Alert {
    QString what;
    QString soWhat;
    bool urgent = false;
};

struct Picture {
    QString centreName;
    QString clock;
    QString date;
    bool connected = false;
    bool dayOpen = false;
    QString sentence;
    std::vector<Alert> alerts;  ///< urgent ones first
    domain::Intake intake = domain::Intake::Open;
    std::vector<domain::Notice> notices;  ///< those that are on
    bool clockDoubted = false;
    bool restored = false;  ///< no tokens until devices have told their numbers, or a manager goes on
    std::vector<int> managerCalls;  ///< counters that call for help, the longest call first
    int inside = 0;  ///< corrected at the door
    int capacity = 0;
    int longestMinutes = 0;
    std::optional<int> promisesKept;  ///< per cent of first calls; none before the first
    int served = 0;
    int arrived = 0;
    int walkedOut = 0;
    int voided = 0;
    std::vector<ServiceLine> services;
    std::vector<CounterTile> counters;
    std::vector<DeviceLine> devices;
    std::array<int, 24> arrivalsByHour{};
    int hour = -1;  ///< the local hour that is still running

    [[nodiscard]] bool isOn(domain::Notice notice) const;
};

/// @param language  "ur" or "en"
[[nodiscard]] Picture pictureOf(const client::Views& views, domain::Time now, bool connected,
                                const QString& language);

/// "owc-dashboard open 12 inside": for technicians and scripts.
[[nodiscard]] QString titleOf(const Picture& picture);

}  // namespace owc::dashboard_model
