#include <algorithm>

#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

IssueToken ask(const char* service, std::uint8_t code) {
    return {.device = {"kiosk-1"}, .service = {service}, .code = VisitCode::fromRandom({code, 50})};
}

ErrorCode refusal(Morning& m, IssueToken command) {
    const auto result = m.run(command);
    return result ? ErrorCode{} : result.error().code;
}

GiveSlot slotFor(const char* service, std::uint8_t code) {
    return {.device = {"kiosk-1"}, .service = {service}, .code = VisitCode::fromRandom({code, 60})};
}

}  // namespace

TEST(QuotaTest, ADaysQuotaCountsTokensAndSlotsOfThatDay) {
    Rules rules = sampleRules();
    rules.services[0].dailyQuota = 2;
    Morning m(rules);
    m.must(ask("withdraw", 1));
    m.must(ask("withdraw", 2));
    EXPECT_EQ(refusal(m, ask("withdraw", 3)), ErrorCode::QuotaReached);
    EXPECT_EQ(refusal(m, ask("finger", 4)), ErrorCode{}) << "of this service only";

    const auto given = m.must(slotFor("withdraw", 1));
    const Slot slot = boost::variant2::get<SlotGiven>(given.front().body).slot;
    EXPECT_EQ(slot.day, kDay + std::chrono::days{1});
    m.must(slotFor("withdraw", 2));
    const auto third = m.must(slotFor("withdraw", 3));
    EXPECT_EQ(boost::variant2::get<SlotGiven>(third.front().body).slot.day, kDay + std::chrono::days{2})
        << "tomorrow is full";

    m.must(CloseDay{});
    m.wait(24h);
    m.must(OpenDay{slot.day});
    EXPECT_EQ(refusal(m, ask("withdraw", 5)), ErrorCode::QuotaReached) << "both of today are promised";
    IssueToken withSlip = ask("withdraw", 6);
    withSlip.slot = slot.code;
    m.must(withSlip);
    EXPECT_EQ(refusal(m, withSlip), ErrorCode::UnknownSlot) << "a slip is used once";
    EXPECT_EQ(refusal(m, ask("withdraw", 7)), ErrorCode::QuotaReached);
}

TEST(QuotaTest, ASlipIsForItsDayAndItsService) {
    Morning m;
    const auto given = m.must(slotFor("withdraw", 1));
    IssueToken early = ask("withdraw", 1);
    early.slot = boost::variant2::get<SlotGiven>(given.front().body).slot.code;
    EXPECT_EQ(refusal(m, early), ErrorCode::UnknownSlot) << "it is for tomorrow";
    m.must(CloseDay{});
    m.must(OpenDay{kDay + std::chrono::days{1}});
    early.service = {"finger"};
    EXPECT_EQ(refusal(m, early), ErrorCode::UnknownSlot);
    m.must(CloseDay{});
    m.must(OpenDay{kDay + std::chrono::days{2}});
    EXPECT_TRUE(m.state().slots.empty()) << "a slip whose day is over is worth nothing";
}

TEST(QuotaTest, APersonsQuotaIsPerServiceAndDay) {
    Rules rules = sampleRules();
    rules.services[0].personQuota = 1;
    Morning m(rules);
    IssueToken command = ask("withdraw", 1);
    command.person = PersonId{7};
    m.must(command);
    command.code = VisitCode::fromRandom({9, 9});
    EXPECT_EQ(refusal(m, command), ErrorCode::PersonQuota);
    command.byStaff = true;
    EXPECT_EQ(refusal(m, command), ErrorCode{}) << "the reception decides for itself";
}

TEST(AppointmentTest, HerPromiseIsHerOwnTimeWhileSheIsNotLate) {
    Morning m;
    GiveSlot command = slotFor("withdraw", 1);
    command.minute = 10 * 60;  // ten o'clock, local
    const auto given = m.must(command);
    const Slot slot = boost::variant2::get<SlotGiven>(given.front().body).slot;
    m.must(CloseDay{});
    m.must(OpenDay{slot.day});
    m.wait(24h + 30min);  // half past nine
    IssueToken withSlip = ask("withdraw", 6);
    withSlip.slot = slot.code;
    m.must(withSlip);
    const Time ten = kMorning + 24h + 1h;
    EXPECT_EQ(m.visit({1}).appointment, ten);
    EXPECT_EQ(m.visit({1}).leg().promisedBy, ten);
}

TEST(IntakeTest, SlowedTakesThosePrioritiesAndSlipsClosedTakesSlipsOnly) {
    Morning m;
    m.must(SetIntake{Intake::Slowed});
    EXPECT_EQ(refusal(m, ask("withdraw", 1)), ErrorCode::IntakeClosed);
    IssueToken elderly = ask("withdraw", 2);
    elderly.priority = Priority::Elderly;
    EXPECT_EQ(refusal(m, elderly), ErrorCode{});
    m.must(SetIntake{Intake::Closed});
    elderly.code = VisitCode::fromRandom({77});
    EXPECT_EQ(refusal(m, elderly), ErrorCode::IntakeClosed);
    m.must(SetIntake{Intake::Open});
    EXPECT_EQ(refusal(m, ask("withdraw", 1)), ErrorCode{});
}

TEST(IntakeTest, NobodyIsLetInBeyondWhatTheHallHoldsSafely) {
    Rules rules = sampleRules();
    rules.capacity = 3;
    Morning m(rules);
    m.must(ask("withdraw", 1));
    m.must(CorrectInside{1});  // somebody without a token
    IssueToken two = ask("withdraw", 2);
    two.partySize = 2;
    EXPECT_EQ(refusal(m, two), ErrorCode::HallFull);
    EXPECT_EQ(refusal(m, ask("withdraw", 3)), ErrorCode{});
    EXPECT_EQ(m.state().inside(), 3u);
    m.must(CorrectInside{-1});
    EXPECT_EQ(m.state().inside(), 2u);
    EXPECT_EQ(m.run(CorrectInside{-3}).error().code, ErrorCode::BadInput) << "more than are inside";
    EXPECT_EQ(m.run(CorrectInside{51}).error().code, ErrorCode::BadInput);
}

