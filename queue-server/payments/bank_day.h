#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "queue-server/payments/due_list.h"

namespace owc::payments {

/// Where a bank's books stand with a transaction. In files: append only.
enum class BankWord : std::uint8_t { Paid = 0, Reversed = 1 };

/// One transaction as a bank's books have it.
struct BankRow {
    std::size_t line = 0;  ///< of the file, from 1
    std::string transaction;
    std::string programme;
    std::string cycle;
    std::string reference;
    Money amount;
    BankWord word{};

    friend bool operator==(const BankRow&, const BankRow&) = default;
};

/// What one bank has in its books of one centre and day: every transaction that it approved, and whether it
/// took it back. What it declined or never heard of is not in it. The file is comma-separated text, UTF-8,
/// without quotes:
///
///     owc-bank-day,1
///     centre,<id of centre.toml>
///     bank,<name>
///     day,2026-03-14
///     rows,<how many>
///     sum,<rupees>[.<paisa>]
///     transaction,programme,cycle,reference,amount,state
///     202603140000001,kafaalat,2026-Q1,K-000001,13500,paid
///     202603140000002,kafaalat,2026-Q1,K-000002,13500,reversed
///
/// `rows` and `sum` are its control totals, over all rows; a day without a transaction has 0 and 0.
/// `transaction` is the number of 15 digits that the bank was asked under.
struct BankDay {
    std::string bank;
    domain::Day day{};
    std::vector<BankRow> rows;
};

struct BankDayReading {
    BankDay day;
    std::vector<DueComplaint> complaints;  ///< the first hundred; none: the file is good
};
/// All of it, or complaints: then nothing of `day` may be used.
/// @param centre  for which it has to be
[[nodiscard]] BankDayReading readBankDay(std::string_view text, std::string_view centre);

}  // namespace owc::payments
