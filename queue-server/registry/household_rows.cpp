#include "queue-server/registry/household_rows.h"

#include "queue-server/registry/packed.h"

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using eligibility::Household;

Result<Household> readHouseholdRow(SQLite::Statement& row, const Words& words) {
    Household household;
    const auto day = [&](int column) -> std::optional<eligibility::Day> {
        if (row.isColumnNull(column)) return std::nullopt;
        return unpackDay(static_cast<std::uint16_t>(row.getColumn(column).getInt()));
    };
    household.id = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
    const auto* district = words.at(static_cast<std::uint64_t>(row.getColumn(1).getInt64()));
    const int survey = row.getColumn(2).getInt();
    household.surveyed = day(3);
    if (!row.isColumnNull(6)) household.monthlyIncome = row.getColumn(6).getInt64();
    const SQLite::Column members = row.getColumn(7);
    const std::string_view bytes(static_cast<const char*>(members.getBlob()),
                                 static_cast<std::size_t>(members.getBytes()));
    if (!district || survey < 0 || survey > 2 || !unpack(bytes, words, household))
        return fail(ErrorCode::Corrupt, "registry: household " + std::to_string(household.id) +
                                            " is damaged; load the version again");
    household.district = *district;
    household.survey = static_cast<eligibility::SurveyState>(survey);
    if (const auto since = day(5))
        household.scores.push_back({static_cast<std::uint16_t>(row.getColumn(4).getInt()), *since});
    return household;
}

void writeHouseholdRow(SQLite::Statement& row, const Household& household, Words& words) {
    const std::string members = pack(household, words);
    const auto& scores = household.scores;
    row.bind(1, static_cast<std::int64_t>(household.id));
    row.bind(2, words.placeOf(household.district));
    row.bind(3, static_cast<int>(household.survey));
    household.surveyed ? row.bind(4, packDay(*household.surveyed)) : row.bind(4);
    scores.empty() ? row.bind(5) : row.bind(5, scores.back().hundredths);
    scores.empty() ? row.bind(6) : row.bind(6, packDay(scores.back().since));
    household.monthlyIncome ? row.bind(7, *household.monthlyIncome) : row.bind(7);
    row.bindNoCopy(8, members.data(), static_cast<int>(members.size()));
    row.exec();
    row.reset();
}

Result<Words> readWords(SQLite::Database& database) {
    Words words;
    SQLite::Statement row(database, "SELECT place, word FROM word ORDER BY place");
    while (row.executeStep())
        if (words.placeOf(row.getColumn(1).getString()) != row.getColumn(0).getInt64())
            return fail(ErrorCode::Corrupt,
                        database.getFilename() + ": its words are not in order; load it again");
    return words;
}

void writeWords(SQLite::Database& database, const Words& words, std::uint32_t from) {
    SQLite::Statement row(database, "INSERT INTO word VALUES(?, ?)");
    for (std::uint32_t place = from; place < words.size(); ++place) {
        row.bind(1, place);
        row.bind(2, *words.at(place));
        row.exec();
        row.reset();
    }
}

void writeAbout(SQLite::Database& database, const Version& about) {
    SQLite::Statement row(database, "INSERT INTO about VALUES(?, ?, ?, ?, ?, ?)");
    row.bind(1, static_cast<std::int64_t>(about.number));
    row.bind(2, static_cast<std::int64_t>(about.loaded.time_since_epoch().count()));
    row.bind(3, static_cast<std::int64_t>(about.households));
    row.bind(4, static_cast<std::int64_t>(about.persons));
    row.bind(5, about.source);
    row.bind(6, about.hash);
    row.exec();
}

}  // namespace owc::registry
