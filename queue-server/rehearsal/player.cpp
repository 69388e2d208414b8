#include "queue-server/rehearsal/player.h"

namespace owc::rehearsal {

using namespace domain;
using namespace std::chrono_literals;

namespace {

constexpr Duration kTick = 30s;
constexpr Duration kAskAgain = 2min;   ///< who waits outside asks at the gate this often
constexpr Duration kLookAgain = 20s;   ///< an idle desk tries this often

}  // namespace

Player::Player(const Script& script, const Rules& rules, Watch watch)
    : m_script(script),
      m_watch(std::move(watch)),
      m_now(script.begin),
      m_fates(script.visitors.size()),
      m_turns(script.visitors.size()),
      m_missed(script.visitors.size()) {
    run(ApplySettings{rules});
    run(OpenDay{script.day});
}

DeviceName Player::deviceOf(CounterId counter) {
    return {"counter-" + std::to_string(counter.value)};
}

bool Player::run(const Command& command) {
    const auto events = m_centre.decide(command, m_now);
    if (!events) return false;
    fold(*events);
    return true;
}

void Player::fold(const Events& events) {
    m_centre.apply(events);
    m_history.insert(m_history.end(), events.begin(), events.end());
    for (const Event& event : events) note(event);
    if (m_watch) m_watch(m_centre.state(), events);
}

void Player::note(const Event& event) {
    if (const auto* called = boost::variant2::get_if<LegCalled>(&event.body)) {
        Fate& fate = m_fates[m_visitorOf.at(called->visit)];
        if (!fate.called) fate.called = event.at;
    }
    if (const auto* undone = boost::variant2::get_if<StepUndone>(&event.body)) {
        Fate& fate = m_fates[m_visitorOf.at(undone->visit)];
        const Visit& visit = *m_centre.state().find(undone->visit);
        if (visit.open()) fate.end.reset();
        if (visit.legs.size() == 1 && !visit.leg().firstCallAt) fate.called.reset();
    }
    if (const auto* ended = boost::variant2::get_if<VisitEnded>(&event.body))
        m_fates[m_visitorOf.at(ended->visit)].end = ended->how;
}

std::vector<Fate> Player::play() {
    const Time end = m_script.begin + m_script.end;
    for (const Change& change : m_script.changes)
        at(m_script.begin + change.at, [this, &change] {
            boost::variant2::visit([this](const auto& what) { run(what); }, change.what);
            wakeDesks();
        });
    for (std::size_t i = 0; i < m_script.visitors.size(); ++i)
        at(m_script.begin + m_script.visitors[i].arrives, [this, i] { arrive(i); });
    for (const Shift& shift : m_script.shifts) {
        at(m_script.begin + shift.from, [this, counter = shift.counter] { openDesk(counter); });
        at(m_script.begin + shift.to, [this, counter = shift.counter] { closeDesk(counter); });
    }
    for (const Fault& fault : m_script.faults) at(m_script.begin + fault.at, [this, &fault] { fail(fault); });
    for (Time tick = m_script.begin + kTick; tick < end; tick += kTick) at(tick, [this] { run(Tick{}); });
    while (!m_due.empty() && m_due.top().at < end) {
        const Due due = m_due.top();
        m_due.pop();
        m_now = due.at;
        due.action();
    }
    m_now = end;
    run(CloseDay{});
    return m_fates;
}

void Player::arrive(std::size_t i) {
    const Visitor& visitor = m_script.visitors[i];
    Fate& fate = m_fates[i];
    fate.service = visitor.service;
    fate.priority = visitor.priority != Priority::None;
    fate.outside = m_now - (m_script.begin + visitor.arrives);
    VisitCode::Bits bits{};
    ++m_code;
    for (std::size_t b = 0; b < 8; ++b) bits[b] = static_cast<std::uint8_t>(m_code >> (8 * b));
    const IssueToken command{.device = {"kiosk-1"},
                             .service = visitor.service,
                             .priority = visitor.priority,
                             .partySize = visitor.party,
                             .code = VisitCode::fromRandom(bits),
                             .byStaff = visitor.byStaff};
    const auto events = m_centre.decide(command, m_now);
    if (!events) {
        const ErrorCode why = events.error().code;
        const Rules& rules = *state().rules;
        const bool overToday = why == ErrorCode::IntakeClosed && !rules.calendar.opensLater(rules.local(m_now));
        if (!overToday && (why == ErrorCode::IntakeClosed || why == ErrorCode::HallFull))
            after(kAskAgain, [this, i] { arrive(i); });
        if (overToday || why == ErrorCode::QuotaReached)
            fate.returnSlot = run(GiveSlot{.device = {"kiosk-1"}, .service = visitor.service, .code = command.code});
        return;
    }
    const VisitId visit = boost::variant2::get<VisitOpened>(events->front().body).visit;
    m_visitorOf[visit] = i;
    fold(*events);
    const Leg& leg = state().find(visit)->leg();
    fate.token = m_now;
    fate.promisedBy = leg.promisedBy;
    fate.told = estimateWait(state(), *state().rules->find(leg.service), {leg.promisedBy, leg.placeAt, visit});
    if (visitor.patience)
        after(*visitor.patience, [this, visit] {
            const Visit* open = state().find(visit);
            if (!open || !open->open() || open->leg().firstCallAt) return;
            for (const auto& [counter, desk] : m_desks) {
                if (desk.staffed && !desk.silent &&
                    run(WalkOut{counter, deviceOf(counter), open->token}))
                    return;
            }
        });
    wakeDesks();
}

void Player::openDesk(CounterId counter) {
    Desk& desk = m_desks[counter];
    desk.staffed = run(OpenCounter{counter, deviceOf(counter), {"officer-" + std::to_string(counter.value)}});
    callAt(counter);
}

void Player::closeDesk(CounterId counter) {
    Desk& desk = m_desks[counter];
    desk.staffed = false;
    if (run(CloseCounter{counter, deviceOf(counter)})) return;
    // Somebody is still there: the officer finishes with her first.
    if (state().find(counter)->lease != LeaseState::Closed) after(1min, [this, counter] { closeDesk(counter); });
}

void Player::wakeDesks() {
    for (const auto& [counter, desk] : m_desks) {
        const Counter* known = state().find(counter);
        if (desk.staffed && !desk.silent && known && !known->visit) callAt(counter);
    }
}

void Player::callAt(CounterId counter) {
    Desk& desk = m_desks[counter];
    const Counter* known = state().find(counter);
    if (!desk.staffed || desk.silent || !known || known->visit) return;
    if (state().rules->calendar.pauseAt(state().rules->local(m_now)) || !run(CallNext{counter, deviceOf(counter)})) {
        const std::uint64_t turn = ++desk.turn;
        after(kLookAgain, [this, counter, turn] {
            if (m_desks[counter].turn == turn) callAt(counter);
        });
        return;
    }
    const VisitId visit = *state().find(counter)->visit;
    const std::uint64_t turn = ++desk.turn;
    const Visitor& visitor = m_script.visitors[m_visitorOf.at(visit)];
    const Duration until = visitor.comes ? visitor.walk : state().rules->noShowAfter;
    after(until, [this, counter, visit, turn] {
        if (m_desks[counter].turn == turn) walk(counter, visit);
    });
}

void Player::walk(CounterId counter, VisitId visit) {
    const std::size_t i = m_visitorOf.at(visit);
    const Visitor& visitor = m_script.visitors[i];
    if (visitor.comes || m_missed[i]) return serve(counter, visit);
    if (!run(MarkNoShow{counter, deviceOf(counter)})) return;
    m_missed[i] = true;
    if (visitor.backAfter)
        after(*visitor.backAfter, [this, visit] {
            const Visit* missed = state().find(visit);
            for (const auto& [desk, known] : m_desks) {
                if (missed && missed->open() && run(Readmit{desk, deviceOf(desk), missed->token})) return wakeDesks();
            }
        });
    callAt(counter);
}

Turn Player::turnOf(std::size_t visitor) {
    const std::vector<Turn>& turns = m_script.visitors[visitor].turns;
    const std::size_t turn = m_turns[visitor]++;
    if (turns.empty()) return {5min};
    if (turn < turns.size()) return turns[turn];
    return {turns.back().serving};
}

void Player::serve(CounterId counter, VisitId visit) {
    if (!run(StartServing{counter, deviceOf(counter)})) return;
    const Turn turn = turnOf(m_visitorOf.at(visit));
    const std::uint64_t begun = ++m_desks[counter].turn;
    after(turn.serving, [this, counter, turn, begun] {
        if (m_desks[counter].turn == begun) endTurn(counter, turn);
    });
}

void Player::endTurn(CounterId counter, const Turn& turn) {
    const DeviceName device = deviceOf(counter);
    bool done = false;
    switch (turn.ending) {
        case Turn::Ending::Complete:
            break;
        case Turn::Ending::NotDone:
            done = run(Complete{counter, device, false});
            break;
        case Turn::Ending::Park:
            done = run(Park{counter, device, ParkReason::Document,
                            std::max(1min, std::chrono::duration_cast<std::chrono::minutes>(turn.away))});
            break;
        case Turn::Ending::Transfer:
            done = run(Transfer{counter, device, turn.to});
            break;
        case Turn::Ending::SendAndReturn:
            done = run(SendAndReturn{counter, device, turn.to});
            break;
        case Turn::Ending::AddService:
            run(AddService{counter, device, turn.to});
            break;
    }
    if (!done) run(Complete{counter, device});
    wakeDesks();
    callAt(counter);
}

void Player::fail(const Fault& fault) {
    switch (fault.kind) {
        case Fault::Kind::Restart: {
            Centre again;
            again.apply(m_history);
            m_centre = std::move(again);
            return;
        }
        case Fault::Kind::LoseDesk:
            if (!run(LoseCounter{fault.counter})) return;
            m_desks[fault.counter].silent = true;
            return after(fault.lasts, [this, counter = fault.counter] { deskIsBack(counter); });
        case Fault::Kind::Undo:
            if (!run(Undo{fault.counter, deviceOf(fault.counter)})) return;
            return goOn(fault.counter);
    }
}

void Player::deskIsBack(CounterId counter) {
    Desk& desk = m_desks[counter];
    desk.silent = false;
    if (!desk.staffed) return;
    run(OpenCounter{counter, deviceOf(counter), {"officer-" + std::to_string(counter.value)}});
    goOn(counter);
}

/// The officer looks up, sees who stands there, and goes on from there.
void Player::goOn(CounterId counter) {
    const std::uint64_t turn = ++m_desks[counter].turn;
    after(10s, [this, counter, turn] {
        if (m_desks[counter].turn != turn) return;
        const Counter* known = state().find(counter);
        const Visit* visit = known && known->visit ? state().find(*known->visit) : nullptr;
        if (!visit) return callAt(counter);
        if (visit->leg().state == LegState::Serving) return endTurn(counter, Turn{});
        walk(counter, visit->id);
    });
}

}  // namespace owc::rehearsal
