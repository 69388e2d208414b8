#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "queue-server/client/views.h"

namespace owc::dashboard_model {

struct Picture;

/// One figure with one comparison in words; `part` only where there is a limit.
struct KpiTile {
    QString name;  ///< "kpi-inside"
    QString label;
    QString figure;
    QString unit;  ///< "of 300", "min", "%"; may be empty
    QString more;
    std::optional<double> part{};  ///< of the limit, 0 to 1
    bool late = false;             ///< beyond its limit

    friend bool operator==(const KpiTile&, const KpiTile&) = default;
};

struct HourBar {
    int hour = 0;
    int arrived = 0;
    std::optional<int> usual{};
    bool running = false;  ///< the local hour that is not over yet

    friend bool operator==(const HourBar&, const HourBar&) = default;
};

/// Arrivals of today by hour against the usual day.
struct Chart {
    std::vector<HourBar> bars;
    int step = 1;  ///< between two lines of the scale
    int top = 1;   ///< the highest line; every bar and point fits under it
    QString usualName;  ///< "usual Saturday"; empty: no line

    friend bool operator==(const Chart&, const Chart&) = default;
};

/// The part of a usual day that is over at this local minute; of the running hour its share.
[[nodiscard]] int byNow(const std::array<std::uint32_t, 24>& byHour, int minuteOfDay);

[[nodiscard]] Chart chartOf(const Picture& picture, const client::Views& views);

/// Inside, longest wait, promises, served: for a picture whose other parts are there.
[[nodiscard]] std::vector<KpiTile> kpisOf(const Picture& picture);

}  // namespace owc::dashboard_model
