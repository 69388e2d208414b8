#include "queue-server/server/backup_keeper.h"

#include <fmt/chrono.h>
#include <spdlog/spdlog.h>
#include <sys/stat.h>

#include "queue-server/server/recovery.h"
#include "queue-server/server/step_back.h"
#include "queue-server/store/backup.h"

namespace owc::server {

using domain::Result;
using domain::Time;
namespace fs = std::filesystem;

namespace {

constexpr std::chrono::hours kCountsFor{12};
constexpr std::chrono::minutes kTryAgainAfter{15};

std::string stampOf(Time now, std::chrono::minutes utcOffset) {
    return fmt::format("{:%Y%m%d-%H%M}", std::chrono::floor<std::chrono::seconds>(now + utcOffset));
}

std::optional<Time> newestIn(const fs::path& folder) {
    const auto all = store::backupsIn(folder);
    struct stat facts {};
    if (all.empty() || ::stat(all.back().c_str(), &facts) != 0) return std::nullopt;
    return Time{std::chrono::seconds{facts.st_mtim.tv_sec}};
}

/// It can be started from: every event folds.
Result<void> startsFrom(const fs::path& copy) {
    const auto log = store::Log::open(copy, store::OpenMode::ReadOnly);
    if (!log) return tl::unexpected(log.error());
    const auto recovered = recover(**log);
    if (!recovered) return tl::unexpected(recovered.error());
    return {};
}

}  // namespace

bool backupDue(const BackupPlan& plan, const BackupNews& news, Time now) {
    if (plan.folder.empty()) return false;
    if (news.failedSince && news.lastTry && now - *news.lastTry < kTryAgainAfter) return false;
    const Time local = now + plan.utcOffset;
    Time last = std::chrono::floor<std::chrono::days>(local) + plan.at;
    if (last > local) last -= std::chrono::days{1};
    return !news.lastGood || *news.lastGood < last - plan.utcOffset - kCountsFor;
}

BackupKeeper::BackupKeeper(BackupPlan plan) : m_plan(std::move(plan)) {
    if (m_plan.folder.empty()) return;
    m_news.lastGood = newestIn(m_plan.folder);
    m_thread = std::thread([this] { run(); });
}

BackupKeeper::~BackupKeeper() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    if (m_thread.joinable()) m_thread.join();
}

void BackupKeeper::look(Time now, bool dayClosed) {
    if (m_plan.folder.empty()) return;
    const std::lock_guard lock(m_mutex);
    if (dayClosed)
        m_wanted = now;  // also when one is being made: that one lacks the end of the day
    else if (!m_making && !m_wanted && backupDue(m_plan, m_news, now))
        m_wanted = now;
    if (m_wanted) m_wake.notify_one();
}

BackupNews BackupKeeper::news() const {
    const std::lock_guard lock(m_mutex);
    return m_news;
}

void BackupKeeper::run() {
    stepBack();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || m_wanted; });
        if (m_stop) return;
        const Time at = *std::exchange(m_wanted, {});
        m_making = true;
        lock.unlock();
        make(at);
        lock.lock();
        m_making = false;
    }
}

void BackupKeeper::make(Time now) {
    const auto began = std::chrono::steady_clock::now();
    Result<store::Backup> made;
    try {
        made = store::backUp(m_plan.live, m_plan.folder, stampOf(now, m_plan.utcOffset), m_plan.keep, startsFrom);
    } catch (const std::exception& error) {  // out of memory, say: the centre goes on
        made = domain::fail(domain::ErrorCode::StorageFailed, error.what());
    }
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    if (made)
        spdlog::info("backup made file={} seq={} took_ms={}", made->file.string(), made->head.seq, took.count());
    else
        spdlog::error("backup failed code={} detail=\"{}\"", static_cast<int>(made.error().code),
                      made.error().detail);
    const std::lock_guard lock(m_mutex);
    m_news.lastTry = now;
    if (made) {
        m_news.lastGood = now;
        m_news.failedSince.reset();
    } else if (!m_news.failedSince) {
        m_news.failedSince = now;
    }
}

}  // namespace owc::server
