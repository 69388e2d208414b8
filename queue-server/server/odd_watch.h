#pragma once

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

#include "queue-server/registry/odd.h"

namespace owc::server {

/// The registry that answers, and what in it a manager should look at.
struct OddNews {
    registry::Version version;
    domain::Day on{};                        ///< counted as of this day
    std::optional<domain::Time> countedAt{};  ///< none: this version is still being looked through, or cannot be
    registry::OddReport report;
};

/// Looks through the registry at the start, whenever another version answers and on another day. A province takes
/// seconds to minutes. Threads: `look` and `news` the event loop's, which never waits; all reading is done on one of
/// its own that wants little of the disk and of the processor.
class OddWatch {
  public:
    /// Where it reads; called on its thread only.
    struct Source {
        /// The version that answers now; its number is 0 before the first load.
        std::function<domain::Result<registry::Version>()> version;
        /// Looks through that version. Ends early, incomplete, when `isOver` says so.
        std::function<domain::Result<registry::OddReport>(domain::Day on, const std::function<bool()>& isOver)> count;
    };
    /// Pieces of evidence of each kind that are kept to be shown; all are counted.
    static constexpr std::size_t kKept = 200;

    explicit OddWatch(Source source);
    /// What is being counted is given up.
    ~OddWatch();
    OddWatch(const OddWatch&) = delete;
    OddWatch& operator=(const OddWatch&) = delete;

    /// Every two seconds it looks which version answers.
    /// @param today  what amounts and enrolments are judged by
    void look(domain::Time now, domain::Day today);

    /// Null before the first look, and while nothing was ever loaded.
    [[nodiscard]] std::shared_ptr<const OddNews> news() const;

  private:
    struct Wanted {
        domain::Time now{};
        domain::Day today{};
    };

    void run();
    void lookAt(const Wanted& wanted);
    void count(const registry::Version& version, const Wanted& wanted);
    void tell(OddNews news);
    void complain(const domain::Error& error);
    [[nodiscard]] bool stops() const;

    const Source m_source;
    std::optional<domain::Time> m_looked;  ///< the event loop's

    // Of its own thread.
    std::uint64_t m_version = 0;  ///< counted last, as of m_day
    domain::Day m_day{};
    std::string m_complained;

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::optional<Wanted> m_wanted;        ///< guarded by m_mutex
    std::shared_ptr<const OddNews> m_news;  ///< guarded by m_mutex
    bool m_stop = false;                   ///< guarded by m_mutex
    std::thread m_thread;
};

}  // namespace owc::server
