#pragma once

#include <QString>
#include <map>
#include <string>
#include <vector>

#include "queue-server/eligibility/triage.h"

// Values of queue-server/eligibility in words of the program's language, for staff.
namespace owc::desk_model {

[[nodiscard]] QString kindWord(eligibility::VerdictKind kind);
/// What she does now, without where.
[[nodiscard]] QString nextWords(eligibility::NextStep step);
/// Which registry visit this is, one sentence.
[[nodiscard]] QString visitWords(eligibility::RegistryVisit visit);
/// The same in a word or two, for a list.
[[nodiscard]] QString visitName(eligibility::RegistryVisit visit);
[[nodiscard]] QString outcomeWord(eligibility::Outcome outcome);
[[nodiscard]] QString confidenceWords(eligibility::Confidence confidence);

/// A paper, a certificate, a question or a value of the registry by its key: "bform", "widowed",
/// "government_employee:spouse". A key that nobody translated is shown as it is, without its underscores.
[[nodiscard]] QString wordOf(const std::string& key);

/// Several of them, one after the other.
[[nodiscard]] QString listOf(const std::vector<std::string>& keys);

/// Names of programmes by their id.
using ProgrammeNames = std::map<std::string, QString>;
/// A rule with its threshold: "Score at most 32.00".
[[nodiscard]] QString ruleWords(const eligibility::Criterion& rule, const ProgrammeNames& programmes);

/// A number with its thousands apart, or a value, as its own run from the left.
[[nodiscard]] QString figure(std::int64_t value);
/// "14-03-2026", as its own run.
[[nodiscard]] QString dayWords(domain::Day day);

}  // namespace owc::desk_model
