#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/result.h"

namespace SQLite {
class Database;
}

namespace owc::store {

struct Batch;

/// What somebody is due once, as a row of a bank's list says it. Sums in paisa, days since 1970.
struct DueRow {
    std::int64_t id = 0;
    std::string who;  ///< keyed hash of her number
    std::string programme;
    std::string cycle;
    std::string reference;
    std::uint32_t beneficiary = 0;
    std::int64_t amount = 0;
    std::string bank;
    std::string channel;
    std::int32_t from = 0;
    std::int32_t to = 0;

    friend bool operator==(const DueRow&, const DueRow&) = default;
};
/// Of rows that share programme, cycle and bank.
struct DueTotal {
    std::string programme;
    std::string cycle;
    std::string bank;
    std::int64_t count = 0;
    std::int64_t sum = 0;
    std::int32_t to = 0;  ///< the last day of any

    friend bool operator==(const DueTotal&, const DueTotal&) = default;
};
/// Rows that go: from `first` to before `end`.
struct DueRange {
    std::int64_t first = 0;
    std::int64_t end = 0;
};
struct Payee {
    std::int64_t person = 0;
    std::int32_t day = 0;
};

/// Rows of banks' lists beside the log; written with its batches. Two rows of one reference, or of one person,
/// programme, cycle and beneficiary, are refused by the file (ConstraintBroken).
/// Threads: the log's.
class Dues {
  public:
    explicit Dues(SQLite::Database& database);
    ~Dues();

    /// Of whoever has this hash, in the order of their numbers.
    [[nodiscard]] domain::Result<std::vector<DueRow>> of(const std::string& who);
    /// The number of the row that says the same of the bank or of her; nothing where there is none.
    [[nodiscard]] domain::Result<std::optional<std::int64_t>> same(const DueRow& row);
    /// Of rows from this number on.
    [[nodiscard]] domain::Result<std::vector<DueTotal>> totalsFrom(std::int64_t id);
    /// The least number in this range; nothing where it holds no row.
    [[nodiscard]] domain::Result<std::optional<std::int64_t>> firstIn(DueRange range);
    /// The largest number of any; 0: there is no row.
    [[nodiscard]] domain::Result<std::int64_t> last();
    /// The day on which somebody was paid last.
    [[nodiscard]] domain::Result<std::optional<std::int32_t>> paidOn(std::int64_t person);

    /// Within the transaction of a batch. Throws SQLite::Exception.
    void write(const Batch& batch);

  private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::store
