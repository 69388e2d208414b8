#include "queue-server/server/watch_rows.h"

namespace owc::server {

namespace {

constexpr std::chrono::seconds kLookEvery{2};

std::map<domain::OfficerId, protocol::WatchRow> toldOf(const WatchRows::Sight& sight) {
    std::map<domain::OfficerId, protocol::WatchRow> rows;
    const domain::State& centre = sight.centre;
    if (!centre.lastDay || !centre.rules) return rows;
    const auto span = payments::spanOf(*centre.lastDay, centre.rules->utcOffset);
    for (const auto& [officer, day] : payments::watch(sight.payouts, sight.verifications, span)) {
        protocol::WatchRow row{.officer = officer, .handOvers = day.handOvers};
        for (const auto& [what, figure] : day.figures) {
            if (figure.told) row.told.emplace(what, figure);
        }
        if (!row.told.empty()) rows.emplace(officer, std::move(row));
    }
    return rows;
}

}  // namespace

std::vector<protocol::Row> WatchRows::rebuild(const Sight& sight) {
    m_shown.clear();
    m_lookedAt = {};
    return update(sight, true).upserts;
}

protocol::Changes WatchRows::update(const Sight& sight, bool moved) {
    m_moved = m_moved || moved;
    if (sight.now - m_lookedAt < kLookEvery) return {};
    Terms terms{sight.centre.lastDay, sight.payouts.rules};
    if (!m_moved && terms == m_terms) return {};
    m_lookedAt = sight.now;
    m_moved = false;
    m_terms = std::move(terms);
    protocol::Changes changes;
    Shown rows = toldOf(sight);
    for (const auto& [officer, row] : m_shown) {
        if (!rows.contains(officer)) changes.deletes.push_back("watch/" + officer.value);
    }
    for (const auto& [officer, row] : rows) {
        const auto shown = m_shown.find(officer);
        if (shown == m_shown.end() || shown->second != row) changes.upserts.emplace_back(row);
    }
    m_shown = std::move(rows);
    return changes;
}

}  // namespace owc::server
