#include "tests/crash/long_history.h"

#include "queue-server/domain/centre.h"
#include "queue-server/protocol/stored.h"

namespace owc::test {

using namespace domain;
using namespace std::chrono_literals;

namespace {

constexpr std::uint64_t kVisitsOfADay = 3000;
constexpr std::uint64_t kEventsOfAVisit = 7;  ///< given, printed, called, arrived, serving, completed, ended
constexpr std::uint64_t kWaitingAtTheEnd = 200;
constexpr std::size_t kEventsOfABatch = 20'000;
constexpr CounterId kCounter{1};
const DeviceName kDesk{"counter-1"};
const DeviceName kKiosk{"kiosk-1"};

class Writer {
  public:
    Writer(store::Log& log, Time begin, std::uint64_t checkpointAt)
        : m_log(log), m_now(begin), m_checkpointAt(checkpointAt) {}

    /// @return whether it was done and, where a batch is full, is on disk
    bool run(const Command& command) {
        if (m_trouble) return false;
        m_now += 500ms;
        const auto events = m_centre.decide(command, m_now);
        if (!events) return fails(events.error());
        m_centre.apply(*events);
        for (const Event& event : *events) {
            auto body = protocol::encodeEvent(event.body);
            m_batch.events.push_back({event.at.time_since_epoch().count(), body.kind, std::move(body.bytes)});
            for (const Claim& claim : claimsOf(event))
                m_batch.claims.push_back({static_cast<std::uint32_t>(claim.kind), claim.key});
            if (const auto* opened = boost::variant2::get_if<VisitOpened>(&event.body)) remember(*opened);
        }
        m_events += events->size();
        const bool checkpoint = m_checkpointAt != 0 && m_events >= m_checkpointAt;
        if (m_batch.events.size() < kEventsOfABatch && !checkpoint) return true;
        if (!flush()) return false;
        if (!checkpoint) return true;
        m_checkpointAt = 0;
        const auto done = m_log.writeCheckpoint(protocol::kStateSchema, protocol::encodeState(m_centre.state()));
        return done || fails(done.error());
    }

    bool flush() {
        const auto head = m_log.append(std::exchange(m_batch, {}));
        if (!head) return fails(head.error());
        const auto moved = m_log.checkpointWal();
        return moved || fails(moved.error());
    }

    bool day(Day day, std::uint64_t visits) {
        run(OpenDay{day});
        run(OpenCounter{kCounter, kDesk, {"B-214"}});
        for (std::uint64_t i = 0; i < visits; ++i) {
            if (!give()) return false;
            run(CallNext{kCounter, kDesk});
            run(MarkArrived{kCounter, kDesk});
            run(StartServing{kCounter, kDesk});
            run(Complete{kCounter, kDesk});
        }
        return !m_trouble;
    }

    bool give() {
        run(IssueToken{.device = kKiosk, .service = {"withdraw"}, .code = freshCode()});
        return run(ReportTicket{kKiosk, m_lastVisit, PrintResult::Printed, false, {}});
    }

    [[nodiscard]] std::uint64_t events() const { return m_events; }
    [[nodiscard]] const std::optional<Error>& trouble() const { return m_trouble; }

  private:
    bool fails(const Error& error) {
        m_trouble = error;
        return false;
    }
    VisitCode freshCode() {
        VisitCode::Bits bits{};
        auto number = ++m_codes;
        for (auto& byte : bits) {
            byte = static_cast<std::uint8_t>(number & 0xff);
            number >>= 8;
        }
        return VisitCode::fromRandom(bits);
    }
    /// The first answer, kept as a server keeps it.
    void remember(const VisitOpened& opened) {
        m_lastVisit = opened.visit;
        m_batch.outcomes.push_back({{kKiosk.value, 1, opened.visit.value}, std::string(16, 'h'),
                                    m_now.time_since_epoch().count(), std::string(60, 'r')});
        constexpr std::uint64_t kKept = 8 * kVisitsOfADay;
        if (opened.visit.value % kKept == 0) std::ignore = m_log.outcomes().dropBefore((m_now - 8 * 24h).time_since_epoch().count());
    }

    store::Log& m_log;
    Time m_now;
    std::uint64_t m_checkpointAt;
    Centre m_centre;
    store::Batch m_batch;
    VisitId m_lastVisit;
    std::uint64_t m_codes = 0;
    std::uint64_t m_events = 0;
    std::optional<Error> m_trouble;
};

}  // namespace

Result<std::uint64_t> writeHistory(store::Log& log, const Rules& rules, Time now, std::uint64_t events,
                                   std::uint64_t behind) {
    const std::uint64_t visits = events / kEventsOfAVisit;
    const auto days = static_cast<int>((visits + kVisitsOfADay - 1) / kVisitsOfADay);
    const Day today = std::chrono::floor<std::chrono::days>(now + rules.utcOffset);
    Writer writer(log, now - std::chrono::days{days}, events > behind ? events - behind : 1);
    writer.run(ApplySettings{rules});
    for (int i = 1; i <= days; ++i) {
        const bool last = i == days;
        const std::uint64_t ofToday = visits - static_cast<std::uint64_t>(days - 1) * kVisitsOfADay;
        if (!writer.day(today - std::chrono::days{days - i}, last ? ofToday : kVisitsOfADay)) break;
        if (!last) writer.run(CloseDay{});
    }
    for (std::uint64_t i = 0; i < kWaitingAtTheEnd; ++i) writer.give();
    if (!writer.trouble()) writer.flush();
    if (writer.trouble()) return tl::unexpected(*writer.trouble());
    return writer.events();
}

}  // namespace owc::test
