#include "counter/desk/model/finger_picture.h"

#include <algorithm>

#include "counter/desk/model/finger_words.h"

namespace owc::desk_model {

using identity::Step;

namespace {

std::optional<int> placeOf(biometrics::Finger finger) {
    if (finger == biometrics::Finger::Unknown) return std::nullopt;
    return static_cast<int>(finger) - 1;
}

/// Whether the last finger is the one to lay on the glass once more.
bool sameFinger(Step step) {
    return step == Step::TryAgain || step == Step::CleanHands || step == Step::TakeAgain ||
           step == Step::WaitForAnswer || step == Step::WaitAndRepeat || step == Step::AskLastResult;
}

FingerAct actOf(Step step) {
    switch (step) {
        case Step::ChooseFinger:
        case Step::TryAgain:
        case Step::CleanHands:
        case Step::TakeAgain:
        case Step::OtherFinger:
            return FingerAct::TakePrint;
        case Step::WaitForAnswer:
            return FingerAct::None;
        case Step::WaitAndRepeat:
            return FingerAct::SendAgain;
        case Step::AskLastResult:
            return FingerAct::AskResult;
        case Step::NewSession:
            return FingerAct::NewCheck;
        case Step::CheckNumber:
            return FingerAct::TypeNumber;
        case Step::CheckContact:
            return FingerAct::TypeTelephone;
        case Step::GoToNadra:
            return FingerAct::ToNadra;
        case Step::OtherWays:
        case Step::AfterHours:
            return FingerAct::OtherWay;
        case Step::SecondOfficer:
            return FingerAct::SecondOfficer;
        case Step::CallTechnician:
        case Step::CallManager:
            return FingerAct::CallManager;
        case Step::Verified:
        case Step::Excepted:
        case Step::Over:
            return FingerAct::GoOn;
    }
    return FingerAct::GoOn;
}

VisitorSays adviceOf(Step step) {
    if (step == Step::TryAgain || step == Step::TakeAgain) return VisitorSays::OnceMore;
    if (step == Step::CleanHands) return VisitorSays::WipeFinger;
    return step == Step::OtherFinger ? VisitorSays::OtherFinger : VisitorSays::CheckBegins;
}

/// Spent: it had its tries; away: the authority does not hold it.
FingerUse useOf(int finger, const FingerPicture& picture, const protocol::VerificationRow& row) {
    if (picture.good && row.next.step == Step::Verified && picture.finger == finger) return FingerUse::Good;
    const bool left = std::ranges::find(picture.left, finger) != picture.left.end();
    if (picture.finger == finger && !picture.over && (left || sameFinger(row.next.step)))
        return FingerUse::Now;
    if (picture.over || left) return FingerUse::Plain;
    const auto isIt = [finger](biometrics::Finger spent) { return placeOf(spent) == finger; };
    return std::ranges::any_of(row.next.spent, isIt) ? FingerUse::Spent : FingerUse::Away;
}

}  // namespace

FingerPicture fingerPictureOf(const protocol::VerificationRow& row, domain::Time now) {
    FingerPicture picture;
    const Step step = row.next.step;
    picture.session = row.session.value;
    for (const biometrics::Finger finger : row.next.left)
        if (const auto place = placeOf(finger)) picture.left.push_back(*place);
    picture.triesOfFinger = static_cast<int>(row.next.triesOfFinger);
    picture.tries = static_cast<int>(row.next.tries);
    picture.act = actOf(step);
    picture.advice = adviceOf(step);
    picture.over = row.end.has_value();
    picture.good = step == Step::Verified || step == Step::Excepted;
    picture.waits = step == Step::WaitForAnswer;
    if (picture.waits && row.askedAt)
        picture.waited =
            static_cast<int>(std::chrono::duration_cast<std::chrono::seconds>(now - *row.askedAt).count());
    picture.mayChange = !picture.over && !picture.waits;
    picture.mayRetry =
        row.next.canAsk && (picture.act == FingerAct::CallManager || picture.act == FingerAct::OtherWay);
    picture.mayEnrol = picture.mayChange && row.authority == "local";
    picture.finger = placeOf(row.next.finger);
    const bool another = step == Step::ChooseFinger || step == Step::OtherFinger;
    if (another && !picture.left.empty()) picture.finger = picture.left.front();
    for (int finger = 0; finger < 10; ++finger)
        picture.uses[static_cast<std::size_t>(finger)] = useOf(finger, picture, row);
    picture.step = stepWords(step, row.authority);
    const bool isNews = step != Step::Excepted;  // then it is not what decided
    if (row.meaning && isNews) picture.said = answerWords(*row.meaning, QString::fromStdString(row.code));
    return picture;
}

}  // namespace owc::desk_model
