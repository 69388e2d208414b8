#include "tests/bench/centre_load.h"

#include <algorithm>
#include <array>
#include <optional>
#include <set>
#include <stdexcept>

#include "queue-server/protocol/messages.h"

namespace owc::bench {
namespace {

using domain::CounterId;

constexpr std::uint64_t kBoot = 1'700'000'000'000;
constexpr std::size_t kSteps = 4;  ///< call, arrived, serve, complete
constexpr std::array kServices{"withdraw", "school", "finger", "family"};

std::string steady(const std::string& what, const domain::Error& error) {
    if (error.code == domain::ErrorCode::NumbersExhausted)
        return "the numbers of the day are used up; choose fewer --seconds";
    return what + ": refused with " + std::to_string(static_cast<int>(error.code)) + " " + error.detail;
}

protocol::Reply replyOf(const std::string& bytes) {
    auto reply = protocol::decodeReply(bytes);
    if (!reply) throw std::runtime_error("an answer that is none");
    return std::move(*reply);
}

}  // namespace

CentreLoad::CentreLoad(const ScratchCentre& centre, const ScratchCentre::Size& size)
    : m_centre(centre), m_sent(size.kiosks), m_prepared(size.kiosks), m_desks(size.counters) {
    for (std::size_t i = 1; i <= size.kiosks; ++i)
        m_kiosks.emplace_back(m_context, centre.target(), centre.keyOf("kiosk", i));
    for (std::size_t i = 1; i <= size.counters; ++i)
        m_counters.emplace_back(m_context, centre.target(), centre.keyOf("counter", i));
    // The first exchange of each: handshakes are not what is measured.
    for (std::size_t i = 0; i < m_kiosks.size(); ++i) m_kiosks[i].send(tokenRequest(i));
    for (Device& kiosk : m_kiosks) std::ignore = isToken(kiosk.waitForReply());
    signIn();
}

std::string CentreLoad::makeRequest(std::size_t kiosk) {
    ++m_visitors;
    const std::string tail = std::to_string(m_visitors);
    std::string cnic = "3520100000000";
    cnic.replace(cnic.size() - tail.size(), tail.size(), tail);
    return protocol::encode(protocol::Request{
        {kBoot, ++m_sent[kiosk]},
        protocol::IssueToken{.service = {kServices[m_visitors % kServices.size()]}, .cnic = std::move(cnic)}});
}

void CentreLoad::prepare(double seconds) {
    constexpr double kMostPerSecond = 40'000;
    const auto each = static_cast<std::size_t>(seconds * std::min(kMostPerSecond / static_cast<double>(m_kiosks.size()), 6000.0));
    for (std::size_t kiosk = 0; kiosk < m_kiosks.size(); ++kiosk) {
        for (std::size_t i = 0; i < each; ++i) m_prepared[kiosk].push_back(makeRequest(kiosk));
        std::ranges::reverse(m_prepared[kiosk]);
    }
    m_replies.reserve(m_replies.size() + each * m_kiosks.size());
}

std::string CentreLoad::tokenRequest(std::size_t kiosk) {
    auto& prepared = m_prepared[kiosk];
    if (prepared.empty()) return makeRequest(kiosk);
    std::string next = std::move(prepared.back());
    prepared.pop_back();
    return next;
}

bool CentreLoad::isToken(std::string reply) {
    m_replies.push_back(std::move(reply));
    return true;
}

/// Every reply was a token, and no number was given twice.
void CentreLoad::readReplies() {
    std::set<std::uint32_t> numbers;
    for (const std::string& bytes : m_replies) {
        const protocol::Reply reply = replyOf(bytes);
        if (const auto* error = boost::variant2::get_if<domain::Error>(&reply.body))
            throw std::runtime_error(steady("token", *error));
        const auto* token = boost::variant2::get_if<protocol::TokenIssued>(&reply.body);
        if (!token || !numbers.insert(token->token.value).second) throw std::runtime_error("a token twice, or none");
    }
}

void CentreLoad::signIn() {
    for (std::size_t i = 0; i < m_counters.size(); ++i) {
        const auto number = static_cast<std::uint32_t>(i + 1);
        m_counters[i].send(protocol::encode(protocol::Request{
            {kBoot, ++m_desks[i].counter}, protocol::SignIn{{number}, {"L-" + std::to_string(number)}, "1234"}}));
        const protocol::Reply reply = replyOf(m_counters[i].waitForReply());
        if (const auto* error = boost::variant2::get_if<domain::Error>(&reply.body))
            throw std::runtime_error(steady("sign-in", *error));
    }
}

Run CentreLoad::tokens(double seconds, double rate, const std::function<void()>& begun) {
    const Talk talk{[this](std::size_t kiosk) { return tokenRequest(kiosk); },
                    [this](std::size_t, const std::string& reply) { return isToken(reply); }};
    prepare(seconds);
    if (begun) begun();
    const Run run = rate > 0 ? openLoop(m_kiosks, seconds, rate, talk) : closedLoop(m_kiosks, seconds, talk);
    readReplies();
    return run;
}

std::string CentreLoad::stepRequest(std::size_t desk) {
    const domain::CounterId counter{static_cast<std::uint32_t>(desk + 1)};
    const auto body = [&]() -> protocol::RequestBody {
        switch (m_desks[desk].step) {
            case 0:
                return domain::CallNext{counter, {}};
            case 1:
                return domain::MarkArrived{counter, {}};
            case 2:
                return domain::StartServing{counter, {}};
            default:
                return domain::Complete{counter, {}};
        }
    };
    return protocol::encode(protocol::Request{{kBoot, ++m_desks[desk].counter}, body()});
}

CentreRun CentreLoad::whole(double seconds, std::chrono::milliseconds pause) {
    zmq::socket_t board(m_context, zmq::socket_type::sub);
    secure(board, m_centre.target(), m_centre.keyOf("board", 1));
    board.set(zmq::sockopt::subscribe, "");
    board.set(zmq::sockopt::rcvhwm, 100'000);
    board.connect(m_centre.target().views);
    std::vector<zmq::pollitem_t> items;
    for (Device& kiosk : m_kiosks) items.push_back({kiosk.socket().handle(), 0, ZMQ_POLLIN, 0});
    for (Device& counter : m_counters) items.push_back({counter.socket().handle(), 0, ZMQ_POLLIN, 0});
    items.push_back({board.handle(), 0, ZMQ_POLLIN, 0});

    Samples tokens, calls, shown;
    std::map<std::uint32_t, Clock::time_point> callSent;  // counters whose call no board has shown yet
    std::map<std::uint32_t, std::uint64_t> callShown;     // newest call row of a counter
    const auto watch = [&] {
        for (zmq::message_t message; board.recv(message, zmq::recv_flags::dontwait);) {
            const auto news = protocol::decodeBroadcast(message.to_string());
            const auto* published = news ? boost::variant2::get_if<protocol::Published>(&*news) : nullptr;
            if (!published) continue;
            for (const protocol::Row& row : published->changes.upserts) {
                const auto* call = boost::variant2::get_if<protocol::CallRow>(&row);
                if (!call || call->order <= callShown[call->counter.value]) continue;
                callShown[call->counter.value] = call->order;
                const auto sent = callSent.find(call->counter.value);
                if (sent == callSent.end()) continue;
                shown.add(microsSince(sent->second));
                callSent.erase(sent);
            }
        }
    };
    prepare(seconds);
    for (std::size_t i = 0; i < m_kiosks.size(); ++i) m_kiosks[i].send(tokenRequest(i));
    const auto start = Clock::now();
    for (std::size_t i = 0; i < m_desks.size(); ++i) m_desks[i].next = start + pause * i / m_desks.size();
    while (microsSince(start) < seconds * 1e6) {
        for (std::size_t i = 0; i < m_desks.size(); ++i) {
            Desk& desk = m_desks[i];
            if (desk.asked || Clock::now() < desk.next) continue;
            desk.asked = true;
            if (desk.step == 0) callSent[static_cast<std::uint32_t>(i + 1)] = Clock::now();
            m_counters[i].send(stepRequest(i));
        }
        zmq::poll(items, std::chrono::milliseconds{1});
        if (items.back().revents & ZMQ_POLLIN) watch();
        for (std::size_t i = 0; i < m_counters.size(); ++i) {
            if ((items[m_kiosks.size() + i].revents & ZMQ_POLLIN) == 0) continue;
            const auto bytes = m_counters[i].receive();
            if (!bytes) continue;
            const protocol::Reply reply = replyOf(*bytes);
            const auto* error = boost::variant2::get_if<domain::Error>(&reply.body);
            if (error && error->code != domain::ErrorCode::NothingWaiting)
                throw std::runtime_error(steady("counter step", *error));
            Desk& desk = m_desks[i];
            if (error)
                callSent.erase(static_cast<std::uint32_t>(i + 1));
            else
                calls.add(microsSince(m_counters[i].sentAt));
            desk.step = error ? 0 : (desk.step + 1) % kSteps;
            desk.asked = false;
            desk.next = Clock::now() + pause;
        }
        for (std::size_t i = 0; i < m_kiosks.size(); ++i) {
            if ((items[i].revents & ZMQ_POLLIN) == 0) continue;
            const auto reply = m_kiosks[i].receive();
            if (!reply) continue;
            if (isToken(*reply)) tokens.add(microsSince(m_kiosks[i].sentAt));
            m_kiosks[i].send(tokenRequest(i));
        }
    }
    const double took = microsSince(start) / 1e6;
    readReplies();
    return {runOf(tokens, took), runOf(calls, took), runOf(shown, took)};
}

CentreRun runCentre(const std::filesystem::path& server, const ScratchCentre::Size& size, const LoadPlan& plan) {
    const ScratchCentre centre(server, size);
    CentreLoad load(centre, size);
    std::optional<Screens> screens;
    if (size.screens > 0) {
        std::vector<settings::KeyPair> keys;
        for (std::size_t i = 1; i <= size.screens; ++i) keys.push_back(centre.keyOf("board", i));
        screens.emplace(centre.target(), keys);
    }
    if (size.counters > 0) return load.whole(plan.seconds, plan.pause);
    return {load.tokens(plan.seconds, plan.rate), {}, {}};
}

}  // namespace owc::bench
