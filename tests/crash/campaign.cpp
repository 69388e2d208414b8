#include "tests/crash/campaign.h"

#include <csignal>
#include <random>

#include "tests/crash/crash_clients.h"
#include "tests/crash/crash_server.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

constexpr int kKillsOfOneCentre = 250;  ///< then another log is begun: a day has 9,999 numbers
constexpr std::uint64_t kMostReplies = 80;
constexpr auto kPatience = 30s;

/// Of twenty kills six lie between commit and reply and six inside a commit.
VfsPlan planOf(int kill, bool losing, std::mt19937_64& random) {
    VfsPlan plan{.losing = losing, .seed = random()};
    const auto upTo = [&](std::uint32_t most) { return 1 + static_cast<std::uint32_t>(random() % most); };
    const int place = kill % 20;
    if (place < 6) {
        plan.kill = VfsKill::AfterCommit;
        plan.killAt = upTo(15);
    } else if (place < 9) {
        plan.kill = VfsKill::CommitWrite;
        plan.killAt = upTo(150);
    } else if (place < 12) {
        plan.kill = VfsKill::CommitSync;
        plan.killAt = upTo(15);
    } else if (place < 13) {
        plan.kill = VfsKill::DatabaseWrite;
        plan.killAt = upTo(6);
    }
    return plan;
}

/// One centre with its log, its server and its clients.
class Centre {
  public:
    Centre(bool losing, std::mt19937_64& random, CampaignResult& result)
        : m_losing(losing), m_random(random), m_result(result), m_server(m_inbox), m_told(m_server.centre().database()) {}

    void run(int kills) {
        // The first start makes the keys that the clients need.
        if (!startAndWait({.losing = m_losing})) return;
        stop();
        m_clients.emplace(m_inbox, m_told, m_server.centre());
        m_clients->setBusy(true);
        for (int i = 0; i < kills && good(); ++i) killOnce(i);
        if (good()) finish();
        for (const auto& what : m_clients->strange()) wrong(what);
        m_result.tokens += m_told.tokens();
    }

  private:
    [[nodiscard]] bool good() const { return m_result.wrong.empty() && m_clients->strange().empty(); }

    bool startAndWait(const VfsPlan& plan) {
        m_server.start(plan);
        if (m_inbox.until([&] { return m_server.ready() || m_server.ended(); }, kPatience) && m_server.ready()) return true;
        if (m_server.killedAt().empty()) wrong("the server does not start, status " + std::to_string(m_server.status()));
        return false;
    }

    void stop() {
        m_server.signal(SIGTERM);
        if (!m_inbox.until([&] { return m_server.ended(); }, kPatience)) wrong("the server does not stop");
        if (m_server.status() != 0) wrong("the server stopped with " + std::to_string(m_server.status()));
    }

    void killOnce(int kill) {
        const auto plan = planOf(kill, m_losing, m_random);
        const std::uint64_t before = m_clients->replies();
        const std::uint64_t enough = plan.kill == VfsKill::None ? m_random() % 30 : kMostReplies;
        if (startAndWait(plan)) {
            m_starts += m_server.startTook();
            ++m_started;
            const bool far = m_inbox.until(
                [&] { return m_server.ended() || !good() || m_clients->replies() >= before + enough; }, kPatience);
            if (!far) wrong("the clients do not come back");
            m_inbox.until([&] { return m_server.ended(); }, std::chrono::microseconds{m_random() % 3000});
        }
        if (!m_server.ended()) m_server.signal(SIGKILL);
        m_inbox.until([&] { return m_server.ended(); }, kPatience);
        if (m_server.status() != 128 + SIGKILL) wrong("the server stopped by itself: " + std::to_string(m_server.status()));
        ++m_result.kills[m_server.killedAt().empty() ? "anywhere" : m_server.killedAt()];
        for (const auto& what : m_told.check()) wrong("after kill " + std::to_string(kill) + ": " + what);
    }

    /// Everybody comes back, every open request is answered, and the log holds exactly what was told.
    void finish() {
        if (!startAndWait({.losing = m_losing})) return;
        m_clients->mark();
        if (!m_inbox.until([&] { return m_clients->allHeard() || !good(); }, kPatience)) wrong("not every client came back");
        m_clients->setBusy(false);
        if (!m_inbox.until([&] { return m_clients->idle(); }, kPatience)) wrong("a request stays unanswered");
        stop();
        for (const auto& what : m_told.checkAll()) wrong("at the end: " + what);
        if (m_started > 0) m_result.startMs = static_cast<double>(m_starts.count()) / 1000.0 / m_started;
    }

    void wrong(std::string what) { m_result.wrong.push_back(std::move(what)); }

    bool m_losing;
    std::mt19937_64& m_random;
    CampaignResult& m_result;
    Inbox m_inbox;
    CrashServer m_server;
    Acknowledged m_told;
    std::optional<CrashClients> m_clients;  ///< gone before what it posts to
    std::chrono::microseconds m_starts{};
    int m_started = 0;
};

}  // namespace

CampaignResult runCampaign(int kills, std::uint64_t seed, bool losing) {
    std::mt19937_64 random(seed);
    CampaignResult result;
    const auto begun = std::chrono::steady_clock::now();
    for (int left = kills; left > 0 && result.wrong.empty(); left -= kKillsOfOneCentre)
        Centre(losing, random, result).run(std::min(left, kKillsOfOneCentre));
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
    result.killMs = took.count() / std::max(1, kills);
    return result;
}

}  // namespace owc::test
