#include "tests/support/eventful_day.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

Calendar eventfulCalendar() {
    Calendar calendar;
    for (std::size_t weekday = 0; weekday < 7; ++weekday) {
        if (weekday != 5) calendar.week[weekday] = {{8 * 60, 13 * 60}, {14 * 60, 18 * 60}};
    }
    calendar.seasons = {
        {"summer", kDay + std::chrono::days{90}, kDay + std::chrono::days{150}, calendar.week}};
    calendar.closures = {kDay + std::chrono::days{9}};
    calendar.pauses = {{"prayer", {5, 6}, {13 * 60, 13 * 60 + 30}}};
    return calendar;
}

/// Every rule with a value of its own.
Rules eventfulRules() {
    Rules rules = sampleRules();
    rules.services[0].whenNotDone = ServiceId{"finger"};
    rules.services[0].dailyQuota = 50;
    rules.services[0].personQuota = 2;
    rules.services[2].first = {{"finger"}};
    rules.counters[0].conditions = {{{{"finger"}, {"withdraw"}}, 40min}};
    rules.counters[1].policy = Policy::Ratio;
    rules.counters[1].ratioPriority = 3;
    rules.counters[1].ratioOrdinary = 2;
    rules.counters[2].policy = Policy::Strict;
    rules.maxWait = 60min;
    rules.undoWithin = 2min;
    rules.overnight = Overnight::Keep;
    rules.rollFirst = 10'001;
    rules.rollLast = 10'050;
    rules.calendar = eventfulCalendar();
    rules.ownRanges = {{{"kiosk-1"}, 10'101, 10'199}};
    return rules;
}

TokenNumber special(Morning& m, const char* service, PersonId person) {
    const auto events = m.must(IssueToken{.device = {"kiosk-1"},
                                          .service = {service},
                                          .priority = Priority::Infant,
                                          .language = Language::Saraiki,
                                          .partySize = 3,
                                          .person = person,
                                          .code = VisitCode::fromRandom({200, 201, 202})});
    const auto& opened = boost::variant2::get<VisitOpened>(events.front().body);
    m.must(ReportTicket{{"kiosk-1"}, opened.visit, PrintResult::Uncertain, false, "paper-low"});
    m.must(ReportTicket{{"kiosk-1"}, opened.visit, PrintResult::Printed, true, {}});
    return opened.token;
}

/// The one carried along: shown, arrived, parked, back, transferred, served.
void carry(Morning& m, TokenNumber carried) {
    m.callNext(1);
    m.must(ShowCard{{1}, Morning::device(1)});
    m.must(MarkArrived{{1}, Morning::device(1)});
    m.serve(1);
    m.must(Park{{1}, Morning::device(1), ParkReason::Copy, 10min});
    m.must(Resume{{1}, Morning::device(1), carried});
    m.callNext(1);
    m.serve(1);
    m.must(Transfer{{1}, Morning::device(1), {"finger"}});

    m.callNext(2);
    m.serve(2);
    m.must(Complete{{2}, Morning::device(2)});
}

void missAndLose(Morning& m) {
    const auto missed = m.callNext(3);  // called twice, gone, back
    m.wait(21s);
    m.must(Recall{{3}, Morning::device(3)});
    m.wait(61s);
    m.must(MarkNoShow{{3}, Morning::device(3)});
    m.must(Readmit{{3}, Morning::device(3), missed});

    m.callNext(1);  // the counter is lost while she walks: she goes back to her place
    m.must(LoseCounter{{1}});
    m.wait(31s);
    m.must(Tick{});
    m.must(OpenCounter{{1}, Morning::device(1), {"A"}});
    m.must(LoseCounter{{2}});
    m.must(OpenCounter{{2}, Morning::device(2), {"B"}});
    m.must(CloseCounter{{2}, Morning::device(2)});
    m.open(2, "B");
    m.must(ShutCounter{{2}, {"dashboard-1"}});
    m.open(2, "B");
}

/// What a manager, a supervisor and the door do.
void manage(Morning& m) {
    m.must(SetNotice{Notice::NadraDown, true});
    m.must(SetNotice{Notice::CashShort, true});
    m.must(SetNotice{Notice::CashShort, false});
    m.must(CorrectInside{-2});
    m.must(DoubtClock{});
    m.must(ConfirmClock{{"dashboard-1"}});
    m.must(StartBreak{{1}, Morning::device(1), BreakReason::Cash});
    m.wait(1min);
    m.must(EndBreak{{1}, Morning::device(1)});
    m.must(TakeOver{{3}, {"counter-4"}, {"D"}, {"S"}});
    m.must(TakeOver{{3}, Morning::device(3), {"C"}, {"S"}});
    m.must(CallManager{{2}, Morning::device(2)});
    m.must(AnswerManagerCall{{2}, Morning::device(2)});
    m.must(CallManager{{3}, Morning::device(3)});
    m.must(SetIntake{Intake::Slowed});
    m.must(LendCounter{{"dashboard-1"}, {3}, {"finger"}, true});
    m.must(LendCounter{{"dashboard-1"}, {3}, {"finger"}, false});
    m.must(LendCounter{{"dashboard-1"}, {2}, {"family"}, true});
    m.must(StopService{{"dashboard-1"}, {"family"}, true});
    m.must(StopService{{"dashboard-1"}, {"family"}, false});
}

/// Visits whose way changes under it.
void changeWays(Morning& m) {
    m.must(
        ServeDirect{{3}, Morning::device(3), {"withdraw"}, Language::Balochi, VisitCode::fromRandom({210})});
    m.wait(1min);
    m.must(Complete{{3}, Morning::device(3), false});
    m.callNext(3);
    m.serve(3);
    m.must(AddService{{3}, Morning::device(3), {"finger"}});
    m.must(Complete{{3}, Morning::device(3)});
    m.callNext(1);
    m.serve(1);
    m.must(SendAndReturn{{1}, Morning::device(1), {"finger"}});
    m.must(Undo{{1}, Morning::device(1)});
    m.must(SendAndReturn{{1}, Morning::device(1), {"finger"}});
}

