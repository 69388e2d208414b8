#include "queue-server/store/log.h"

#include <sodium.h>

#include "queue-server/store/chain.h"
#include "queue-server/store/errors.h"
#include "queue-server/store/file_lock.h"
#include "queue-server/store/migrations.h"

namespace owc::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes) {
    statement.bindNoCopy(index, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}

std::uint64_t unsignedOf(const SQLite::Column& column) {
    return static_cast<std::uint64_t>(column.getInt64());
}
std::int64_t signedOf(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

StoredEvent eventOf(const SQLite::Statement& row) {
    return {unsignedOf(row.getColumn(0)), row.getColumn(1).getInt64(),
            static_cast<std::uint32_t>(row.getColumn(2).getInt64()), row.getColumn(3).getString(),
            row.getColumn(4).getString()};
}

void prepareForWriting(SQLite::Database& database) {
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    // The server moves the write-ahead log itself, outside the reply path, and re-uses its file: overwriting
    // is twice as fast as appending.
    database.exec("PRAGMA wal_autocheckpoint = 0");
    database.exec("PRAGMA foreign_keys = ON");
}

/// A closed log in a folder nobody may write to can only be read as a file that does not change.
SQLite::Database openForReading(const fs::path& file) {
    const bool folderIsOurs = fs::exists(file.string() + "-wal") || fs::exists(file.string() + "-shm");
    const std::string uri = "file:" + file.string() + (folderIsOurs ? "?mode=ro" : "?immutable=1");
    return {uri, SQLite::OPEN_READONLY | SQLite::OPEN_URI};
}

}  // namespace

class Log::Impl {
  public:
    Impl(SQLite::Database database, std::optional<FileLock> lock, std::optional<PeopleKeys> keys)
        : db(std::move(database)),
          people(db, keys),
          m_lock(std::move(lock)),
          insertEvent(db, "INSERT INTO events (seq, time, kind, body, hash) VALUES (?, ?, ?, ?, ?)"),
          insertClaim(db, "INSERT INTO claims (kind, key) VALUES (?, ?)"),
          insertOutcome(db,
                        "INSERT INTO outcomes (device, boot, counter, request_hash, at, reply) "
                        "VALUES (?, ?, ?, ?, ?, ?)"),
          insertPerson(db, "INSERT INTO people (id, lookup, sealed) VALUES (?, ?, ?)"),
          selectOutcome(
              db,
              "SELECT request_hash, at, reply FROM outcomes WHERE device = ? AND boot = ? AND counter = ?"),
          selectForgotten(db, "SELECT boot, counter FROM forgotten WHERE device = ?") {
        SQLite::Statement last(db, "SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1");
        if (last.executeStep()) head = {unsignedOf(last.getColumn(0)), last.getColumn(1).getString()};
    }

    void write(const Batch& batch, Head& to) {
        for (const NewPerson& person : batch.people) {
            insertPerson.bind(1, person.id);
            bindBytes(insertPerson, 2, person.lookup);
            bindBytes(insertPerson, 3, person.sealed);
            run(insertPerson);
        }
        for (const Claim& claim : batch.claims) {
            insertClaim.bind(1, claim.kind);
            insertClaim.bindNoCopy(2, claim.key);
            run(insertClaim);
        }
        for (const NewEvent& event : batch.events) {
            to.hash = chainHash(to.hash, ++to.seq, event);
            insertEvent.bind(1, signedOf(to.seq));
            insertEvent.bind(2, event.timeMs);
            insertEvent.bind(3, event.kind);
            bindBytes(insertEvent, 4, event.body);
            bindBytes(insertEvent, 5, to.hash);
            run(insertEvent);
        }
        for (const Outcome& outcome : batch.outcomes) {
            bindKey(insertOutcome, outcome.key);
            bindBytes(insertOutcome, 4, outcome.requestHash);
            insertOutcome.bind(5, outcome.atMs);
            bindBytes(insertOutcome, 6, outcome.reply);
            run(insertOutcome);
        }
        if (batch.restoreSeen) db.exec("DELETE FROM meta WHERE key = 'restored'");
    }

    static void bindKey(SQLite::Statement& statement, const RequestKey& key) {
        statement.bindNoCopy(1, key.device);
        statement.bind(2, signedOf(key.boot));
        statement.bind(3, signedOf(key.counter));
    }

    SQLite::Database db;
    People people;
    std::optional<FileLock> m_lock;
    SQLite::Statement insertEvent, insertClaim, insertOutcome, insertPerson, selectOutcome, selectForgotten;
    Head head;

