#include "kiosk/book/own_numbers.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sodium.h>
#include <sqlite3.h>

#include "kiosk/book/seal.h"

namespace owc::kiosk_book {

using domain::Day;
using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr int kVersion = 1;
constexpr std::int64_t kApplicationId = 0x4f57434b;  // "OWCK"
constexpr int kBusyMs = 2000;

// AUTOINCREMENT: a key names a print job and is never used again.
constexpr const char* kSchema = R"sql(
CREATE TABLE book (
    next       INTEGER NOT NULL,            -- the number given next
    first      INTEGER NOT NULL,            -- the range it belongs to
    last       INTEGER NOT NULL,
    given_day  INTEGER NOT NULL DEFAULT 0,  -- days since 1970
    given      INTEGER NOT NULL DEFAULT 0,  -- numbers given on it
    known_day  INTEGER,                     -- business day last seen
    closed     INTEGER NOT NULL DEFAULT 0,  -- it was closed
    picture    BLOB
);
CREATE TABLE tickets (
    key              INTEGER PRIMARY KEY AUTOINCREMENT,
    number           INTEGER NOT NULL,
    day              INTEGER NOT NULL,
    code             TEXT NOT NULL UNIQUE,
    at               INTEGER NOT NULL,  -- milliseconds since 1970 UTC
    service          TEXT NOT NULL,
    priority         INTEGER NOT NULL,
    language         INTEGER NOT NULL,
    cnic             BLOB,              -- sealed; gone with the row
    replaces_boot    INTEGER NOT NULL,  -- 0: nothing
    replaces_counter INTEGER NOT NULL,
    result           INTEGER,           -- NULL: still in the printer
    reasons          TEXT NOT NULL DEFAULT '',
    refused          INTEGER            -- code of the server's last word
);
)sql";

tl::unexpected<domain::Error> failed(const SQLite::Exception& error) {
    const bool full = error.getErrorCode() == SQLITE_FULL;
    return fail(full ? ErrorCode::StorageFull : ErrorCode::StorageFailed, error.what());
}

