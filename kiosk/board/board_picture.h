#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "assets/ui/announcements.h"
#include "queue-server/client/views.h"

namespace owc::board {

/// One call as the hall sees it.
struct Call {
    quint64 order = 0;
    int token = 0;
    QString need;
    int counter = 0;
    QString direction;
};

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
};

inline constexpr std::size_t kRows = 4;
inline constexpr std::size_t kStrip = 5;

/// @param language  "ur" or "en", for the centre's name
[[nodiscard]] Picture pictureOf(const client::Views& views, domain::Time now, bool connected,
                                const QString& language);

}  // namespace owc::board