  private:
    /// Leaves the statement ready for the next use, also when it fails.
    static void run(SQLite::Statement& statement) {
        try {
            statement.exec();
        } catch (...) {
            statement.tryReset();
            throw;
        }
        statement.reset();
    }
};

Log::Log(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
Log::~Log() = default;

Result<std::unique_ptr<Log>> Log::open(const fs::path& file, OpenMode mode, std::optional<PeopleKeys> keys) {
    if (sodium_init() < 0) return fail(ErrorCode::StorageFailed, "libsodium does not start");
    try {
        if (mode == OpenMode::ReadOnly) {
            if (!fs::exists(file)) return fail(ErrorCode::StorageFailed, file.string() + ": no such file");
            SQLite::Database database = openForReading(file);
            if (const auto ours = checkVersion(database); !ours) return tl::unexpected(ours.error());
            return std::unique_ptr<Log>(
                new Log(std::make_unique<Impl>(std::move(database), std::nullopt, keys)));
        }
        auto lock = FileLock::take(file);
        if (!lock) return tl::unexpected(lock.error());
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 2000);
        if (const auto ours = checkVersion(database); !ours) return tl::unexpected(ours.error());
        prepareForWriting(database);
        if (const auto done = migrate(database); !done) return tl::unexpected(done.error());
        return std::unique_ptr<Log>(
            new Log(std::make_unique<Impl>(std::move(database), std::move(*lock), keys)));
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

const Head& Log::head() const {
    return m_impl->head;
}
People& Log::people() {
    return m_impl->people;
}

Result<Head> Log::append(const Batch& batch) {
    try {
        SQLite::Transaction transaction(m_impl->db, SQLite::TransactionBehavior::IMMEDIATE);
        Head next = m_impl->head;
        m_impl->write(batch, next);
        transaction.commit();
        m_impl->head = next;
        return next;
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

Result<void> Log::forEach(std::uint64_t from, const std::function<bool(const StoredEvent&)>& see) const {
    try {
        SQLite::Statement rows(m_impl->db,
                               "SELECT seq, time, kind, body, hash FROM events WHERE seq >= ? ORDER BY seq");
        rows.bind(1, signedOf(from));
        while (rows.executeStep()) {
            if (!see(eventOf(rows))) break;
        }
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

Result<Verified> Log::verify() const {
    Head at;
    Result<void> chain;
    const auto read = forEach(0, [&](const StoredEvent& event) {
        if (event.seq != at.seq + 1)
            chain = fail(ErrorCode::Corrupt, "event " + std::to_string(at.seq + 1) + " is missing");
        else if (event.hash != chainHash(at.hash, event.seq, {event.timeMs, event.kind, event.body}))
            chain = fail(ErrorCode::Corrupt,
                         "event " + std::to_string(event.seq) + " does not hash to what the chain says");
        at = {event.seq, event.hash};
        return chain.has_value();
    });
    if (!read) return tl::unexpected(read.error());
    if (!chain) return tl::unexpected(chain.error());
    std::string hex(at.hash.size() * 2 + 1, '\0');
    sodium_bin2hex(hex.data(), hex.size(), reinterpret_cast<const unsigned char*>(at.hash.data()),
                   at.hash.size());
    hex.pop_back();
    return Verified{at.seq, hex};
}

Result<std::optional<Outcome>> Log::findOutcome(const RequestKey& key) const {
    SQLite::Statement& query = m_impl->selectOutcome;
    try {
        Impl::bindKey(query, key);
        std::optional<Outcome> found;
        if (query.executeStep())
            found = Outcome{key, query.getColumn(0).getString(), query.getColumn(1).getInt64(),
                            query.getColumn(2).getString()};
        query.reset();
        return found;
    } catch (const SQLite::Exception& error) {
        query.tryReset();
        return failed(error);
    }
}

Result<bool> Log::isForgotten(const RequestKey& key) const {
    SQLite::Statement& query = m_impl->selectForgotten;
    try {
        query.bindNoCopy(1, key.device);
        bool forgotten = false;
        if (query.executeStep()) {
            const std::pair upTo{unsignedOf(query.getColumn(0)), unsignedOf(query.getColumn(1))};
            forgotten = std::pair{key.boot, key.counter} <= upTo;
        }
        query.reset();
        return forgotten;
    } catch (const SQLite::Exception& error) {
        query.tryReset();
        return failed(error);
    }
}

Result<std::uint64_t> Log::highestBoot(const std::string& device) const {
    try {
        SQLite::Statement query(m_impl->db,
                                "SELECT max((SELECT coalesce(max(boot), 0) FROM outcomes WHERE device = ?1), "
                                "(SELECT coalesce(max(boot), 0) FROM forgotten WHERE device = ?1))");
        query.bindNoCopy(1, device);
        return query.executeStep() ? unsignedOf(query.getColumn(0)) : 0;
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

Result<std::optional<std::uint64_t>> Log::restoredFrom() const {
    try {
        SQLite::Statement query(m_impl->db, "SELECT value FROM meta WHERE key = 'restored'");
        if (!query.executeStep()) return std::optional<std::uint64_t>{};
        return std::optional{unsignedOf(query.getColumn(0))};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

Result<void> Log::dropOutcomesBefore(std::int64_t timeMs) {
    try {
        SQLite::Transaction transaction(m_impl->db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement remember(
            m_impl->db,
            "INSERT INTO forgotten (device, boot, counter) "
            "SELECT device, boot, max(counter) FROM outcomes AS o WHERE at < ?1 AND boot = "
            "(SELECT max(boot) FROM outcomes WHERE device = o.device AND at < ?1) GROUP BY device "
            "ON CONFLICT (device) DO UPDATE SET boot = excluded.boot, counter = excluded.counter "
            "WHERE (excluded.boot, excluded.counter) > (boot, counter)");
        remember.bind(1, timeMs);
        remember.exec();
        SQLite::Statement drop(m_impl->db, "DELETE FROM outcomes WHERE at < ?");
        drop.bind(1, timeMs);
        drop.exec();
        transaction.commit();
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

Result<std::optional<Checkpoint>> Log::newestCheckpoint(std::uint32_t schema) const {
    try {
        SQLite::Statement rows(
            m_impl->db,
            "SELECT c.seq, c.state, c.hash, e.hash FROM checkpoints AS c JOIN events AS e USING (seq) "
            "WHERE c.schema = ? ORDER BY c.seq DESC");
        rows.bind(1, schema);
        while (rows.executeStep()) {
            Checkpoint checkpoint{unsignedOf(rows.getColumn(0)), rows.getColumn(1).getString()};
            const std::string chain = rows.getColumn(3).getString();
            if (rows.getColumn(2).getString() ==
                checkpointHash(chain, checkpoint.seq, schema, checkpoint.state))
                return std::optional{std::move(checkpoint)};
        }
        return std::optional<Checkpoint>{};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

Result<void> Log::writeCheckpoint(std::uint32_t schema, const std::string& state) {
    const Head& head = m_impl->head;
    if (head.seq == 0) return {};
    try {
        SQLite::Transaction transaction(m_impl->db, SQLite::TransactionBehavior::IMMEDIATE);
        SQLite::Statement insert(
            m_impl->db, "INSERT OR REPLACE INTO checkpoints (seq, schema, state, hash) VALUES (?, ?, ?, ?)");
        const std::string hash = checkpointHash(head.hash, head.seq, schema, state);
        insert.bind(1, signedOf(head.seq));
        insert.bind(2, schema);
        bindBytes(insert, 3, state);
        bindBytes(insert, 4, hash);
        insert.exec();
        m_impl->db.exec(
            "DELETE FROM checkpoints WHERE seq NOT IN (SELECT seq FROM checkpoints ORDER BY seq DESC LIMIT "
            "2)");
        transaction.commit();
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

bool Log::canWrite() {
    try {
        SQLite::Transaction transaction(m_impl->db, SQLite::TransactionBehavior::IMMEDIATE);
        m_impl->db.exec("INSERT OR REPLACE INTO meta (key, value) VALUES ('room', zeroblob(65536))");
        m_impl->db.exec("UPDATE meta SET value = zeroblob(0) WHERE key = 'room'");
        transaction.commit();
        return true;
    } catch (const SQLite::Exception&) {
        return false;
    }
}

Result<void> Log::checkpointWal() {
    try {
        m_impl->db.exec("PRAGMA wal_checkpoint(PASSIVE)");
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

Result<void> Log::close() {
    try {
        SQLite::Statement truncate(m_impl->db, "PRAGMA wal_checkpoint(TRUNCATE)");
        if (truncate.executeStep() && truncate.getColumn(0).getInt() != 0)
            return fail(ErrorCode::StorageLocked, "a reader holds the log open; it stays in two files");
        truncate.reset();
        m_impl->db.exec("PRAGMA journal_mode = DELETE");
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

}  // namespace owc::store
