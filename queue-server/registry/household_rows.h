#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include "queue-server/domain/result.h"
#include "queue-server/eligibility/record.h"
#include "queue-server/registry/version.h"
#include "queue-server/registry/words.h"

// Internal to this folder: a household as a row of its table.
namespace owc::registry {

inline constexpr const char* kHouseholdColumns =
    "h.id, h.district, h.survey, h.surveyed, h.score, h.scored, h.income, h.members";

/// @return Corrupt when the row is not of this form
[[nodiscard]] domain::Result<eligibility::Household> readHouseholdRow(SQLite::Statement& row,
                                                                      const Words& words);

/// `row`: INSERT or REPLACE of all columns. Throws SQLite::Exception. `packed.h` has nothing against the
/// household.
void writeHouseholdRow(SQLite::Statement& row, const eligibility::Household& household, Words& words);

/// All words of a version, in the order of their places. Throws SQLite::Exception.
[[nodiscard]] domain::Result<Words> readWords(SQLite::Database& database);
/// Writes those from a place on. Throws SQLite::Exception.
void writeWords(SQLite::Database& database, const Words& words, std::uint32_t from);

/// The one row that says what the version is. Throws SQLite::Exception.
void writeAbout(SQLite::Database& database, const Version& about);

}  // namespace owc::registry
