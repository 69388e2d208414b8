#include "queue-server/sharing/outbox.h"

#include <fcntl.h>
#include <unistd.h>

#include "queue-server/sharing/outbox_sql.h"

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::chrono::hours kMessagesKept{24};
/// What is done stays for questions about its status, and then goes with the numbers in it.
constexpr std::chrono::hours kJobsKept{24 * 7};

Job jobOf(SQLite::Statement& row) {
    return {.id = row.getColumn(0).getInt64(),
            .kind = static_cast<JobKind>(row.getColumn(1).getInt()),
            .agency = row.getColumn(2).getString(),
            .transaction = row.getColumn(3).getString(),
            .correlation = row.getColumn(4).getString(),
            .url = row.getColumn(5).getString(),
            .request = row.getColumn(6).getString(),
            .answer = row.getColumn(7).getString(),
            .tries = row.getColumn(8).getUInt(),
            .due = timeOf(row.getColumn(9).getInt64()),
            .added = timeOf(row.getColumn(10).getInt64())};
}

/// Commits without waiting for the disk, while it lives.
class Relaxed {
  public:
    explicit Relaxed(SQLite::Database& database) : m_database(database) {
        m_database.exec("PRAGMA synchronous=NORMAL");
    }
    ~Relaxed() { m_database.tryExec("PRAGMA synchronous=FULL"); }
    Relaxed(const Relaxed&) = delete;
    Relaxed& operator=(const Relaxed&) = delete;

  private:
    SQLite::Database& m_database;
};

Result<void> prepare(SQLite::Database& database) {
    database.setBusyTimeout(2000);
    database.exec(
        "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; "
        "PRAGMA secure_delete=ON");
    const int id = database.execAndGet("PRAGMA application_id").getInt();
    const int form = database.execAndGet("PRAGMA user_version").getInt();
    if (id == kOutboxId && form == kOutboxForm) return {};
    if (id != 0 || form != 0 || database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() != 0)
        return fail(ErrorCode::VersionUnknown,
                    database.getFilename() + " is no outbox of this program's form");
    SQLite::Transaction transaction(database);
    database.exec(kOutboxTables);
    database.exec("PRAGMA application_id=" + std::to_string(kOutboxId) +
                  "; PRAGMA user_version=" + std::to_string(kOutboxForm));
    transaction.commit();
    return {};
}

}  // namespace

Result<std::unique_ptr<Outbox>> Outbox::open(const std::filesystem::path& file) {
    try {
        // Ours alone from its first moment; SQLite gives the files beside it the same rights.
        if (const int made = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0600); made >= 0)
            ::close(made);
        auto database = std::make_unique<SQLite::Database>(file.string(), SQLite::OPEN_READWRITE);
        const auto prepared = prepare(*database);
        if (!prepared) return tl::unexpected(prepared.error());
        return std::unique_ptr<Outbox>(new Outbox(std::move(database)));
    } catch (const SQLite::Exception& error) {
        return failedOutbox(error);
    }
}

Outbox::Outbox(std::unique_ptr<SQLite::Database> database) : m_database(std::move(database)) {}
Outbox::~Outbox() = default;

void Outbox::insert(const Job& job) {
    bound(*m_database, "INSERT INTO job VALUES(NULL, ?, 1, ?, ?, ?, ?, ?, ?, 0, ?, ?)",
          static_cast<int>(job.kind), job.agency, job.transaction, job.correlation, job.url, job.request,
          job.answer, millisOf(job.due), millisOf(job.added))
        .exec();
}

Result<std::int64_t> Outbox::add(const Job& job, const std::vector<std::string>& references) {
    return guarded(m_mutex, [&]() -> Result<std::int64_t> {
        SQLite::Transaction transaction(*m_database);
        const std::int64_t old = millisOf(job.added - kJobsKept);
        bound(*m_database,
              "DELETE FROM reference WHERE correlation_id IN (SELECT correlation_id FROM job WHERE state <> "
              "1 AND added < ?)",
              old)
            .exec();
        bound(*m_database, "DELETE FROM job WHERE state <> 1 AND added < ?", old).exec();
        insert(job);
        const std::int64_t id = m_database->getLastInsertRowid();
        for (const std::string& reference : references)
            bound(*m_database, "INSERT OR IGNORE INTO reference VALUES(?, ?, ?, ?, ?, ?, '', ?)", job.agency,
                  static_cast<int>(job.kind), job.transaction, job.correlation, reference,
                  static_cast<int>(Status::Received), writeTime(job.added))
                .exec();
        transaction.commit();
        return id;
    });
}

Result<std::size_t> Outbox::waiting(const std::string& agency) {
    return guarded(m_mutex, [&]() -> Result<std::size_t> {
        auto row = bound(*m_database, "SELECT count(*) FROM job WHERE state = 1 AND agency = ?", agency);
        row.executeStep();
        return static_cast<std::size_t>(row.getColumn(0).getInt64());
    });
}

