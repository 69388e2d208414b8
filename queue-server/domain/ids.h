#pragma once

#include <chrono>
#include <compare>
#include <cstdint>
#include <functional>
#include <string>

namespace owc::domain {

/// A value that cannot be passed where another kind of id is wanted.
template <class Tag, class T>
struct StrongId {
    T value{};

    friend auto operator<=>(const StrongId&, const StrongId&) = default;
};

/// One stay of one person or party; counts up from 1 over the life of a log, never reused.
using VisitId = StrongId<struct VisitTag, std::uint64_t>;
/// Key of a service in services.toml, e.g. "withdraw".
using ServiceId = StrongId<struct ServiceTag, std::string>;
/// The number on a counter's sign.
using CounterId = StrongId<struct CounterTag, std::uint32_t>;
/// The printed number of a visit: one plain daily series for the whole centre from 1.
using TokenNumber = StrongId<struct TokenTag, std::uint32_t>;
/// Internal id of a person; the only way in which events name one (store/people.h holds the rest).
using PersonId = StrongId<struct PersonTag, std::int64_t>;
/// Key of a member of staff in staff.toml, e.g. "B-214".
using OfficerId = StrongId<struct OfficerTag, std::string>;
/// Name of a paired device, e.g. "kiosk-1".
using DeviceName = StrongId<struct DeviceTag, std::string>;

/// Centre time in UTC, milliseconds; never runs backwards (architecture: the server's clock sees to it).
using Time = std::chrono::sys_time<std::chrono::milliseconds>;
using Duration = std::chrono::milliseconds;
/// A business day, named by its local date. An event opens and closes it; no clock does.
using Day = std::chrono::sys_days;

}  // namespace owc::domain

template <class Tag, class T>
struct std::hash<owc::domain::StrongId<Tag, T>> {
    std::size_t operator()(const owc::domain::StrongId<Tag, T>& id) const noexcept {
        return std::hash<T>{}(id.value);
    }
};
