#include "tests/support/verifying.h"

namespace owc::test {

using namespace std::chrono_literals;
using biometrics::Finger;
using identity::Meaning;

identity::Rules sampleIdentityRules() {
    identity::Rules rules;
    rules.authority = "nadra";
    return rules;
}

Verifying::Verifying(const identity::Rules& rules) {
    must(identity::ApplyRules{rules});
    centre.open(1, "A");
    centre.open(3, "C");
}

Result<identity::Events> Verifying::run(const identity::Command& command) {
    takeCentreEvents();
    auto events = m_verifications.decide(command, centre.state(), centre.now());
    if (!events) return events;
    m_verifications.apply(*events);
    m_history.insert(m_history.end(), events->begin(), events->end());
    return events;
}

identity::Events Verifying::must(const identity::Command& command) {
    auto events = run(command);
    EXPECT_TRUE(events) << "refused with " << static_cast<int>(events ? ErrorCode{} : events.error().code);
    return events.value_or(identity::Events{});
}

void Verifying::centreMust(const Command& command) {
    centre.must(command);
    must(identity::FollowCentre{});
}

VisitId Verifying::serve(std::uint32_t counter) {
    centre.token("withdraw");
    const auto token = centre.callNext(counter);
    centre.serve(counter);
    return centre.visit(token).id;
}

void Verifying::open(std::int64_t person, std::uint32_t counter) {
    if (!centre.state().find(CounterId{counter})->visit) serve(counter);
    must(identity::OpenVerification{
        {counter}, Morning::device(counter), {person}, identity::Purpose::Withdrawal});
    wait(5s);
}

std::optional<ErrorCode> Verifying::ask(Finger finger, std::uint8_t quality, std::uint32_t counter) {
    return refusalOf(run(identity::AskFinger{{counter},
                                             Morning::device(counter),
                                             finger,
                                             nextNonce(),
                                             "print " + std::to_string(++m_prints),
                                             quality,
                                             {}}));
}

Result<identity::Events> Verifying::askWith(Finger finger, const std::string& digest, std::uint32_t counter) {
    return run(
        identity::AskFinger{{counter}, Morning::device(counter), finger, nextNonce(), digest, 80, true});
}

identity::Answer Verifying::answerTo(const identity::Session& session, Meaning meaning) const {
    const identity::Try& last = session.tries.back();
    return {.nonce = last.nonces.back(), .transaction = last.transaction, .meaning = meaning, .took = 900ms};
}

void Verifying::answer(Meaning meaning, const std::string& code, std::uint32_t counter) {
    wait(1s);
    auto answer = answerTo(session(counter), meaning);
    answer.code = code;
    const auto events = must(identity::HearAnswer{answer});
    EXPECT_FALSE(events.empty() ||
                 boost::variant2::holds_alternative<identity::AnswerRefused>(events.front().body));
}

identity::NextStep Verifying::next(std::uint32_t counter) const {
    return identity::nextStep(state(), session(counter));
}

const identity::Session& Verifying::session(std::uint32_t counter) const {
    static const identity::Session kNone;
    const identity::Session* newest = state().newestAt({counter});
    EXPECT_NE(newest, nullptr);
    return newest ? *newest : kNone;
}

const std::vector<journal::Entry>& Verifying::history() {
    takeCentreEvents();
    return m_history;
}

identity::Nonce Verifying::nextNonce() {
    identity::Nonce nonce{};
    nonce[0] = ++m_nonces;
    nonce[15] = 1;
    return nonce;
}

void Verifying::takeCentreEvents() {
    const Events all = centre.history();
    for (; m_taken < all.size(); ++m_taken) m_history.emplace_back(all[m_taken]);
}

Verifying verifiedDay() {
    identity::Rules rules = sampleIdentityRules();
    rules.localAuthorisesPayout = true;
    rules.triesPerFinger = 1;
    rules.triesPerSession = 7;
    rules.sessionsPerCitizen = 6;
    rules.triesPerCitizen = 33;
    rules.sessionLife = 9min;
    rules.enrolmentDays = 400;
    Verifying day(rules);

    day.serve(3);
    day.must(identity::OpenVerification{{3}, Morning::device(3), {21}, identity::Purpose::Correction});
    std::ignore = day.askWith(Finger::LeftThumb, "print a", 3);
    identity::Answer first = day.answerTo(day.session(3), Meaning::ServiceDown);
    first.code = "108";
    first.session = "S-77";
    first.onFile = {Finger::LeftThumb, Finger::RightIndex};
    day.must(identity::HearAnswer{first});
    std::ignore = day.askWith(Finger::LeftThumb, "print a", 3);  // again, under its transaction
    day.must(identity::StartAnew{});
    day.must(identity::AskResult{{3}, Morning::device(3), identity::Nonce{9, 9, 9}});
    day.answer(Meaning::LastNotVerified, "152", 3);
    day.must(identity::HearAnswer{first});                        // comes a second time
    std::ignore = day.askWith(Finger::RightIndex, "print a", 3);  // the very same template: not sent
    day.must(identity::RequestException{{3},
                                        Morning::device(3),
                                        identity::ExceptionKind::NumberOnly,
                                        identity::ExceptionReason::WornFingers,
                                        "form-12"});
    day.must(identity::EndorseException{{3}, Morning::device(3), {"S"}, false});
    day.must(identity::RequestException{{3},
                                        Morning::device(3),
                                        identity::ExceptionKind::NoUsableFinger,
                                        identity::ExceptionReason::Injury,
                                        "form-13"});
    day.must(identity::EndorseException{{3}, Morning::device(3), {"S"}, true});

    for (int i = 0; i < 3; ++i) {  // as if the print had lain ready
        day.serve();
        day.must(
            identity::OpenVerification{{1}, Morning::device(1), {30 + i}, identity::Purpose::Information});
        EXPECT_EQ(day.ask(Finger::RightThumb, 55), std::nullopt);
        day.answer(Meaning::Verified, "100");
        day.centreMust(Complete{{1}, Morning::device(1)});
    }
    day.open(40);
    EXPECT_EQ(day.ask(Finger::RightThumb, 33), std::nullopt);
    day.must(identity::RevokeEnrolment{{1}, Morning::device(1), {40}});
    rules.authority = "local";
    day.must(identity::ApplyRules{rules});
    day.must(identity::EnrolFinger{{1}, Morning::device(1), {40}, Finger::LeftMiddle});
    return day;
}

}  // namespace owc::test
