#include <spdlog/spdlog.h>

#include <algorithm>

#include "queue-server/server/engine.h"

// What is wrong with the server, what was lost with a restore, and the figures of a batch.
namespace owc::server {

using domain::Result;
using protocol::HealthKind;

/// The first start on a log that was put back from a backup: recorded once, in the batch that takes the mark away.
Result<void> Engine::noteRestore(Batch& batch) {
    const auto restored = m_parts.log.restoredFrom();
    if (!restored) return tl::unexpected(restored.error());
    if (!*restored) return {};
    domain::RestoreLog command{**restored, {}};
    for (const auto& [key, device] : m_parts.devices) {
        const bool gives = device.role == protocol::Role::Kiosk || device.role == protocol::Role::Counter;
        command.devices.push_back({device.name, gives});
    }
    const auto events = commit(std::move(command), batch);
    if (!events) return tl::unexpected(events.error());
    if (const auto skipped = commit(registration::SkipNumbers{}, batch); !skipped)
        return tl::unexpected(skipped.error());
    batch.rows.restoreSeen = true;
    spdlog::warn("engine log_restored seq={} devices_to_tell={}", **restored, m_parts.devices.size());
    return {};
}

/// After a restore it is expected of whoever has not told its numbers; otherwise the log has lost its end.
void Engine::checkHead(const Device& device, std::uint64_t knownSeq) {
    if (knownSeq <= m_parts.log.head().seq) return;
    if (!state().restoredSince && !state().untold.contains(device.name)) noteLogBehind(device);
}

void Engine::noteLogBehind(const Device& device) {
    if (m_health.set(HealthKind::LogBehind, true, m_parts.clock.now()))
        spdlog::error("engine log_behind device={} our_seq={}", device.name.value, m_parts.log.head().seq);
}

void Engine::noteHealth(domain::Time now) {
    m_health.set(HealthKind::StorageFull, m_storage.isShut(), now);
    m_health.set(HealthKind::ClockDoubted, state().clockDoubted, now);
    const auto waitedFor = std::ranges::count_if(state().untold, [](const auto& entry) { return entry.second; });
    m_health.set(HealthKind::Restored, state().restoredSince.has_value(), state().restoredSince.value_or(now),
                 static_cast<std::uint64_t>(waitedFor));
}

void Engine::noteBatch(const Batch& batch, std::chrono::steady_clock::duration took) {
    if (!m_parts.metrics) return;
    Metrics& metrics = *m_parts.metrics;
    metrics.commitSeconds.observe(Metrics::Seconds(took).count());
    metrics.events += batch.rows.events.size();
    metrics.tokens += static_cast<std::uint64_t>(std::ranges::count_if(batch.events, [](const auto& event) {
        return boost::variant2::holds_alternative<domain::VisitOpened>(event.body);
    }));
    metrics.logSequence = static_cast<std::int64_t>(m_parts.log.head().seq);
}

}  // namespace owc::server
