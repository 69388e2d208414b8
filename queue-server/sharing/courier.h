#pragma once

#include <condition_variable>
#include <mutex>
#include <thread>

#include "queue-server/sharing/http_post.h"
#include "queue-server/sharing/service.h"

namespace owc::sharing {

struct CourierLimits {
    std::chrono::seconds firstPause{5};  ///< after a callback that was not taken; doubled each time
    std::chrono::seconds longestPause{3600};
    std::chrono::seconds longestRest{60};      ///< of everything for an agency that is down
    std::chrono::seconds afterEnd{60};         ///< before a job is tried again that the program ended with
    std::chrono::hours givesUpAfter{24};       ///< since the request
    std::uint32_t mostTries = 50;              ///< these pauses leave room for 33 within that time
    std::chrono::milliseconds deadline{8000};  ///< of one callback
};

/// Who meets a subscription's filter.
struct Met {
    std::vector<Seen> households;     ///< of these persons, with all members
    std::set<std::uint64_t> persons;  ///< CNICs
    bool namesPersons = false;        ///< the filter is of identity numbers, met by nobody else
};

/// Does what the outbox holds: works a request out and calls back, again and again until it is taken or too
/// old; and looks what a new version of the registry means to subscribers.
/// A search is worked out anew for each try, so no answer lies on the disk. What happened is told to `tell`,
/// without personal data. Threads: `step` and `lookForNews` by one at a time; `Running` has one of its own.
class Courier {
  public:
    using Tell = std::function<void(const std::string& event)>;

    Courier(const Agencies& agencies, Searcher& searcher, RegistryPool& registry, Outbox& outbox,
            Ourselves ourselves, Post post, Tell tell, CourierLimits limits = {})
        : m_agencies(agencies),
          m_searcher(searcher),
          m_registry(registry),
          m_outbox(outbox),
          m_ourselves(std::move(ourselves)),
          m_post(std::move(post)),
          m_tell(std::move(tell)),
          m_limits(limits) {}

    /// One job that is due. @return whether there was one
    bool step();
    /// Makes the notices when the registry has another version than the one they were last made of.
    void lookForNews();
    /// When `step` has something again; at most `most` from now.
    [[nodiscard]] domain::Duration untilNext(domain::Duration most);

    /// A thread that steps, and looks for news every few seconds, until it goes.
    class Running {
      public:
        explicit Running(Courier& courier);
        ~Running();
        Running(const Running&) = delete;
        Running& operator=(const Running&) = delete;
        void wake();

      private:
        void run();

        Courier& m_courier;
        std::mutex m_mutex;
        std::condition_variable m_changed;
        bool m_woken = false;  ///< guarded by m_mutex
        bool m_stop = false;   ///< guarded by m_mutex
        std::thread m_thread;
    };

  private:
    /// What to send; no body: only a header that says it was rejected.
    struct Made {
        std::string action;
        Status status = Status::Succeeded;
        std::optional<Refusal> reason;
        std::optional<Body> body;
        bool isOver = false;  ///< nothing may be sent any more: its purpose was withdrawn
    };
    [[nodiscard]] domain::Result<Made> make(const Job& job, const Agency& agency);
    [[nodiscard]] domain::Result<Made> search(const Job& job, const Agency& agency,
                                              const SearchRequest& request);
    [[nodiscard]] domain::Result<Made> subscribe(const Job& job, const Agency& agency,
                                                 const SubscribeRequest& request);
    [[nodiscard]] domain::Result<Subscribed> subscribeOne(const Agency& agency, const Subscribe& one);
    [[nodiscard]] domain::Result<Made> unsubscribe(const Job& job, const Agency& agency,
                                                   const UnsubscribeRequest& request);
    [[nodiscard]] domain::Result<Made> notice(const Job& job, const Agency& agency);
    [[nodiscard]] domain::Result<void> lookAt(const Subscription& subscription, const Agency& agency);
    /// @return nothing when too many meet it, or it asks for a field outside the scope
    [[nodiscard]] domain::Result<std::optional<Met>> metNow(const Agency& agency, const std::string& type,
                                                            const Json& filter);
    [[nodiscard]] bool isHopeless(const Job& job) const;
    bool giveUp(const Job& job, const std::string& why);
    void failed(const Job& job, const std::string& why);
    /// Works one out and sends it; throws what a library throws.
    void work(const Job& job, const Agency& agency);
    [[nodiscard]] std::string envelopeFor(const Made& made, const Agency& agency) const;
    [[nodiscard]] domain::Result<void> lookAtAll();

    const Agencies& m_agencies;
    Searcher& m_searcher;
    RegistryPool& m_registry;
    Outbox& m_outbox;
    Ourselves m_ourselves;
    Post m_post;
    Tell m_tell;
    CourierLimits m_limits;
    /// Agencies that did not take a callback: their other jobs wait too, so that one that is down delays
    /// nobody else.
    std::map<std::string, domain::Time> m_resting;
};

}  // namespace owc::sharing
