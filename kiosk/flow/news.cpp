#include "kiosk/flow/transitions.h"

namespace owc::flow {
namespace {

void intoTrouble(Step& step, domain::ErrorCode code, Moment now) {
    step.state.trouble = code;
    step.state.lastTouch = now;
    show(step, Screen::Trouble, now);
}

void showPaper(Step& step, Paper paper, Moment now) {
    step.state.paper = paper;
    step.state.lastTouch = now;
    step.state.screenSince = now;
}

/// Somebody who has begun goes on: a short break of the link must not cost her what she chose.
void openOrClose(Step& step, Moment now) {
    const bool open = mayBegin(step.state);
    if (step.state.screen == Screen::Closed && open) show(step, Screen::Language, now);
    if (step.state.screen != Screen::Language || open) return;
    if (touchedAtRest(step.state)) return leave(step, now);
    show(step, Screen::Closed, now);
}

bool answers(const State& state, Asked asked, std::uint32_t attempt) {
    return state.screen == Screen::Issuing && state.asked == asked && state.attempt == attempt;
}

void on(Step& step, const CentreChanged& news, Moment now) {
    State& state = step.state;
    state.connected = news.connected;
    state.dayOpen = news.dayOpen;
    openOrClose(step, now);
}

void on(Step& step, const OwnNumbers& news, Moment now) {
    step.state.ownNumbers = news.available;
    openOrClose(step, now);
}

void on(Step& step, const TokenIssued& news, Moment now) {
    State& state = step.state;
    if (!answers(state, news.token.own ? Asked::Own : Asked::Token, news.attempt)) return;
    state.token = news.token;
    forgetDigits(state);
    show(step, Screen::Token, now);
    showPaper(step, Paper::Printing, now);
    step.effects.emplace_back(PrintTicket{news.token, state.service, state.priority, state.language});
}

void on(Step& step, const TokenRefused& news, Moment now) {
    const State& state = step.state;
    const bool unanswered = answers(state, Asked::Token, news.attempt);
    if (unanswered && news.code == domain::ErrorCode::NotConnected && state.ownNumbers)
        return replaceByOwn(step, now);
    if (unanswered || answers(state, Asked::Own, news.attempt)) intoTrouble(step, news.code, now);
}

void on(Step& step, const SlotGiven& news, Moment now) {
    State& state = step.state;
    if (!answers(state, Asked::Slip, news.attempt)) return;
    state.slot = news.slot;
    state.lastTouch = now;
    show(step, Screen::Slip, now);
    step.effects.emplace_back(PrintSlip{news.slot, state.service, state.language});
}

void on(Step& step, const SlotRefused& news, Moment now) {
    if (answers(step.state, Asked::Slip, news.attempt)) intoTrouble(step, news.code, now);
}

void on(Step& step, const PlaceFound& news, Moment now) {
    State& state = step.state;
    const bool asked = state.screen == Screen::Place && state.place->kind == Place::Kind::Asked;
    if (!asked || state.asked != Asked::Place || state.attempt != news.attempt) return;
    state.place = news.place;
    state.service = news.service;
    state.slip = news.slip;
    if (news.language) state.language = *news.language;
    state.lastTouch = now;
    show(step, Screen::Place, now);
}

/// Of the question that is still open.
bool answersQuestion(const State& state, std::uint32_t attempt) {
    return state.screen == Screen::Answer && state.answer->kind == Answer::Kind::Asked && state.attempt == attempt;
}

void tellAnswer(Step& step, Answer answer, Moment now) {
    step.state.answer = std::move(answer);
    step.state.lastTouch = now;
    show(step, Screen::Answer, now);
}

void on(Step& step, const EligibilityFound& news, Moment now) {
    if (answersQuestion(step.state, news.attempt)) tellAnswer(step, news.answer, now);
}

void on(Step& step, const EligibilityRefused& news, Moment now) {
    if (!answersQuestion(step.state, news.attempt)) return;
    const bool often = news.code == domain::ErrorCode::TooManyTries;
    tellAnswer(step, {.kind = often ? Answer::Kind::TooOften : Answer::Kind::CannotAsk}, now);
}

Paper paperOf(domain::PrintResult result) {
    switch (result) {
        case domain::PrintResult::Printed:
            return Paper::Printed;
        case domain::PrintResult::HandedOver:
            return Paper::HandedOver;
        case domain::PrintResult::Uncertain:
            return Paper::Unsure;
        case domain::PrintResult::Failed:
            break;
    }
    return Paper::Missing;
}

bool isShown(const State& state, domain::VisitId visit, bool own) {
    return state.screen == Screen::Token && state.token->visit == visit && state.token->own == own;
}

void on(Step& step, const PrintFinished& news, Moment now) {
    if (news.own)
        step.effects.emplace_back(RecordOwn{news.visit, news.result, news.reasons});
    else
        step.effects.emplace_back(ReportTicket{news.visit, news.result, news.reasons});
    if (!isShown(step.state, news.visit, news.own)) return;
    step.state.paperOut = news.paperOut;
    step.state.warning = false;
    showPaper(step, paperOf(news.result), now);
}

void on(Step& step, const ReportAccepted& news, Moment) {
    if (isShown(step.state, news.visit, false)) step.state.staffKnow = true;
}

void on(Step& step, const CallHeard&, Moment) {
    if (step.state.calledSince) step.state.callHeard = true;
}

/// She was told to wait for somebody: as long as she is shown that, quiet is no sign that she has left.
bool waitsForStaff(const State& state) {
    return state.panel == Panel::Help && state.calledSince;
}

void watchCall(Step& step, Moment now) {
    if (!step.state.calledSince || now - *step.state.calledSince < kCallLimit) return;
    if (waitsForStaff(step.state)) step.state.lastTouch = now;
    endCall(step, now);
}

/// On screens where she has the next word.
void watchIdle(Step& step, Moment now) {
    if (waitsForStaff(step.state)) return;
    const Moment quiet = now - step.state.lastTouch;
    if (quiet >= kIdle + kWarning) return leave(step, now);
    if (quiet >= kIdle) step.state.warning = true;
}

/// The server is gone while she waits, or answers nobody: she gets a number all the same, if the kiosk has one.
void watchIssuing(Step& step, Moment now) {
    const State& state = step.state;
    const Moment shown = now - state.screenSince;
    const bool own = state.asked == Asked::Token && state.ownNumbers;
    if (own && (shown >= kIssueLimit || (!state.connected && shown >= kOwnLimit))) return replaceByOwn(step, now);
    if (shown >= kIssueLimit) intoTrouble(step, domain::ErrorCode::NotConnected, now);
}

void watchToken(Step& step, Moment now) {
    const Moment shown = now - step.state.screenSince;
    switch (step.state.paper) {
        case Paper::Printing:
            if (shown >= kPrintLimit) showPaper(step, Paper::Missing, now);
            return;
        case Paper::Printed:
            if (!waitsForStaff(step.state) && now - step.state.lastTouch >= kPrintedShown) leave(step, now);
            return;
        case Paper::HandedOver:
        case Paper::Unsure:
        case Paper::Missing:
            return watchIdle(step, now);
    }
}

/// The server does not say: then nobody here knows.
void watchPlace(Step& step, Moment now) {
    if (step.state.place->kind == Place::Kind::Asked && now - step.state.screenSince >= kPlaceLimit)
        step.state.place->kind = Place::Kind::NoAnswer;
    watchIdle(step, now);
}

/// No word by now: she goes on without one.
void watchAnswer(Step& step, Moment now) {
    if (step.state.answer->kind == Answer::Kind::Asked && now - step.state.screenSince >= kAnswerLimit)
        return tellAnswer(step, {.kind = Answer::Kind::CannotAsk}, now);
    watchIdle(step, now);
}

void on(Step& step, const Tick&, Moment now) {
    watchCall(step, now);
    switch (step.state.screen) {
        case Screen::Closed:
            return;
        case Screen::Language:
            if (touchedAtRest(step.state)) watchIdle(step, now);
            return;
        case Screen::Need:
        case Screen::Cnic:
        case Screen::Priority:
        case Screen::Trouble:
        case Screen::Slip:
            return watchIdle(step, now);
        case Screen::Issuing:
            return watchIssuing(step, now);
        case Screen::Place:
            return watchPlace(step, now);
        case Screen::Answer:
            return watchAnswer(step, now);
        case Screen::Token:
            return watchToken(step, now);
    }
}

}  // namespace

Step step(State state, const News& news, Moment now) {
    Step next{std::move(state)};
    boost::variant2::visit([&](const auto& what) { on(next, what, now); }, news);
    return next;
}

int secondsLeft(const State& state, Moment now) {
    if (!state.warning) return 0;
    const Moment left = state.lastTouch + kIdle + kWarning - now;
    return left.count() <= 0 ? 0 : static_cast<int>((left.count() + 999) / 1000);
}

}  // namespace owc::flow
