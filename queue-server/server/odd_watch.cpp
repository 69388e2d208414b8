#include "queue-server/server/odd_watch.h"

#include <spdlog/spdlog.h>

#include "queue-server/server/step_back.h"

namespace owc::server {

using domain::Result;

namespace {

constexpr std::chrono::seconds kLookEvery{2};

}  // namespace

OddWatch::OddWatch(Source source) : m_source(std::move(source)), m_thread([this] { run(); }) {}

OddWatch::~OddWatch() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_one();
    m_thread.join();
}

void OddWatch::look(domain::Time now, domain::Day today) {
    if (m_looked && now - *m_looked < kLookEvery) return;
    m_looked = now;
    {
        const std::lock_guard lock(m_mutex);
        m_wanted = Wanted{now, today};
    }
    m_wake.notify_one();
}

std::shared_ptr<const OddNews> OddWatch::news() const {
    const std::lock_guard lock(m_mutex);
    return m_news;
}

bool OddWatch::stops() const {
    const std::lock_guard lock(m_mutex);
    return m_stop;
}

void OddWatch::run() {
    stepBack();
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || m_wanted; });
        if (m_stop) return;
        const Wanted wanted = *std::exchange(m_wanted, {});
        lock.unlock();
        lookAt(wanted);
        lock.lock();
    }
}

void OddWatch::lookAt(const Wanted& wanted) {
    try {
        const auto version = m_source.version();
        if (!version) return complain(version.error());
        if (version->number == 0 || (version->number == m_version && wanted.today == m_day)) return;
        // Another version has other households: what was said of the old one is not said of it.
        if (version->number != m_version) tell({*version, wanted.today, {}, {}});
        count(*version, wanted);
    } catch (const std::exception& error) {  // out of memory, say: the centre goes on
        complain({domain::ErrorCode::StorageFailed, error.what()});
    }
}

/// What cannot be read is tried again with the next version or day, not again and again.
void OddWatch::count(const registry::Version& version, const Wanted& wanted) {
    m_version = version.number;
    m_day = wanted.today;
    const auto began = std::chrono::steady_clock::now();
    auto report = m_source.count(wanted.today, [this] { return stops(); });
    if (!report) return complain(report.error());
    if (!report->complete) return;
    const auto took =
        std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - began);
    std::uint64_t found = 0;
    for (const std::uint64_t of : report->total) found += of;
    spdlog::info("registry looked_through version={} odd={} took_ms={}", version.number, found, took.count());
    tell({version, wanted.today, wanted.now, std::move(*report)});
}

void OddWatch::tell(OddNews news) {
    auto told = std::make_shared<const OddNews>(std::move(news));
    const std::lock_guard lock(m_mutex);
    m_news.swap(told);
}

/// Once for each trouble.
void OddWatch::complain(const domain::Error& error) {
    if (m_complained == error.detail) return;
    m_complained = error.detail;
    spdlog::error("registry not_looked_through code={} detail=\"{}\"", static_cast<int>(error.code), error.detail);
}

}  // namespace owc::server
