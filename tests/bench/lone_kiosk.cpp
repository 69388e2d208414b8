#include "tests/bench/lone_kiosk.h"

#include <stdexcept>
#include <thread>

#include "queue-server/protocol/messages.h"

namespace owc::bench {
namespace {

constexpr std::chrono::milliseconds kPause{10};

std::string tokenRequest(std::uint64_t boot, std::uint64_t number) {
    return protocol::encode(protocol::Request{{boot, number}, protocol::IssueToken{.service = {"withdraw"}}});
}

}  // namespace

LoneKiosk::LoneKiosk(const ScratchCentre& centre)
    : m_centre(centre), m_asking(std::async(std::launch::async, [this] { return ask(); })) {}

LoneKiosk::~LoneKiosk() {
    m_stop = true;
}

Samples LoneKiosk::waits() {
    m_stop = true;
    return m_asking.get();
}

Samples LoneKiosk::ask() const {
    zmq::context_t context;
    Device device(context, m_centre.target(), m_centre.keyOf("kiosk", 1));
    const auto boot = static_cast<std::uint64_t>(std::chrono::system_clock::now().time_since_epoch() /
                                                 std::chrono::milliseconds{1});
    Samples waits;
    std::uint64_t number = 0;
    while (!m_stop) {
        std::this_thread::sleep_for(kPause);
        device.send(tokenRequest(boot, ++number));
        const auto reply = protocol::decodeReply(device.waitForReply());
        if (!reply || !boost::variant2::holds_alternative<protocol::TokenIssued>(reply->body))
            throw std::runtime_error("no token");
        if (number > 1) waits.add(microsSince(device.sentAt));  // the first one shook hands
    }
    return waits;
}

}  // namespace owc::bench
