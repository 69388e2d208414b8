#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "queue-server/eligibility/catalogue.h"

// The words that stand for the values of record.h and catalogue.h in files and findings.
namespace owc::eligibility {

/// "female", "widowed", "child", "expired", "tax_payer", "score_at_most", "registry", "C": one for each
/// value.
[[nodiscard]] std::string_view wordOf(Gender value);
[[nodiscard]] std::string_view wordOf(Marital value);
[[nodiscard]] std::string_view wordOf(Relation value);
[[nodiscard]] std::string_view wordOf(CardState value);
[[nodiscard]] std::string_view wordOf(Filter value);
[[nodiscard]] std::string_view wordOf(Rule value);
[[nodiscard]] std::string_view wordOf(Access value);
[[nodiscard]] std::string_view wordOf(Confidence value);

/// Every word of a kind, in the order of its values.
template <class T>
[[nodiscard]] const std::vector<std::string_view>& wordsOf();

/// @return nothing for a word that none of the values has
template <class T>
[[nodiscard]] std::optional<T> fromWord(std::string_view word);

}  // namespace owc::eligibility
