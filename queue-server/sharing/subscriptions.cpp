#include "queue-server/sharing/outbox.h"
#include "queue-server/sharing/outbox_sql.h"

namespace owc::sharing {

using domain::Result;

namespace {

constexpr const char* kColumns =
    "code, agency, event, record, filter_type, filter, purpose, start, until, active";

Subscription subscriptionOf(SQLite::Statement& row) {
    return {.code = row.getColumn(0).getString(),
            .agency = row.getColumn(1).getString(),
            .eventType = row.getColumn(2).getString(),
            .recordType = row.getColumn(3).getString(),
            .filterType = row.getColumn(4).getString(),
            .filter = row.getColumn(5).getString(),
            .purpose = row.getColumn(6).getString(),
            .start = row.getColumn(7).getString(),
            .end = row.getColumn(8).getString(),
            .active = row.getColumn(9).getInt() != 0};
}

}  // namespace

void Outbox::replaceSeen(const std::string& code, const std::vector<Seen>& seen) {
    bound(*m_database, "DELETE FROM seen WHERE code = ?", code).exec();
    SQLite::Statement insert(*m_database, "INSERT OR IGNORE INTO seen VALUES(?, ?, ?)");
    for (const Seen& household : seen) {
        for (const std::uint64_t cnic : household.members) {
            SQLite::bind(insert, code, signedOf(household.household), signedOf(cnic));
            insert.exec();
            insert.reset();
        }
    }
}

Result<Subscription> Outbox::subscribe(const Subscription& made, const std::vector<Seen>& seen) {
    return guarded(m_mutex, [&]() -> Result<Subscription> {
        SQLite::Transaction transaction(*m_database);
        if (bound(*m_database, "INSERT OR IGNORE INTO subscription VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, 1)",
                  made.code, made.agency, made.eventType, made.recordType, made.filterType, made.filter,
                  made.purpose, made.start, made.end)
                .exec() == 1) {
            replaceSeen(made.code, seen);
            transaction.commit();
            return made;
        }
        auto row = bound(*m_database,
                         (std::string("SELECT ") + kColumns +
                          " FROM subscription WHERE active = 1 AND agency = ? AND event = ? AND record = ? "
                          "AND filter_type = ? AND filter = ?")
                             .c_str(),
                         made.agency, made.eventType, made.recordType, made.filterType, made.filter);
        if (!row.executeStep()) return domain::fail(domain::ErrorCode::Corrupt, "sharing.db: a code twice");
        return subscriptionOf(row);
    });
}

Result<std::optional<Subscription>> Outbox::subscription(const std::string& code) {
    return guarded(m_mutex, [&]() -> Result<std::optional<Subscription>> {
        auto row =
            bound(*m_database,
                  (std::string("SELECT ") + kColumns + " FROM subscription WHERE code = ?").c_str(), code);
        if (!row.executeStep()) return std::optional<Subscription>{};
        return subscriptionOf(row);
    });
}

Result<void> Outbox::end(const std::vector<std::string>& codes, std::int64_t job, const std::string& answer) {
    return guarded(m_mutex, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database);
        for (const std::string& code : codes) {
            bound(*m_database, "UPDATE subscription SET active = 0 WHERE code = ?", code).exec();
            bound(*m_database, "DELETE FROM seen WHERE code = ?", code).exec();
        }
        bound(*m_database, "UPDATE job SET answer = ? WHERE id = ?", answer, job).exec();
        transaction.commit();
        return {};
    });
}

Result<std::vector<Subscription>> Outbox::active() {
    return guarded(m_mutex, [&]() -> Result<std::vector<Subscription>> {
        SQLite::Statement row(*m_database,
                              std::string("SELECT ") + kColumns + " FROM subscription WHERE active = 1");
        std::vector<Subscription> all;
        while (row.executeStep()) all.push_back(subscriptionOf(row));
        return all;
    });
}

Result<std::vector<Seen>> Outbox::seen(const std::string& code) {
    return guarded(m_mutex, [&]() -> Result<std::vector<Seen>> {
        auto row = bound(*m_database,
                         "SELECT household, cnic FROM seen WHERE code = ? ORDER BY household, cnic", code);
        std::vector<Seen> all;
        while (row.executeStep()) {
            const auto household = static_cast<std::uint64_t>(row.getColumn(0).getInt64());
            if (all.empty() || all.back().household != household) all.push_back({household, {}});
            all.back().members.insert(static_cast<std::uint64_t>(row.getColumn(1).getInt64()));
        }
        return all;
    });
}

Result<void> Outbox::changed(const std::string& code, const std::vector<Seen>& seen,
                             const std::vector<Job>& notices) {
    return guarded(m_mutex, [&]() -> Result<void> {
        SQLite::Transaction transaction(*m_database);
        replaceSeen(code, seen);
        for (const Job& notice : notices) insert(notice);
        transaction.commit();
        return {};
    });
}

Result<std::uint64_t> Outbox::noticedVersion() {
    return guarded(m_mutex, [&]() -> Result<std::uint64_t> {
        return static_cast<std::uint64_t>(m_database->execAndGet("SELECT version FROM noticed").getInt64());
    });
}

Result<void> Outbox::setNoticedVersion(std::uint64_t version) {
    return guarded(m_mutex, [&]() -> Result<void> {
        bound(*m_database, "UPDATE noticed SET version = ?", signedOf(version)).exec();
        return {};
    });
}

}  // namespace owc::sharing
