#include "queue-server/server/upkeep.h"

#include <spdlog/spdlog.h>
#include <sys/statvfs.h>

#include "config/settings/written_time.h"

namespace owc::server {

using domain::Time;
using protocol::HealthKind;

namespace {

constexpr std::uint64_t kMega = 1'000'000;
constexpr std::chrono::hours kBackupIsOld{36};
constexpr std::chrono::seconds kDiskEvery{5};

BackupPlan planOf(const settings::CentreSettings& settings, const std::filesystem::path& data) {
    return {.live = data / "centre.db",
            .folder = settings.backup.folder,
            .at = std::chrono::minutes{settings::minuteOf(settings.backup.at).value_or(0)},
            .utcOffset = std::chrono::minutes{settings.utcOffsetMin},
            .keep = static_cast<std::size_t>(settings.backup.keep)};
}

std::int64_t secondsOf(Time time) {
    return std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count();
}

}  // namespace

Upkeep::Upkeep(const settings::CentreSettings& settings, const std::filesystem::path& data, Metrics& metrics)
    : m_data(data),
      m_warnFreeBytes(static_cast<std::uint64_t>(settings.storage.warnFreeMb) * kMega),
      m_backupsWanted(!settings.backup.folder.empty()),
      m_metrics(metrics),
      m_backups(planOf(settings, data)) {
    if (settings.network.metricsPort == 0) return;
    const auto port = static_cast<std::uint16_t>(settings.network.metricsPort);
    m_endpoint = std::make_unique<MetricsEndpoint>(metrics, port);
    if (!m_endpoint->listening()) spdlog::warn("metrics port_taken port={}", port);
}

void Upkeep::look(Engine& engine, Time now) {
    if (!m_start) m_start = now;
    lookAtBackups(engine, now);
    lookAtDisk(engine, now);
    m_metrics.noteState(engine.state());
    m_metrics.devicesOnline = static_cast<std::int64_t>(engine.devicesOnline());
}

void Upkeep::lookAtBackups(Engine& engine, Time now) {
    const bool open = engine.state().day.has_value();
    m_backups.look(now, std::exchange(m_dayWasOpen, open) && !open);
    const BackupNews news = m_backups.news();
    if (news.lastGood) m_metrics.lastBackupSeconds = secondsOf(*news.lastGood);
    if (news.lastTry) m_metrics.backupGood = news.failedSince ? 0 : 1;
    Health& health = engine.health();
    health.set(HealthKind::BackupFailed, news.failedSince.has_value(), news.failedSince.value_or(now));
    const auto age = now - news.lastGood.value_or(*m_start);
    const auto hours = std::chrono::floor<std::chrono::hours>(age).count();
    health.set(HealthKind::BackupOld, m_backupsWanted && age > kBackupIsOld, now,
               news.lastGood ? static_cast<std::uint64_t>(hours) : 0);
}

void Upkeep::lookAtDisk(Engine& engine, Time now) {
    if (m_diskSeen && now - *m_diskSeen < kDiskEvery) return;
    m_diskSeen = now;
    struct statvfs disk {};
    if (::statvfs(m_data.c_str(), &disk) != 0) return;
    const std::uint64_t free = std::uint64_t{disk.f_bavail} * disk.f_frsize;
    m_metrics.storageFreeBytes = static_cast<std::int64_t>(free);
    const bool low = free < m_warnFreeBytes;
    if (engine.health().set(HealthKind::DiskLow, low, now, free / kMega)) {
        if (low)
            spdlog::warn("storage low free_mb={} warn_free_mb={}", free / kMega, m_warnFreeBytes / kMega);
        else
            spdlog::info("storage has_room free_mb={}", free / kMega);
    }
}

}  // namespace owc::server
