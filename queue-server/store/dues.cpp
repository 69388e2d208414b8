#include "queue-server/store/dues.h"

#include "queue-server/store/errors.h"
#include "queue-server/store/log.h"

namespace owc::store {

using domain::Result;

namespace {

void bindBytes(SQLite::Statement& statement, int index, const std::string& bytes) {
    statement.bindNoCopy(index, static_cast<const void*>(bytes.data()), static_cast<int>(bytes.size()));
}

DueRow rowOf(const SQLite::Statement& row) {
    return {.id = row.getColumn(0).getInt64(),
            .who = row.getColumn(1).getString(),
            .programme = row.getColumn(2).getString(),
            .cycle = row.getColumn(3).getString(),
            .reference = row.getColumn(4).getString(),
            .beneficiary = row.getColumn(5).getUInt(),
            .amount = row.getColumn(6).getInt64(),
            .bank = row.getColumn(7).getString(),
            .channel = row.getColumn(8).getString(),
            .from = row.getColumn(9).getInt(),
            .to = row.getColumn(10).getInt()};
}

/// Binds, reads every row with `take`, and leaves the statement ready for the next.
template <class Take>
Result<void> each(SQLite::Statement& rows, Take take) {
    try {
        while (rows.executeStep()) take(rows);
        rows.reset();
        return {};
    } catch (const SQLite::Exception& error) {
        rows.tryReset();
        return failed(error);
    }
}

}  // namespace

class Dues::Impl {
  public:
    explicit Impl(SQLite::Database& db)
        : of(db,
             "SELECT id, who, programme, cycle, reference, beneficiary, amount, bank, channel, first_day, last_day "
             "FROM dues WHERE who = ? ORDER BY id"),
          same(db,
               "SELECT id FROM dues WHERE programme = ?1 AND cycle = ?2 AND reference = ?3 UNION ALL "
               "SELECT id FROM dues WHERE who = ?4 AND programme = ?1 AND cycle = ?2 AND beneficiary = ?5 LIMIT 1"),
          totals(db,
                 "SELECT programme, cycle, bank, count(*), sum(amount), max(last_day) FROM dues WHERE id >= ? "
                 "GROUP BY programme, cycle, bank ORDER BY programme, cycle, bank"),
          first(db, "SELECT min(id) FROM dues WHERE id >= ? AND id < ?"),
          last(db, "SELECT coalesce(max(id), 0) FROM dues"),
          paidOn(db, "SELECT paid_day FROM payees WHERE person = ?"),
          put(db,
              "INSERT INTO dues (id, who, programme, cycle, reference, beneficiary, amount, bank, channel, first_day, "
              "last_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
          drop(db, "DELETE FROM dues WHERE id >= ? AND id < ?"),
          pay(db, "INSERT OR REPLACE INTO payees (person, paid_day) VALUES (?, ?)"),
          forget(db, "DELETE FROM payees WHERE person = ?") {}

    SQLite::Statement of, same, totals, first, last, paidOn, put, drop, pay, forget;
};

Dues::Dues(SQLite::Database& database) : m_impl(std::make_unique<Impl>(database)) {}
Dues::~Dues() = default;

Result<std::vector<DueRow>> Dues::of(const std::string& who) {
    std::vector<DueRow> found;
    bindBytes(m_impl->of, 1, who);
    return each(m_impl->of, [&](const auto& row) { found.push_back(rowOf(row)); }).map([&] {
        return std::move(found);
    });
}

Result<std::optional<std::int64_t>> Dues::same(const DueRow& row) {
    std::optional<std::int64_t> found;
    SQLite::Statement& rows = m_impl->same;
    rows.bind(1, row.programme);
    rows.bind(2, row.cycle);
    rows.bind(3, row.reference);
    bindBytes(rows, 4, row.who);
    rows.bind(5, row.beneficiary);
    return each(rows, [&](const auto& one) { found = one.getColumn(0).getInt64(); }).map([&] { return found; });
}

Result<std::vector<DueTotal>> Dues::totalsFrom(std::int64_t id) {
    std::vector<DueTotal> all;
    m_impl->totals.bind(1, id);
    const auto read = each(m_impl->totals, [&](const auto& row) {
        all.push_back({row.getColumn(0).getString(), row.getColumn(1).getString(), row.getColumn(2).getString(),
                       row.getColumn(3).getInt64(), row.getColumn(4).getInt64(), row.getColumn(5).getInt()});
    });
    if (!read) return tl::unexpected(read.error());
    return all;
}

Result<std::optional<std::int64_t>> Dues::firstIn(DueRange range) {
    std::optional<std::int64_t> id;
    m_impl->first.bind(1, range.first);
    m_impl->first.bind(2, range.end);
    return each(m_impl->first, [&](const auto& row) {
        if (!row.getColumn(0).isNull()) id = row.getColumn(0).getInt64();
    }).map([&] { return id; });
}

Result<std::int64_t> Dues::last() {
    std::int64_t id = 0;
    return each(m_impl->last, [&](const auto& row) { id = row.getColumn(0).getInt64(); }).map([&] { return id; });
}

Result<std::optional<std::int32_t>> Dues::paidOn(std::int64_t person) {
    std::optional<std::int32_t> day;
    m_impl->paidOn.bind(1, person);
    return each(m_impl->paidOn, [&](const auto& row) { day = row.getColumn(0).getInt(); }).map([&] { return day; });
}

void Dues::write(const Batch& batch) {
    if (batch.droppedDues) {
        m_impl->drop.bind(1, batch.droppedDues->first);
        m_impl->drop.bind(2, batch.droppedDues->end);
        runOnce(m_impl->drop);
    }
    for (const DueRow& row : batch.dues) {
        m_impl->put.bind(1, row.id);
        bindBytes(m_impl->put, 2, row.who);
        m_impl->put.bindNoCopy(3, row.programme);
        m_impl->put.bindNoCopy(4, row.cycle);
        m_impl->put.bindNoCopy(5, row.reference);
        m_impl->put.bind(6, row.beneficiary);
        m_impl->put.bind(7, row.amount);
        m_impl->put.bindNoCopy(8, row.bank);
        m_impl->put.bindNoCopy(9, row.channel);
        m_impl->put.bind(10, row.from);
        m_impl->put.bind(11, row.to);
        runOnce(m_impl->put);
    }
    for (const Payee& payee : batch.payees) {
        m_impl->pay.bind(1, payee.person);
        m_impl->pay.bind(2, payee.day);
        runOnce(m_impl->pay);
    }
    for (const std::int64_t person : batch.erased) {
        m_impl->forget.bind(1, person);
        runOnce(m_impl->forget);
    }
}

}  // namespace owc::store