void endInOtherWays(Morning& m) {
    const auto token = [&](std::uint8_t code, std::optional<TokenNumber> roll) {
        return boost::variant2::get<VisitOpened>(m.must(IssueToken{.device = {"kiosk-1"},
                                                                   .service = {"finger"},
                                                                   .code = VisitCode::fromRandom({code}),
                                                                   .rollNumber = roll,
                                                                   .byStaff = true})
                                                     .front()
                                                     .body);
    };
    const auto roll = token(211, TokenNumber{10'007});
    m.must(CorrectPriority{{1}, Morning::device(1), roll.token, Priority::Elderly, PriorityReason::Asked});
    m.must(CallChosen{{1}, Morning::device(1), roll.token, ChoiceReason::Document});
    m.serve(1);
    m.wait(3min);
    m.must(Complete{{1}, Morning::device(1)});
    m.must(WalkOut{{1}, Morning::device(1), token(212, {}).token});
    m.must(VoidVisit{{"kiosk-1"}, token(213, {}).visit});
}

/// Devices, PINs and people come and go.
void keepHouse(Morning& m) {
    m.must(FailSignIn{Morning::device(1), {"A"}});
    m.must(FailSignIn{Morning::device(1), {}});
    m.must(PassSignIn{Morning::device(1), {"A"}});
    for (int i = 0; i < 6; ++i) m.must(FailSignIn{Morning::device(2), {"A"}});
    m.must(OpenPairing{{"kiosk-9"}});
    m.must(ClosePairing{{"kiosk-9"}, PairingEnd::TimedOut});
    m.must(PairDevice{{"kiosk-9"}, "kiosk", "0123-4567"});
    m.must(RevokeDevice{{"kiosk-9"}, "0123-4567"});
    m.must(ChangeStaff{{"D"}, StaffChange::PinReset});
    m.must(ForgetPerson{{77}});
}

/// Enough of one service that the day teaches something about it.
void learn(Morning& m) {
    for (int i = 0; i < 4; ++i) {
        m.callNext(2);
        m.serve(2);
        m.wait(3min);
        m.must(Complete{{2}, Morning::device(2)});
    }
    m.wait(30min);
    m.token("withdraw", Priority::Disabled);
    m.callNext(1);  // by the condition of its profile
    m.wait(2min);
    m.must(MarkArrived{{1}, Morning::device(1)});
}

/// Given while the server was gone: one of this day that stands for a token nobody saw.
void admitOffline(Morning& m) {
    const auto never = m.token("family", Priority::Elderly);
    m.must(AdmitOffline{.device = {"kiosk-1"},
                        .token = {10'101},
                        .day = kDay,
                        .at = m.now() - 10min,
                        .service = {"family"},
                        .priority = Priority::Pregnant,
                        .language = Language::Pashto,
                        .partySize = 2,
                        .person = PersonId{43},
                        .code = VisitCode::fromRandom({218}),
                        .result = PrintResult::Failed,
                        .reasons = "paper-out",
                        .replaced = m.visit(never).id});
}

/// The slip of yesterday, and a journey of two services.
void nextDay(Morning& m, const VisitCode& slip) {
    m.wait(24h);
    m.must(OpenDay{kDay + std::chrono::days{1}});
    m.must(IssueToken{
        .device = {"kiosk-1"}, .service = {"withdraw"}, .code = VisitCode::fromRandom({214}), .slot = slip});
    m.must(IssueToken{.device = {"kiosk-1"}, .service = {"family"}, .code = VisitCode::fromRandom({215})});
    m.must(AdmitOffline{.device = {"kiosk-1"},
                        .token = {10'102},
                        .day = kDay,
                        .at = Time{kDay},
                        .service = {"withdraw"},
                        .code = VisitCode::fromRandom({219})});
    m.open(3, "C");
    m.callNext(3);  // from yesterday's line, longer than anybody may wait
}

/// The log was put back from a backup; a kiosk tells what it saw, and a manager goes on without the counters.
void restoredDay(Morning& m) {
    m.must(RestoreLog{90, {{{"kiosk-1"}, true}, {{"counter-1"}, true}, {{"board-1"}, false}}});
    m.must(ReportHighest{{"kiosk-1"}, {{kDay + std::chrono::days{1}, 30}, {kDay + std::chrono::days{2}, 2}}});
    m.must(ConfirmRestored{{"dashboard-1"}, 33});
}

}  // namespace

Morning eventfulDay() {
    Morning m;
    m.must(ApplySettings{eventfulRules()});
    m.open(1, "A");
    m.open(2, "B");
    m.open(3, "C");
    const auto carried = special(m, "withdraw", {41});
    m.wait(1min);
    for (const char* service : {"finger", "family", "withdraw", "withdraw"}) m.token(service);
    carry(m, carried);
    missAndLose(m);
    manage(m);
    changeWays(m);
    endInOtherWays(m);
    keepHouse(m);
    learn(m);
    admitOffline(m);
    const VisitCode slip = VisitCode::fromRandom({216});
    m.must(GiveSlot{{"kiosk-1"}, {"withdraw"}, kDay, std::uint16_t{630}, slip});
    m.must(GiveSlot{{"kiosk-1"}, {"withdraw"}, {}, {}, VisitCode::fromRandom({217})});
    m.must(CloseDay{});
    nextDay(m, slip);
    restoredDay(m);
    return m;
}

}  // namespace owc::test
