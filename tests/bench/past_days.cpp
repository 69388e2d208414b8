#include "tests/bench/past_days.h"

#include <sodium.h>

#include <stdexcept>

#include "config/settings/rules_of.h"
#include "queue-server/protocol/stored.h"
#include "queue-server/store/log.h"

namespace owc::bench {
namespace {

using namespace domain;
using namespace std::chrono_literals;

constexpr std::uint64_t kVisitsADay = 1000;
constexpr std::size_t kBatch = 5000;

class PastDays {
  public:
    PastDays(store::Log& log, Time start) : m_log(log), m_now(start) {}

    void run(const Command& command) {
        const auto events = m_centre.decide(command, m_now);
        if (!events) throw std::runtime_error("a past day: refused with " + std::to_string(int(events.error().code)));
        m_centre.apply(*events);
        for (const Event& event : *events) {
            auto stored = protocol::encodeEvent(event.body);
            m_batch.events.push_back({event.at.time_since_epoch().count(), stored.kind, std::move(stored.bytes)});
            for (const Claim& claim : claimsOf(event))
                m_batch.claims.push_back({static_cast<std::uint32_t>(claim.kind), claim.key});
        }
        if (m_batch.events.size() >= kBatch) flush();
    }
    void flush() {
        if (!m_log.append(m_batch)) throw std::runtime_error("a past day cannot be written");
        m_batch = {};
    }
    void checkpoint() {
        if (!m_log.writeCheckpoint(protocol::kStateSchema, protocol::encodeState(m_centre.state())))
            throw std::runtime_error("no checkpoint");
    }
    /// Opens, serves everybody at counter 1 and closes.
    void day(Day which, const Rules& rules) {
        m_now = Time{which} - rules.utcOffset + 8h;
        const CounterId counter = rules.counters.front().id;
        const DeviceName desk{"counter-1"};
        run(OpenDay{which});
        run(OpenCounter{counter, desk, {"L-1"}});
        for (std::uint64_t i = 0; i < kVisitsADay; ++i) {
            m_now += 20s;
            VisitCode::Bits bits{};
            randombytes_buf(bits.data(), bits.size());
            run(IssueToken{.device = {"kiosk-1"},
                           .service = rules.counters.front().services.front(),
                           .code = VisitCode::fromRandom(bits)});
            run(CallNext{counter, desk});
            run(StartServing{counter, desk});
            run(Complete{counter, desk});
        }
        run(CloseCounter{counter, desk});
        run(CloseDay{});
    }
    [[nodiscard]] std::uint64_t events() const { return m_log.head().seq + m_batch.events.size(); }

  private:
    store::Log& m_log;
    Centre m_centre;
    Time m_now;
    store::Batch m_batch;
};

}  // namespace

void writePastDays(const std::filesystem::path& data, const std::filesystem::path& config, std::uint64_t events) {
    const auto settings = settings::load(config);
    if (!settings) throw std::runtime_error(settings.error().detail);
    std::filesystem::create_directories(data);
    auto log = store::Log::open(data / "centre.db", store::OpenMode::ReadWrite);
    if (!log) throw std::runtime_error(log.error().detail);
    const Rules rules = settings::rulesOf(*settings);
    // Visit, claim, call, serve, complete, end: about five events each.
    const auto days = std::max<std::uint64_t>(1, events / (kVisitsADay * 5));
    const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now() + rules.utcOffset);
    const Day first = today - std::chrono::days{days};
    PastDays past(**log, Time{first} - rules.utcOffset);
    past.run(ApplySettings{rules});
    for (Day day = first; day < today && past.events() < events; day += std::chrono::days{1}) past.day(day, rules);
    past.flush();
    past.checkpoint();
    if (!(*log)->close()) throw std::runtime_error("the log of past days does not close");
}

}  // namespace owc::bench
