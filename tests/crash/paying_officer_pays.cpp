#include "tests/crash/paying_officer.h"

#include <algorithm>

#include "queue-server/payments/words.h"

// One basket, from who she is to her receipt.
namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using payments::NextStep;
using payments::PayoutState;
using payments::StopReason;
using payments::without;
using payments::operator+;

namespace {

constexpr const char* kPin = "1234";
constexpr auto kBankAtMost = 20s;  ///< its deadline is 8 s

bool any(const protocol::PayoutView& view, PayoutState state) {
    return std::ranges::any_of(view.lines, [&](const auto& line) { return line.state == state; });
}

}  // namespace

void PayingOfficer::pay(const View& view) {
    switch (view.step) {
        case NextStep::ConfirmIdentity:
            return identify(view);
        case NextStep::Authorise:
            return authorise(view);
        case NextStep::WaitForBank:
            if (oneIn(30)) return stopBasket(view, StopReason::BankSlow);
            m_program.waitForPayout(m_place.counter, kBankAtMost);
            return;
        case NextStep::CountNotes:
            return countOut(view);
        case NextStep::HandOver:
            return handOver(view);
        case NextStep::TwoPeople:
            return resolve(view);
        case NextStep::PrintReceipt:
            tell(protocol::ReportReceipt{m_place.counter, view.basket,
                                         static_cast<payments::ReceiptPrint>(m_random() % 4)});
            return;
        case NextStep::Close:
            return finish(view);
    }
}

/// Without a finger: her number, the original card, and a second officer.
void PayingOfficer::identify(const View& view) {
    if (oneIn(50)) return stopBasket(view, StopReason::WrongPerson);
    if (tell(protocol::ConfirmPayee{m_place.counter, view.basket, true, {}, {}})) return;
    if (m_refused != ErrorCode::NotVerified || !m_visitor) return;
    const bool opened =
        tell(protocol::OpenVerification{m_place.counter, identity::Purpose::Withdrawal, m_visitor->cnic});
    if (!opened && m_refused != ErrorCode::VerificationOpen) return;
    const bool requested =
        tell(protocol::RequestException{m_place.counter, identity::ExceptionKind::NumberOnly,
                                        identity::ExceptionReason::NoFingers, "form-7"});
    if (!requested && m_refused != ErrorCode::ExceptionWaits) return;
    tell(protocol::EndorseException{m_place.counter, m_place.second, kPin, true});
}

void PayingOfficer::authorise(const View& view) {
    if (oneIn(40)) return stopBasket(view, StopReason::SheWishes);
    if (tell(protocol::AuthorisePayout{m_place.counter, view.basket})) return;
    if (m_refused == ErrorCode::NotEnoughCash) return topUp();
    // She stands at another counter too, and was faster there.
    if (m_refused == ErrorCode::AlreadyClaimed) {
        ++m_done["at two counters at once"];
        stopBasket(view, StopReason::Mistake);
    }
}

void PayingOfficer::countOut(const View& view) {
    if (oneIn(30)) return stopBasket(view, StopReason::SheWishes);
    if (any(view, PayoutState::Unknown) && oneIn(2)) m_program.waitForPayout(m_place.counter, 1500ms);
    if (view.plan.empty()) return topUp();
    if (!tell(protocol::ReleaseCash{m_place.counter, view.basket, view.plan})) return;
    ++m_done["released"];
    m_drawer = without(m_drawer, view.plan);
    m_pile = {view.basket, view.plan, {}, false, m_program.deaths()};
    for (const protocol::PayoutLine& line : view.lines) {
        if (line.state == PayoutState::Authorised) m_pile.lines.push_back(line);
    }
}

void PayingOfficer::handOver(const View& view) {
    // A program that has died was told to release them: what became of the notes it cannot know.
    const bool ownRelease = m_pile.basket == view.basket && m_pile.boot == m_program.deaths();
    if (!ownRelease) {
        ++m_done["released by a program that has ended"];
        if (tell(protocol::ConfirmHandOver{m_place.counter, view.basket, payments::Confirmed::Touch}))
            wrong("basket " + std::to_string(view.basket.value) +
                  ": handed over by the word of a program that cannot know it");
        return;
    }
    if (!m_pile.given) {
        if (oneIn(40)) return resolve(view);  // she does not want them
        if (m_program.mayDie()) return;
        give();
        if (m_program.mayDie()) return;
    }
    tell(protocol::ConfirmHandOver{m_place.counter, view.basket,
                                   oneIn(2) ? payments::Confirmed::Touch : payments::Confirmed::Finger});
}

/// From hand to hand: nobody asks a program for that.
void PayingOfficer::give() {
    m_pile.given = true;
    ++m_paidFromIt;
    ++m_done["given"];
    for (const protocol::PayoutLine& line : m_pile.lines)
        m_crowd.receives(m_visitor->person, line.programme, line.beneficiary);
}

/// Two people count the drawer and say what they found; what is not so is not believed.
void PayingOfficer::resolve(const View& view) {
    const bool hasIt = m_pile.basket == view.basket && m_pile.given;
    if (!hasIt && m_pile.basket == view.basket) {
        m_drawer = m_drawer + m_pile.notes;
        m_pile = {};
    }
    const auto say = [&](bool handedOver) {
        return mustTell(protocol::ResolveRelease{m_place.counter, view.basket, handedOver, m_place.second,
                                                 kPin, m_drawer});
    };
    if (oneIn(10) && say(!hasIt)) wrong("the server believed that she has what she has not, or the reverse");
    if (say(hasIt)) ++m_done[hasIt ? "doubt: she has it" : "doubt: she has it not"];
}

/// Whoever waits for a bank that says neither yes nor no may wait a little, or go with a slip.
void PayingOfficer::finish(const View& view) {
    if (any(view, PayoutState::Unknown) && oneIn(2) && m_program.waitForPayout(m_place.counter, 3s)) return;
    if (tell(protocol::ClosePayout{m_place.counter, view.basket})) ++m_done["closed"];
}

void PayingOfficer::stopBasket(const View& view, StopReason reason) {
    if (tell(protocol::StopPayout{m_place.counter, view.basket, reason})) ++m_done["stopped"];
}

}  // namespace owc::test