Result<std::optional<Job>> Outbox::take(Time now) {
    return guarded(m_mutex, [&]() -> Result<std::optional<Job>> {
        auto row = bound(*m_database,
                         "SELECT id, kind, agency, transaction_id, correlation_id, url, request, answer, "
                         "tries, due, added "
                         "FROM job WHERE state = 1 AND due <= ? ORDER BY due, id",
                         millisOf(now));
        while (row.executeStep()) {
            if (m_taken.insert(row.getColumn(0).getInt64()).second) return jobOf(row);
        }
        return std::optional<Job>{};
    });
}

Result<void> Outbox::countTry(std::int64_t job, Time again) {
    return guarded(m_mutex, [&]() -> Result<void> {
        bound(*m_database, "UPDATE job SET tries = tries + 1, due = ? WHERE id = ?", millisOf(again), job)
            .exec();
        return {};
    });
}

Result<void> Outbox::keepAnswer(std::int64_t job, const std::string& answer) {
    return guarded(m_mutex, [&]() -> Result<void> {
        bound(*m_database, "UPDATE job SET answer = ? WHERE id = ?", answer, job).exec();
        return {};
    });
}

Result<void> Outbox::later(std::int64_t job, Time due) {
    return guarded(m_mutex, [&]() -> Result<void> {
        bound(*m_database, "UPDATE job SET due = ? WHERE id = ?", millisOf(due), job).exec();
        m_taken.erase(job);
        return {};
    });
}

Result<void> Outbox::finish(std::int64_t job, JobState state) {
    return guarded(m_mutex, [&]() -> Result<void> {
        bound(*m_database, "UPDATE job SET state = ?, request = '', answer = '' WHERE id = ?",
              static_cast<int>(state), job)
            .exec();
        m_taken.erase(job);
        return {};
    });
}

Result<std::optional<Time>> Outbox::nextDue() {
    return guarded(m_mutex, [&]() -> Result<std::optional<Time>> {
        SQLite::Statement row(*m_database, "SELECT id, due FROM job WHERE state = 1 ORDER BY due, id");
        while (row.executeStep()) {
            if (!m_taken.contains(row.getColumn(0).getInt64())) return timeOf(row.getColumn(1).getInt64());
        }
        return std::optional<Time>{};
    });
}

Result<void> Outbox::setStatus(const std::string& agency, const Reference& reference) {
    return guarded(m_mutex, [&]() -> Result<void> {
        bound(*m_database,
              "UPDATE reference SET status = ?, reason = ?, timestamp = ? WHERE agency = ? AND "
              "correlation_id = ? AND "
              "reference_id = ?",
              static_cast<int>(reference.status), reference.reason, reference.timestamp, agency,
              reference.correlation, reference.reference)
            .exec();
        return {};
    });
}

Result<std::vector<Reference>> Outbox::find(const std::string& agency, JobKind kind, const std::string& by,
                                            const std::vector<std::string>& values) {
    return guarded(m_mutex, [&]() -> Result<std::vector<Reference>> {
        std::vector<Reference> found;
        const char* sql = by == "transaction_id"
                              ? "SELECT * FROM reference WHERE agency = ? AND kind = ? AND transaction_id = ?"
                          : by == "correlation_id"
                              ? "SELECT * FROM reference WHERE agency = ? AND kind = ? AND correlation_id = ?"
                              : "SELECT * FROM reference WHERE agency = ? AND kind = ? AND reference_id = ?";
        for (const std::string& value : values) {
            auto row = bound(*m_database, sql, agency, static_cast<int>(kind), value);
            while (row.executeStep() && found.size() < 100)
                found.push_back({.transaction = row.getColumn(2).getString(),
                                 .correlation = row.getColumn(3).getString(),
                                 .reference = row.getColumn(4).getString(),
                                 .status = static_cast<Status>(row.getColumn(5).getInt()),
                                 .reason = row.getColumn(6).getString(),
                                 .timestamp = row.getColumn(7).getString()});
        }
        return found;
    });
}

Result<bool> Outbox::isFirst(const std::string& agency, const std::string& messageId, Time now) {
    return guarded(m_mutex, [&]() -> Result<bool> {
        // After a power cut the last ones may be forgotten; a wait for the disk would slow the centre's own
        // log.
        const Relaxed relaxed(*m_database);
        bound(*m_database, "DELETE FROM message WHERE at < ?", millisOf(now - kMessagesKept)).exec();
        return bound(*m_database, "INSERT OR IGNORE INTO message VALUES(?, ?, ?)", agency, messageId,
                     millisOf(now))
                   .exec() == 1;
    });
}

}  // namespace owc::sharing
