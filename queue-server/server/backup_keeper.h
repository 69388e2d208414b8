#pragma once

#include <condition_variable>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>

#include "queue-server/domain/ids.h"

namespace owc::server {

/// What is made when.
struct BackupPlan {
    std::filesystem::path live;    ///< centre.db
    std::filesystem::path folder;  ///< empty: no backups
    std::chrono::minutes at{};     ///< local, after midnight
    std::chrono::minutes utcOffset{};
    std::size_t keep = 14;
};

/// What is known of the backups made so far.
struct BackupNews {
    std::optional<domain::Time> lastGood{};
    std::optional<domain::Time> lastTry{};
    std::optional<domain::Time> failedSince{};  ///< none: the last attempt was good
};

/// Whether the nightly one is due: the newest good one lies more than half a day before the last `at` that has passed
/// (the one after the day was closed counts). A failed attempt is repeated after a quarter of an hour.
[[nodiscard]] bool backupDue(const BackupPlan& plan, const BackupNews& news, domain::Time now);

/// Makes backups while the centre serves. The thread wants little of the disk and of the processor.
/// Threads: `look` and `news` the event loop's, which never waits; the copying is done on one of its own.
class BackupKeeper {
  public:
    explicit BackupKeeper(BackupPlan plan);
    /// Waits for the backup that is being made.
    ~BackupKeeper();
    BackupKeeper(const BackupKeeper&) = delete;
    BackupKeeper& operator=(const BackupKeeper&) = delete;

    /// Starts one when it is due, or when the day was just closed.
    void look(domain::Time now, bool dayClosed);

    [[nodiscard]] BackupNews news() const;

  private:
    void run();
    void make(domain::Time now);

    BackupPlan m_plan;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    BackupNews m_news;                      ///< guarded by m_mutex
    std::optional<domain::Time> m_wanted;   ///< guarded by m_mutex: make one, this is the time
    bool m_making = false;                  ///< guarded by m_mutex
    bool m_stop = false;                    ///< guarded by m_mutex
    std::thread m_thread;
};

}  // namespace owc::server
