#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "queue-server/server/audience_feed.h"
#include "queue-server/server/batch.h"
#include "queue-server/server/clock.h"
#include "queue-server/server/health.h"
#include "queue-server/server/metrics.h"
#include "queue-server/server/projection.h"
#include "queue-server/server/sessions.h"
#include "queue-server/server/staff.h"
#include "queue-server/store/log.h"

namespace owc::server {

/// What may leave the process once the batch is on disk, in this order.
struct Turn {
    std::vector<Outgoing> replies;
    std::vector<std::pair<protocol::Audience, std::string>> published;
};

/// The server without its sockets: one batch of requests in, one transaction, replies and rows out.
/// Nothing it returns was computed from anything that is not on disk.
/// Threads: the event loop's.
class Engine {
  public:
    struct Parts {
        store::Log& log;
        CentreClock& clock;
        const Staff& staff;
        const DeviceRegister& devices;
        Metrics* metrics = nullptr;  ///< filled when there are any
    };

    Engine(Parts parts, domain::Centre centre, std::uint64_t feedEpoch);

    /// Settings and, when `openDay`, the business day; to be called once before the first request.
    /// @param clockDoubted  the PC's clock does not fit the log: no day is opened until a manager has looked
    [[nodiscard]] domain::Result<void> begin(const domain::Rules& rules, bool openDay,
                                             bool clockDoubted = false);

    /// One batch. @return StorageFailed when the process must stop; nothing of the batch may be answered
    [[nodiscard]] domain::Result<Turn> process(std::span<const Incoming> requests);

    /// Timers: lost counters, deadlines, devices that fell silent. Call several times a second.
    [[nodiscard]] domain::Result<Turn> tick();

    /// One heartbeat per audience.
    [[nodiscard]] std::vector<std::pair<protocol::Audience, std::string>> heartbeats();

    /// Writes a checkpoint when the day was closed or 20,000 events have passed, tidies old outcomes and the
    /// write-ahead log. Outside the reply path; a failure is only logged.
    void housekeeping();

    [[nodiscard]] const domain::State& state() const { return m_centre.state(); }
    [[nodiscard]] std::size_t devicesOnline() const { return m_sessions.online(); }
    /// What is wrong with this server; shown to managers at the next tick.
    [[nodiscard]] Health& health() { return m_health; }

  private:
    using Answer = domain::Result<protocol::ReplyBody>;
    /// Who asks with which request: what an answer needs besides its body.
    struct Asking {
        const Incoming& incoming;
        std::uint64_t boot;
        Batch& batch;
    };

    void handle(const Incoming& incoming, Batch& batch);
    void execute(const Incoming& incoming, const protocol::Request& request, Batch& batch);
    Answer run(const Incoming& incoming, const protocol::RequestBody& body, std::uint64_t boot, Batch& batch);
    domain::Result<domain::Events> commit(domain::Command command, Batch& batch);
    Answer answer(const Asking& asking, const protocol::IssueToken& body);
    Answer answer(const Asking& asking, const protocol::GiveSlot& body);
    Answer answer(const Asking& asking, const protocol::SignIn& body);
    Answer answer(const Asking& asking, const protocol::TakeOver& body);
    Answer answer(const Asking& asking, const protocol::ServeDirect& body);
    Answer answer(const Asking& asking, const protocol::ReprintTicket& body);
    Answer answer(const Asking& asking, const domain::ReportTicket& body);
    Answer answer(const Asking& asking, const domain::CallChosen& body);
    Answer answer(const Asking& asking, const domain::ShowCard& body);
    Answer answer(const Asking& asking, const protocol::ReportHighest& body);
    template <class DomainCommand>
    Answer carryOut(const Asking& asking, DomainCommand command);
    void answerQuery(const Incoming& incoming, const protocol::Request& request, Turn& turn);
    void checkHead(const Device& device, std::uint64_t knownSeq);
    void noteLogBehind(const Device& device);
    domain::Result<void> noteRestore(Batch& batch);
    void noteHealth(domain::Time now);
    void noteBatch(const Batch& batch, std::chrono::steady_clock::duration took);

    domain::Result<Turn> finish(Batch& batch);
    domain::Result<Turn> finishOneByOne(std::span<const Incoming> requests);
    domain::Result<void> reload();
    void publish(const protocol::Changes& changes, Turn& turn);
    void showAll();
    [[nodiscard]] bool leftByItsProgram(domain::CounterId counter, const domain::DeviceName& device) const;

    Parts m_parts;
    domain::Centre m_centre;
    Projection m_projection;
    Sessions m_sessions;
    std::vector<AudienceFeed> m_feeds;
    std::uint64_t m_sinceCheckpoint = 0;
    bool m_dayClosed = false;
    bool m_storageFull = false;
    Health m_health;
    domain::Time m_trimmed{};  ///< old outcomes
    domain::Time m_lastTick{};
    std::map<domain::CounterId, std::uint64_t> m_signInBoot;  ///< of the program that holds the lease
};

}  // namespace owc::server
