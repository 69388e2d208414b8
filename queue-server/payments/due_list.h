#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "queue-server/payments/entitlement.h"
#include "queue-server/payments/rules.h"

namespace owc::payments {

/// One row of a bank's list as it is written.
struct DueRow {
    std::string cnic;  ///< 13 digits; personal data
    std::string programme;
    std::string cycle;
    std::string reference;
    std::uint32_t beneficiary = 0;
    Money amount;
    std::string bank;
    std::string channel;
    domain::Day from{};
    domain::Day to{};

    friend bool operator==(const DueRow&, const DueRow&) = default;
};

/// A list of one bank for one centre. The file is comma-separated text, UTF-8, without quotes:
///
///     owc-dues,1
///     centre,<id of centre.toml>
///     bank,<name>
///     rows,<how many>
///     sum,<rupees>[.<paisa>]
///     reference,cnic,programme,cycle,beneficiary,amount,channel,from,to
///     K-000001,3520212345671,kafaalat,2026-Q1,0,13500,counter,2026-03-01,2026-05-31
///
/// `rows` and `sum` are its control totals; `beneficiary` is 0 for herself, else which child of hers.
struct DueList {
    std::string bank;
    Money sum;
    std::vector<DueRow> rows;
};

/// What is wrong where; never what stands there.
struct DueComplaint {
    std::size_t line = 0;  ///< from 1
    std::string what;      ///< field, and what to do
};

/// What a list is held against.
struct DueTerms {
    std::string centre;
    Rules rules;
    domain::Day today{};
};

struct DueReading {
    DueList list;
    std::vector<DueComplaint> complaints;  ///< the first hundred; none: the list is good
};
/// All of it, or complaints: then nothing of `list` may be used.
[[nodiscard]] DueReading readDueList(std::string_view text, const DueTerms& terms);

}  // namespace owc::payments
