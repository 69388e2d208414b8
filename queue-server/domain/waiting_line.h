#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <set>

#include "queue-server/domain/ids.h"

namespace owc::domain {

/// A place in a line, ordered as the promised-time policy calls: earliest promise first, then the earlier
/// place, then the lower visit.
struct Place {
    Time promisedBy{};
    Time placeAt{};
    VisitId visit;

    friend auto operator<=>(const Place&, const Place&) = default;
};

/// Order of arrival, then the lower visit.
struct ByArrival {
    bool operator()(const Place& a, const Place& b) const {
        return a.placeAt != b.placeAt ? a.placeAt < b.placeAt : a.visit < b.visit;
    }
};

enum class PriorityClass : std::uint8_t { Ordinary = 0, Priority = 1 };

/// Everyone waiting for one service, in every order that a policy asks for. Derived from the visits: it is
/// rebuilt, never stored.
class WaitingLine {
  public:
    void insert(const Place& place, PriorityClass which) {
        m_byPromise.insert(place);
        m_byArrival[static_cast<std::size_t>(which)].insert(place);
    }
    void erase(const Place& place, PriorityClass which) {
        m_byPromise.erase(place);
        m_byArrival[static_cast<std::size_t>(which)].erase(place);
    }

    [[nodiscard]] const std::set<Place>& byPromise() const { return m_byPromise; }
    [[nodiscard]] const std::set<Place, ByArrival>& byArrival(PriorityClass which) const {
        return m_byArrival[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] std::size_t size() const { return m_byPromise.size(); }
    [[nodiscard]] bool empty() const { return m_byPromise.empty(); }

  private:
    std::set<Place> m_byPromise;
    std::array<std::set<Place, ByArrival>, 2> m_byArrival;
};

}  // namespace owc::domain
