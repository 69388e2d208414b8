#include "config/settings/hours.h"

#include <algorithm>
#include <array>
#include <bitset>

#include "config/settings/reader.h"
#include "config/settings/written_time.h"

namespace owc::settings {

namespace fs = std::filesystem;

namespace {

/// The spans that one week has already, by weekday, in the order in which they were written.
using WrittenWeek = std::array<std::vector<std::string>, 7>;

bool overlap(const std::string& a, const std::string& b) {
    const MinuteSpan one = spanOf(a).value();
    const MinuteSpan other = spanOf(b).value();
    return one.from < other.to && other.from < one.to;
}

/// Adds one table's spans; two that overlap on a day are refused.
void addTimes(const Reader& reader, const toml::table& table, const OpeningTimes& times, WrittenWeek& week) {
    for (const std::string& day : times.days) {
        auto& written = week.at(weekdayOf(day).value());
        for (std::size_t i = 0; i < times.open.size(); ++i) {
            const std::string& span = times.open[i];
            const auto other = std::ranges::find_if(written, [&](const auto& w) { return overlap(w, span); });
            if (other != written.end())
                reader.complain(sourceOf(table, "open", i), "open = \"" + span + "\" overlaps \"" + *other +
                                                                "\" on " + day +
                                                                "; join the two or move one");
            written.push_back(span);
        }
    }
}

void readWeek(const Reader& reader, const toml::table& parent, const std::string& heading,
              std::vector<OpeningTimes>& into) {
    WrittenWeek week;
    reader.readEach(
        parent, heading, weekRows(), into,
        [&](const toml::table& table, const OpeningTimes& times) { addTimes(reader, table, times, week); });
}

bool opensNever(const std::vector<OpeningTimes>& week) {
    return std::ranges::all_of(week, [](const OpeningTimes& times) { return times.open.empty(); });
}

/// Without opening times of its own a season would be open day and night.
void checkSeason(const Reader& reader, const toml::table& table, const Season& season,
                 const std::vector<Season>& before) {
    if (dateOf(season.last) < dateOf(season.first))
        reader.complain(sourceOf(table, "last"), "last = \"" + season.last + "\" is before first = \"" +
                                                     season.first + "\"; write the earlier day as first");
    if (opensNever(season.week))
        reader.complain(table.source(),
                        "season \"" + season.name +
                            "\" has no opening time; give it a [[season.week]] or list its days in closures");
    for (const Season& other : before) {
        if (dateOf(season.first) <= dateOf(other.last) && dateOf(other.first) <= dateOf(season.last))
            reader.complain(sourceOf(table, "first"), "season \"" + season.name + "\" overlaps \"" +
                                                          other.name +
                                                          "\"; let one end before the other begins");
    }
}

/// A day of nothing but pauses is refused: nobody would ever be called on it.
void readPauses(const Reader& reader, const toml::table& file, std::vector<Pause>& into) {
    std::array<std::bitset<24 * 60>, 7> paused;
    reader.readEach(file, "pause", pauseRows(), into, [&](const toml::table& table, const Pause& pause) {
        const MinuteSpan span = spanOf(pause.span).value();
        for (const std::string& day : pause.days) {
            auto& minutes = paused.at(weekdayOf(day).value());
            for (std::size_t minute = span.from; minute < span.to; ++minute) minutes.set(minute);
            if (minutes.all())
                reader.complain(sourceOf(table, "span"), "span = \"" + pause.span + "\" leaves no time on " +
                                                             day + "; shorten it or take the day out of it");
        }
    });
}

}  // namespace

void readHours(const fs::path& folder, Hours& into) {
    if (!fs::exists(folder / "hours.toml")) return;
    const toml::table file = parseFile(folder, "hours.toml");
    const Reader reader("hours.toml");
    reader.read(file, hoursRows(), into, {"week", "season", "pause"});
    readWeek(reader, file, "week", into.week);
    if (!into.week.empty() && opensNever(into.week))
        reader.complain(sourceOf(file, "week", 0),
                        "no [[week]] has an opening time; give one, or leave them all out to be always open");
    reader.readEach(file, "season", seasonRows(), into.seasons,
                    [&](const toml::table& table, Season& season) {
                        readWeek(reader, table, "season.week", season.week);
                        checkSeason(reader, table, season, into.seasons);
                    },
                    {"week"});
    readPauses(reader, file, into.pauses);
}

}  // namespace owc::settings
