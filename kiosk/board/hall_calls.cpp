#include "kiosk/board/hall_calls.h"

#include <algorithm>

namespace owc::board {
namespace {

constexpr std::size_t kMost = 10;  ///< as many as a board has places for

Call callOf(const protocol::CallRow& row) {
    return {row.order,
            static_cast<int>(row.token.value),
            QString::fromStdString(row.need),
            static_cast<int>(row.counter.value),
            QString::fromStdString(row.direction),
            row.language,
            row.at,
            row.waitingForHer};
}

}  // namespace

void HallCalls::see(const client::Views& views) {
    // What newer calls pushed out is older than all that is left; what went from among them is over.
    const bool remembers = !m_zones.empty() && !views.calls.empty();
    std::erase_if(m_calls, [&](const auto& call) { return !remembers || call.first >= views.calls.begin()->first; });
    for (const auto& [order, row] : views.calls) {
        if (!concerns(row, views)) continue;
        std::erase_if(m_calls, [&](const auto& call) { return call.second.token == static_cast<int>(row.token.value); });
        m_calls[order] = callOf(row);
    }
    while (m_calls.size() > kMost) m_calls.erase(m_calls.begin());
}

bool HallCalls::concerns(const protocol::CallRow& row, const client::Views& views) const {
    if (m_zones.empty()) return true;
    const auto counter = views.counters.find(row.counter);
    return counter != views.counters.end() && std::ranges::find(m_zones, counter->second.zone) != m_zones.end();
}

}  // namespace owc::board
