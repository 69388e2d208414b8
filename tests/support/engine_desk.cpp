#include "tests/support/engine_desk.h"

#include "queue-server/server/recovery.h"
#include "tests/support/centre_builder.h"

namespace owc::test {

namespace {

server::Staff sampleStaff() {
    // The least work libsodium allows: these tests sign in hundreds of times.
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    EXPECT_EQ(sodium_init() < 0, false);
    EXPECT_EQ(crypto_pwhash_str(hash.data(), "1234", 4, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN), 0);
    using Rank = server::StaffMember::Rank;
    return server::Staff({{{"A"}, {hash.data(), Rank::Officer, false}},
                          {{"B"}, {hash.data(), Rank::Officer, false}},
                          {{"C"}, {hash.data(), Rank::Officer, true}},
                          {{"S"}, {hash.data(), Rank::Supervisor, false}}});
}

server::DeviceRegister sampleDevices() {
    using protocol::Role;
    server::DeviceRegister devices;
    for (const auto& [name, role] :
         std::map<std::string, Role>{{"kiosk-1", Role::Kiosk},     {"board-1", Role::Board},
                                     {"counter-1", Role::Counter}, {"counter-2", Role::Counter},
                                     {"counter-3", Role::Counter}, {"dashboard-1", Role::Dashboard}})
        devices["key of " + name] = {{name}, role};
    return devices;
}

}  // namespace

EngineDesk::EngineDesk() : EngineDesk(std::filesystem::path{}) {}

EngineDesk::EngineDesk(std::filesystem::path file)
    : m_file(file.empty() ? m_folder.path() / "centre.db" : std::move(file)),
      m_staff(sampleStaff()),
      m_devices(sampleDevices()) {
    m_time.at = kMorning.time_since_epoch();
    start();
}

void EngineDesk::start(bool clockDoubted) {
    m_log = openLog(m_file);
    auto recovered = server::recover(*m_log);
    EXPECT_TRUE(recovered) << (recovered ? "" : recovered.error().detail);
    m_clock = std::make_unique<server::CentreClock>(m_time, recovered->centre.state().now);
    m_engine = std::make_unique<server::Engine>(server::Engine::Parts{*m_log, *m_clock, m_staff, m_devices, &m_metrics},
                                                std::move(recovered->centre), m_boot);
    EXPECT_TRUE(m_engine->begin(sampleRules(), true, clockDoubted));
}

void EngineDesk::restart() {
    m_engine.reset();
    m_log.reset();
    ++m_boot;
    start();
}

void EngineDesk::restartDoubtingTheClock() {
    m_engine.reset();
    m_log.reset();
    ++m_boot;
    start(true);
}

server::Incoming EngineDesk::incoming(protocol::RequestId id, const std::string& device,
                                      const protocol::RequestBody& body) const {
    return {"peer of " + device, m_devices.at("key of " + device), protocol::encode(protocol::Request{id, body})};
}

server::Turn EngineDesk::process(const std::vector<server::Incoming>& incoming) {
    auto turn = m_engine->process(incoming);
    EXPECT_TRUE(turn) << (turn ? "" : turn.error().detail);
    return turn ? std::move(*turn) : server::Turn{};
}

server::Turn EngineDesk::tick() {
    auto turn = m_engine->tick();
    EXPECT_TRUE(turn);
    return turn ? std::move(*turn) : server::Turn{};
}

protocol::ReplyBody EngineDesk::askAs(protocol::RequestId id, const std::string& device,
                                      const protocol::RequestBody& body) {
    const auto turn = process({incoming(id, device, body)});
    EXPECT_EQ(turn.replies.size(), 1u);
    if (turn.replies.empty()) return protocol::Done{};
    auto reply = protocol::decodeReply(turn.replies.front().bytes);
    EXPECT_TRUE(reply && reply->id == id);
    return reply ? std::move(reply->body) : protocol::ReplyBody{protocol::Done{}};
}

protocol::ReplyBody EngineDesk::ask(const std::string& device, const protocol::RequestBody& body) {
    return askAs(nextId(), device, body);
}

std::vector<protocol::ReplyBody> EngineDesk::askTogether(
    const std::vector<std::pair<std::string, protocol::RequestBody>>& requests) {
    std::vector<server::Incoming> batch;
    for (const auto& [device, body] : requests) batch.push_back(incoming(nextId(), device, body));
    std::vector<protocol::ReplyBody> replies;
    for (const auto& outgoing : process(batch).replies)
        replies.push_back(protocol::decodeReply(outgoing.bytes)->body);
    return replies;
}

protocol::TokenIssued EngineDesk::token(const std::string& service, const std::string& cnic) {
    const auto reply = ask("kiosk-1", protocol::IssueToken{.service = {service}, .cnic = cnic});
    const auto* issued = std::get_if<protocol::TokenIssued>(&reply);
    EXPECT_NE(issued, nullptr);
    return issued ? *issued : protocol::TokenIssued{};
}

void EngineDesk::signIn(std::uint32_t counter, const std::string& officer) {
    const auto device = "counter-" + std::to_string(counter);
    EXPECT_EQ(refusal(ask(device, protocol::SignIn{{counter}, {officer}, "1234"})), std::nullopt);
}

std::optional<domain::ErrorCode> refusal(const protocol::ReplyBody& reply) {
    const auto* error = std::get_if<domain::Error>(&reply);
    return error ? std::optional{error->code} : std::nullopt;
}

}  // namespace owc::test
