#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/calendar.h"
#include "queue-server/domain/ids.h"
#include "queue-server/domain/result.h"

namespace owc::domain {

/// The languages of the hall; each speaks for its visitor on screen, ticket and in the voice.
enum class Language : std::uint8_t {
    Urdu = 0,
    Punjabi = 1,
    Pashto = 2,
    Sindhi = 3,
    Saraiki = 4,
    Balochi = 5,
    English = 6
};

/// Why somebody is called before others; asked kindly at the kiosk, correctable by staff.
enum class Priority : std::uint8_t { None = 0, Pregnant = 1, Infant = 2, Elderly = 3, Disabled = 4 };

/// The named calling orders. Released numbers stay.
///
/// PromisedTime  the earliest promise is called first; a promise is place + the target wait of her class
/// Strict        everybody with a priority first, each class in order of arrival
/// Ratio         n with a priority, then m without, each in order of arrival
/// Arrival       order of arrival
///
/// Under every policy whoever has waited longer than Rules::maxWait is called before all who came later.
enum class Policy : std::uint8_t { PromisedTime = 0, Strict = 1, Ratio = 2, Arrival = 3 };

/// What happens at the end of a day to those who still wait.
enum class Overnight : std::uint8_t { Clear = 0, Keep = 1 };

/// Language code ("ur", "en", ...) -> text.
using Names = std::map<std::string, std::string>;

/// What a visitor can come for.
struct Service {
    ServiceId id;
    std::string need;    ///< pictogram and colour, one of the nine needs ("withdraw", ...)
    std::string agency;  ///< who serves it ("bank", "NADRA", "BISP", ...)
    Names names;
    std::string zone;                ///< hall zone printed on the ticket ("B")
    std::string zoneDirection;       ///< "left", "right", "ahead": seen from the kiosk
    Duration targetWait{};           ///< promise = arrival + this
    Duration priorityTargetWait{};   ///< the same for a visitor with a priority
    Duration usualService{};         ///< how long one visitor takes, until days of data say better
    std::vector<std::string> bring;  ///< documents, as picture keys ("cnic", "bform", ...)
    std::vector<ServiceId> first{};  ///< what must be done before it, in this order
    std::optional<ServiceId> whenNotDone{};  ///< where she goes when it could not be done; the rest is dropped
    std::uint32_t dailyQuota = 0;            ///< visits a day, return slots included; 0: no limit
    std::uint32_t personQuota = 0;           ///< visits a day of one person; 0: no limit

    friend bool operator==(const Service&, const Service&) = default;
};

/// A condition of a work profile: while somebody waits longer than `waitPassed` for one of `services`, the
/// counter calls from these first.
struct Condition {
    std::vector<ServiceId> services;
    Duration waitPassed{};

    friend bool operator==(const Condition&, const Condition&) = default;
};

/// A desk and its work profile.
struct CounterSetup {
    CounterId id;
    std::vector<ServiceId> services;  ///< the default rule of the profile, last
    std::string zone;
    std::string direction;  ///< arrow on the hall display: "left", "right", "ahead", "bent"
    Policy policy = Policy::PromisedTime;
    std::uint32_t ratioPriority = 2;      ///< of Ratio: so many with a priority,
    std::uint32_t ratioOrdinary = 1;      ///< then so many without
    std::vector<Condition> conditions{};  ///< tried in order, before the default rule

    friend bool operator==(const CounterSetup&, const CounterSetup&) = default;
};

/// The numbers of a kiosk for when the server is gone, above all that the server gives by itself.
struct OwnRange {
    DeviceName device;
    std::uint32_t first = 0;
    std::uint32_t last = 0;

    friend bool operator==(const OwnRange&, const OwnRange&) = default;
};

/// The settings in force. They enter the log as an event, so that an old day folds with its own rules.
struct Rules {
    std::string centre;
    Names names;
    std::string helpline;
    std::chrono::minutes utcOffset{300};
    std::vector<Service> services;
    std::vector<CounterSetup> counters;
    std::uint32_t maxToken = 9999;         ///< the series ends here
    std::uint32_t capacity = 300;          ///< people the hall holds safely
    std::uint32_t recallLimit = 3;         ///< calls of one leg, the first included
    Duration recallPause{20'000};          ///< least time between two calls of one leg
    Duration noShowAfter{60'000};          ///< least time between the last call and a no-show
    Duration graceAfterNoShow{1'800'000};  ///< how long a missed visitor may come back to her place
    Duration leaseGrace{30'000};           ///< a called visitor of a lost counter waits this long
    Duration maxWait{};                    ///< nobody who waited longer is overtaken; 0: no such limit
    Duration undoWithin{};                 ///< how long the last step of a counter can be undone; 0: not at all
    Overnight overnight = Overnight::Clear;
    std::uint32_t rollFirst = 0;  ///< numbers of a pre-printed paper roll, above maxToken; 0: there is none
    std::uint32_t rollLast = 0;
    bool training = false;  ///< a log of practice; it can never become a real one, nor the other way round
    Calendar calendar{};
    std::vector<OwnRange> ownRanges{};  ///< of the kiosks that have one

    [[nodiscard]] const Service* find(const ServiceId& id) const;
    [[nodiscard]] const CounterSetup* find(CounterId id) const;
    [[nodiscard]] Time local(Time at) const { return at + utcOffset; }

    friend bool operator==(const Rules&, const Rules&) = default;
};

/// Whether the rules can run a day: services and counters named once and only to each other.
/// @return ErrorCode::BadSettings with the offending key in the detail
[[nodiscard]] Result<void> check(const Rules& rules);

}  // namespace owc::domain
