#pragma once

#include "config/settings/programme_rows.h"
#include "config/settings/reader.h"

// Internal to this folder: a rule of programmes.toml, as written, into one of the catalogue.
namespace owc::settings {

/// "C" to "N"; the row has been read, so it is one of them.
[[nodiscard]] eligibility::Confidence markOf(const std::string& word);

/// @return the days of a row
/// @throws BadSetting when it would end before it begins
[[nodiscard]] eligibility::InForce daysOf(const Reader& reader, const toml::table& table,
                                          const std::string& from, const std::string& until);

/// @throws BadSetting for a key that does not belong to the rule, one that is missing, a word that is none
[[nodiscard]] eligibility::Criterion criterionOf(const Reader& reader, const toml::table& table,
                                                 const WrittenCriterion& written);

}  // namespace owc::settings
