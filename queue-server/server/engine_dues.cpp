#include <limits>

#include "queue-server/domain/cnic.h"
#include "queue-server/server/engine.h"

// Banks' lists: rows lie ready in the file, and one event makes a list of them.
namespace owc::server {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::int64_t kClearedAtOnce = 2'000;
constexpr std::int64_t kBeyondAll = std::numeric_limits<std::int64_t>::max();

std::int32_t daysOf(domain::Day day) {
    return static_cast<std::int32_t>(day.time_since_epoch().count());
}

std::int64_t signedOf(std::uint64_t id) {
    return static_cast<std::int64_t>(id);
}

payments::Entitlement entitlementOf(const store::DueRow& row, payments::ListId list, domain::PersonId person) {
    return {.id = {static_cast<std::uint64_t>(row.id)},
            .list = list,
            .person = person,
            .programme = row.programme,
            .cycle = row.cycle,
            .reference = row.reference,
            .beneficiary = row.beneficiary,
            .amount = {row.amount},
            .bank = row.bank,
            .channel = row.channel,
            .from = domain::Day{std::chrono::days{row.from}},
            .to = domain::Day{std::chrono::days{row.to}}};
}

/// The list that holds this row; nothing for one that lies ready, was withdrawn or forgotten.
std::optional<payments::ListId> listOf(const payments::State& payouts, std::int64_t row) {
    for (const auto& [id, list] : payouts.lists) {
        const auto first = signedOf(list.first.value);
        if (!list.withdrawn && row >= first && row < first + signedOf(list.count)) return id;
    }
    return std::nullopt;
}

/// Hash of a number, other than every other use of it.
std::string whoOf(const std::string& digits, const store::People& people) {
    return people.fingerprint("due " + digits);
}

}  // namespace

/// All that she may draw on this day and that nobody has asked for.
Result<std::vector<payments::Entitlement>> Engine::duesOf(const std::string& digits, domain::PersonId person,
                                                          domain::Day day) const {
    const auto rows = m_parts.log.dues().of(whoOf(digits, m_parts.log.people()));
    if (!rows) return tl::unexpected(rows.error());
    std::vector<payments::Entitlement> due;
    if (!payouts().rules) return due;
    const payments::Rules& rules = *payouts().rules;
    const auto& banks = rules.banks;
    for (const store::DueRow& row : *rows) {
        const auto list = listOf(payouts(), row.id);
        if (!list) continue;
        auto one = entitlementOf(row, *list, person);
        const bool paidHere = banks.empty() || std::ranges::find(banks, one.bank) != banks.end();
        if (!paidHere || day < one.from || day > one.to || payouts().claims.contains(one.id)) continue;
        // Other settings came since its list: it waits for them, and holds up nothing else that is hers.
        if (one.amount > rules.mostOfOne || !payments::canBeMade(one.amount, rules.faces)) continue;
        due.push_back(std::move(one));
    }
    return due;
}

/// The first row that is wrong, in words; rows are counted from 1 within this request.
Result<store::DueRow> Engine::staged(const protocol::DueRow& row, std::int64_t id) const {
    const auto cnic = domain::Cnic::parse(row.cnic);
    if (!cnic) return fail(ErrorCode::BadInput, "cnic");
    if (row.amount.paisa <= 0 || row.amount > payouts().rules->mostOfOne) return fail(ErrorCode::BadInput, "amount");
    if (row.to < row.from) return fail(ErrorCode::BadInput, "to: before from");
    store::DueRow due{.id = id,
                      .who = whoOf(cnic->digits(), m_parts.log.people()),
                      .programme = row.programme,
                      .cycle = row.cycle,
                      .reference = row.reference,
                      .beneficiary = row.beneficiary,
                      .amount = row.amount.paisa,
                      .bank = row.bank,
                      .channel = row.channel,
                      .from = daysOf(row.from),
                      .to = daysOf(row.to)};
    const auto same = m_parts.log.dues().same(due);
    if (!same) return tl::unexpected(same.error());
    if (*same) return fail(ErrorCode::BadInput, "is listed already");
    return due;
}

/// Rows on no list, so many at once that no kiosk notices: in a request of their own, for a new row is held against
/// what is in the file.
Engine::Answer Engine::clearDues(Batch& batch) {
    std::vector<store::DueRange> onNoList{{signedOf(payouts().nextEntitlement), kBeyondAll}};
    for (const auto& [id, list] : payouts().lists) {
        const auto first = signedOf(list.first.value);
        if (list.withdrawn) onNoList.push_back({first, first + signedOf(list.count)});
    }
    for (const store::DueRange& range : onNoList) {
        const auto first = m_parts.log.dues().firstIn(range);
        if (!first) return tl::unexpected(first.error());
        if (!*first) continue;
        batch.rows.droppedDues = store::DueRange{**first, std::min(**first + kClearedAtOnce, range.end)};
        return protocol::DuesCleared{false};
    }
    return protocol::DuesCleared{true};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::StageDues& body) {
    if (!payouts().rules) return fail(ErrorCode::NoBank);
    if (asking.batch.rows.droppedDues || !asking.batch.rows.dues.empty())
        return fail(ErrorCode::Busy, "one part at a time");
    if (body.anew) {
        if (!body.rows.empty()) return fail(ErrorCode::BadInput, "rows: none with the first request");
        return clearDues(asking.batch);
    }
    const auto last = m_parts.log.dues().last();
    if (!last) return tl::unexpected(last.error());
    std::int64_t id = std::max(*last + 1, signedOf(payouts().nextEntitlement));
    std::size_t number = 1;
    std::vector<store::DueRow> rows;
    for (const protocol::DueRow& row : body.rows) {
        auto due = staged(row, id++);
        if (!due) return fail(due.error().code, "row " + std::to_string(number) + ": " + due.error().detail);
        rows.push_back(std::move(*due));
        ++number;
    }
    asking.batch.rows.dues = std::move(rows);
    return protocol::Done{};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::ImportDues& body) {
    if (asking.batch.rows.droppedDues || !asking.batch.rows.dues.empty())
        return fail(ErrorCode::Busy, "one part at a time");
    const auto totals = m_parts.log.dues().totalsFrom(signedOf(payouts().nextEntitlement));
    if (!totals) return tl::unexpected(totals.error());
    payments::ImportList command{.digest = body.digest, .totals = {}, .to = {}};
    std::uint64_t count = 0;
    payments::Money sum;
    for (const store::DueTotal& total : *totals) {
        command.totals.push_back({total.programme, total.cycle, total.bank,
                                  static_cast<std::uint64_t>(total.count), {total.sum}});
        command.to = std::max(command.to, domain::Day{std::chrono::days{total.to}});
        count += static_cast<std::uint64_t>(total.count);
        sum += payments::Money{total.sum};
    }
    if (count != body.count || sum != body.sum) return fail(ErrorCode::BadInput, "totals: not those of the rows");
    const payments::ListId list{payouts().nextList};
    if (const auto done = commit(command, asking.batch); !done) return tl::unexpected(done.error());
    return protocol::DuesImported{list};
}

Engine::Answer Engine::answer(const Asking& asking, const protocol::WithdrawDues& body) {
    if (asking.batch.rows.droppedDues || !asking.batch.rows.dues.empty())
        return fail(ErrorCode::Busy, "one part at a time");
    if (!payouts().lists.contains(body.list)) return fail(ErrorCode::BadInput, "list");
    return note(commit(payments::WithdrawList{body.list}, asking.batch));
}

}  // namespace owc::server
