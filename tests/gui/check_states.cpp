#include "tests/gui/check_states.h"

#include <cmath>

#include "assets/ui/error_text.h"

namespace owc::test {

using namespace std::chrono_literals;
using biometrics::Finger;
using desk_model::PrintHint;
using desk_model::ReaderState;
using identity::Meaning;
using identity::Step;

namespace {

const domain::Time kNow{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 9h};

protocol::VerificationRow rowAt(Step step, std::vector<Finger> left, std::uint32_t tries) {
    protocol::VerificationRow row;
    row.counter = {7};
    row.session = {1};
    row.visit = {1};
    row.authority = "nadra";
    row.openedAt = kNow - 1min;
    row.next.step = step;
    row.next.finger = Finger::RightIndex;
    row.next.left = std::move(left);
    row.next.tries = tries;
    row.next.triesOfFinger = 1;
    return row;
}

const std::vector<Finger> kAll{
    Finger::RightThumb, Finger::RightIndex, Finger::RightMiddle, Finger::RightRing, Finger::RightLittle,
    Finger::LeftThumb,  Finger::LeftIndex,  Finger::LeftMiddle,  Finger::LeftRing,  Finger::LeftLittle};
const std::vector<Finger> kSome{Finger::RightThumb, Finger::RightMiddle, Finger::LeftThumb,
                                Finger::LeftIndex};

}  // namespace

QImage printThatNobodyHas() {
    QImage image(288, 320, QImage::Format_Grayscale8);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const double dx = x - 144.0, dy = (y - 170.0) * 0.8;
            const double far = std::hypot(dx, dy);
            const double ridge = std::sin(far * 0.55 + 0.8 * std::sin(std::atan2(dy, dx) * 3));
            image.scanLine(y)[x] = static_cast<uchar>(far > 135 ? 255 : ridge > 0 ? 70 : 225);
        }
    }
    return image;
}

std::vector<CheckState> checkStates() {
    std::vector<CheckState> all;
    const auto add = [&](const char* name, protocol::VerificationRow row, std::optional<Meaning> meaning = {},
                         std::string code = {}, desk_model::LivePrint live = {.reader = ReaderState::Ready}) {
        row.meaning = meaning;
        row.code = std::move(code);
        all.push_back({name, desk_model::fingerPictureOf(row, kNow), std::move(live)});
    };
    const QImage print = printThatNobodyHas();
    protocol::VerificationRow first = rowAt(Step::ChooseFinger, kAll, 8);
    first.next.finger = Finger::Unknown;
    add("choose", first);
    add("no-reader", first, {}, {}, {});
    add("taking", first, {}, {},
        {.reader = ReaderState::Busy,
         .taking = true,
         .finger = 0,
         .image = print,
         .quality = 22,
         .hint = PrintHint::TooDry});
    protocol::VerificationRow asked = rowAt(Step::WaitForAnswer, kAll, 7);
    asked.askedAt = kNow - 3s;
    add("waiting", asked, {}, {}, {.reader = ReaderState::Ready, .image = print, .quality = 71});
    add("try-again", rowAt(Step::TryAgain, kAll, 7), Meaning::NoMatch, "122",
        {.reader = ReaderState::Ready, .image = print, .quality = 71});
    add("clean-hands", rowAt(Step::CleanHands, kAll, 6), Meaning::NoMatch, "122");
    protocol::VerificationRow another = rowAt(Step::OtherFinger, kSome, 2);
    another.next.spent = {Finger::RightIndex, Finger::LeftMiddle};
    add("other-finger", another, Meaning::FingerSpent, "118");
    all.back().message = ui::errorText(static_cast<int>(domain::ErrorCode::Busy));
    add("service-down", rowAt(Step::WaitAndRepeat, kAll, 8), Meaning::ServiceDown, "108");
    add("no-answer", rowAt(Step::AskLastResult, kAll, 7), Meaning::NoAnswer);
    add("already-used", rowAt(Step::AskLastResult, kAll, 7), Meaning::AlreadyUsed, "175");
    add("never-arrived", rowAt(Step::TakeAgain, kAll, 8), Meaning::NoneFound, "151");
    add("session-over", rowAt(Step::NewSession, {}, 0), Meaning::SessionOver, "201");
    add("number-unknown", rowAt(Step::CheckNumber, kAll, 8), Meaning::UnknownCitizen, "142");
    add("telephone", rowAt(Step::CheckContact, kAll, 8), Meaning::BadContact, "319");
    protocol::VerificationRow late = rowAt(Step::AfterHours, kAll, 8);
    late.next.canAsk = true;
    add("after-hours", late, Meaning::AfterHours, "300");
    protocol::VerificationRow quota = rowAt(Step::CallManager, kAll, 8);
    quota.next.canAsk = true;
    add("quota", quota, Meaning::QuotaUsed, "318");
    add("to-nadra", rowAt(Step::GoToNadra, {}, 5), Meaning::NoPrintsOnFile, "111");
    protocol::VerificationRow enrolling = rowAt(Step::GoToNadra, {}, 7);
    enrolling.authority = "local";
    add("not-enrolled", enrolling, Meaning::NoPrintsOnFile, "local-none-enrolled");
    add("enrolling", enrolling, Meaning::NoPrintsOnFile, "local-none-enrolled",
        {.reader = ReaderState::Busy,
         .taking = true,
         .finger = 1,
         .image = print,
         .quality = 64,
         .hint = PrintHint::LiftFinger,
         .touches = 2});
    add("other-ways", rowAt(Step::OtherWays, {}, 0), Meaning::CitizenSpent, "119");
    add("second-officer", rowAt(Step::SecondOfficer, {}, 0), Meaning::CitizenSpent, "119");
    protocol::VerificationRow access = rowAt(Step::CallTechnician, kAll, 8);
    access.next.canAsk = true;
    add("not-set-up", access, Meaning::NotSetUp, "106");
    add("certificate", access, Meaning::NotSetUp);
    add("unknown-code", access, Meaning::UnknownCode, "999");
    protocol::VerificationRow excepted = rowAt(Step::Excepted, kAll, 6);
    excepted.end = identity::SessionEnd::Excepted;
    add("excepted", excepted, Meaning::CitizenSpent, "119");
    protocol::VerificationRow good = rowAt(Step::Verified, kAll, 6);
    good.end = identity::SessionEnd::Verified;
    add("verified", good, Meaning::Verified, "100",
        {.reader = ReaderState::Ready, .image = print, .quality = 78});
    return all;
}

desk_model::VisitorPicture visitorAt(const CheckState& state, const QString& language) {
    desk_model::DeskPicture desk;
    desk.counter = 7;
    desk.visitor = desk_model::Visitor{.token = 142, .need = "withdraw", .languageCode = language};
    desk.check = state.check;
    return desk_model::visitorPictureOf(desk, state.live, state.check.finger);
}

}  // namespace owc::test
