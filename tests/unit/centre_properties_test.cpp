#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "tests/simulation/day_checks.h"
#include "tests/support/centre_builder.h"

// Whatever is asked of a centre, in whatever order, these hold. RapidCheck makes the orders and, when one breaks a
// rule, the shortest that does.
namespace owc::test {

using namespace std::chrono_literals;

namespace {

/// One thing somebody asks. `what` chooses it; the rest are its arguments, most of them refused for good reason.
struct Act {
    std::uint8_t what = 0;
    std::uint8_t counter = 0;
    std::uint8_t argument = 0;
    std::uint16_t seconds = 0;  ///< that pass before it
};

std::ostream& operator<<(std::ostream& out, const Act& act) {
    return out << "{" << int{act.what} << ", " << int{act.counter} << ", " << int{act.argument} << ", " << act.seconds
               << "s}";
}

Rules propertyRules(Policy policy) {
    Rules rules = sampleRules();
    rules.maxWait = 40min;
    rules.undoWithin = 1h;
    rules.capacity = 12;
    rules.services[0].dailyQuota = 9;
    rules.services[1].whenNotDone = ServiceId{"family"};
    rules.services[2].first = {{"finger"}};
    for (auto& counter : rules.counters) counter.policy = policy;
    rules.counters[1].conditions = {{{{"withdraw"}}, 15min}};
    return rules;
}

const char* const kServices[] = {"withdraw", "finger", "family"};

Command commandOf(const Act& act, std::uint32_t serial) {
    const CounterId counter{act.counter % 3u + 1};
    const DeviceName device = Morning::device(counter.value);
    const ServiceId service{kServices[act.argument % 3]};
    const TokenNumber token{act.argument % 16u + 1};
    const VisitCode code = VisitCode::fromRandom({static_cast<std::uint8_t>(serial), static_cast<std::uint8_t>(serial >> 8)});
    switch (act.what % 24) {
        case 0:
        case 1:
        case 2:
        case 3:
            return IssueToken{.device = {"kiosk-1"},
                              .service = service,
                              .priority = static_cast<Priority>(act.argument % 5),
                              .partySize = static_cast<std::uint16_t>(act.argument % 3 + 1),
                              .code = code};
        case 4:
            return OpenCounter{counter, device, {std::string(1, static_cast<char>('A' + counter.value))}};
        case 5:
        case 6:
            return CallNext{counter, device};
        case 7:
        case 8:
            return StartServing{counter, device};
        case 9:
            return Complete{counter, device, act.argument % 5 != 0};
        case 10:
            return MarkNoShow{counter, device};
        case 11:
            return Park{counter, device, ParkReason::Document, std::chrono::minutes{act.argument % 30 + 1}};
        case 12:
            return Transfer{counter, device, service};
        case 13:
            return SendAndReturn{counter, device, service};
        case 14:
            return AddService{counter, device, service};
        case 15:
            return Undo{counter, device};
        case 16:
            return act.argument % 2 ? Command{Resume{counter, device, token}} : Command{Readmit{counter, device, token}};
        case 17:
            return WalkOut{counter, device, token};
        case 18:
            return CorrectPriority{counter, device, token, static_cast<Priority>(act.argument % 5), {}};
        case 19:
            return act.argument % 3 ? Command{LoseCounter{counter}} : Command{CloseCounter{counter, device}};
        case 20:
            return CallChosen{counter, device, token, ChoiceReason::Unwell};
        case 21:
            return ServeDirect{.counter = counter, .device = device, .service = service, .code = code};
        case 22:
            return act.argument % 2 ? Command{StartBreak{counter, device, {}}} : Command{EndBreak{counter, device}};
        default:
            return act.argument % 3 ? Command{MarkArrived{counter, device}} : Command{Recall{counter, device}};
    }
}

/// Plays the acts, with a tick before each; `after` looks at every accepted one.
template <class After>
Morning played(const std::vector<Act>& acts, Policy policy, After after) {
    Morning m(propertyRules(policy));
    std::uint32_t serial = 0;
    for (const Act& act : acts) {
        m.wait(std::chrono::seconds{act.seconds % 400});
        if (const auto ticked = m.run(Tick{}); ticked) after(m, Command{Tick{}}, *ticked);
        const Command command = commandOf(act, ++serial);
        const State before = m.state();
        if (const auto events = m.run(command)) after(m, command, *events);
        else RC_ASSERT(m.state() == before);  // a refusal touches nothing
    }
    return m;
}

constexpr Policy kPolicies[] = {Policy::PromisedTime, Policy::Strict, Policy::Ratio, Policy::Arrival};

/// Equal but for what an undo leaves behind on purpose.
State withoutTraces(State state) {
    state.now = {};
    for (auto& [id, counter] : state.counters) counter.last.reset();
    for (auto& [id, visit] : state.visits) visit.changes = 0;
    return state;
}

bool isStep(const Command& command) {
    return boost::variant2::visit(
        [](const auto& c) {
            using C = std::decay_t<decltype(c)>;
            return std::is_same_v<C, CallNext> || std::is_same_v<C, StartServing> || std::is_same_v<C, Complete> ||
                   std::is_same_v<C, MarkNoShow> || std::is_same_v<C, Park> || std::is_same_v<C, Transfer> ||
                   std::is_same_v<C, SendAndReturn> || std::is_same_v<C, MarkArrived> || std::is_same_v<C, CallChosen>;
        },
        command);
}

CounterId counterOf(const Command& command) {
    return boost::variant2::visit(
        [](const auto& c) {
            if constexpr (requires { c.counter; })
                return c.counter;
            else
                return CounterId{};
        },
        command);
}

}  // namespace
}  // namespace owc::test

