#include "tests/simulation/random_day.h"

#include <algorithm>
#include <cmath>
#include <random>

namespace owc::simulation {

using namespace domain;
using namespace std::chrono_literals;
using rehearsal::Fault;
using rehearsal::Turn;
using rehearsal::Visitor;

namespace {

constexpr Day kDay{std::chrono::year{2026} / 3 / 14};
constexpr Duration kOpens = 2h;  ///< the script begins two hours before the doors open

class Dice {
  public:
    explicit Dice(std::uint64_t seed) : m_engine(seed) {}

    bool chance(double share) { return std::uniform_real_distribution{}(m_engine) < share; }
    template <class T>
    T between(T low, T high) {
        return std::uniform_int_distribution<T>{low, high}(m_engine);
    }
    Duration between(Duration low, Duration high) { return Duration{between(low.count(), high.count())}; }
    /// Most near the middle, some long: how service times lie.
    Duration aroundMean(Duration mean, double spread) {
        const double factor = std::lognormal_distribution{-spread * spread / 2, spread}(m_engine);
        return std::max(Duration{20'000}, Duration{static_cast<std::int64_t>(static_cast<double>(mean.count()) * factor)});
    }

  private:
    std::mt19937_64 m_engine;
};

Service service(const char* id, Duration target, Duration usual) {
    return {.id = {id},
            .need = id,
            .agency = id,
            .names = {{"en", id}, {"ur", id}},
            .zone = "A",
            .zoneDirection = "ahead",
            .targetWait = target,
            .priorityTargetWait = target / 3,
            .usualService = usual,
            .bring = {}};
}

Rules rulesOf(Dice& dice, Kind kind, Policy policy) {
    Rules rules;
    rules.centre = "simulated";
    rules.services = {service("withdraw", 60min, 5min), service("finger", 40min, 8min), service("family", 60min, 12min),
                      service("info", 30min, 3min)};
    if (dice.chance(0.3)) rules.services[1].whenNotDone = ServiceId{"info"};
    if (dice.chance(0.2)) rules.services[2].first = {{"info"}};
    rules.maxWait = 3h;
    rules.undoWithin = 2min;
    rules.capacity = kind == Kind::FirstPayment ? 400 : dice.between(60u, 400u);
    rules.calendar.pauses = {{"prayer", {0, 1, 2, 3, 4, 5, 6}, {13 * 60 + 15, 13 * 60 + 40}}};
    for (auto& day : rules.calendar.week) day = {{9 * 60, 17 * 60}};
    const std::uint32_t counters = kind == Kind::FirstPayment ? 40 : dice.between(4u, 14u);
    for (std::uint32_t n = 1; n <= counters; ++n) {
        CounterSetup counter{.id = {n}, .services = {}, .zone = "A", .direction = "ahead", .policy = policy};
        const std::uint32_t agency = kind == Kind::FirstPayment ? (n % 10 < 7 ? 0 : n % 10 - 6) : n % 4;
        counter.services = {rules.services[agency].id};
        if (dice.chance(0.3)) counter.services.push_back(rules.services[dice.between(0u, 3u)].id);
        if (dice.chance(0.2)) counter.conditions = {{{rules.services[dice.between(0u, 3u)].id}, 45min}};
        rules.counters.push_back(counter);
    }
    return rules;
}

std::vector<Turn> turnsOf(Dice& dice, const Rules& rules, const ServiceId& first, double pace) {
    const auto serving = [&](const ServiceId& id) {
        return dice.aroundMean(Duration{static_cast<std::int64_t>(static_cast<double>(rules.find(id)->usualService.count()) * pace)}, 0.45);
    };
    const ServiceId other = rules.services[dice.between(0u, 3u)].id;
    Turn turn{serving(first)};
    if (other != first) {
        if (dice.chance(0.04)) turn = {turn.serving / 2, Turn::Ending::Transfer, other};
        if (dice.chance(0.04)) turn = {turn.serving / 2, Turn::Ending::SendAndReturn, other};
        if (dice.chance(0.03)) turn = {turn.serving, Turn::Ending::AddService, other};
    }
    if (dice.chance(0.05)) turn = {turn.serving / 2, Turn::Ending::Park, {}, dice.between(Duration{2min}, Duration{20min})};
    if (dice.chance(0.02)) turn.ending = Turn::Ending::NotDone;
    return {turn, {serving(other)}, {serving(first)}};
}

/// A fast morning, a slower afternoon; on the first payment day two thirds stand there before the doors open.
Duration arrivalOf(Dice& dice, Kind kind) {
    if (kind == Kind::FirstPayment && dice.chance(0.66)) return dice.between(Duration{0}, kOpens);
    const Duration hours = dice.chance(0.65) ? dice.between(Duration{0}, Duration{3h}) : dice.between(Duration{3h}, Duration{7h});
    return kOpens + hours;
}

Visitor visitorOf(Dice& dice, const Rules& rules, Kind kind, double pace) {
    Visitor visitor;
    visitor.arrives = arrivalOf(dice, kind);
    const double mix = dice.between(0, 99) / 100.0;
    const std::size_t wanted = kind == Kind::FirstPayment ? (mix < 0.85 ? 0 : mix < 0.95 ? 1 : mix < 0.98 ? 3 : 2)
                                                          : (mix < 0.4 ? 0 : mix < 0.6 ? 1 : mix < 0.8 ? 2 : 3);
    visitor.service = rules.services[wanted].id;
    if (dice.chance(0.12)) visitor.priority = static_cast<Priority>(dice.between(1, 4));
    visitor.party = static_cast<std::uint16_t>(dice.chance(0.8) ? 1 : dice.between(2, 4));
    visitor.walk = dice.between(Duration{10s}, Duration{50s});
    visitor.comes = !dice.chance(0.04);
    if (dice.chance(0.5)) visitor.backAfter = dice.between(Duration{2min}, Duration{25min});
    if (dice.chance(0.04)) visitor.patience = dice.between(Duration{30min}, Duration{90min});
    const ServiceId first = rules.services[wanted].first.empty() ? visitor.service : rules.services[wanted].first[0];
    visitor.turns = turnsOf(dice, rules, first, pace);
    return visitor;
}

void addShifts(Dice& dice, const Rules& rules, rehearsal::Script& script) {
    for (const CounterSetup& counter : rules.counters) {
        const Duration from = kOpens + (dice.chance(0.8) ? Duration{0} : dice.between(Duration{0}, Duration{2h}));
        const Duration lunch = kOpens + dice.between(Duration{3h}, Duration{5h});
        script.shifts.push_back({counter.id, from, lunch});
        script.shifts.push_back({counter.id, lunch + 30min, kOpens + 8h + 30min});
    }
}

void addFaults(Dice& dice, const Rules& rules, rehearsal::Script& script) {
    for (int i = dice.between(0, 6); i > 0; --i) {
        Fault fault;
        fault.at = kOpens + dice.between(Duration{0}, Duration{8h});
        fault.kind = static_cast<Fault::Kind>(dice.between(0, 2));
        fault.counter = rules.counters[dice.between<std::size_t>(0, rules.counters.size() - 1)].id;
        fault.lasts = dice.between(Duration{5s}, Duration{5min});
        script.faults.push_back(fault);
    }
}

}  // namespace

RandomDay randomDay(std::uint64_t seed, Kind kind, Policy policy) {
    Dice dice(seed);
    RandomDay day;
    day.rules = rulesOf(dice, kind, policy);
    day.script.day = kDay;
    day.script.begin = Time{kDay + 7h} - day.rules.utcOffset;
    day.script.end = kOpens + 9h;
    const double pace = dice.between(75, 130) / 100.0;
    // About as many as the counters can serve, and sometimes more.
    const std::size_t visitors =
        kind == Kind::FirstPayment ? 3000 : std::min<std::size_t>(600, day.rules.counters.size() * dice.between<std::size_t>(10, 55));
    for (std::size_t i = 0; i < visitors; ++i) day.script.visitors.push_back(visitorOf(dice, day.rules, kind, pace));
    std::ranges::stable_sort(day.script.visitors, {}, &Visitor::arrives);
    addShifts(dice, day.rules, day.script);
    addFaults(dice, day.rules, day.script);
    return day;
}

}  // namespace owc::simulation
