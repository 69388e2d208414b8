#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "queue-server/eligibility/record.h"

// Internal to this folder: what was known on a day. Facts that came later are as if they were not there;
// facts without a day (gender, marital state, card, filters, income, district, class) are taken as they
// stand.
namespace owc::eligibility {

/// Whoever asks, on that day.
struct Asked {
    const Household* household = nullptr;  ///< nothing: her number is in no registry; then no person either
    const Person* person = nullptr;
    Day on{};
};

/// The household only where `cnic` is one of its members.
[[nodiscard]] Asked askedBy(const Household* household, CnicNumber cnic, Day on);

struct Survey {
    bool done = false;
    bool underReview = false;
    std::optional<Day> on;  ///< nothing: surveyed, and nobody recorded when
};
/// A survey after `on` has not been; then the newest score until that day tells of the one before it.
[[nodiscard]] Survey surveyOn(const Household& household, Day on);

[[nodiscard]] std::optional<std::uint16_t> scoreOn(const Household& household, Day on);
[[nodiscard]] bool hasCertificate(const Person& person, const std::string& kind, Day on);
/// Somebody of the household has a disability certificate in force.
[[nodiscard]] bool hasDisabledMember(const Household& household, Day on);
/// Whole years; whoever was born on 29 February has her birthday on 1 March in other years.
[[nodiscard]] std::int64_t ageOn(Day born, Day on);

/// The newest answer of a programme; one from before the survey in force says nothing of her now.
[[nodiscard]] std::optional<OfficialAnswer> answerOn(const Household& household, const Person& person,
                                                     const std::string& programme, Day on);
/// In the programme, and not refused by it since.
[[nodiscard]] bool isEnrolled(const Person& person, const std::string& programme, Day on);
/// Sum of what lists name for her that is open and not drawn; 0: nothing.
[[nodiscard]] Rupees dueOn(const Person& person, const std::string& programme, Day on);
[[nodiscard]] std::optional<Day> lastPaid(const Person& person, const std::string& programme, Day on);

/// The same day so many years or months later; the last of the month where it has no such day.
[[nodiscard]] Day yearsAfter(Day day, std::int64_t years);
[[nodiscard]] Day monthsAfter(Day day, std::int64_t months);

}  // namespace owc::eligibility
