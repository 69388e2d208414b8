#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "assets/ui/announcements.h"
#include "kiosk/board/hall_calls.h"

namespace owc::board {

/// What the hall display shows: the newest call large, four rows, a strip of those before, and what the
/// centre tells everybody.
struct Picture {
    QString centreName;
    QString clock;  ///< "10:24", local; empty before the first heartbeat
    std::optional<Call> newest;
    std::vector<Call> rows;
    std::vector<Call> strip;
    std::vector<ui::Announcement> announcements;
    bool connected = false;

    friend bool operator==(const Picture&, const Picture&) = default;
};

inline constexpr std::size_t kRows = 4;
inline constexpr std::size_t kStrip = 5;

/// @param language  "ur" or "en", for the centre's name
[[nodiscard]] Picture pictureOf(const client::Views& views, const HallCalls& calls, domain::Time now, bool connected,
                                const QString& language);

}  // namespace owc::board
