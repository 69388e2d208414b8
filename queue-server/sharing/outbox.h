#pragma once

#include <filesystem>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/result.h"
#include "queue-server/sharing/words.h"

namespace SQLite {
class Database;
}

// What the interface still owes to others, in an SQLite file of its own: a restart goes on with it. The file
// has identity numbers in it (questions that wait); it lies where the registry lies and is 0600.
namespace owc::sharing {

using domain::Time;

enum class JobKind : std::uint8_t { Search = 1, Subscribe = 2, Unsubscribe = 3, Status = 4, Notify = 5 };
enum class JobState : std::uint8_t { Waiting = 1, Done = 2, GivenUp = 3 };

/// One callback that has to be made.
struct Job {
    std::int64_t id = 0;  ///< given by `add`
    JobKind kind{};
    std::string agency;
    std::string transaction;
    std::string correlation;
    std::string url;
    std::string request;      ///< the message as it came; of a Notify what happened, as JSON
    std::string answer;       ///< the message to send, once it is made and must not be made again; else empty
    std::uint32_t tries = 0;  ///< begun
    Time due{};
    Time added{};
};

/// What became of one request of a transaction.
struct Reference {
    std::string transaction;
    std::string correlation;
    std::string reference;
    Status status{};
    std::string reason;  ///< code
    std::string timestamp;
};

struct Subscription {
    std::string code;
    std::string agency;
    std::string eventType;  ///< "REGISTER", "NewHouseHoldMember"
    std::string recordType;
    std::string filterType;
    std::string filter;  ///< JSON
    std::string purpose;
    std::string start, end;  ///< times; empty: always
    bool active = true;

    friend bool operator==(const Subscription&, const Subscription&) = default;
};

/// A household as a subscription saw it last: number of members by CNIC.
struct Seen {
    std::uint64_t household = 0;
    std::set<std::uint64_t> members;
};

/// Threads: any.
class Outbox {
  public:
    /// @return StorageFailed, StorageReadOnly, StorageLocked, VersionUnknown (not ours), Corrupt
    [[nodiscard]] static domain::Result<std::unique_ptr<Outbox>> open(const std::filesystem::path& file);
    ~Outbox();

    /// Durable when it returns.
    /// @param references  of the requests in it, all in status `rcvd`
    [[nodiscard]] domain::Result<std::int64_t> add(const Job& job,
                                                   const std::vector<std::string>& references);
    /// Jobs that wait, of this agency.
    [[nodiscard]] domain::Result<std::size_t> waiting(const std::string& agency);
    /// The one that is due first, given to nobody else until `finish` or `later`.
    [[nodiscard]] domain::Result<std::optional<Job>> take(Time now);
    /// Counts a try, on the disk when it returns and so before the work: a job that ends the program counts.
    /// @param again  when it is due if the program ends with it
    [[nodiscard]] domain::Result<void> countTry(std::int64_t job, Time again);
    [[nodiscard]] domain::Result<void> keepAnswer(std::int64_t job, const std::string& answer);
    [[nodiscard]] domain::Result<void> later(std::int64_t job, Time due);
    [[nodiscard]] domain::Result<void> finish(std::int64_t job, JobState state);
    /// When the next one is due.
    [[nodiscard]] domain::Result<std::optional<Time>> nextDue();

    [[nodiscard]] domain::Result<void> setStatus(const std::string& agency, const Reference& reference);
    /// @param by  "transaction_id", "correlation_id", "reference_id_list"
    [[nodiscard]] domain::Result<std::vector<Reference>> find(const std::string& agency, JobKind kind,
                                                              const std::string& by,
                                                              const std::vector<std::string>& values);

    /// Whether this message id is new of this agency; remembered for a day.
    [[nodiscard]] domain::Result<bool> isFirst(const std::string& agency, const std::string& messageId,
                                               Time now);

    /// @return the active one of this agency, event, record and filter: this, or one that was there before
    [[nodiscard]] domain::Result<Subscription> subscribe(const Subscription& subscription,
                                                         const std::vector<Seen>& seen);
    [[nodiscard]] domain::Result<std::optional<Subscription>> subscription(const std::string& code);
    /// Ends them and keeps the job's answer in one transaction: tried again, it says the same.
    [[nodiscard]] domain::Result<void> end(const std::vector<std::string>& codes, std::int64_t job,
                                           const std::string& answer);
    [[nodiscard]] domain::Result<std::vector<Subscription>> active();
    [[nodiscard]] domain::Result<std::vector<Seen>> seen(const std::string& code);
    /// Replaces what was seen and adds the notices of it in one transaction: none is lost and none comes
    /// twice.
    [[nodiscard]] domain::Result<void> changed(const std::string& code, const std::vector<Seen>& seen,
                                               const std::vector<Job>& notices);
    /// Of the registry, as notices were last made of it; 0 at first.
    [[nodiscard]] domain::Result<std::uint64_t> noticedVersion();
    [[nodiscard]] domain::Result<void> setNoticedVersion(std::uint64_t version);

  private:
    explicit Outbox(std::unique_ptr<SQLite::Database> database);
    void insert(const Job& job);
    void replaceSeen(const std::string& code, const std::vector<Seen>& seen);

    std::mutex m_mutex;
    std::unique_ptr<SQLite::Database> m_database;  ///< guarded by m_mutex
    std::set<std::int64_t> m_taken;                ///< guarded by m_mutex
};

}  // namespace owc::sharing
