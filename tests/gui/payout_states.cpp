#include "tests/gui/payout_states.h"

#include <map>

#include "assets/ui/error_text.h"
#include "tests/gui/check_states.h"
#include "tests/gui/entitlement_states.h"

namespace owc::test {

using desk_model::PayoutPicture;
using payments::NextStep;
using payments::PayoutState;
using payments::rupees;

namespace {

protocol::PayoutLine line(std::uint64_t id, const char* programme, std::int64_t amount, PayoutState state,
                          std::uint32_t child = 0) {
    return {.payout = {id},
            .programme = programme,
            .cycle = "2026-Q1",
            .beneficiary = child,
            .amount = rupees(amount),
            .bank = "hbl",
            .state = state,
            .reference = "BK773" + std::to_string(id)};
}

PayoutState stateAt(NextStep step) {
    switch (step) {
        case NextStep::ConfirmIdentity:
        case NextStep::Authorise:
            return PayoutState::Opened;
        case NextStep::WaitForBank:
            return PayoutState::Requested;
        case NextStep::CountNotes:
        case NextStep::HandOver:
        case NextStep::TwoPeople:
            return PayoutState::Authorised;
        case NextStep::PrintReceipt:
        case NextStep::Close:
            break;
    }
    return PayoutState::HandedOver;
}

}  // namespace

protocol::PayoutView payingView(NextStep step, bool many) {
    const PayoutState state = stateAt(step);
    protocol::PayoutView view{.basket = {31}, .step = step, .lines = {line(1, "kafaalat", 13'500, state)}};
    if (many) {
        view.lines.push_back(line(2, "taleemi", 2'500, state, 1));
        view.lines.push_back(line(3, "taleemi", 3'000, state, 2));
    }
    for (const auto& one : view.lines) view.due += one.amount;
    if (step == NextStep::CountNotes)
        view.plan = many ? payments::Notes{{1000, 19}} : payments::Notes{{500, 1}, {1000, 13}};
    if (step >= NextStep::HandOver)
        view.notes = many ? payments::Notes{{1000, 19}} : payments::Notes{{500, 1}, {1000, 13}};
    if (step >= NextStep::PrintReceipt) view.code = "7K2M9XQA";
    view.drawer = protocol::DrawerView{.teller = {"B-214"},
                                       .openedWith = rupees(800'000),
                                       .paid = rupees(418'500),
                                       .holds = rupees(381'500),
                                       .people = 31};
    return view;
}

desk_model::DeskPicture tellersDesk(const QString& language, bool verified) {
    desk_model::DeskPicture desk = servingDesk(language);
    desk.counter = 7;
    desk.officer = "B-214";
    desk.clock = "10:29";
    desk.targets.push_back(
        {"complaint", "complaint", language == "ur" ? QStringLiteral("شکایت") : QStringLiteral("Complaint")});
    desk.visitor->language = language == "ur" ? QStringLiteral("اردو") : QStringLiteral("Urdu");
    static std::map<QString, std::vector<CheckState>> checks;  // each has a picture that takes its time
    auto& own = checks[language];
    if (own.empty()) own = checkStates();
    desk.check = verified ? own.back().check : own.front().check;
    return desk;
}

std::vector<TellerState> tellerStates(const QString& language) {
    std::vector<TellerState> all;
    const auto add = [&](const char* name, const protocol::PayoutView& view,
                         std::vector<std::uint32_t> notes = {}, bool verified = true) -> auto& {
        PlayedTeller teller;
        teller.views.centre.emplace().helpline = "0800-26477";
        teller.shows(view);
        for (const std::uint32_t face : notes) teller.payout.add(face);
        all.push_back({name, payoutPictureOf(teller.payout, tellersDesk(language, verified))});
        return all.back();
    };
    protocol::PayoutView idle;
    add("no-drawer", idle);
    idle.drawer = payingView(NextStep::Close).drawer;
    add("drawer", idle);
    idle.drawer->toppedUp = rupees(250'000);
    idle.drawer->counted = true;
    add("drawer-counted", idle).message = ui::errorText(static_cast<int>(domain::ErrorCode::NothingDue));
    idle.drawer->teller = {"B-107"};
    add("others-drawer", idle);
    add("identity", payingView(NextStep::ConfirmIdentity, true), {}, false);
    auto second = payingView(NextStep::ConfirmIdentity);
    second.needsSecond = true;
    add("card", second);
    add("authorise", payingView(NextStep::Authorise, true));
    add("waiting", payingView(NextStep::WaitForBank, true));
    add("count", payingView(NextStep::CountNotes), std::vector<std::uint32_t>(9, 1000));
    add("count-begins", payingView(NextStep::CountNotes, true));
    add("count-other-notes", payingView(NextStep::CountNotes, true), {5000, 5000, 5000, 500, 500, 500})
        .message = ui::errorText(static_cast<int>(domain::ErrorCode::NotEnoughCash));
    auto odd = payingView(NextStep::CountNotes);
    odd.lines[0].amount = rupees(9'880);
    odd.due = rupees(9'880);
    odd.plan = {{5000, 1}, {1000, 4}, {500, 1}, {100, 3}, {50, 1}, {20, 1}, {10, 1}};
    add("count-small", odd, {5000, 1000, 50});
    auto much = payingView(NextStep::CountNotes);
    much.lines[0].amount = rupees(42'000);
    much.due = rupees(42'000);
    much.plan = {{1000, 42}};
    add("count-much", much, std::vector<std::uint32_t>(17, 1000));
    std::vector<std::uint32_t> whole(13, 1000);
    whole.push_back(500);
    add("count-full", payingView(NextStep::CountNotes), whole);
    add("count-offline", payingView(NextStep::CountNotes), whole).busy = true;
    all.back().picture.connected = false;
    add("hand-over", payingView(NextStep::HandOver));
    add("hand-over-many", payingView(NextStep::HandOver, true));
    add("two-people", payingView(NextStep::TwoPeople));
    add("receipt", payingView(NextStep::PrintReceipt)).picture.printing = true;
    add("receipt-found", payingView(NextStep::PrintReceipt));
    auto finished = payingView(NextStep::Close);
    using payments::ReceiptPrint;
    for (const auto& [name, print] : {std::pair{"finish", ReceiptPrint::Printed},
                                      {"finish-handed-to-queue", ReceiptPrint::HandedToQueue},
                                      {"finish-uncertain", ReceiptPrint::Uncertain},
                                      {"finish-no-receipt", ReceiptPrint::Failed}}) {
        finished.print = print;
        add(name, finished);
    }
    all.back().picture.complains = true;
    auto declined = payingView(NextStep::Close, true);
    declined.code.clear();
    declined.notes.clear();
    declined.due = {};
    declined.lines[0].state = PayoutState::Declined;
    declined.lines[0].declined = payments::DeclineReason::Blocked;
    declined.lines[1].state = PayoutState::Unknown;
    declined.lines[2].state = PayoutState::Reversing;
    add("declined", declined);
    add("declined-slip", declined).picture.print = ReceiptPrint::Printed;
    for (auto& line : declined.lines) line.state = PayoutState::Declined;
    declined.lines[1].declined = payments::DeclineReason::AlreadyPaid;
    add("declined-all", declined);
    return all;
}

desk_model::VisitorPicture paidVisitor(const PayoutPicture& payout, const QString& hers) {
    desk_model::DeskPicture desk;
    desk.counter = 7;
    desk.visitor = desk_model::Visitor{.token = 142, .need = "withdraw", .languageCode = hers};
    auto picture = desk_model::visitorPictureOf(desk, {}, {});
    desk_model::addPayout(picture, payout);
    return picture;
}

}  // namespace owc::test
