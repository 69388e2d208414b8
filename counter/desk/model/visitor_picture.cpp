#include "counter/desk/model/visitor_picture.h"

#include <algorithm>

namespace owc::desk_model {
namespace {

constexpr std::size_t kAnswersAtOnce = 4;

VisitorSays saysOf(const FingerPicture& check, const LivePrint& live) {
    if (live.taking) return VisitorSays::LayFinger;
    if (check.good) return VisitorSays::ItIsYou;
    if (check.waits) return VisitorSays::Wait;
    switch (check.act) {
        case FingerAct::TakePrint:
            return check.advice;
        case FingerAct::SendAgain:
        case FingerAct::AskResult:
        case FingerAct::CallManager:  // it is no fault of hers
            return VisitorSays::ServiceSlow;
        case FingerAct::ToNadra:
            return VisitorSays::AtNadra;
        case FingerAct::GoOn:
            return VisitorSays::Token;
        case FingerAct::None:
            return VisitorSays::Wait;
        case FingerAct::NewCheck:
        case FingerAct::TypeNumber:
        case FingerAct::TypeTelephone:
            return VisitorSays::CheckBegins;
        case FingerAct::OtherWay:
        case FingerAct::SecondOfficer:
            return VisitorSays::OtherWay;
    }
    return VisitorSays::Token;
}

}  // namespace

VisitorPicture visitorPictureOf(const DeskPicture& desk, const LivePrint& live, std::optional<int> finger) {
    VisitorPicture picture{.counter = desk.counter};
    if (!desk.visitor) return picture;
    picture.says = VisitorSays::Token;
    picture.token = desk.visitor->token;
    picture.need = desk.visitor->need;
    picture.language = desk.visitor->languageCode;
    if (!desk.check) return picture;
    const FingerPicture& check = *desk.check;
    picture.says = saysOf(check, live);
    if (picture.says == VisitorSays::Token) return picture;
    picture.hint = live.taking ? live.hint : PrintHint::None;
    picture.tries = check.over ? 0 : check.tries;
    if (check.left.empty() && !check.good && !live.taking)
        return picture;  // no finger of hers is wanted any more
    picture.hands = check.uses;
    if (live.taking) picture.hands->fill(FingerUse::Plain);
    if (live.taking) finger = live.finger;
    const bool asks = (live.taking || check.act == FingerAct::TakePrint) && finger;
    for (std::size_t i = 0; i < picture.hands->size(); ++i) {
        FingerUse& use = (*picture.hands)[i];
        const bool chosen = asks && static_cast<std::size_t>(*finger) == i;
        if (use == FingerUse::Now && !chosen) use = FingerUse::Plain;
        if (use == FingerUse::Plain && chosen) use = FingerUse::Now;
    }
    return picture;
}

void addAnswers(VisitorPicture& picture, const protocol::Eligibility& answer, int chosen) {
    if (picture.says != VisitorSays::Token) return;
    std::vector<VisitorAnswer> all = visitorAnswersOf(answer, picture.language);
    const auto first = static_cast<std::size_t>(std::max(0, chosen)) / kAnswersAtOnce * kAnswersAtOnce;
    if (first >= all.size()) return;
    picture.says = VisitorSays::Answers;
    const auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
    const auto end = begin + static_cast<std::ptrdiff_t>(std::min(kAnswersAtOnce, all.size() - first));
    picture.answers.assign(std::move_iterator(begin), std::move_iterator(end));
}

void addPayout(VisitorPicture& picture, const PayoutPicture& payout) {
    if (picture.says == VisitorSays::Nobody || payout.basket == 0) return;
    switch (payout.page) {
        case PayoutPage::Waiting:
            picture.says = VisitorSays::Wait;
            picture.hands.reset();
            return;
        case PayoutPage::Counting:
            picture.says = VisitorSays::NotesCounted;
            break;
        case PayoutPage::HandOver:
            picture.says = VisitorSays::TakeNotes;
            break;
        case PayoutPage::Receipt:
            picture.says = VisitorSays::PaidOut;
            break;
        case PayoutPage::Finish:
            if (!payout.handedOver) return;
            picture.says = VisitorSays::PaidOut;
            break;
        case PayoutPage::Unknown:
        case PayoutPage::NoDrawer:
        case PayoutPage::OthersDrawer:
        case PayoutPage::Drawer:
        case PayoutPage::Identity:
        case PayoutPage::Authorise:
        case PayoutPage::TwoPeople:
            return;
    }
    picture.hands.reset();
    const bool paper = payout.printing || payout.print != payments::ReceiptPrint::Failed;
    picture.payout =
        VisitorPayout{payout.amount, payout.counted, payout.marks, payout.code, payout.helpline, paper};
}

void addForm(VisitorPicture& picture, const FormOnDesk& form, bool readsBack, int line) {
    if (picture.says != VisitorSays::Token) return;
    if (form.sent()) {
        picture.says = VisitorSays::FormSent;
        picture.record = form.record;
    } else if (readsBack) {
        picture.says = VisitorSays::ReadBack;
        picture.form = form.form;
        picture.line = line;
    }
}

}  // namespace owc::desk_model