/// Runs it; what SQLite throws becomes a result.
template <class Do>
auto guarded(Do what) -> decltype(what()) {
    try {
        return what();
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

std::int64_t daysOf(Day day) {
    return day.time_since_epoch().count();
}
Day dayOf(std::int64_t days) {
    return Day{std::chrono::days{days}};
}

std::string freshCode() {
    domain::VisitCode::Bits bits{};
    randombytes_buf(bits.data(), bits.size());
    return domain::VisitCode::fromRandom(bits).text();
}

}  // namespace

class OwnNumbers::Impl {
  public:
    Impl(const std::filesystem::path& file, Range range, const std::string& deviceKey)
        : m_range(range),
          m_seal(deviceKey),
          m_database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, kBusyMs) {
        m_database.exec("PRAGMA journal_mode = WAL");
        m_database.exec("PRAGMA synchronous = FULL");
        m_database.exec("PRAGMA secure_delete = ON");  // what was personal is overwritten, not only unlinked
    }

    Result<void> prepare() {
        const int version = m_database.execAndGet("PRAGMA user_version").getInt();
        const bool empty = m_database.execAndGet("SELECT count(*) FROM sqlite_schema").getInt() == 0;
        const auto application = m_database.execAndGet("PRAGMA application_id").getInt64();
        if (!empty && (application != kApplicationId || version > kVersion))
            return fail(ErrorCode::VersionUnknown, "not the book of a kiosk, or of a newer one");
        SQLite::Transaction transaction(m_database);
        if (empty) {
            m_database.exec(kSchema);
            m_database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
            m_database.exec("PRAGMA user_version = " + std::to_string(kVersion));
            SQLite::Statement begin(m_database, "INSERT INTO book (next, first, last) VALUES (?, ?, ?)");
            bindRange(begin);
            begin.exec();
        }
        SQLite::Statement other(m_database,
                                "UPDATE book SET next = ?, first = ?, last = ?, given = 0 WHERE first != ? OR last != ?");
        bindRange(other);
        other.bind(4, m_range.first);
        other.bind(5, m_range.last);
        other.exec();
        SQLite::Statement lost(m_database, "UPDATE tickets SET result = ? WHERE result IS NULL");
        lost.bind(1, static_cast<int>(domain::PrintResult::Uncertain));
        lost.exec();
        transaction.commit();
        return {};
    }

    void keepPicture(const protocol::Changes& rows) {
        const std::string bytes = protocol::encode(protocol::Broadcast{protocol::Published{1, 1, rows}});
        std::optional<Day> day;
        for (const protocol::Row& row : rows.upserts) {
            if (const auto* centre = boost::variant2::get_if<protocol::CentreRow>(&row)) day = centre->day;
        }
        SQLite::Statement keep(m_database,
                               "UPDATE book SET picture = ?, known_day = coalesce(?, known_day), closed = ?");
        keep.bind(1, bytes.data(), static_cast<int>(bytes.size()));
        if (day) keep.bind(2, daysOf(*day));
        keep.bind(3, day ? 0 : 1);
        keep.exec();
    }

    std::optional<protocol::Changes> picture() {
        SQLite::Statement query(m_database, "SELECT picture FROM book");
        if (!query.executeStep() || query.getColumn(0).isNull()) return std::nullopt;
        const auto message = protocol::decodeBroadcast(query.getColumn(0).getString());
        const auto* published = message ? boost::variant2::get_if<protocol::Published>(&*message) : nullptr;
        return published ? std::optional(published->changes) : std::nullopt;
    }

    struct Place {
        Day day;
        std::uint32_t next;
        std::int64_t given;
    };
    Result<Place> placeFor(Day today) {
        SQLite::Statement query(m_database, "SELECT next, given_day, given, known_day, closed FROM book");
        query.executeStep();
        std::optional<Day> known;
        if (!query.getColumn(3).isNull()) known = dayOf(query.getColumn(3).getInt64());
        const bool closed = query.getColumn(4).getInt() != 0;
        if (known && closed && today <= *known) return fail(ErrorCode::DayNotOpen);
        Place place{known ? std::max(*known, today) : today, query.getColumn(0).getUInt(), 0};
        if (dayOf(query.getColumn(1).getInt64()) == place.day) place.given = query.getColumn(2).getInt64();
        if (place.given > std::int64_t{m_range.last} - m_range.first) return fail(ErrorCode::NumbersExhausted);
        return place;
    }

    Result<OwnTicket> give(const Wanted& wanted) {
        SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        const auto place = placeFor(wanted.today);
        if (!place) return tl::unexpected(place.error());
        OwnTicket ticket{.token = {place->next}, .day = place->day, .code = freshCode(), .wanted = wanted};
        SQLite::Statement turn(m_database, "UPDATE book SET next = ?, given_day = ?, given = ?");
        turn.bind(1, place->next >= m_range.last ? m_range.first : place->next + 1);
        turn.bind(2, daysOf(place->day));
        turn.bind(3, place->given + 1);
        turn.exec();
        insert(ticket);
        ticket.key = m_database.getLastInsertRowid();
        transaction.commit();
        return ticket;
    }

    void printed(std::int64_t key, domain::PrintResult result, const std::string& reasons) {
        SQLite::Statement put(m_database,
                              "UPDATE tickets SET result = ?, reasons = ? WHERE key = ? AND result IS NULL");
        put.bind(1, static_cast<int>(result));
        put.bind(2, reasons);
        put.bind(3, key);
        put.exec();
    }

    std::vector<OwnTicket> toReport() {
        SQLite::Statement query(m_database,
                                "SELECT key, number, day, code, at, service, priority, language, cnic, replaces_boot, "
                                "replaces_counter, result, reasons FROM tickets "
                                "WHERE result IS NOT NULL AND refused IS NULL ORDER BY key");
        std::vector<OwnTicket> tickets;
        while (query.executeStep()) tickets.push_back(read(query));
        return tickets;
    }

    void reported(std::int64_t key) {
        SQLite::Statement gone(m_database, "DELETE FROM tickets WHERE key = ?");
        gone.bind(1, key);
        gone.exec();
    }

    void refused(std::int64_t key, ErrorCode code) {
        SQLite::Statement put(m_database, "UPDATE tickets SET refused = ?, cnic = NULL WHERE key = ?");
        put.bind(1, static_cast<int>(code));
        put.bind(2, key);
        put.exec();
    }

  private:
    void bindRange(SQLite::Statement& statement) const {
        statement.bind(1, m_range.first);
        statement.bind(2, m_range.first);
        statement.bind(3, m_range.last);
    }

    void insert(const OwnTicket& ticket) {
        const Wanted& wanted = ticket.wanted;
        SQLite::Statement put(m_database,
                              "INSERT INTO tickets (number, day, code, at, service, priority, language, cnic, "
                              "replaces_boot, replaces_counter) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        const std::string sealed = m_seal.close(wanted.cnic);
        const auto replaces = wanted.replaces.value_or(protocol::RequestId{});
        put.bind(1, ticket.token.value);
        put.bind(2, daysOf(ticket.day));
        put.bind(3, ticket.code);
        put.bind(4, static_cast<std::int64_t>(wanted.at.time_since_epoch().count()));
        put.bind(5, wanted.service.value);
        put.bind(6, static_cast<int>(wanted.priority));
        put.bind(7, static_cast<int>(wanted.language));
        if (!sealed.empty()) put.bind(8, sealed.data(), static_cast<int>(sealed.size()));
        put.bind(9, static_cast<std::int64_t>(replaces.boot));
        put.bind(10, static_cast<std::int64_t>(replaces.counter));
        put.exec();
    }

    OwnTicket read(SQLite::Statement& query) {
        const auto number = [&](int column) { return query.getColumn(column).getInt64(); };
        OwnTicket ticket{.key = number(0),
                         .token = {static_cast<std::uint32_t>(number(1))},
                         .day = dayOf(number(2)),
                         .code = query.getColumn(3).getString(),
                         .wanted = {.service = {query.getColumn(5).getString()},
                                    .priority = static_cast<domain::Priority>(number(6)),
                                    .language = static_cast<domain::Language>(number(7)),
                                    .cnic = m_seal.open(query.getColumn(8).getString()).value_or(""),
                                    .at = domain::Time{domain::Duration{number(4)}},
                                    .today = dayOf(number(2))},
                         .result = static_cast<domain::PrintResult>(number(11)),
                         .reasons = query.getColumn(12).getString()};
        if (number(9) != 0)
            ticket.wanted.replaces = {static_cast<std::uint64_t>(number(9)), static_cast<std::uint64_t>(number(10))};
        return ticket;
    }

    Range m_range;
    Seal m_seal;
    SQLite::Database m_database;
};

OwnNumbers::OwnNumbers(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
OwnNumbers::~OwnNumbers() = default;

Result<std::unique_ptr<OwnNumbers>> OwnNumbers::open(const std::filesystem::path& folder, Range range,
                                                     const std::string& deviceKey) {
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) return fail(ErrorCode::StorageFailed, folder.string() + ": " + error.message());
    if (sodium_init() < 0) return fail(ErrorCode::StorageFailed, "no random numbers");
    return guarded([&]() -> Result<std::unique_ptr<OwnNumbers>> {
        auto impl = std::make_unique<Impl>(folder / "kiosk.db", range, deviceKey);
        if (const auto ready = impl->prepare(); !ready) return tl::unexpected(ready.error());
        return std::unique_ptr<OwnNumbers>(new OwnNumbers(std::move(impl)));
    });
}

Result<void> OwnNumbers::keepPicture(const protocol::Changes& rows) {
    return guarded([&]() -> Result<void> { return m_impl->keepPicture(rows), Result<void>{}; });
}

Result<std::optional<protocol::Changes>> OwnNumbers::picture() const {
    return guarded([&]() -> Result<std::optional<protocol::Changes>> { return m_impl->picture(); });
}

Result<Day> OwnNumbers::dayToGive(Day today) const {
    return guarded([&]() -> Result<Day> { return m_impl->placeFor(today).map([](const auto& p) { return p.day; }); });
}

Result<OwnTicket> OwnNumbers::give(const Wanted& wanted) {
    return guarded([&] { return m_impl->give(wanted); });
}

Result<void> OwnNumbers::printed(std::int64_t key, domain::PrintResult result, const std::string& reasons) {
    return guarded([&]() -> Result<void> { return m_impl->printed(key, result, reasons), Result<void>{}; });
}

Result<std::vector<OwnTicket>> OwnNumbers::toReport() const {
    return guarded([&]() -> Result<std::vector<OwnTicket>> { return m_impl->toReport(); });
}

Result<void> OwnNumbers::reported(std::int64_t key) {
    return guarded([&]() -> Result<void> { return m_impl->reported(key), Result<void>{}; });
}

Result<void> OwnNumbers::refused(std::int64_t key, ErrorCode code) {
    return guarded([&]() -> Result<void> { return m_impl->refused(key, code), Result<void>{}; });
}

}  // namespace owc::kiosk_book
