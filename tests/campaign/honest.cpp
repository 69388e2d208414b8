#include "tests/campaign/honest.h"

namespace owc::campaign {

using Clock = std::chrono::steady_clock;

HonestKiosk::HonestKiosk(client::Options options)
    : m_client(std::move(options)), m_thread([this] { run(); }) {}

void HonestKiosk::stop() {
    m_stop = true;
    if (m_thread.joinable()) m_thread.join();
}

void HonestKiosk::run() {
    const auto timed = [&](const protocol::RequestBody& body) {
        const auto start = Clock::now();
        auto reply = m_client.ask(body);
        m_times.push_back(std::chrono::duration<double, std::milli>(Clock::now() - start).count());
        reply ? ++m_events : ++m_unanswered;
        if (m_times.size() == 10) m_served = true;
        return reply;
    };
    m_client.until([&] { return m_client.connected; });
    for (auto next = Clock::now(); !m_stop;
         next = std::max(next + std::chrono::milliseconds{50}, Clock::now())) {
        std::this_thread::sleep_until(next);
        const auto reply = timed(protocol::IssueToken{.service = {"withdraw"}});
        if (!reply) continue;
        timed(domain::VoidVisit{{}, boost::variant2::get<protocol::TokenIssued>(*reply).visit});
    }
}

}  // namespace owc::campaign
