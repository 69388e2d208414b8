#include "tests/support/engine_desk.h"

#include <poll.h>

#include "drivers/biometrics/match.h"
#include "queue-server/authorities/local.h"
#include "queue-server/gateways/local_book.h"
#include "queue-server/registry/version_writer.h"
#include "queue-server/server/open_registry.h"
#include "queue-server/server/recovery.h"
#include "queue-server/server/stored_enrolments.h"
#include "tests/support/centre_builder.h"
#include "where.h"

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

std::map<domain::DeviceName, protocol::Role> knownDevices() {
    std::map<domain::DeviceName, protocol::Role> known{{{"kiosk-2"}, protocol::Role::Kiosk}};
    for (const auto& [key, device] : sampleDevices()) known[device.name] = device.role;
    return known;
}

}  // namespace

EngineDesk::EngineDesk() : EngineDesk(std::filesystem::path{}) {}

EngineDesk::EngineDesk(std::filesystem::path file)
    : m_file(file.empty() ? m_folder.path() / "centre.db" : std::move(file)),
      m_staff(sampleStaff()),
      m_devices(sampleDevices()),
      m_reserve(reserve(), 1 << 20),
      m_others({{"admin", {{"admin"}, protocol::Role::Admin}},
                {"newcomer", {{"newcomer/key of newcomer"}, protocol::Role::Newcomer}}}),
      m_register(m_devices),
      m_gate({{m_folder.path() / "keys"}, std::filesystem::path(OWC_SOURCE_DIR) / "config/sample", m_register, m_staff,
              "the server's key", 7705},
             knownDevices()) {
    std::filesystem::create_directories(keys().folder);
    m_time.at = kMorning.time_since_epoch();
    start();
}

void EngineDesk::start(bool clockDoubted) {
    m_log = openLog(m_file);
    EXPECT_TRUE(m_reserve.make());
    auto recovered = server::recover(*m_log);
    EXPECT_TRUE(recovered) << (recovered ? "" : recovered.error().detail);
    m_clock = std::make_unique<server::CentreClock>(m_time, recovered->all.now());
    m_refusals = std::make_unique<server::RefusalLog>(
        m_time, [this](const std::string& line) { m_refusedLines.push_back(line); });
    m_pins = std::make_unique<server::PinDesk>(m_staff);
    m_questions.reset();
    if (m_authority)
        m_questions = std::make_unique<authorities::AuthorityDesk>(std::make_unique<PlayedAuthority>(m_authority));
    if (m_enrolling) {
        auto store = server::StoredEnrolments::open(m_file);
        EXPECT_TRUE(store);
        m_questions = std::make_unique<authorities::AuthorityDesk>(std::make_unique<authorities::LocalAuthority>(
            authorities::LocalAuthority::Parts{std::move(*store), m_enrolling->keys, m_enrolling->threshold,
                                               [this] { return m_time.wall(); }}));
    }
    if (m_programmes) m_registry = server::openRegistry(*m_programmes, m_folder.path());
    if (m_programmes) m_odd = m_watched ? std::make_unique<server::OddWatch>(*m_watched) : server::openOddWatch(*m_programmes, m_folder.path());
    if (m_bankScript) m_bank = std::make_unique<gateways::BankDesk>(std::make_unique<PlayedBank>(m_bankScript));
    if (m_paymentRules.gateway == "local") {
        auto book = gateways::LocalBook::open(
            {.file = m_folder.path() / gateways::LocalBook::kFileName, .now = [this] { return m_time.wall(); }});
        EXPECT_TRUE(book);
        m_bank = std::make_unique<gateways::BankDesk>(std::move(*book));
    }
    m_engine = std::make_unique<server::Engine>(
        server::Engine::Parts{*m_log, *m_clock, m_staff, m_devices, *m_pins, m_gate, *m_refusals, &m_reserve,
                              recovered->folded, &m_metrics, m_rowsEvery, m_questions.get(), m_enrolling,
                              m_registry.get(), m_programmes ? &m_programmes->catalogue : nullptr,
                              m_odd.get(), m_takesForms ? &m_forms : nullptr, m_bank.get(), &m_receipts,
                              m_keepDrafts},
        std::move(recovered->all), m_boot);
    EXPECT_TRUE(m_engine->begin(sampleRules(), true, clockDoubted, m_identityRules, m_lookupRules, m_paymentRules));
}

void EngineDesk::restart() {
    m_engine.reset();
    m_questions.reset();
    m_bank.reset();
    m_log.reset();
    ++m_boot;
    start();
}

void EngineDesk::restartDoubtingTheClock() {
    m_engine.reset();
    m_questions.reset();
    m_bank.reset();
    m_log.reset();
    ++m_boot;
    start(true);
}