namespace rc {
template <>
struct Arbitrary<owc::test::Act> {
    static auto arbitrary() {
        using owc::test::Act;
        return gen::build<Act>(gen::set(&Act::what), gen::set(&Act::counter), gen::set(&Act::argument),
                               gen::set(&Act::seconds));
    }
};
}  // namespace rc

namespace owc::test {

RC_GTEST_PROP(CentreProperty, NoRuleOfADayIsEverBroken, (const std::vector<Act>& acts)) {
    for (const Policy policy : kPolicies) {
        simulation::DayChecks checks;
        Morning m = played(acts, policy, [&](const Morning& morning, const Command& command, const Events& events) {
            // Staff may serve somebody directly in a full hall; who chose a token answers for it.
            const bool byStaff = boost::variant2::holds_alternative<ServeDirect>(command);
            checks.see(morning.state(), byStaff ? Events{} : events);
            checks.checkWhole(morning.state());
        });
        m.must(CloseDay{});
        checks.finish(m.state(), m.history());
        RC_ASSERT(checks.broken() == "");
    }
}

RC_GTEST_PROP(CentreProperty, AnUndoRestoresWhatWasThere, (const std::vector<Act>& acts)) {
    std::optional<State> before;
    played(acts, Policy::Ratio, [&](const Morning& morning, const Command& command, const Events&) {
        if (before && isStep(command)) {
            Centre copy(morning.state());
            const CounterId counter = counterOf(command);
            const auto undone = copy.decide(Undo{counter, Morning::device(counter.value)}, morning.now());
            RC_ASSERT(undone.has_value());
            copy.apply(*undone);
            RC_ASSERT(withoutTraces(copy.state()) == withoutTraces(*before));
            State rebuilt = copy.state();
            rebuilt.rebuildDerived();
            RC_ASSERT(rebuilt.openTokens == copy.state().openTokens && rebuilt.timed == copy.state().timed &&
                      rebuilt.peopleInside == copy.state().peopleInside);
        }
        before = morning.state();
    });
}

RC_GTEST_PROP(CentreProperty, AnyPartOfALogFoldsToTheStateItHadThen, (const std::vector<Act>& acts)) {
    Centre folded;
    std::size_t seen = 0;
    played(acts, Policy::PromisedTime, [&](const Morning& morning, const Command&, const Events&) {
        const Events history = morning.history();
        for (; seen < history.size(); ++seen) folded.apply(history[seen]);
        RC_ASSERT(folded.state() == morning.state());
    });
}

RC_GTEST_PROP(CentreProperty, ATransferAParkAndAReturnKeepHerPlace, (const std::vector<Act>& acts)) {
    played(acts, Policy::Arrival, [](const Morning& morning, const Command&, const Events&) {
        for (const auto& [id, visit] : morning.state().visits) {
            for (const Leg& leg : visit.legs) RC_ASSERT(leg.placeAt == visit.arrivedAt);
        }
    });
}

}  // namespace owc::test
