#pragma once

#include <optional>

#include "queue-server/eligibility/record.h"
#include "queue-server/registry/columns.h"

// Values of a line into a record, each checked. Pure.
namespace owc::registry {

/// The household's own columns; leaves its members alone.
[[nodiscard]] std::optional<Trouble> readHousehold(const Fields& fields, eligibility::Household& household);
[[nodiscard]] std::optional<Trouble> readScore(const Fields& fields, std::uint64_t& household,
                                               eligibility::Score& score);
/// The person's own columns; leaves the papers alone.
[[nodiscard]] std::optional<Trouble> readPerson(const Fields& fields, std::uint64_t& household,
                                                eligibility::Person& person);
/// Adds what a line of certificates, enrolments, answers or entitlements says to `person`, also her number.
[[nodiscard]] std::optional<Trouble> readPaper(Kind kind, const Fields& fields, eligibility::Person& person);

/// What a line of a delta does.
enum class Change : std::uint8_t { Put, Remove };
[[nodiscard]] std::optional<Trouble> readChange(Kind kind, const Fields& fields, Change& change);

/// The number of a person, 13 digits, hyphens allowed.
[[nodiscard]] std::optional<eligibility::CnicNumber> cnicOf(std::string_view text);
[[nodiscard]] std::optional<eligibility::Day> dayOf(std::string_view text);
/// "2026-03-14"
[[nodiscard]] std::string inText(eligibility::Day day);

// Words of the files, also for whoever writes them; "unknown" is written as nothing.
[[nodiscard]] std::string_view wordOf(eligibility::Gender value);
[[nodiscard]] std::string_view wordOf(eligibility::Marital value);
[[nodiscard]] std::string_view wordOf(eligibility::Relation value);
[[nodiscard]] std::string_view wordOf(eligibility::CardState value);
[[nodiscard]] std::string_view wordOf(eligibility::SurveyState value);
[[nodiscard]] std::string_view wordOf(eligibility::OfficialAnswer value);
/// In the order of their bits.
[[nodiscard]] std::span<const std::string_view> filterWords();

}  // namespace owc::registry
