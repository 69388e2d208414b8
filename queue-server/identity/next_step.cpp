#include "queue-server/identity/next_step.h"

#include <algorithm>

namespace owc::identity {

namespace {

using biometrics::Finger;

constexpr int kFingers = 10;

std::uint32_t left(std::uint32_t limit, std::uint32_t used) {
    return limit - std::min(limit, used);
}

/// The authority has said that this finger is of no use in this session.
bool saidSpent(const Session& session, Finger finger) {
    return std::ranges::any_of(session.tries, [finger](const Try& asked) {
        return asked.finger == finger &&
               (asked.meaning == Meaning::FingerSpent || asked.meaning == Meaning::FingerNotOnFile);
    });
}

/// Sorts the fingers on file into those that may still be asked and those whose tries are used up.
void sortFingers(NextStep& next, const Rules& rules, const Session& session) {
    for (int number = 1; number <= kFingers; ++number) {
        const auto finger = static_cast<Finger>(number);
        const bool onFile =
            session.onFile.empty() || std::ranges::find(session.onFile, finger) != session.onFile.end();
        if (!onFile) continue;
        const bool spent = saidSpent(session, finger) || triesIn(session, finger) >= rules.triesPerFinger;
        (spent ? next.spent : next.left).push_back(finger);
    }
}

/// Where a session cannot go on: another one, as long as she has any left.
Step renewed(const NextStep& next, std::uint32_t triesToday) {
    return next.sessions > 0 && triesToday > 0 ? Step::NewSession : Step::OtherWays;
}

Step afterFinger(const NextStep& next, const Try& last, std::uint32_t triesToday) {
    if (triesToday == 0) return Step::OtherWays;
    if (next.tries == 0) return renewed(next, triesToday);
    if (next.left.empty()) return Step::GoToNadra;
    if (std::ranges::find(next.left, last.finger) == next.left.end()) return Step::OtherFinger;
    const bool poor = last.quality > 0 && last.quality < kPoorPrint;
    return poor ? Step::CleanHands : Step::TryAgain;
}

Step afterAnswer(const NextStep& next, const Try& last, std::uint32_t triesToday) {
    switch (*last.meaning) {
        case Meaning::Verified:
            return Step::Verified;
        case Meaning::NoMatch:
        case Meaning::LastNotVerified:
        case Meaning::FingerSpent:
        case Meaning::FingerNotOnFile:
            return afterFinger(next, last, triesToday);
        case Meaning::NoPrintsOnFile:
        case Meaning::NotVerified:
        case Meaning::FaceNotVerified:
            return Step::GoToNadra;
        case Meaning::CitizenSpent:
            return Step::OtherWays;
        case Meaning::UnknownCitizen:
            return Step::CheckNumber;
        case Meaning::SessionOver:
            return renewed(next, triesToday);
        case Meaning::BadCapture:
        case Meaning::NoneFound:
            return Step::TakeAgain;
        case Meaning::AlreadyUsed:
        case Meaning::NoAnswer:
            return Step::AskLastResult;
        case Meaning::ServiceDown:
            return Step::WaitAndRepeat;
        case Meaning::AfterHours:
            return Step::AfterHours;
        case Meaning::QuotaUsed:
            return Step::CallManager;
        case Meaning::NotSetUp:
        case Meaning::UnknownCode:
            return Step::CallTechnician;
        case Meaning::BadContact:
            return Step::CheckContact;
    }
    return Step::CallTechnician;
}

Step afterEnd(const NextStep& next, SessionEnd end, std::uint32_t triesToday) {
    switch (end) {
        case SessionEnd::Verified:
            return Step::Verified;
        case SessionEnd::Excepted:
            return Step::Excepted;
        case SessionEnd::TimedOut:
            return renewed(next, triesToday);
        case SessionEnd::SentToNadra:
        case SessionEnd::GivenUp:
        case SessionEnd::VisitMoved:
        case SessionEnd::Renewed:
            break;
    }
    return Step::Over;
}

bool canAskIn(Step step) {
    switch (step) {
        case Step::ChooseFinger:
        case Step::TryAgain:
        case Step::CleanHands:
        case Step::TakeAgain:
        case Step::OtherFinger:
        case Step::WaitAndRepeat:
        case Step::CheckContact:
        case Step::CallTechnician:
        case Step::CallManager:
        case Step::AfterHours:
            return true;
        case Step::WaitForAnswer:
        case Step::AskLastResult:
        case Step::NewSession:
        case Step::CheckNumber:
        case Step::GoToNadra:
        case Step::OtherWays:
        case Step::SecondOfficer:
        case Step::Verified:
        case Step::Excepted:
        case Step::Over:
            break;
    }
    return false;
}

}  // namespace

bool usesUpTry(Meaning meaning) {
    switch (meaning) {
        case Meaning::Verified:
        case Meaning::NoMatch:
        case Meaning::FingerSpent:
        case Meaning::CitizenSpent:
        case Meaning::LastNotVerified:
        case Meaning::AlreadyUsed:
        case Meaning::NoAnswer:  // it may have arrived
        case Meaning::UnknownCode:
        case Meaning::FaceNotVerified:
            return true;
        case Meaning::FingerNotOnFile:
        case Meaning::NoPrintsOnFile:
        case Meaning::UnknownCitizen:
        case Meaning::NotVerified:
        case Meaning::SessionOver:
        case Meaning::BadCapture:
        case Meaning::NoneFound:
        case Meaning::ServiceDown:
        case Meaning::AfterHours:
        case Meaning::QuotaUsed:
        case Meaning::NotSetUp:
        case Meaning::BadContact:
            break;
    }
    return false;
}

bool mayRepeat(Meaning meaning) {
    return meaning == Meaning::ServiceDown || meaning == Meaning::NoneFound ||
           meaning == Meaning::AfterHours || meaning == Meaning::QuotaUsed || meaning == Meaning::NotSetUp ||
           meaning == Meaning::BadContact;
}

NextStep nextStep(const State& state, const Session& session) {
    const Rules& rules = *state.rules;
    NextStep next{.tries = left(rules.triesPerSession, triesIn(session)),
                  .sessions = left(rules.sessionsPerCitizen, state.sessionsOf(session.person))};
    const std::uint32_t triesToday = left(rules.triesPerCitizen, state.triesOf(session.person));
    next.tries = std::min(next.tries, triesToday);
    sortFingers(next, rules, session);
    if (!session.tries.empty()) {
        next.finger = session.tries.back().finger;
        next.triesOfFinger = std::min(next.tries, left(rules.triesPerFinger, triesIn(session, next.finger)));
    }
    if (session.end)
        next.step = afterEnd(next, *session.end, triesToday);
    else if (session.exception)
        next.step = Step::SecondOfficer;
    else if (session.tries.empty())
        next.step = Step::ChooseFinger;
    else if (session.questionOut())
        next.step = Step::WaitForAnswer;
    else
        next.step = afterAnswer(next, session.tries.back(), triesToday);
    next.canAsk = session.open() && canAskIn(next.step) && next.tries > 0 && !next.left.empty();
    return next;
}

}  // namespace owc::identity
