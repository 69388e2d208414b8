#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/eligibility/record.h"

// Reads tests/unit/eligibility_table.txt, whose head says how it is written.
namespace owc::test {

/// What a programme, or the triage, must answer on a day.
struct ExpectedAnswer {
    int line = 0;
    eligibility::Day on{};
    std::string programme;  ///< or "triage"
    std::string kind;       ///< of a verdict, or of a visit
    std::string next;       ///< of a verdict: "apply"
    std::string service;    ///< empty: not asked
    bool priority = false;
    std::map<std::string, std::string> more;  ///< "amount" -> "10500"
    std::string why;
};

struct EligibilityCase {
    std::string title;
    int line = 0;
    std::optional<eligibility::Household> household;
    eligibility::CnicNumber asks = 0;
    std::vector<ExpectedAnswer> expected;
};

/// Whatever cannot be read is thrown as std::runtime_error that names the line.
[[nodiscard]] std::vector<EligibilityCase> readEligibilityTable(const std::filesystem::path& file);

/// "2024-03-01"; throws for anything else.
[[nodiscard]] eligibility::Day dayOf(const std::string& text);
[[nodiscard]] std::string textOf(eligibility::Day day);

}  // namespace owc::test
