#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/ids.h"

namespace owc::domain {

/// Local minutes after midnight, `from` included, `to` not; 0 <= from < to <= 1440.
struct Span {
    std::uint16_t from = 0;
    std::uint16_t to = 0;

    friend bool operator==(const Span&, const Span&) = default;
};

/// Opening times of each weekday, Sunday first.
using Week = std::array<std::vector<Span>, 7>;

/// Days with opening times of their own, first and last included: Ramadan, a summer.
struct Season {
    std::string name;
    Day first{};
    Day last{};
    Week week;

    friend bool operator==(const Season&, const Season&) = default;
};

/// A pause of the whole centre within its opening times: prayer, lunch.
struct Pause {
    std::string name;
    std::vector<std::uint8_t> weekdays;  ///< 0 Sunday to 6 Saturday
    Span span;

    friend bool operator==(const Pause&, const Pause&) = default;
};

/// When a centre gives tokens. Without any opening time it always does.
struct Calendar {
    Week week;
    std::vector<Season> seasons;
    std::vector<Day> closures;  ///< holidays and closures, whole days
    std::vector<Pause> pauses;

    [[nodiscard]] bool alwaysOpen() const;
    /// Opening times of one day; a season's own within it, none on a closure.
    [[nodiscard]] std::vector<Span> hours(Day day) const;
    /// Whether tokens are given at this local time; pauses do not stop the intake, only the counters.
    [[nodiscard]] bool open(Time local) const;
    /// Whether tokens will be given later on the same local day.
    [[nodiscard]] bool opensLater(Time local) const;
    /// The pause that is on at this local time.
    [[nodiscard]] const Pause* pauseAt(Time local) const;
    /// The first day after `day`, at most 60 later, that has opening times.
    [[nodiscard]] std::optional<Day> nextOpenDay(Day day) const;

    friend bool operator==(const Calendar&, const Calendar&) = default;
};

}  // namespace owc::domain
