#include "tests/e2e/checked_day.h"

#include <gtest/gtest.h>

#include "drivers/biometrics/record.h"
#include "tests/support/sample_prints.h"

namespace owc::test {

namespace {

constexpr domain::CounterId kCounter{1};
constexpr const char* kContact = "03001234567";

std::string whyNot(const domain::Result<protocol::ReplyBody>& reply) {
    if (!reply) return std::to_string(static_cast<int>(reply.error().code)) + " " + reply.error().detail;
    const auto* refusal = boost::variant2::get_if<domain::Error>(&*reply);
    return refusal ? std::to_string(static_cast<int>(refusal->code)) + " " + refusal->detail : "";
}

}  // namespace

CheckedDay::CheckedDay(ServerProcess& server)
    : m_kiosk(server.options(server.keyOf("kiosk-1"), "public")),
      m_counter(server.options(server.keyOf("counter-1"), "staff")),
      m_dashboard(server.options(server.keyOf("dashboard-1"), "management")) {
    m_search.add({{"her telephone number", kContact}});
    must(m_counter, protocol::SignIn{kCounter, {"B-214"}, "1234"});
}

void CheckedDay::must(TestClient& client, const protocol::RequestBody& body) {
    const auto reply = client.ask(body);
    EXPECT_EQ(whyNot(reply), "") << protocol::nameOf(body);
}

void CheckedDay::serve(bool typed) {
    const std::string number = std::to_string(++m_people);
    const std::string digits = "61101" + std::string(7 - number.size(), '4') + number + "7";
    m_search.add(secretsOf("the number of visitor " + number, digits));
    m_typed = typed ? digits : "";
    must(m_kiosk, protocol::IssueToken{.service = {"withdraw"}, .cnic = typed ? "" : digits});
    must(m_counter, domain::CallNext{kCounter, {}});
    must(m_counter, domain::MarkArrived{kCounter, {}});
    must(m_counter, domain::StartServing{kCounter, {}});
}

void CheckedDay::open() {
    must(m_counter, protocol::OpenVerification{kCounter, identity::Purpose::Withdrawal, m_typed});
    EXPECT_TRUE(m_counter.until([this] { return step() == identity::Step::ChooseFinger; }));
}

std::vector<std::uint8_t> CheckedDay::touch(unsigned finger) {
    const auto print = touchedAgain(madeUpPrint(finger), ++m_touches);
    m_search.add(secretsOf("touch " + std::to_string(m_touches), print));
    return biometrics::writeIso({&print, 1});
}

void CheckedDay::enrol(unsigned finger) {
    must(m_counter, protocol::EnrolFinger{kCounter, Finger::RightIndex, {touch(finger), touch(finger), touch(finger)}});
}

void CheckedDay::send(unsigned finger) {
    m_before = row();
    must(m_counter, protocol::AskFinger{.counter = kCounter,
                                        .finger = Finger::RightIndex,
                                        .record = touch(finger),
                                        .quality = 70,
                                        .contact = kContact});
}

std::optional<protocol::VerificationRow> CheckedDay::row() const {
    const auto shown = m_counter.views.verifications.find(kCounter);
    return shown == m_counter.views.verifications.end() ? std::nullopt : std::optional(shown->second);
}

identity::Step CheckedDay::step() const {
    const auto shown = row();
    return shown ? shown->next.step : identity::Step::Over;
}

identity::Step CheckedDay::answered() {
    EXPECT_TRUE(m_counter.until([this] { return row() != m_before && step() != identity::Step::WaitForAnswer; }));
    return step();
}

identity::Step CheckedDay::ask(unsigned finger) {
    send(finger);
    return answered();
}

void CheckedDay::except() {
    must(m_counter, protocol::RequestException{kCounter, identity::ExceptionKind::NoUsableFinger,
                                               identity::ExceptionReason::WornFingers, "form-12"});
    must(m_counter, protocol::EndorseException{kCounter, {"M-001"}, "1234", true});
    EXPECT_TRUE(m_counter.until([this] { return step() == identity::Step::Excepted; }));
}

void CheckedDay::toNadra() {
    must(m_counter, protocol::SendToNadra{kCounter, {"finger"}});
}

void CheckedDay::revoke() {
    must(m_counter, protocol::RevokeEnrolment{kCounter});
}

void CheckedDay::complete() {
    must(m_counter, domain::Complete{kCounter, {}});
}

void CheckedDay::sendAmiss() {
    EXPECT_NE(whyNot(m_kiosk.ask(protocol::AskFinger{.counter = kCounter, .finger = Finger::RightIndex, .record = touch(90)})), "");
    auto cut = touch(91);
    cut.resize(cut.size() - 3);
    EXPECT_NE(whyNot(m_counter.ask(protocol::AskFinger{.counter = kCounter, .finger = Finger::RightIndex, .record = cut})), "");
}

void CheckedDay::closeTheDay() {
    must(m_dashboard, domain::CloseDay{});
}

}  // namespace owc::test
