#pragma once

#include <array>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "queue-server/domain/result.h"
#include "queue-server/store/enrolments.h"
#include "queue-server/store/dues.h"
#include "queue-server/store/forms.h"
#include "queue-server/store/outcomes.h"
#include "queue-server/store/people.h"

namespace owc::store {

enum class OpenMode { ReadWrite, ReadOnly };

/// Event `seq` of the chain; hashes are 32 raw bytes.
struct StoredEvent {
    std::uint64_t seq = 0;
    std::int64_t timeMs = 0;
    std::uint32_t kind = 0;
    std::string body;
    std::string hash;
};
struct Head {
    std::uint64_t seq = 0;  ///< 0: empty log
    std::string hash = std::string(32, '\0');
};

struct NewEvent {
    std::int64_t timeMs = 0;
    std::uint32_t kind = 0;
    std::string body;
};
struct Claim {
    std::uint32_t kind = 0;
    std::string key;
};
/// All of it becomes durable together, or none of it.
struct Batch {
    std::vector<NewEvent> events;
    std::vector<Claim> claims;
    std::vector<Claim> released;  ///< claims that hold no longer; before `claims`
    std::vector<Outcome> outcomes;
    std::vector<NewPerson> people;
    std::vector<std::int64_t> erased;  ///< people whose row is overwritten; the id is never another's
    std::vector<Enrolment> enrolments;  ///< each in the place of an older one of that finger; after `revoked`
    std::vector<Revocation> revoked;
    std::optional<std::int64_t> expiredAt;  ///< enrolments that expire by this centre time go
    std::vector<DraftRow> drafts;              ///< each in the place of what was saved of that form before
    std::vector<std::int64_t> droppedDrafts;   ///< forms, after `drafts`
    std::vector<RecordRow> records;            ///< new ones
    std::vector<AnswerRow> answers;            ///< each in the place of an older one; after `records`
    std::optional<DueRange> droppedDues;       ///< before `dues`
    std::vector<DueRow> dues;
    std::vector<Payee> payees;  ///< each in the place of an older day
    bool restoreSeen = false;  ///< takes away the mark of `restoredFrom`
};

/// Whether what it takes away has to leave the write-ahead log too.
[[nodiscard]] inline bool erases(const Batch& batch) {
    return !batch.erased.empty() || !batch.revoked.empty() || !batch.enrolments.empty() || batch.expiredAt ||
           !batch.droppedDrafts.empty();
}

struct Checkpoint {
    std::uint64_t seq = 0;
    std::string state;
};
struct Verified {
    std::uint64_t events = 0;
    std::string headHex;
};

/// The hash-chained log of a centre in one SQLite file: bytes in, bytes out.
/// One process writes, holding a lock file beside it for as long as it lives; any number read, also while it
/// writes and after it has closed. Errors: StorageFull, StorageReadOnly, StorageLocked, ConstraintBroken, Corrupt
/// and VersionUnknown as named; StorageFailed for everything else SQLite or the disk refuse. After StorageFailed
/// the file is left as it is for the next start.
/// Threads: one at a time.
class Log {
  public:
    /// @param keys  seal and find personal data; a reader may come without and then reveals nothing
    [[nodiscard]] static domain::Result<std::unique_ptr<Log>> open(const std::filesystem::path& file,
                                                                   OpenMode mode,
                                                                   std::optional<PeopleKeys> keys = {});
    ~Log();
    Log(const Log&) = delete;
    Log& operator=(const Log&) = delete;

    /// One transaction, on disk when it returns (WAL, synchronous=FULL).
    /// @return the new head; ConstraintBroken when a claim, an outcome or a person exists already
    domain::Result<Head> append(const Batch& batch);
    [[nodiscard]] const Head& head() const;

    /// Calls `see` for every event from `from` on until it returns false.
    domain::Result<void> forEach(std::uint64_t from,
                                 const std::function<bool(const StoredEvent&)>& see) const;
    /// The same, hashing the chain anew from the event before `from` on.
    /// @return Corrupt naming the first event that is wrong, missing or cannot be read
    domain::Result<void> forEachVerified(std::uint64_t from,
                                         const std::function<bool(const StoredEvent&)>& see) const;
    /// Hashes the whole chain anew. @return Corrupt naming the first event that is wrong or missing
    [[nodiscard]] domain::Result<Verified> verify() const;

    /// Of a log that is open for writing, or was written by this version.
    [[nodiscard]] Outcomes& outcomes();

    /// The last event of the backup this file was restored from, until a batch has said that it was seen.
    [[nodiscard]] domain::Result<std::optional<std::uint64_t>> restoredFrom() const;

    /// The newest checkpoint of this schema whose hash fits the chain; others are passed over.
    [[nodiscard]] domain::Result<std::optional<Checkpoint>> newestCheckpoint(std::uint32_t schema) const;
    /// Stores the state at the head and keeps the two newest.
    domain::Result<void> writeCheckpoint(std::uint32_t schema, const std::string& state);

    [[nodiscard]] People& people();
    /// Of a log that is open for writing, or was written by this version.
    [[nodiscard]] Forms& forms();
    /// The same.
    [[nodiscard]] Dues& dues();

    /// Whether a row can be made durable now: after a full disk, whether there is room again.
    [[nodiscard]] bool canWrite();

    /// Pages in the write-ahead log since it began anew. `WalMover` keeps it short.
    [[nodiscard]] std::uint64_t walPages() const;
    /// Moves the write-ahead log into the file without waiting for readers; keeps it for re-use.
    domain::Result<void> checkpointWal();
    /// After people were erased: takes what they were out of the write-ahead log too.
    /// @return false while a reader still needs it; try again later
    [[nodiscard]] bool scrub();
    /// Ends as one file without a write-ahead log. The log cannot be used afterwards.
    domain::Result<void> close();

  private:
    class Impl;
    explicit Log(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::store
