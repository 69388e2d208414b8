#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/domain/result.h"

namespace SQLite {
class Database;
class Statement;
}  // namespace SQLite

namespace owc::store {

struct RequestKey {
    std::string device;
    std::uint64_t boot = 0;
    std::uint64_t counter = 0;

    friend auto operator<=>(const RequestKey&, const RequestKey&) = default;
};
struct Outcome {
    RequestKey key;
    std::string requestHash;
    std::int64_t atMs = 0;
    std::string reply;
};

/// First answers to requests, so that a repeat is not done twice. On disk in the order of their commit, found by
/// an index in memory: eight days of a busy centre are some ten thousand entries.
/// Threads: the log's.
class Outcomes {
  public:
    /// Reads the index. Throws SQLite::Exception.
    explicit Outcomes(SQLite::Database& database);
    ~Outcomes();

    /// Within the caller's transaction; throws SQLite::Exception. An outcome that is there already is one with
    /// SQLITE_CONSTRAINT.
    void insert(const std::vector<Outcome>& outcomes);
    /// The caller's transaction was committed, or rolled back.
    void committed() { m_fresh.clear(); }
    void rolledBack();

    [[nodiscard]] domain::Result<std::optional<Outcome>> find(const RequestKey& key);
    /// Whether outcomes of this device up to this id have been dropped.
    [[nodiscard]] bool isForgotten(const RequestKey& key) const;
    /// The highest boot of this device in any outcome, kept or dropped; 0 for a device never heard.
    [[nodiscard]] std::uint64_t highestBoot(const std::string& device) const;
    domain::Result<void> dropBefore(std::int64_t timeMs);

  private:
    using Id = std::pair<std::uint64_t, std::uint64_t>;  ///< boot, counter
    struct OfDevice {
        std::map<Id, std::int64_t> rows;
        std::optional<Id> forgotten{};  ///< the newest that was dropped
    };

    [[nodiscard]] std::int64_t rowOf(const RequestKey& key) const;

    SQLite::Database& m_database;
    std::unique_ptr<SQLite::Statement> m_insert, m_select;
    std::map<std::string, OfDevice> m_devices;
    std::vector<RequestKey> m_fresh;  ///< of the transaction under way
};

}  // namespace owc::store
