#include "queue-server/server/engine.h"
#include "queue-server/server/rows.h"

// What managers are shown of the registry: counted beside the loop, told in it.
namespace owc::server {

using eligibility::Odd;

namespace {

/// Kiosks that are barred now, or were since the open day began.
std::vector<protocol::BarredDevice> barredToday(const lookups::State& looked, const domain::State& centre,
                                                domain::Time now) {
    std::vector<protocol::BarredDevice> barred;
    for (const auto& [device, window] : looked.kiosks) {
        if (!window.barredUntil || !looked.rules) continue;
        const auto day = std::chrono::floor<std::chrono::days>(centre.rules->local(*window.barredUntil));
        if (*window.barredUntil <= now && (!centre.day || day < *centre.day)) continue;
        barred.push_back({.device = device,
                          .until = *window.barredUntil,
                          .figure = looked.rules->unknownInARow,
                          .lookups = static_cast<std::uint32_t>(window.recent.size())});
    }
    return barred;
}

/// Records that no file has yet; their numbers follow the clock.
void addForms(protocol::RegistryRow& row, const registration::State& forms) {
    row.formsWaiting = static_cast<std::uint32_t>(forms.waiting.size());
    if (!forms.waiting.empty()) row.oldestForm = forms.waiting.begin()->second.since;
}

}  // namespace

std::optional<protocol::RegistryRow> Engine::registryRow(domain::Time now) const {
    if (!state().rules) return std::nullopt;
    protocol::RegistryRow row;
    if (m_parts.registry) row.barred = barredToday(lookups(), state(), now);
    addForms(row, registrations());
    if (const auto news = m_parts.odd ? m_parts.odd->news() : nullptr) {
        row.version = news->version.number;
        row.loaded = news->version.loaded;
        row.persons = news->version.persons;
        row.households = news->version.households;
        row.countedAt = news->countedAt;
        row.newestSurvey = news->report.newestSurvey;
        for (const auto kind : eligibility::kOddKinds) {
            const auto count = news->report.total.at(static_cast<std::size_t>(kind));
            if (count > 0) row.odd.push_back({kind, count});
        }
    }
    if (row.version == 0 && row.barred.empty() && row.formsWaiting == 0) return std::nullopt;
    return row;
}

/// Opening times pass without an event, what is wrong with the server is none, and the registry is counted by itself.
protocol::Changes Engine::lookAround(domain::Time now) {
    protocol::Changes changes{{rows::centre(state(), now), m_health.row()}, {}};
    if (m_parts.odd && state().rules)
        m_parts.odd->look(now, std::chrono::floor<std::chrono::days>(state().rules->local(now)));
    if (auto row = registryRow(now))
        changes.upserts.emplace_back(std::move(*row));
    else
        changes.deletes.emplace_back("registry");
    return changes;
}

domain::Result<protocol::OddFound> Engine::oddOf(const protocol::AskOdd& ask) const {
    const auto news = m_parts.odd ? m_parts.odd->news() : nullptr;
    if (!news || !news->countedAt) return domain::fail(domain::ErrorCode::CannotAskNow, "nothing was counted yet");
    protocol::OddFound found{.kind = ask.kind,
                             .version = news->version.number,
                             .on = news->on,
                             .total = news->report.total.at(static_cast<std::size_t>(ask.kind)),
                             .from = ask.from};
    for (const Odd& odd : news->report.found) {
        if (odd.kind != ask.kind) continue;
        const bool wanted = found.kept >= ask.from && found.found.size() < protocol::kOddsInAnswer;
        ++found.kept;
        if (!wanted) continue;
        found.found.push_back(odd);
        if (const auto* programme = m_parts.catalogue ? m_parts.catalogue->find(odd.programme) : nullptr)
            found.programmes[odd.programme] = programme->names;
    }
    return found;
}

}  // namespace owc::server
