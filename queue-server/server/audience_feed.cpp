#include "queue-server/server/audience_feed.h"

#include "queue-server/server/projection.h"

namespace owc::server {

using namespace protocol;

void AudienceFeed::reset(const std::vector<Row>& rows) {
    m_rows.clear();
    for (const Row& row : rows) {
        if (auto seen = forAudience(m_audience, row)) m_rows.insert_or_assign(keyOf(*seen), std::move(*seen));
    }
    m_ring.clear();
    m_snapshot.clear();
}

std::optional<std::string> AudienceFeed::publish(const Changes& changes) {
    Changes mine;
    for (const std::string& key : changes.deletes) {
        if (m_rows.erase(key) > 0) mine.deletes.push_back(key);
    }
    for (const Row& row : changes.upserts) {
        if (!isFor(m_audience, row)) continue;
        std::optional<Row> trimmed;  // most rows are the same for everybody, and most have not changed: no copy
        if (isTrimmedFor(m_audience, row)) trimmed = forAudience(m_audience, row);
        const Row& seen = trimmed ? *trimmed : row;
        const auto [current, fresh] = m_rows.try_emplace(keyOf(seen), seen);
        if (!fresh && current->second == seen) continue;
        if (!fresh) current->second = seen;
        mine.upserts.push_back(seen);
    }
    if (mine.empty()) return std::nullopt;
    ++m_number;
    m_snapshot.clear();
    m_ring.push_back(encode(Broadcast{Published{m_epoch, m_number, std::move(mine)}}));
    if (m_ring.size() > kRing) m_ring.pop_front();
    return m_ring.back();
}

const std::vector<SnapshotPart>& AudienceFeed::snapshot() {
    if (!m_snapshot.empty()) return m_snapshot;
    SnapshotPart part{.epoch = m_epoch, .number = m_number, .rows = {}, .last = false, .part = 0};
    for (const auto& [key, row] : m_rows) {
        if (part.rows.size() == kRowsPerPart) {
            m_snapshot.push_back(part);
            part.rows.clear();
            ++part.part;
        }
        part.rows.push_back(row);
    }
    part.last = true;
    m_snapshot.push_back(std::move(part));
    return m_snapshot;
}

MissedPart AudienceFeed::missed(const AskMissed& ask) const {
    MissedPart part{.epoch = m_epoch, .first = ask.after + 1, .changes = {}, .gone = false};
    const std::uint64_t oldest = m_number - m_ring.size() + 1;
    if (ask.epoch != m_epoch || ask.after > m_number || ask.after + 1 < oldest) {
        part.gone = true;
        return part;
    }
    for (std::uint64_t number = ask.after + 1; number <= m_number; ++number)
        part.changes.push_back(
            boost::variant2::get<Published>(*decodeBroadcast(m_ring[number - oldest])).changes);
    return part;
}

}  // namespace owc::server
