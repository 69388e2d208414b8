#pragma once

#include <boost/variant2/variant.hpp>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

#include "config/settings/centre_settings.h"

// Internal to this folder: a setting is a row of a table; the table reads, checks, describes and prints.
namespace owc::settings {

struct IntRange {
    std::int64_t low, high;
};
struct BoolRule {};
/// What is wrong with a text and what to write instead, read on after `key = "text"`; empty: nothing.
using Complaint = std::string (*)(const std::string& text);
/// A text of `least`..256 bytes, or one of `choices` when there are any.
struct TextRule {
    std::size_t least = 1;
    std::vector<std::string_view> choices = {};
    Complaint complaint = nullptr;
};
/// `least` to `most` texts, none twice.
struct ListRule {
    std::vector<std::string_view> choices = {};
    std::size_t least = 0;
    Complaint complaint = nullptr;
    std::size_t most = std::numeric_limits<std::size_t>::max();
};
/// A table of language code -> text; "ur" and "en" must be there.
struct NamesRule {};

using Rule = boost::variant2::variant<IntRange, TextRule, ListRule, NamesRule, BoolRule>;

/// One setting of a struct S.
template <class S>
struct Row {
    std::string_view key;
    boost::variant2::variant<std::int64_t S::*, std::string S::*, std::vector<std::string> S::*, Names S::*,
                             bool S::*>
        field;
    Rule rule;
    std::string_view unit;
    std::string_view fallback;  ///< default, as TOML text; empty: the key must be there
    std::string_view meaning;
    bool secret = false;
};

[[nodiscard]] const std::vector<Row<CentreSettings>>& centreRows();
[[nodiscard]] const std::vector<Row<Network>>& networkRows();
[[nodiscard]] const std::vector<Row<Queue>>& queueRows();
[[nodiscard]] const std::vector<Row<Storage>>& storageRows();
[[nodiscard]] const std::vector<Row<Backup>>& backupRows();
[[nodiscard]] const std::vector<Row<Voice>>& voiceRows();
[[nodiscard]] const std::vector<Row<Identity>>& identityRows();
[[nodiscard]] const std::vector<Row<Lookups>>& lookupRows();
[[nodiscard]] const std::vector<Row<Payments>>& payingRows();
[[nodiscard]] const std::vector<Row<iso8583::Terms>>& isoBankRows();
[[nodiscard]] const std::vector<Row<Nadra>>& nadraRows();
[[nodiscard]] const std::vector<Row<NadraRequest>>& nadraRequestRows();
[[nodiscard]] const std::vector<Row<NadraReply>>& nadraReplyRows();
[[nodiscard]] const std::vector<Row<NadraExtra>>& nadraExtraRows();
[[nodiscard]] const std::vector<Row<Service>>& serviceRows();
[[nodiscard]] const std::vector<Row<Counter>>& counterRows();
[[nodiscard]] const std::vector<Row<Condition>>& conditionRows();
[[nodiscard]] const std::vector<Row<Printer>>& printerRows();
[[nodiscard]] const std::vector<Row<Device>>& deviceRows();
[[nodiscard]] const std::vector<Row<Staff>>& staffRows();
[[nodiscard]] const std::vector<Row<Hours>>& hoursRows();
[[nodiscard]] const std::vector<Row<OpeningTimes>>& weekRows();
[[nodiscard]] const std::vector<Row<Season>>& seasonRows();
[[nodiscard]] const std::vector<Row<Pause>>& pauseRows();

}  // namespace owc::settings
