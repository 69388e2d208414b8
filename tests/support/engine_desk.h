#pragma once

#include <sodium.h>

#include "queue-server/server/engine.h"
#include "tests/support/log_builder.h"
#include "tests/support/played_authority.h"
#include "tests/support/played_bank.h"

namespace owc::test {

/// Time as a test says.
class HandTime : public server::TimeSource {
  public:
    [[nodiscard]] domain::Time wall() const override { return domain::Time{at}; }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override { return at; }
    std::chrono::milliseconds at{};
};

/// A server without sockets over a real log: one kiosk, counters 1 to 3, a board and a dashboard.
/// "kiosk-2" is a device of the centre without a key; "admin" is the shell, "newcomer" whoever pairs.
/// Officers are "A", "B" and "C", who may choose a token, and a supervisor "S", all with the PIN "1234".
class EngineDesk {
  public:
    EngineDesk();
    explicit EngineDesk(std::filesystem::path file);

    /// Ends the process and starts it again on the same file.
    void restart();
    /// The same, with a PC whose clock does not fit the log.
    void restartDoubtingTheClock();
    /// From a restart on people are verified by a played authority; its script.
    AuthorityScript& verifyPeople(const identity::Rules& rules);
    /// From a restart on people are looked up in a registry that holds these households, by the sample's programmes.
    void lookPeopleUp(const std::vector<eligibility::Household>& households, const lookups::Rules& rules = {});
    /// From a restart on no forms are taken: the key that signs them could not be made.
    void takeNoForms() {
        m_takesForms = false;
        restart();
    }
    /// From a restart on drafts that nobody goes on with are dropped.
    void keepDraftsFor(domain::Duration most) {
        m_keepDrafts = most;
        restart();
    }
    /// From a restart on this is looked through for what is odd, instead of that registry.
    void watchRegistry(server::OddWatch::Source source) { m_watched = std::move(source); }
    /// The same by the fingers they enrol here.
    void verifyLocally(identity::Rules rules);
    /// From a restart on people are paid by a played bank; its script.
    BankScript& payPeople(const payments::Rules& rules);
    /// The same by the centre's own book.
    void payLocally(payments::Rules rules);
    /// Waits until the bank has answered every question, and hears it.
    server::Turn settleBank();
    /// Waits until every question was answered, and hears the answers.
    server::Turn settleAnswers();
    /// Other rules come into force, as at a start.
    void apply(const domain::Rules& rules) { EXPECT_TRUE(m_engine->begin(rules, false)); }

    /// Sends one request in a batch of its own, under a fresh id of this device.
    protocol::ReplyBody ask(const std::string& device, const protocol::RequestBody& body);
    /// The same under a given id: a repeat.
    protocol::ReplyBody askAs(protocol::RequestId id, const std::string& device, const protocol::RequestBody& body);
    /// One batch of these, in order; every reply.
    std::vector<protocol::ReplyBody> askTogether(
        const std::vector<std::pair<std::string, protocol::RequestBody>>& requests);
    /// Bytes as they come; PINs have been looked at when it returns.
    server::Turn process(const std::vector<server::Incoming>& incoming);

    protocol::TokenIssued token(const std::string& service, const std::string& cnic = {});
    void signIn(std::uint32_t counter, const std::string& officer);
    /// From a restart on.
    void gatherRowsFor(std::chrono::milliseconds time) {
        m_rowsEvery = time;
        restart();
    }
    void wait(std::chrono::milliseconds time) { m_time.at += time; }
    server::Turn tick();

    [[nodiscard]] server::Incoming incoming(protocol::RequestId id, const std::string& device,
                                            const protocol::RequestBody& body) const;
    [[nodiscard]] protocol::RequestId nextId() { return {m_boot, ++m_counter}; }
    [[nodiscard]] const domain::State& state() const { return m_engine->state(); }
    [[nodiscard]] store::Log& log() { return *m_log; }
    [[nodiscard]] std::filesystem::path reserve() const { return m_file.string() + ".reserve"; }
    [[nodiscard]] server::Register& devices() { return m_register; }
    [[nodiscard]] const server::Refusals& refusals() const { return m_refusals->counts(); }
    /// What the server's log would say of refused requests.
    [[nodiscard]] const std::vector<std::string>& refusedLines() const { return m_refusedLines; }
    [[nodiscard]] settings::KeyFolder keys() const { return {m_folder.path() / "keys"}; }
    /// Does nothing but look at PINs, and into the registry, until all have been; decides those requests.
    server::Turn settleDesks();
    [[nodiscard]] server::Engine& engine() { return *m_engine; }
    [[nodiscard]] server::Metrics& metrics() { return m_metrics; }
    [[nodiscard]] const server::FormSafe& forms() const { return m_forms; }
    [[nodiscard]] const server::ReceiptSeal& receipts() const { return m_receipts; }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

  private:
    void start(bool clockDoubted = false);

    TempFolder m_folder;
    std::filesystem::path m_file;
    HandTime m_time;
    server::Staff m_staff;
    server::DeviceRegister m_devices;
    store::Reserve m_reserve;  ///< a small one, beside the log
    std::map<std::string, server::Device> m_others;  ///< "admin" and "newcomer", who are no devices
    server::Register m_register;
    server::Gate m_gate;
    std::vector<std::string> m_refusedLines;
    std::unique_ptr<server::RefusalLog> m_refusals;
    std::unique_ptr<server::PinDesk> m_pins;
    std::optional<settings::CentreSettings> m_programmes;  ///< none: nobody is looked up
    lookups::Rules m_lookupRules;
    std::unique_ptr<server::RegistryDesk> m_registry;
    std::optional<server::OddWatch::Source> m_watched;
    std::unique_ptr<server::OddWatch> m_odd;
    server::FormSafe m_forms{{samplePeopleKeys().seal, {9, 8, 7}}};
    bool m_takesForms = true;
    domain::Duration m_keepDrafts{0};
    server::ReceiptSeal m_receipts{{5, 6, 7}, "sample"};
    server::Metrics m_metrics;
    std::shared_ptr<AuthorityScript> m_authority;  ///< null: nobody is verified
    identity::Rules m_identityRules;
    std::optional<server::Engine::Enrolling> m_enrolling;
    std::unique_ptr<authorities::AuthorityDesk> m_questions;
    std::shared_ptr<BankScript> m_bankScript;  ///< null: nobody is paid, or by the book
    payments::Rules m_paymentRules;
    std::unique_ptr<gateways::BankDesk> m_bank;
    std::unique_ptr<store::Log> m_log;
    std::unique_ptr<server::CentreClock> m_clock;
    std::unique_ptr<server::Engine> m_engine;
    domain::Duration m_rowsEvery{0};
    std::uint64_t m_boot = 1;
    std::uint64_t m_counter = 0;
};

/// The code of a refusal; none when it was done.
[[nodiscard]] std::optional<domain::ErrorCode> refusal(const protocol::ReplyBody& reply);

}  // namespace owc::test
