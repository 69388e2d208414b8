#include "tests/support/centre_builder.h"

namespace owc::test {

using namespace std::chrono_literals;

Rules sampleRules() {
    const auto service = [](const char* id, const char* agency) {
        return Service{.id = {id},
                       .need = id,
                       .agency = agency,
                       .names = {{"en", id}, {"ur", id}},
                       .zone = "A",
                       .zoneDirection = "right",
                       .targetWait = 30min,
                       .priorityTargetWait = 10min,
                       .usualService = 6min,
                       .bring = {"cnic"}};
    };
    Rules rules;
    rules.centre = "test";
    rules.names = {{"en", "Test centre"}};
    rules.services = {service("withdraw", "bank"), service("finger", "NADRA"), service("family", "BISP")};
    rules.services[1].targetWait = 20min;
    rules.counters = {{{1}, {{"withdraw"}}, "A", "right"},
                      {{2}, {{"finger"}}, "B", "left"},
                      {{3}, {{"family"}, {"withdraw"}}, "C", "ahead"}};
    rules.recallPause = 20s;
    rules.noShowAfter = 60s;
    rules.graceAfterNoShow = 30min;
    rules.leaseGrace = 30s;
    return rules;
}

Morning::Morning(const Rules& rules) {
    must(ApplySettings{rules});
    must(OpenDay{kDay});
}

Result<Events> Morning::run(const Command& command) {
    auto events = m_centre.decide(command, m_now);
    if (!events) return events;
    m_centre.apply(*events);
    m_history.insert(m_history.end(), events->begin(), events->end());
    return events;
}

Events Morning::must(const Command& command) {
    auto events = run(command);
    EXPECT_TRUE(events) << "refused with " << static_cast<int>(events ? ErrorCode{} : events.error().code);
    return events.value_or(Events{});
}

TokenNumber Morning::token(const std::string& service, Priority priority) {
    const auto events = must(IssueToken{.device = {"kiosk-1"},
                                        .service = {service},
                                        .priority = priority,
                                        .code = VisitCode::fromRandom({++m_nextCode, 7})});
    return events.empty() ? TokenNumber{} : boost::variant2::get<VisitOpened>(events.front().body).token;
}

void Morning::open(std::uint32_t counter, const std::string& officer) {
    must(OpenCounter{{counter}, device(counter), {officer}});
}

TokenNumber Morning::callNext(std::uint32_t counter) {
    const auto events = must(CallNext{{counter}, device(counter)});
    return events.empty() ? TokenNumber{}
                          : state().find(boost::variant2::get<LegCalled>(events.front().body).visit)->token;
}

void Morning::serve(std::uint32_t counter) {
    must(StartServing{{counter}, device(counter)});
}

const Visit& Morning::visit(TokenNumber token) const {
    for (const auto& [id, visit] : state().visits) {
        if (visit.token == token) return visit;
    }
    ADD_FAILURE() << "no visit with token " << token.value;
    return state().visits.begin()->second;
}

}  // namespace owc::test
