#include "counter/desk/model/payout_picture.h"

#include <QCoreApplication>
#include <algorithm>

#include "counter/desk/model/payout_words.h"

namespace owc::desk_model {

using payments::Money;
using payments::NextStep;
using payments::Notes;
using payments::PayoutState;

namespace {

constexpr std::uint32_t kPlenty = 100'000;  ///< of each face, where the drawer's own notes are not known

QString say(const char* text) {
    return QCoreApplication::translate("Payout", text);
}

QString isolated(const QString& text) {
    return QString("\u2066%1\u2069").arg(text);
}

PayoutPage pageOf(const DeskPayout& payout, const DeskPicture& desk) {
    const auto& view = payout.view();
    if (!view) return PayoutPage::Unknown;
    if (!payout.isOpen()) {
        if (!view->drawer) return PayoutPage::NoDrawer;
        const bool own = QString::fromStdString(view->drawer->teller.value) == desk.officer;
        return own ? PayoutPage::Drawer : PayoutPage::OthersDrawer;
    }
    switch (view->step) {
        case NextStep::ConfirmIdentity:
            return PayoutPage::Identity;
        case NextStep::Authorise:
            return PayoutPage::Authorise;
        case NextStep::WaitForBank:
            return PayoutPage::Waiting;
        case NextStep::CountNotes:
            return PayoutPage::Counting;
        case NextStep::HandOver:
            return PayoutPage::HandOver;
        case NextStep::TwoPeople:
            return PayoutPage::TwoPeople;
        case NextStep::PrintReceipt:
            return PayoutPage::Receipt;
        case NextStep::Close:
            return PayoutPage::Finish;
    }
    return PayoutPage::Unknown;
}

DueLine lineOf(const protocol::PayoutLine& line, const std::map<std::string, QString>& programmes) {
    const auto name = programmes.find(line.programme);
    const QString programme =
        name == programmes.end() ? QString::fromStdString(line.programme) : name->second;
    DueLine made{
        .what = isolated(programme) + QStringLiteral(" · ") + isolated(QString::fromStdString(line.cycle)),
        .amount = figuresOf(line.amount),
        .state = payoutStateWord(line.state)};
    if (line.beneficiary > 0)
        made.what += QStringLiteral(" · ") + say("child %1").arg(isolated(QString::number(line.beneficiary)));
    made.refused = line.state == PayoutState::Declined || line.state == PayoutState::Reversing ||
                   line.state == PayoutState::Reversed || line.state == PayoutState::Dropped;
    made.good = line.state == PayoutState::Authorised || line.state == PayoutState::HandedOver ||
                line.state == PayoutState::Settled;
    if (line.state == PayoutState::Declined) made.state += QStringLiteral(": ") + declineWords(line.declined);
    return made;
}

DrawerLines linesOf(const protocol::DrawerView& drawer) {
    return {.teller = QString::fromStdString(drawer.teller.value),
            .opened = figuresOf(drawer.openedWith),
            .toppedUp = drawer.toppedUp == Money{} ? QString() : figuresOf(drawer.toppedUp),
            .paid = figuresOf(drawer.paid),
            .holds = figuresOf(drawer.holds),
            .people = static_cast<int>(drawer.people),
            .counted = drawer.counted};
}

std::vector<PayoutStep> stepsOf(const PayoutPicture& picture) {
    using State = PayoutStep::State;
    const PayoutPage page = picture.page;
    std::vector<PayoutStep> steps{
        {"doc-cnic", say("Card seen"), say("original CNIC")},
        {"thing-finger", say("Finger verified"), picture.verified ? say("it is her") : say("not yet")},
        {"need-withdraw", say("Bank approved"), {}},
        {"thing-note", say("Count the notes"), say("visitor sees each one")},
        {"doc-receipt", say("Hand over, receipt"), say("she confirms")}};
    const int at = page <= PayoutPage::Drawer     ? -1
                   : page == PayoutPage::Identity ? (picture.verified ? 0 : 1)
                   : page <= PayoutPage::Waiting  ? 2
                   : page == PayoutPage::Counting ? 3
                   : page == PayoutPage::Finish   ? (picture.handedOver ? 5 : 2)
                                                  : 4;
    for (int i = 0; i < static_cast<int>(steps.size()); ++i) {
        auto& step = steps[static_cast<std::size_t>(i)];
        step.state = i < at ? State::Done : i == at ? State::Now : State::Later;
    }
    if (page ==
        PayoutPage::Identity) {  // the finger may come before the card, and the card is confirmed last
        steps[0].state = picture.verified ? State::Now : State::Later;
        steps[1].state = picture.verified ? State::Done : State::Now;
    }
    if (page == PayoutPage::Authorise) steps[2].detail = say("comes next");
    if (page == PayoutPage::Waiting) steps[2].detail = say("it is asked");
    if (page > PayoutPage::Waiting) steps[2].detail = at == 2 ? say("not approved") : say("the whole sum");
    return steps;
}

/// The four that most sums are made of; the small ones where this sum needs them.
std::vector<NoteLine> rowsOf(const DeskPayout& payout) {
    std::vector<NoteLine> rows;
    const Money left = payout.sum() - payout.tally();
    const bool small = payout.sum().paisa % payments::rupees(100).paisa != 0;
    for (const std::uint32_t face : kFaces) {
        const auto there = payout.counted().find(face);
        const std::uint32_t count = there == payout.counted().end() ? 0 : there->second;
        if (face < 100 && !small && count == 0 && !payout.view()->plan.contains(face)) continue;
        rows.push_back({face, keyOfFace(face), count, figuresOf(payments::rupees(std::int64_t{face} * count)),
                        payments::rupees(face) <= left});
    }
    return rows;
}

void mark(std::vector<NoteMark>& marks, const Notes& notes, bool counted) {
    for (auto it = notes.rbegin(); it != notes.rend(); ++it)
        marks.insert(marks.end(), it->second, {it->first, counted});
}

void addMoney(PayoutPicture& picture, const DeskPayout& payout) {
    const auto& view = *payout.view();
    const Money sum = payout.sum();
    const bool counting = picture.page == PayoutPage::Counting;
    const Money out = payments::worthOf(view.notes).value_or(Money{});
    const Money counted = counting ? payout.tally() : out;
    const Money amount = counting ? sum : out > Money{} ? out : view.due;
    picture.amount = figuresOf(amount);
    picture.counted = figuresOf(counted);
    picture.left = figuresOf(amount - counted);
    picture.part = amount > Money{} ? static_cast<int>(counted.paisa * 1'000 / amount.paisa) : 0;
    picture.full = payout.isFull();
    if (counting) {
        picture.notes = rowsOf(payout);
        mark(picture.marks, payout.counted(), true);
        mark(picture.marks, toCome(sum, view.plan, payout.counted()), false);
    } else {
        mark(picture.marks, view.notes, true);
    }
}

void addPaper(PayoutPicture& picture, const DeskPayout& payout) {
    picture.printing = payout.printing();
    picture.print = payout.lastPrint();
    picture.duplicate = payout.isDuplicate();
    picture.slip = payout.owesSlip();
    picture.unanswered = std::ranges::any_of(payout.view()->lines, [](const protocol::PayoutLine& line) {
        return line.state == PayoutState::Unknown;
    });
}

void addComplaint(PayoutPicture& picture, const DeskPicture& desk) {
    const auto service = std::ranges::find(desk.targets, QStringLiteral("complaint"), &Target::need);
    if (!desk.visitor || service == desk.targets.end()) return;
    picture.complaint = service->id;
    picture.complains = desk.visitor->planned.contains(service->id);
}

}  // namespace

Notes toCome(Money sum, const Notes& plan, const Notes& counted) {
    const bool followed = std::ranges::all_of(counted, [&](const auto& one) {
        const auto planned = plan.find(one.first);
        return planned != plan.end() && planned->second >= one.second;
    });
    if (followed && payments::worthOf(plan) == sum) return payments::without(plan, counted);
    const Money left = sum - payments::worthOf(counted).value_or(Money{});
    Notes plenty;
    for (const std::uint32_t face : kFaces) plenty[face] = kPlenty;
    return payments::planFor(left, plenty).value_or(Notes{});
}

PayoutPicture payoutPictureOf(const DeskPayout& payout, const DeskPicture& desk) {
    PayoutPicture picture{.page = pageOf(payout, desk),
                          .counter = desk.counter,
                          .serving = desk.step == Step::Serving,
                          .officer = desk.officer,
                          .clock = desk.clock,
                          .connected = desk.connected};
    if (desk.visitor) {
        picture.token = desk.visitor->token;
        picture.language = desk.visitor->language;
        picture.hasCnic = desk.visitor->hasCnic;
    }
    if (desk.check) {
        picture.verified = desk.check->good;
        picture.finger = desk.check->step;
    }
    if (const auto& view = payout.view()) {
        if (view->drawer) picture.drawer = linesOf(*view->drawer);
        if (payout.isOpen()) {
            picture.basket = view->basket.value;
            picture.needsSecond = view->needsSecond;
            picture.code = QString::fromStdString(view->code);
            picture.handedOver = !view->code.empty();
            picture.mayStop = picture.page >= PayoutPage::Identity && picture.page <= PayoutPage::Counting;
            picture.helpline = QString::fromStdString(payout.helpline());
            picture.waited = payout.waited();
            for (const auto& line : view->lines) picture.due.push_back(lineOf(line, desk.programmes));
            addMoney(picture, payout);
            addPaper(picture, payout);
            addComplaint(picture, desk);
        }
    }
    picture.steps = stepsOf(picture);
    return picture;
}

}  // namespace owc::desk_model
