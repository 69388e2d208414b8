#include "kiosk/flow/transitions.h"

#include <algorithm>

namespace owc::flow {
namespace {

void on(Step& step, const ChooseLanguage& touch, Moment now) {
    if (step.state.screen != Screen::Language) return;
    step.state.language = touch.language;
    step.state.needPage = 0;
    show(step, Screen::Need, now);
}

void on(Step& step, const ChooseNeed& touch, Moment now) {
    if (step.state.screen != Screen::Need) return;
    step.state.service = touch.service;
    step.state.registryNeed = touch.registry ? touch.service : domain::ServiceId{};
    show(step, Screen::Cnic, now);
}

void on(Step& step, const Digit& touch, Moment) {
    State& state = step.state;
    if (state.screen != Screen::Cnic || state.cnic.size() >= kCnicDigits) return;
    if (touch.digit < 0 || touch.digit > 9) return;
    state.cnic.push_back(static_cast<char>('0' + touch.digit));
    state.moreDigits = state.notCnic = false;
}

void on(Step& step, const Erase&, Moment) {
    State& state = step.state;
    if (state.screen != Screen::Cnic || state.cnic.empty()) return;
    state.cnic.pop_back();
    state.moreDigits = state.notCnic = state.cardRead = false;
}

void on(Step& step, const Go&, Moment now) {
    State& state = step.state;
    if (state.screen != Screen::Cnic) return;
    state.moreDigits = state.cnic.size() != kCnicDigits;
    state.notCnic = false;
    if (state.moreDigits) return;
    if (state.connected && !state.registryNeed.value.empty()) return sendAskEligibility(step, now);
    show(step, Screen::Priority, now);
}

void on(Step& step, const WithoutCard&, Moment now) {
    if (step.state.screen != Screen::Cnic) return;
    forgetDigits(step.state);
    show(step, Screen::Priority, now);
}

void on(Step& step, const ChoosePriority& touch, Moment now) {
    if (step.state.screen != Screen::Priority) return;
    step.state.priority = touch.priority;
    step.state.answer.reset();
    sendIssueToken(step, now);
}

void on(Step& step, const Back&, Moment now) {
    State& state = step.state;
    switch (state.screen) {
        case Screen::Need:
            return leave(step, now);
        case Screen::Cnic:
            forgetDigits(state);
            state.slip.clear();
            return show(step, Screen::Need, now);
        case Screen::Priority:
            if (!state.answer) return show(step, Screen::Cnic, now);
            state.service = state.registryNeed;
            return show(step, Screen::Answer, now);
        case Screen::Answer:
            forgetDigits(state);
            state.answer.reset();
            return show(step, Screen::Cnic, now);
        case Screen::Closed:
        case Screen::Language:
        case Screen::Issuing:
        case Screen::Trouble:
        case Screen::Token:
        case Screen::Slip:
            return;
        case Screen::Place:
            return leave(step, now);
    }
}

void on(Step& step, const TryAgain&, Moment now) {
    if (!offersAgain(step.state)) return;
    if (step.state.asked == Asked::Slip) return sendGiveSlot(step, now);
    sendIssueToken(step, now);
}

void on(Step& step, const TakeSlip&, Moment now) {
    if (offersSlip(step.state)) sendGiveSlot(step, now);
}

bool isAnswered(const State& state) {
    return state.screen == Screen::Answer && state.answer->kind != Answer::Kind::Asked;
}

void on(Step& step, const Done&, Moment now) {
    const State& state = step.state;
    const bool outcomeShown = state.screen == Screen::Token && state.paper != Paper::Printing;
    const bool told = state.screen == Screen::Trouble || state.screen == Screen::Slip || state.screen == Screen::Place;
    if (outcomeShown || told || isAnswered(state)) leave(step, now);
}

void on(Step&, const MoreTime&, Moment) {}

/// Other tiles come to lie where these were: the second half of a double tap must not choose one.
void turnTo(Step& step, std::uint32_t page, Moment now) {
    if (step.state.screen != Screen::Need) return;
    step.state.needPage = page;
    step.state.panelSince = now;
}

void on(Step& step, const MoreNeeds&, Moment now) {
    turnTo(step, step.state.needPage + 1, now);
}

void on(Step& step, const FirstNeeds&, Moment now) {
    turnTo(step, 0, now);
}

void on(Step& step, const OpenEasier&, Moment now) {
    if (step.state.screen != Screen::Closed) cover(step, Panel::Easier, now);
}

void on(Step& step, const ToggleEasier& touch, Moment) {
    if (step.state.panel != Panel::Easier) return;
    EasierView& easier = step.state.easier;
    switch (touch.part) {
        case EasierPart::HighContrast:
            easier.highContrast = !easier.highContrast;
            return;
        case EasierPart::LargeType:
            easier.largeType = !easier.largeType;
            step.state.needPage = 0;
            return;
        case EasierPart::LowReach:
            easier.lowReach = !easier.lowReach;
            return;
    }
}

void on(Step& step, const CallStaff&, Moment now) {
    if (step.state.screen == Screen::Closed) return;
    cover(step, Panel::Help, now);
    if (step.state.calledSince) return;
    step.state.calledSince = now;
    step.effects.emplace_back(TellCall{true});
}

void on(Step& step, const StaffHere&, Moment now) {
    if (step.state.panel == Panel::Help) endCall(step, now);
}

void on(Step& step, const ClosePanel&, Moment now) {
    cover(step, Panel::None, now);
}

/// A number that was typed was answered: with her card she hears more.
bool asksForCard(const State& state) {
    return isAnswered(state) && (state.answer->kind == Answer::Kind::Told || state.answer->kind == Answer::Kind::Nobody);
}

/// Only what is a CNIC becomes her number, and she looks at it before she goes on.
void on(Step& step, const ScanCard& scan, Moment now) {
    State& state = step.state;
    const bool again = asksForCard(state);
    if (state.screen != Screen::Cnic && !again) return;
    state.notCnic = scan.cnic.size() != kCnicDigits;
    state.moreDigits = false;
    if (state.notCnic) return;
    state.cnic = scan.cnic;
    state.cardRead = true;
    if (again) sendAskEligibility(step, now);
}

/// On a screen where nobody has begun to say who she is.
void on(Step& step, const ScanTicket& scan, Moment now) {
    switch (step.state.screen) {
        case Screen::Language:
        case Screen::Need:
        case Screen::Place:
            return sendFindPlace(step, scan.code, now);
        case Screen::Cnic:
        case Screen::Answer:
            return on(step, ScanCard{}, now);
        case Screen::Closed:
        case Screen::Priority:
        case Screen::Issuing:
        case Screen::Trouble:
        case Screen::Token:
        case Screen::Slip:
            return;
    }
}

/// Whoever holds a receipt may see what it says; elsewhere it is no card.
void on(Step& step, const ScanReceipt& scan, Moment now) {
    State& state = step.state;
    if (state.screen == Screen::Cnic || state.screen == Screen::Answer) return on(step, ScanCard{}, now);
    if (state.screen != Screen::Language && state.screen != Screen::Need && state.screen != Screen::Place) return;
    ++state.attempt;
    state.slip.clear();
    state.registryNeed = {};
    state.place = scan.what;
    show(step, Screen::Place, now);
}

void on(Step& step, const CheckIn&, Moment now) {
    if (step.state.screen != Screen::Place || step.state.place->kind != Place::Kind::SlipToday) return;
    step.state.place.reset();
    show(step, Screen::Cnic, now);
}

void on(Step& step, const TakeToken&, Moment now) {
    State& state = step.state;
    if (!isAnswered(state)) return;
    if (!state.answer->service.value.empty()) state.service = state.answer->service;
    state.notCnic = false;
    show(step, Screen::Priority, now);
}

void on(Step& step, const OnPaper&, Moment) {
    State& state = step.state;
    if (!isAnswered(state) || !canBePrinted(*state.answer) || std::exchange(state.answer->onPaper, true)) return;
    const domain::ServiceId& next = state.answer->service;
    step.effects.emplace_back(PrintAnswer{*state.answer, next.value.empty() ? state.service : next, state.language});
}

/// Other programmes come to lie where these were.
void on(Step& step, const MoreAnswers&, Moment now) {
    if (!isAnswered(step.state)) return;
    ++step.state.answer->page;
    step.state.panelSince = now;
}

bool isScan(const Touch& touch) {
    return boost::variant2::holds_alternative<ScanCard>(touch) ||
           boost::variant2::holds_alternative<ScanTicket>(touch) ||
           boost::variant2::holds_alternative<ScanReceipt>(touch);
}

/// The screen behind a panel is not touched; the bar below it leads from one panel to the other.
bool reachesPanel(const Touch& touch) {
    return boost::variant2::holds_alternative<OpenEasier>(touch) ||
           boost::variant2::holds_alternative<ToggleEasier>(touch) ||
           boost::variant2::holds_alternative<CallStaff>(touch) ||
           boost::variant2::holds_alternative<StaffHere>(touch) ||
           boost::variant2::holds_alternative<ClosePanel>(touch);
}

}  // namespace

Step step(State state, const Touch& touch, Moment now) {
    Step next{std::move(state)};
    next.state.lastTouch = now;
    // The warning covers the screen: the touch answers the warning, and nothing behind it. A scan was meant as it is.
    if (std::exchange(next.state.warning, false) && !isScan(touch)) return next;
    // The second half of a double tap lies on another screen than it was meant for.
    if (!isScan(touch) && now - std::max(next.state.screenSince, next.state.panelSince) < kSettle) return next;
    if (next.state.panel != Panel::None && !reachesPanel(touch)) {
        // Back is out of the panel; nothing else goes through it.
        if (boost::variant2::holds_alternative<Back>(touch)) cover(next, Panel::None, now);
        return next;
    }
    boost::variant2::visit([&](const auto& what) { on(next, what, now); }, touch);
    return next;
}

}  // namespace owc::flow
