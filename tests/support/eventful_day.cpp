#include "tests/support/eventful_day.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

TokenNumber special(Morning& m, const char* service, PersonId person) {
    const auto events = m.must(IssueToken{.device = {"kiosk-1"},
                                          .service = {service},
                                          .priority = Priority::Infant,
                                          .language = Language::Saraiki,
                                          .partySize = 3,
                                          .person = person,
                                          .code = VisitCode::fromRandom({200, 201, 202})});
    const auto& opened = std::get<VisitOpened>(events.front().body);
    m.must(ReportTicket{{"kiosk-1"}, opened.visit, PrintResult::Uncertain, false, "paper-low"});
    m.must(ReportTicket{{"kiosk-1"}, opened.visit, PrintResult::Printed, true, {}});
    return opened.token;
}

}  // namespace

Morning eventfulDay() {
    Morning m;
    m.open(1, "A");
    m.open(2, "B");
    m.open(3, "C");
    const auto carried = special(m, "withdraw", {41});
    m.wait(1min);
    for (const char* service : {"finger", "family", "withdraw", "withdraw"}) m.token(service);

    m.callNext(1);  // the one carried along: shown, arrived, parked, back, transferred
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

    const auto missed = m.callNext(3);  // the missed one: called twice, gone, back
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
    m.must(CloseDay{});
    return m;
}

}  // namespace owc::test
