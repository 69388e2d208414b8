#include "counter/dashboard/model/figures_picture.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

#include "counter/dashboard/model/dashboard_picture.h"

namespace owc::dashboard_model {
namespace {

constexpr int kFirstHour = 8;  ///< shown even before anybody came
constexpr int kLastHour = 16;
constexpr int kLines = 3;  ///< of the scale, above zero

QString say(const char* text) {
    return QCoreApplication::translate("Dashboard", text);
}

QString usualNameOf(const Picture& picture, bool sameWeekday) {
    const std::array days{say("usual Sunday"),    say("usual Monday"), say("usual Tuesday"), say("usual Wednesday"),
                          say("usual Thursday"), say("usual Friday"), say("usual Saturday")};
    const auto day = static_cast<std::size_t>(picture.weekday);
    return sameWeekday && day < days.size() ? days.at(day) : say("usual day");
}

/// 1, 2, 3, 5 or 6 times a power of ten: scales people read without thinking.
int roundStep(int least) {
    for (int power = 1;; power *= 10) {
        for (const int step : {1, 2, 3, 5, 6}) {
            if (step * power >= least) return step * power;
        }
    }
}

KpiTile insideTile(const Picture& p) {
    KpiTile tile{.name = "kpi-inside", .label = say("Inside now"), .figure = QString::number(p.inside)};
    if (p.capacity == 0) return tile;
    tile.unit = say("of %1").arg(p.capacity);
    tile.part = std::min(1.0, static_cast<double>(p.inside) / p.capacity);
    tile.late = p.inside > p.capacity;
    if (p.inside < p.capacity)
        tile.more = say("Room for %1 more").arg(p.capacity - p.inside);
    else
        tile.more = tile.late ? say("%1 too many").arg(p.inside - p.capacity) : say("The hall is full");
    return tile;
}

KpiTile waitTile(const Picture& p) {
    const auto longest = std::ranges::max_element(p.services, {}, &ServiceLine::longestMinutes);
    KpiTile tile{.name = "kpi-wait",
                 .label = say("Longest wait"),
                 .figure = QString::number(p.longestMinutes),
                 .unit = say("min"),
                 .more = say("Nobody waits")};
    if (longest == p.services.end() || std::ranges::all_of(p.services, [](const auto& l) { return l.waiting == 0; }))
        return tile;
    tile.more = longest->name;
    tile.late = longest->late();
    return tile;
}

KpiTile promisesTile(const Picture& p) {
    KpiTile tile{.name = "kpi-promises", .label = say("Promises kept"), .figure = QStringLiteral("–")};
    if (p.promisesKept) {
        tile.figure = QString::number(*p.promisesKept);
        tile.unit = QStringLiteral("%");
        tile.more = say("Of first calls");
    } else {
        tile.more = say("Nobody called yet");
    }
    if (p.usualPromisesKept) tile.more = say("Usual day %1").arg(QString("\u2066%1%\u2069").arg(*p.usualPromisesKept));
    return tile;
}

KpiTile servedTile(const Picture& p) {
    return {.name = "kpi-served",
            .label = say("Served today"),
            .figure = QString::number(p.served),
            .more = p.usualServedByNow ? say("Usual by now %1").arg(*p.usualServedByNow)
                                       : say("Of %1 arrived").arg(p.arrived)};
}

}  // namespace

int byNow(const std::array<std::uint32_t, 24>& byHour, int minuteOfDay) {
    const auto hour = static_cast<std::size_t>(std::clamp(minuteOfDay / 60, 0, 23));
    std::uint64_t whole = 0;
    for (std::size_t h = 0; h < hour; ++h) whole += byHour.at(h);
    const auto share = static_cast<std::uint64_t>(minuteOfDay % 60) * byHour.at(hour);
    return static_cast<int>(whole + (share + 30) / 60);
}

Chart chartOf(const Picture& picture, const client::Views& views) {
    Chart chart;
    const domain::UsualDay* usual = views.usual ? &views.usual->usual : nullptr;
    if (usual) chart.usualName = usualNameOf(picture, usual->sameWeekday);
    int first = kFirstHour;
    int last = kLastHour;
    int most = 0;
    for (int hour = 0; hour < 24; ++hour) {
        const auto h = static_cast<std::size_t>(hour);
        const int people = std::max(picture.arrivalsByHour.at(h), usual ? static_cast<int>(usual->arrivalsByHour.at(h)) : 0);
        most = std::max(most, people);
        if (people == 0) continue;
        first = std::min(first, hour);
        last = std::max(last, hour);
    }
    for (int hour = first; hour <= last; ++hour) {
        const auto h = static_cast<std::size_t>(hour);
        HourBar bar{.hour = hour, .arrived = picture.arrivalsByHour.at(h), .running = picture.dayOpen && hour == picture.hour};
        if (usual) bar.usual = static_cast<int>(usual->arrivalsByHour.at(h));
        chart.bars.push_back(bar);
    }
    chart.step = roundStep(std::max(1, (most + kLines - 1) / kLines));
    chart.top = kLines * chart.step;
    return chart;
}

std::vector<KpiTile> kpisOf(const Picture& picture) {
    return {insideTile(picture), waitTile(picture), promisesTile(picture), servedTile(picture)};
}

}  // namespace owc::dashboard_model
