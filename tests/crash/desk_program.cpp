#include "tests/crash/desk_program.h"

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using domain::Result;
using protocol::ReplyBody;
using protocol::RequestBody;

namespace {

constexpr auto kPatience = 60s;  ///< of somebody who knows that the server comes back

}  // namespace

DeskProgram::DeskProgram(client::Options options, std::uint64_t seed, int lives)
    : m_options(std::move(options)), m_random(seed), m_lives(lives) {
    m_options.retryAfter = 100ms;  // kills are seconds apart: half a second is long
}

bool DeskProgram::start() {
    m_client.reset();
    m_views.clear();
    m_connected = false;
    m_seenRevision = 0;
    m_inbox = std::make_unique<Inbox>();
    m_client = std::make_unique<client::Client>(
        m_options, [this](std::function<void()> news) { m_inbox->post(std::move(news)); },
        client::Listener{.changed =
                             [this](bool fresh, const protocol::Changes& changes) {
                                 if (fresh) m_views.clear();
                                 m_views.apply(changes);
                             },
                         .linkChanged = [this](bool up) { m_connected = up; },
                         .clock = [](domain::Time) {}});
    m_client->start();
    return m_inbox->until([&] { return m_connected && !m_views.counters.empty(); }, kPatience);
}

void DeskProgram::die() {
    m_client.reset();
    ++m_deaths;
}

bool DeskProgram::mayDie() {
    if (!struck()) return false;
    die();
    return true;
}

Result<ReplyBody> DeskProgram::answerTo(const RequestBody& body, std::chrono::milliseconds most) {
    std::optional<Result<ReplyBody>> reply;
    const auto heard = [&](const Result<ReplyBody>& one) { reply = one; };
    const auto end = std::chrono::steady_clock::now() + most;
    const std::uint64_t tag = m_client->send(body, heard);
    for (;;) {
        const auto left = end - std::chrono::steady_clock::now();
        const bool answered = m_inbox->until([&] { return reply.has_value(); },
                                             std::chrono::duration_cast<std::chrono::microseconds>(left));
        // Whoever gives up here leaves a handler behind that must never be called.
        if (!answered) {
            die();
            return domain::fail(ErrorCode::NotConnected, "no answer in time");
        }
        if (*reply || reply->error().code != ErrorCode::NotConnected) break;
        reply.reset();
        m_client->sendAgain(tag, heard);
    }
    ++m_replies;
    return *reply;
}

Result<ReplyBody> DeskProgram::ask(const RequestBody& body) {
    if (dead()) return domain::fail(ErrorCode::NotConnected, "dead");
    return answerTo(body, kPatience);
}

Result<ReplyBody> DeskProgram::askMortally(const RequestBody& body) {
    if (dead() || mayDie()) return domain::fail(ErrorCode::NotConnected, "dead");
    // With the request perhaps sent, perhaps carried out, perhaps answered, and nobody hears it.
    if (struck()) {
        m_client->send(body, [](const auto&) {});
        m_inbox->until([] { return false; }, std::chrono::microseconds{m_random() % 20'000});
        die();
        return domain::fail(ErrorCode::NotConnected, "dead");
    }
    return answerTo(body, kPatience);
}

bool DeskProgram::waitForPayout(domain::CounterId counter, std::chrono::milliseconds most) {
    if (dead()) return false;
    const auto revision = [&] {
        const auto row = m_views.payouts.find(counter);
        return row == m_views.payouts.end() ? 0 : row->second.revision;
    };
    const bool changed = m_inbox->until([&] { return revision() != m_seenRevision; }, most);
    m_seenRevision = revision();
    return changed;
}

void DeskProgram::rest(std::chrono::milliseconds most) {
    if (!dead()) m_inbox->until([] { return false; }, most);
}

}  // namespace owc::test
