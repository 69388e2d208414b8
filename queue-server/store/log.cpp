#include "queue-server/store/log.h"

#include <sodium.h>

#include "queue-server/store/chain.h"
#include "queue-server/store/enrolment_writer.h"
#include "queue-server/store/errors.h"
#include "queue-server/store/file_lock.h"
#include "queue-server/store/migrations.h"

namespace owc::store {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

constexpr int kBusyMs = 2000;

constexpr int kOutcomesInOrder = 2;  ///< version of the file
constexpr int kWithEnrolments = 4;   ///< the same
constexpr int kWithForms = 5;        ///< the same
constexpr int kWithDues = 6;         ///< the same

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
    database.exec("PRAGMA secure_delete = ON");  // what is erased is overwritten with zeros
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
          deleteClaim(db, "DELETE FROM claims WHERE kind = ? AND key = ?"),
          insertPerson(db, "INSERT INTO people (id, lookup, sealed) VALUES (?, ?, ?)"),
          erasePerson(db, "UPDATE people SET lookup = randomblob(32), sealed = zeroblob(0) WHERE id = ?"),
          m_begin(db, "BEGIN IMMEDIATE"),
          m_commit(db, "COMMIT") {
        // A reader may meet a file that is older than this form of the table; a writer has brought it up to date.
        if (db.execAndGet("PRAGMA user_version").getInt() >= kOutcomesInOrder) outcomes.emplace(db);
        if (db.execAndGet("PRAGMA user_version").getInt() >= kWithEnrolments) enrolments.emplace(db);
        if (db.execAndGet("PRAGMA user_version").getInt() >= kWithForms) forms.emplace(db);
        if (db.execAndGet("PRAGMA user_version").getInt() >= kWithDues) dues.emplace(db);
        sqlite3_wal_hook(db.getHandle(), &Impl::countPages, this);
        SQLite::Statement last(db, "SELECT seq, hash FROM events ORDER BY seq DESC LIMIT 1");
        if (last.executeStep()) head = {unsignedOf(last.getColumn(0)), last.getColumn(1).getString()};
    }

    void write(const Batch& batch, Head& to) {
        for (const NewPerson& person : batch.people) {
            if (people.knows(person.lookup)) throw SQLite::Exception("this person has a row", SQLITE_CONSTRAINT);
            insertPerson.bind(1, person.id);
            bindBytes(insertPerson, 2, person.lookup);
            bindBytes(insertPerson, 3, person.sealed);
            runOnce(insertPerson);
        }
        for (const std::int64_t person : batch.erased) {
            erasePerson.bind(1, person);
            runOnce(erasePerson);
        }
        enrolments->write(batch);
        forms->write(batch);
        dues->write(batch);
        for (const Claim& claim : batch.released) {
            deleteClaim.bind(1, claim.kind);
            deleteClaim.bindNoCopy(2, claim.key);
            runOnce(deleteClaim);
        }
        for (const Claim& claim : batch.claims) {
            insertClaim.bind(1, claim.kind);
            insertClaim.bindNoCopy(2, claim.key);
            runOnce(insertClaim);
        }
        for (const NewEvent& event : batch.events) {
            to.hash = chainHash(to.hash, ++to.seq, event);
            insertEvent.bind(1, signedOf(to.seq));
            insertEvent.bind(2, event.timeMs);
            insertEvent.bind(3, event.kind);
            bindBytes(insertEvent, 4, event.body);
            bindBytes(insertEvent, 5, to.hash);
            runOnce(insertEvent);
        }
        outcomes->insert(batch.outcomes);
        if (batch.restoreSeen) db.exec("DELETE FROM meta WHERE key = 'restored'");
    }

    void begin() { runOnce(m_begin); }
    void commit() {
        runOnce(m_commit);
        outcomes->committed();
    }

    /// What a failed append was; afterwards nothing of it may be left.
    tl::unexpected<domain::Error> rolledBack(const SQLite::Exception& error) {
        outcomes->rolledBack();
        const auto isOpen = [this] { return sqlite3_get_autocommit(db.getHandle()) == 0; };
        if (isOpen()) std::ignore = db.tryExec("ROLLBACK");
        auto why = isOpen() ? fail(ErrorCode::StorageFailed, std::string("cannot roll back: ") + error.what())
                            : failed(error);
        // Nobody knows what the disk holds now: the next start reads it, and nothing is moved before.
        if (why.value().code == ErrorCode::StorageFailed)
            sqlite3_db_config(db.getHandle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        return why;
    }

    SQLite::Database db;
    People people;
    std::optional<FileLock> m_lock;
    SQLite::Statement insertEvent, insertClaim, deleteClaim, insertPerson, erasePerson;
    std::optional<Outcomes> outcomes;
    std::optional<EnrolmentWriter> enrolments;
    std::optional<Forms> forms;
    std::optional<Dues> dues;
    Head head;
    std::uint64_t walPages = 0;

  private:
    static int countPages(void* self, sqlite3*, const char*, int pages) {
        static_cast<Impl*>(self)->walPages = static_cast<std::uint64_t>(pages);
        return SQLITE_OK;
    }

    SQLite::Statement m_begin, m_commit;
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
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyMs);
        // SQLite opens a file it may not write for reading, without a word.
        if (sqlite3_db_readonly(database.getHandle(), "main") == 1)
            return fail(ErrorCode::StorageReadOnly, file.string() + ": may not be written");
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
Dues& Log::dues() {
    return *m_impl->dues;
}

Forms& Log::forms() {
    return *m_impl->forms;
}

Result<Head> Log::append(const Batch& batch) {
    if (!m_impl->m_lock) return fail(ErrorCode::StorageFailed, "the log is open for reading only");
    try {
        m_impl->begin();
        Head next = m_impl->head;
        m_impl->write(batch, next);
        m_impl->commit();
        m_impl->people.committed(batch.people, batch.erased);
        m_impl->head = next;
        return next;
    } catch (const SQLite::Exception& error) {
        return m_impl->rolledBack(error);
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

Outcomes& Log::outcomes() {
    return *m_impl->outcomes;
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

std::uint64_t Log::walPages() const {
    return m_impl->walPages;
}

Result<void> Log::checkpointWal() {
    try {
        m_impl->db.exec("PRAGMA wal_checkpoint(PASSIVE)");
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

bool Log::scrub() {
    try {
        m_impl->db.setBusyTimeout(0);  // nobody waits for a reader
        SQLite::Statement truncate(m_impl->db, "PRAGMA wal_checkpoint(TRUNCATE)");
        const bool done = truncate.executeStep() && truncate.getColumn(0).getInt() == 0;
        truncate.reset();
        m_impl->db.setBusyTimeout(kBusyMs);
        return done;
    } catch (const SQLite::Exception&) {
        m_impl->db.setBusyTimeout(kBusyMs);
        return false;
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
