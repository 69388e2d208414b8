#include "tests/crash/crash_clients.h"

#include <algorithm>

namespace owc::test {

using domain::ErrorCode;

namespace {

constexpr int kMostWaiting = 1000;
constexpr domain::CounterId kCounter{1};

bool isDesk(const std::string& name) {
    return name.starts_with("counter");
}

}  // namespace

CrashClients::CrashClients(Inbox& inbox, Acknowledged& told, const ServerProcess& centre)
    : m_inbox(inbox), m_told(told) {
    for (const char* kiosk : {"kiosk-1", "kiosk-2", "kiosk-3"}) add(kiosk, "public", centre);
    add("counter-1", "staff", centre);
}

CrashClients::~CrashClients() = default;

void CrashClients::add(const std::string& name, const std::string& views, const ServerProcess& centre) {
    auto device = std::make_unique<Device>();
    device->name = name;
    auto options = centre.options(centre.keyOf(name), views);
    options.retryAfter = std::chrono::milliseconds{100};  // a kill a third of a second: half a second is long
    device->client = std::make_unique<client::Client>(
        options, [this](std::function<void()> news) { m_inbox.post(std::move(news)); },
        client::Listener{.changed = [](bool, const protocol::Changes&) {},
                         .linkChanged = [](bool) {},
                         .clock = [](domain::Time) {}});
    device->client->start();
    m_devices.push_back(std::move(device));
}

void CrashClients::setBusy(bool busy) {
    m_busy = busy;
    for (const auto& device : m_devices) next(*device);
}

bool CrashClients::idle() const {
    return std::ranges::none_of(m_devices, &Device::asking);
}

bool CrashClients::allHeard() const {
    return std::ranges::all_of(m_devices, &Device::heard);
}

void CrashClients::mark() {
    for (const auto& device : m_devices) device->heard = false;
}

std::optional<protocol::RequestBody> CrashClients::wanted(const Device& device) const {
    if (!isDesk(device.name)) {
        if (m_waiting >= kMostWaiting) return std::nullopt;
        return protocol::IssueToken{.service = {"withdraw"}};
    }
    switch (device.step) {
        case 0: return protocol::SignIn{kCounter, {"B-214"}, "1234"};
        case 1: return m_waiting > 0 ? std::optional<protocol::RequestBody>(domain::CallNext{kCounter, {}}) : std::nullopt;
        case 2: return domain::StartServing{kCounter, {}};
        default: return domain::Complete{kCounter, {}};
    }
}

void CrashClients::next(Device& device) {
    if (!m_busy || device.asking) return;
    const auto body = wanted(device);
    if (!body) return;
    device.asking = true;
    device.tag = device.client->send(*body, [this, &device](const auto& reply) { replied(device, reply); });
}

void CrashClients::replied(Device& device, const domain::Result<protocol::ReplyBody>& reply) {
    // Nobody knows whether it was carried out: it is asked again under the same id until somebody does.
    if (!reply && reply.error().code == ErrorCode::NotConnected) {
        device.client->sendAgain(device.tag, [this, &device](const auto& again) { replied(device, again); });
        return;
    }
    device.asking = false;
    device.heard = true;
    ++m_replies;
    if (isDesk(device.name)) {
        deskReplied(device, reply);
    } else if (reply && boost::variant2::holds_alternative<protocol::TokenIssued>(*reply)) {
        m_told.token(boost::variant2::get<protocol::TokenIssued>(*reply));
        ++m_waiting;
    } else {
        m_strange.push_back(device.name + ": no token, code " +
                            std::to_string(reply ? 0 : static_cast<int>(reply.error().code)));
    }
    for (const auto& other : m_devices) next(*other);
}

void CrashClients::deskReplied(Device& device, const domain::Result<protocol::ReplyBody>& reply) {
    if (reply) {
        if (device.step == 1) {
            m_told.call();
            --m_waiting;
        }
        if (device.step == 3) m_told.completion();
        device.step = device.step == 3 ? 1 : device.step + 1;
        return;
    }
    // On a machine that stood still for seconds the desk was silent: its counter is lost until it is heard again, and
    // whoever it had called may be back in line.
    if (device.step > 0 && reply.error().code == ErrorCode::CounterClosed) return;
    if (device.step > 1 && reply.error().code == ErrorCode::NoVisitor) {
        ++m_waiting;
        device.step = 1;
        return;
    }
    m_strange.push_back(device.name + ": step " + std::to_string(device.step) + " refused with code " +
                        std::to_string(static_cast<int>(reply.error().code)));
    m_busy = false;
}

}  // namespace owc::test
