#include "queue-server/store/outcomes.h"

#include <algorithm>

#include "queue-server/store/errors.h"

namespace owc::store {

using domain::Result;

namespace {

std::uint64_t unsignedOf(const SQLite::Column& column) {
    return static_cast<std::uint64_t>(column.getInt64());
}
std::int64_t signedOf(std::uint64_t value) {
    return static_cast<std::int64_t>(value);
}

}  // namespace

Outcomes::Outcomes(SQLite::Database& database)
    : m_database(database),
      m_insert(std::make_unique<SQLite::Statement>(
          database,
          "INSERT INTO outcomes (device, boot, counter, request_hash, at, reply) VALUES (?, ?, ?, ?, ?, ?)")),
      m_select(std::make_unique<SQLite::Statement>(database,
                                                   "SELECT request_hash, at, reply FROM outcomes WHERE id = ?")) {
    SQLite::Statement kept(database, "SELECT id, device, boot, counter FROM outcomes");
    while (kept.executeStep()) {
        m_devices[kept.getColumn(1).getString()].rows.emplace(
            Id{unsignedOf(kept.getColumn(2)), unsignedOf(kept.getColumn(3))}, kept.getColumn(0).getInt64());
    }
    SQLite::Statement dropped(database, "SELECT device, boot, counter FROM forgotten");
    while (dropped.executeStep())
        m_devices[dropped.getColumn(0).getString()].forgotten =
            Id{unsignedOf(dropped.getColumn(1)), unsignedOf(dropped.getColumn(2))};
}

Outcomes::~Outcomes() = default;

void Outcomes::insert(const std::vector<Outcome>& outcomes) {
    for (const Outcome& outcome : outcomes) {
        if (rowOf(outcome.key) != 0)
            throw SQLite::Exception("this request has an outcome", SQLITE_CONSTRAINT);
        m_insert->bindNoCopy(1, outcome.key.device);
        m_insert->bind(2, signedOf(outcome.key.boot));
        m_insert->bind(3, signedOf(outcome.key.counter));
        m_insert->bindNoCopy(4, outcome.requestHash.data(), static_cast<int>(outcome.requestHash.size()));
        m_insert->bind(5, outcome.atMs);
        m_insert->bindNoCopy(6, outcome.reply.data(), static_cast<int>(outcome.reply.size()));
        runOnce(*m_insert);
        auto& rows = m_devices[outcome.key.device].rows;
        rows.emplace_hint(rows.end(), Id{outcome.key.boot, outcome.key.counter}, m_database.getLastInsertRowid());
        m_fresh.push_back(outcome.key);
    }
}

void Outcomes::rolledBack() {
    for (const RequestKey& key : m_fresh) m_devices[key.device].rows.erase(Id{key.boot, key.counter});
    m_fresh.clear();
}

/// 0: none. Rows count from 1.
std::int64_t Outcomes::rowOf(const RequestKey& key) const {
    const auto device = m_devices.find(key.device);
    if (device == m_devices.end() || device->second.rows.empty()) return 0;
    const Id id{key.boot, key.counter};
    const auto& rows = device->second.rows;
    if (rows.rbegin()->first < id) return 0;  // a new request, as nearly all are
    const auto row = rows.find(id);
    return row == rows.end() ? 0 : row->second;
}

Result<std::optional<Outcome>> Outcomes::find(const RequestKey& key) {
    const std::int64_t row = rowOf(key);
    if (row == 0) return std::optional<Outcome>{};
    try {
        m_select->bind(1, row);
        std::optional<Outcome> found;
        if (m_select->executeStep())
            found = Outcome{key, m_select->getColumn(0).getString(), m_select->getColumn(1).getInt64(),
                            m_select->getColumn(2).getString()};
        m_select->reset();
        // Losing the first answer must never mean doing the request again.
        if (!found) return domain::fail(domain::ErrorCode::Corrupt, "an outcome is missing");
        return found;
    } catch (const SQLite::Exception& error) {
        m_select->tryReset();
        return failed(error);
    }
}

bool Outcomes::isForgotten(const RequestKey& key) const {
    const auto device = m_devices.find(key.device);
    return device != m_devices.end() && device->second.forgotten && Id{key.boot, key.counter} <= *device->second.forgotten;
}

std::uint64_t Outcomes::highestBoot(const std::string& device) const {
    const auto known = m_devices.find(device);
    if (known == m_devices.end()) return 0;
    const auto& [rows, forgotten] = known->second;
    const std::uint64_t kept = rows.empty() ? 0 : rows.rbegin()->first.first;
    return std::max(kept, forgotten ? forgotten->first : 0);
}

Result<void> Outcomes::dropBefore(std::int64_t timeMs) {
    try {
        SQLite::Transaction transaction(m_database, SQLite::TransactionBehavior::IMMEDIATE);
        // Time never runs backwards in a log, so what is old lies at the front.
        SQLite::Statement old(m_database, "SELECT id, device, boot, counter, at FROM outcomes ORDER BY id");
        std::map<std::string, std::vector<Id>> gone;
        std::int64_t last = 0;
        while (old.executeStep() && old.getColumn(4).getInt64() < timeMs) {
            last = old.getColumn(0).getInt64();
            gone[old.getColumn(1).getString()].emplace_back(unsignedOf(old.getColumn(2)), unsignedOf(old.getColumn(3)));
        }
        old.reset();
        SQLite::Statement remember(m_database,
                                   "INSERT INTO forgotten (device, boot, counter) VALUES (?, ?, ?) "
                                   "ON CONFLICT (device) DO UPDATE SET boot = excluded.boot, counter = excluded.counter "
                                   "WHERE (excluded.boot, excluded.counter) > (boot, counter)");
        for (const auto& [device, ids] : gone) {
            const Id newest = *std::ranges::max_element(ids);
            remember.bindNoCopy(1, device);
            remember.bind(2, signedOf(newest.first));
            remember.bind(3, signedOf(newest.second));
            runOnce(remember);
        }
        SQLite::Statement drop(m_database, "DELETE FROM outcomes WHERE id <= ?");
        drop.bind(1, last);
        drop.exec();
        transaction.commit();
        for (const auto& [device, ids] : gone) {
            OfDevice& of = m_devices[device];
            for (const Id& id : ids) of.rows.erase(id);
            of.forgotten = std::max(of.forgotten.value_or(Id{}), *std::ranges::max_element(ids));
        }
        return {};
    } catch (const SQLite::Exception& error) {
        return failed(error);
    }
}

}  // namespace owc::store