server::Incoming EngineDesk::incoming(protocol::RequestId id, const std::string& device,
                                      const protocol::RequestBody& body) const {
    const auto other = m_others.find(device);
    return {"peer of " + device, other != m_others.end() ? other->second : m_devices.at("key of " + device),
            protocol::encode(protocol::Request{id, body}), "key of " + device};
}

server::Turn EngineDesk::process(const std::vector<server::Incoming>& incoming) {
    auto turn = m_engine->process(incoming);
    EXPECT_TRUE(turn) << (turn ? "" : turn.error().detail);
    if (!turn) return {};
    auto settled = settleDesks();
    std::ranges::move(settled.replies, std::back_inserter(turn->replies));
    std::ranges::move(settled.published, std::back_inserter(turn->published));
    return std::move(*turn);
}

server::Turn EngineDesk::settleDesks() {
    server::Turn all;
    const auto settle = [&](auto& desk) {
        while (desk.waiting() > 0) {
            pollfd bell{desk.fd(), POLLIN, 0};
            EXPECT_EQ(::poll(&bell, 1, 20'000), 1) << "nothing was looked at";
            auto turn = m_engine->process(desk.takeChecked());
            EXPECT_TRUE(turn);
            if (!turn) return;
            std::ranges::move(turn->replies, std::back_inserter(all.replies));
            std::ranges::move(turn->published, std::back_inserter(all.published));
        }
    };
    settle(*m_pins);
    if (m_registry) settle(*m_registry);
    return all;
}

void EngineDesk::lookPeopleUp(const std::vector<eligibility::Household>& households, const lookups::Rules& rules) {
    const auto made = registry::publishHouseholds(m_folder.path() / "registry", households, "test", m_time.wall());
    EXPECT_TRUE(made) << (made ? "" : made.error().detail);
    m_programmes = settings::load(std::filesystem::path(OWC_SOURCE_DIR) / "config/sample").value();
    m_lookupRules = rules;
    restart();
}

AuthorityScript& EngineDesk::verifyPeople(const identity::Rules& rules) {
    m_authority = std::make_shared<AuthorityScript>();
    m_identityRules = rules;
    restart();
    return *m_authority;
}

void EngineDesk::verifyLocally(identity::Rules rules) {
    rules.authority = "local";
    m_identityRules = rules;
    m_enrolling = {authorities::EnrolmentKeys::of({1, 2, 3}), biometrics::kMatchThreshold};
    restart();
}

BankScript& EngineDesk::payPeople(const payments::Rules& rules) {
    m_bankScript = std::make_shared<BankScript>();
    m_paymentRules = rules;
    restart();
    return *m_bankScript;
}

void EngineDesk::payLocally(payments::Rules rules) {
    rules.gateway = "local";
    m_paymentRules = rules;
    restart();
}

server::Turn EngineDesk::settleBank() {
    server::Turn all;
    while (m_bank->waiting() > 0) {
        pollfd bell{m_bank->fd(), POLLIN, 0};
        EXPECT_EQ(::poll(&bell, 1, 20'000), 1) << "the bank did not answer";
        auto turn = m_engine->hear(m_bank->takeAnswers());
        EXPECT_TRUE(turn);
        if (!turn) break;
        std::ranges::move(turn->published, std::back_inserter(all.published));
    }
    return all;
}

server::Turn EngineDesk::settleAnswers() {
    server::Turn all;
    while (m_questions->waiting() > 0) {
        pollfd bell{m_questions->fd(), POLLIN, 0};
        EXPECT_EQ(::poll(&bell, 1, 20'000), 1) << "no answer came";
        auto turn = m_engine->hear(m_questions->takeAnswers());
        EXPECT_TRUE(turn);
        if (!turn) break;
        std::ranges::move(turn->published, std::back_inserter(all.published));
    }
    return all;
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
    const auto* issued = boost::variant2::get_if<protocol::TokenIssued>(&reply);
    EXPECT_NE(issued, nullptr);
    return issued ? *issued : protocol::TokenIssued{};
}

void EngineDesk::signIn(std::uint32_t counter, const std::string& officer) {
    const auto device = "counter-" + std::to_string(counter);
    EXPECT_EQ(refusal(ask(device, protocol::SignIn{{counter}, {officer}, "1234"})), std::nullopt);
}

std::optional<domain::ErrorCode> refusal(const protocol::ReplyBody& reply) {
    const auto* error = boost::variant2::get_if<domain::Error>(&reply);
    return error ? std::optional{error->code} : std::nullopt;
}

}  // namespace owc::test
