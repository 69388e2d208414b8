#pragma once

#include "config/settings/row.h"
#include "queue-server/eligibility/catalogue.h"

// Internal to this folder: what may stand in programmes.toml. A table is read as it is written, then turned
// into the catalogue's own types.
namespace owc::settings {

struct WrittenProgramme : eligibility::Programme {
    std::string accessWord;
    std::string from;   ///< date; empty: always
    std::string until;  ///< date; empty: none
    std::string mark;
};

/// Which of these keys belong to a rule, `keysOf` in criteria_of.cpp says.
struct WrittenCriterion {
    std::string rule;
    std::string score;
    std::string withDisabled;
    std::int64_t rupees = 0;
    std::int64_t least = 0;
    std::int64_t most = 0;
    std::int64_t months = 0;
    std::int64_t years = 0;
    std::vector<std::string> words;
    std::string question;
    std::vector<std::string> onlyFor;
    std::string from;
    std::string until;
    std::string source;
    std::string mark;
};

struct WrittenAmount : eligibility::Amount {
    std::string from;
    std::string until;
    std::string mark;
};

struct WrittenPayment : eligibility::Payment {
    std::string from;
    std::string until;
    std::string mark;
};

[[nodiscard]] const std::vector<Row<eligibility::RegistryRules>>& registryRows();
/// @param withPlace  `place` has no default: its row is there when it is written
[[nodiscard]] const std::vector<Row<WrittenProgramme>>& programmeRows(bool withPlace);
[[nodiscard]] const std::vector<Row<WrittenCriterion>>& criterionRows();
/// Of a rule within another, which has no dates and no source of its own.
[[nodiscard]] const std::vector<Row<WrittenCriterion>>& nestedCriterionRows();
[[nodiscard]] const std::vector<Row<WrittenAmount>>& amountRows();
[[nodiscard]] const std::vector<Row<WrittenPayment>>& paymentRows();

}  // namespace owc::settings
