#include "kiosk/flow/transitions.h"

namespace owc::flow {
namespace {

bool outcomeUnknown(const State& state, Asked asked) {
    return state.screen == Screen::Trouble && state.trouble == domain::ErrorCode::NotConnected &&
           state.asked == asked;
}

/// Begins a request; which attempt it repeats, or 0.
std::uint32_t ask(Step& step, Asked asked, Moment now) {
    State& state = step.state;
    const std::uint32_t repeats = outcomeUnknown(state, asked) ? state.attempt : 0;
    state.asked = asked;
    ++state.attempt;
    show(step, Screen::Issuing, now);
    return repeats;
}

void issueOwn(Step& step, std::uint32_t replaces, Moment now) {
    State& state = step.state;
    state.asked = Asked::Own;
    ++state.attempt;
    show(step, Screen::Issuing, now);
    step.effects.emplace_back(
        IssueOwn{state.attempt, replaces, state.service, state.priority, state.language, state.cnic});
}

}  // namespace

bool mayBegin(const State& state) {
    return state.connected ? state.dayOpen : state.ownNumbers;
}

bool touchedAtRest(const State& state) {
    return state.screen == Screen::Language &&
           (state.warning || state.panel != Panel::None || state.easier != EasierView{} || state.calledSince);
}

void forgetDigits(State& state) {
    state.cnic.clear();
    state.moreDigits = state.notCnic = state.cardRead = false;
}

void endCall(Step& step, Moment now) {
    if (step.state.calledSince) step.effects.emplace_back(TellCall{false});
    step.state.calledSince.reset();
    step.state.callHeard = false;
    if (step.state.panel == Panel::Help) cover(step, Panel::None, now);
}

void leave(Step& step, Moment now) {
    endCall(step, now);
    const State& old = step.state;
    if (outcomeUnknown(old, Asked::Token)) step.effects.emplace_back(AbandonToken{old.attempt});
    State fresh;
    fresh.connected = old.connected;
    fresh.dayOpen = old.dayOpen;
    fresh.ownNumbers = old.ownNumbers;
    fresh.attempt = old.attempt;
    fresh.lastTouch = now;
    step.state = fresh;
    show(step, mayBegin(fresh) ? Screen::Language : Screen::Closed, now);
    step.effects.emplace_back(ClearPersonal{});
}

void replaceByOwn(Step& step, Moment now) {
    issueOwn(step, step.state.attempt, now);
}

void sendIssueToken(Step& step, Moment now) {
    if (!step.state.connected && step.state.ownNumbers)
        return issueOwn(step, outcomeUnknown(step.state, Asked::Token) ? step.state.attempt : 0, now);
    const std::uint32_t repeats = ask(step, Asked::Token, now);
    const State& state = step.state;
    step.effects.emplace_back(
        SendIssueToken{state.attempt, repeats, state.service, state.priority, state.language, state.cnic, state.slip});
}

void sendFindPlace(Step& step, const std::string& code, Moment now) {
    State& state = step.state;
    state.asked = Asked::Place;
    ++state.attempt;
    state.slip.clear();
    state.registryNeed = {};
    state.place = Place{.kind = state.connected ? Place::Kind::Asked : Place::Kind::NoAnswer};
    show(step, Screen::Place, now);
    if (state.connected) step.effects.emplace_back(FindPlace{state.attempt, code});
}

void sendAskEligibility(Step& step, Moment now) {
    State& state = step.state;
    state.asked = Asked::Answer;
    ++state.attempt;
    state.answer = Answer{};
    state.notCnic = false;
    show(step, Screen::Answer, now);
    step.effects.emplace_back(AskEligibility{state.attempt, state.cnic, state.cardRead});
}

void sendGiveSlot(Step& step, Moment now) {
    const std::uint32_t repeats = ask(step, Asked::Slip, now);
    forgetDigits(step.state);
    step.effects.emplace_back(SendGiveSlot{step.state.attempt, repeats, step.state.service});
}

bool offersSlip(const State& state) {
    const bool full = state.trouble == domain::ErrorCode::QuotaReached ||
                      state.trouble == domain::ErrorCode::IntakeClosed ||
                      state.trouble == domain::ErrorCode::HallFull ||
                      state.trouble == domain::ErrorCode::CashPromised;
    return state.screen == Screen::Trouble && state.asked == Asked::Token && full;
}

bool offersAgain(const State& state) {
    const bool same =
        state.trouble == domain::ErrorCode::QuotaReached || state.trouble == domain::ErrorCode::PersonQuota ||
        state.trouble == domain::ErrorCode::IntakeClosed || state.trouble == domain::ErrorCode::NoSlotFree;
    return state.screen == Screen::Trouble && !same;
}

}  // namespace owc::flow
