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

/// A form that is being filled in; what is sealed in it is unknown here.
struct DraftRow {
    std::int64_t form = 0;
    std::int64_t person = 0;
    std::string sealed;

    friend bool operator==(const DraftRow&, const DraftRow&) = default;
};
/// What an office said of a record.
struct AnswerRow {
    std::int64_t record = 0;
    std::uint32_t answer = 0;
    std::string reason;
    std::int32_t day = 0;

    friend bool operator==(const AnswerRow&, const AnswerRow&) = default;
};
/// A form that was signed and sent; the same.
struct RecordRow {
    std::int64_t record = 0;
    std::int64_t person = 0;
    std::uint32_t kind = 0;
    std::int32_t day = 0;
    std::string sealed;
    std::optional<AnswerRow> answer{};  ///< the newest; written with `Batch::answers`

    friend bool operator==(const RecordRow&, const RecordRow&) = default;
};

/// Forms beside the log; written with its batches, in the transaction of the event that tells of them.
/// Threads: the log's.
class Forms {
  public:
    explicit Forms(SQLite::Database& database);
    ~Forms();

    /// @return nothing for a form that has no row
    [[nodiscard]] domain::Result<std::optional<std::string>> draft(std::int64_t form);
    /// Of a person, the newest first; `sealed` is left empty.
    [[nodiscard]] domain::Result<std::vector<RecordRow>> recordsOf(std::int64_t person, std::size_t most);
    /// In the order of their numbers, from the one after `record`.
    [[nodiscard]] domain::Result<std::vector<RecordRow>> recordsAfter(std::int64_t record, std::size_t most);

    /// Within the transaction of a batch. Throws SQLite::Exception.
    void write(const Batch& batch);

  private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::store