TEST(IntakeTest, OutsideTheOpeningTimesNoTokenIsGivenButTheReceptionMay) {
    Rules rules = sampleRules();
    for (auto& day : rules.calendar.week) day = {{10 * 60, 16 * 60}};
    Morning m(rules);  // nine o'clock
    EXPECT_EQ(refusal(m, ask("withdraw", 1)), ErrorCode::IntakeClosed);
    IssueToken byStaff = ask("withdraw", 2);
    byStaff.byStaff = true;
    EXPECT_EQ(refusal(m, byStaff), ErrorCode{});
    m.wait(1h);
    EXPECT_EQ(refusal(m, ask("withdraw", 3)), ErrorCode{});
}

TEST(PaperRollTest, ItsNumbersLieApartAndTheSeriesGoesOnWithoutAGap) {
    Rules rules = sampleRules();
    rules.maxToken = 5000;
    rules.rollFirst = 6001;
    rules.rollLast = 6500;
    Morning m(rules);
    m.token("withdraw");
    IssueToken torn = ask("withdraw", 1);
    torn.rollNumber = TokenNumber{6010};
    m.must(torn);
    torn.code = VisitCode::fromRandom({31});
    EXPECT_EQ(refusal(m, torn), ErrorCode::NumberHeld) << "somebody holds it";
    torn.rollNumber = TokenNumber{7};
    EXPECT_EQ(refusal(m, torn), ErrorCode::NumberHeld) << "no number of the roll";
    EXPECT_EQ(m.token("withdraw").value, 2u);
    EXPECT_TRUE(m.visit({6010}).fromRoll);
    rules.rollFirst = 4000;
    EXPECT_EQ(m.run(ApplySettings{rules}).error().code, ErrorCode::BadSettings) << "the two would meet";
}

TEST(NoticeTest, IsSaidOnceAndTakenBackOnce) {
    Morning m;
    EXPECT_EQ(m.must(SetNotice{Notice::BankDown, true}).size(), 1u);
    EXPECT_TRUE(m.must(SetNotice{Notice::BankDown, true}).empty());
    EXPECT_TRUE(m.state().notices.contains(Notice::BankDown));
    m.must(SetNotice{Notice::BankDown, false});
    EXPECT_TRUE(m.state().notices.empty());
}

TEST(NightTest, KeptItHoldsPlacesAndNumbersAndClearedItEndsThem) {
    Rules rules = sampleRules();
    rules.overnight = Overnight::Keep;
    Morning m(rules);
    const auto kept = m.token("withdraw");
    const auto called = m.token("finger");
    m.open(2, "B");
    m.callNext(2);
    const Leg before = m.visit(kept).leg();
    m.must(CloseDay{});
    EXPECT_EQ(m.visit(called).leg().state, LegState::Waiting) << "who was called waits again";
    m.wait(24h);
    m.must(OpenDay{kDay + std::chrono::days{1}});
    EXPECT_EQ(m.visit(kept).leg(), before);
    EXPECT_EQ(m.token("withdraw").value, 3u) << "1 and 2 are still held";
    m.open(1, "A");
    EXPECT_EQ(m.callNext(1), kept);
}

TEST(ClockTest, ADoubtedClockGivesNoTokensUntilAManagerHasLooked) {
    Morning m;
    m.must(DoubtClock{});
    EXPECT_TRUE(m.must(DoubtClock{}).empty());
    EXPECT_EQ(refusal(m, ask("withdraw", 1)), ErrorCode::ClockDoubtful);
    m.must(CloseDay{});
    EXPECT_EQ(m.run(OpenDay{kDay}).error().code, ErrorCode::ClockDoubtful);
    m.must(ConfirmClock{{"dashboard-1"}});
    m.must(OpenDay{kDay});
    EXPECT_EQ(refusal(m, ask("withdraw", 1)), ErrorCode{});
}

TEST(TrainingTest, ALogOfTrainingNeverBecomesARealOneNorTheOtherWayRound) {
    Rules rules = sampleRules();
    rules.training = true;
    Morning practice(rules);
    EXPECT_EQ(practice.run(ApplySettings{sampleRules()}).error().code, ErrorCode::BadSettings);
    Morning real;
    EXPECT_EQ(real.run(ApplySettings{rules}).error().code, ErrorCode::BadSettings);
}

TEST(LearningTest, TheDaysMeanTimeIsLearnedAtItsEndAndUsedTheNext) {
    Morning m;
    m.open(1, "A");
    for (int i = 0; i < 6; ++i) {
        m.token("withdraw");
        m.callNext(1);
        m.serve(1);
        m.wait(12min);
        m.must(Complete{{1}, Morning::device(1)});
    }
    const auto events = m.must(CloseDay{});
    const auto learned = std::ranges::find_if(
        events, [](const Event& e) { return boost::variant2::holds_alternative<TimesLearned>(e.body); });
    ASSERT_NE(learned, events.end());
    EXPECT_EQ(boost::variant2::get<TimesLearned>(learned->body).times.at({"withdraw"}), 12min);
    m.must(OpenDay{kDay + std::chrono::days{1}});
    EXPECT_EQ(m.state().expectedService(sampleRules().services[0]), 12min) << "not the 6 of the settings";
}

}  // namespace owc::test
