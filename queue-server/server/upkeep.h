#pragma once

#include "config/settings/centre_settings.h"
#include "queue-server/server/backup_keeper.h"
#include "queue-server/server/engine.h"
#include "queue-server/server/metrics_endpoint.h"

namespace owc::server {

/// What keeps a server well over the years, besides serving: backups, room on the disk, figures. The loop asks it to
/// look now and then; what it finds goes into the engine's health and the metrics. Threads: the event loop's.
class Upkeep {
  public:
    /// @param data  folder of centre.db
    Upkeep(const settings::CentreSettings& settings, const std::filesystem::path& data, Metrics& metrics);

    void look(Engine& engine, domain::Time now);

  private:
    void lookAtBackups(Engine& engine, domain::Time now);
    void lookAtDisk(Engine& engine, domain::Time now);

    std::filesystem::path m_data;
    std::uint64_t m_warnFreeBytes;
    bool m_backupsWanted;
    Metrics& m_metrics;
    BackupKeeper m_backups;
    std::unique_ptr<MetricsEndpoint> m_endpoint;
    std::optional<domain::Time> m_start{};
    std::optional<domain::Time> m_diskSeen{};
    bool m_dayWasOpen = false;
};

}  // namespace owc::server
