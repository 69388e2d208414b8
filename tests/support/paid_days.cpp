#include "tests/support/paid_days.h"

namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;

namespace {

identity::Rules patient() {
    identity::Rules rules = sampleIdentityRules();
    rules.sessionsPerCitizen = 1'000'000;
    rules.triesPerCitizen = 1'000'000;
    return rules;
}

/// What is undecided or was carried out, and not because of a late yes, holds the claim of its entitlement.
bool holdsClaim(const Payout& payout) {
    switch (payout.state) {
        case PayoutState::Opened:
        case PayoutState::Dropped:
        case PayoutState::Declined:
        case PayoutState::Reversed:
            return false;
        case PayoutState::Reversing:
            return payout.reversed != ReversalReason::LateApproval;
        case PayoutState::Requested:
        case PayoutState::Authorised:
        case PayoutState::Unknown:
        case PayoutState::HandedOver:
        case PayoutState::Settled:
            return true;
    }
    return true;
}

template <class T>
T takeOne(std::vector<T>& all, std::size_t at, bool keep) {
    at %= all.size();
    T one = all[at];
    if (!keep) all.erase(all.begin() + static_cast<std::ptrdiff_t>(at));
    return one;
}

}  // namespace

BankAnswer HonestBank::hear(const BankQuestion& question, std::uint8_t mood) {
    BankAnswer answer{
        .work = question.work, .transaction = question.transaction, .meaning = BankMeaning::NotFound};
    auto known = m_book.find(question.transaction);
    if (question.work == BankWork::Reverse) {
        known =
            m_book.insert_or_assign(question.transaction, Entry{question.due.id, BankMeaning::Reversed, {}})
                .first;
    } else if (question.work == BankWork::Authorise && known == m_book.end()) {
        Entry entry{question.due.id, BankMeaning::Approved, question.due.amount};
        if (mood % 7 == 0) entry = {question.due.id, BankMeaning::Declined, {}};
        if (mood % 7 == 1) entry.amount -= rupees(100);
        known = m_book.emplace(question.transaction, entry).first;
    }
    if (known == m_book.end()) return answer;
    answer.meaning = known->second.meaning;
    answer.amount = known->second.amount;
    return answer;
}

std::size_t HonestBank::carriedOut(EntitlementId id) const {
    std::size_t count = 0;
    for (const auto& [transaction, entry] : m_book)
        count += entry.due == id && entry.meaning == BankMeaning::Approved ? 1 : 0;
    return count;
}

std::ostream& operator<<(std::ostream& out, const Turn& turn) {
    return out << "{" << int{turn.what} << ", " << int{turn.counter} << ", " << int{turn.argument} << ", "
               << turn.seconds << "s}";
}

PaidDays::PaidDays(bool liar) : m_paying(samplePayingRules(), patient()), m_liar(liar) {
    see();
}

void PaidDays::play(const Turn& turn) {
    m_paying.wait(std::chrono::seconds{turn.seconds % 90});
    switch (turn.what % 4) {
        case 0:
            return goOn(turn.counter % 2 ? 3 : 1, turn.argument);
        case 1:
            return people(turn);
        case 2:
            return drawers(turn);
        default:
            return wire(turn);
    }
}

/// What the desk says next, or, for a start, what it needs.
void PaidDays::goOn(std::uint32_t counter, std::uint8_t argument) {
    const Desk desk = deskAt(counter);
    const payments::State& state = m_paying.state();
    if (!state.drawerAt({counter})) {
        const Notes notes{{1000, argument % 8U + 1U}, {500, argument % 5U + 1U}};
        return send(OpenDrawer{desk, notes, notes, {"S"}});
    }
    const domain::Counter& place = *m_paying.house.centre.state().find(CounterId{counter});
    if (!place.visit) {
        m_person[counter] = argument % 3 + 1;
        m_paying.verify(m_person[counter], counter);
        return;
    }
    BasketId id;
    const Basket* basket = state.openAt({counter}, &id);
    if (!basket) return send(OpenBasket{desk, {m_person[counter]}, dueTo(m_person[counter], argument), kDay});
    const Money sum = state.sumOf(*basket, PayoutState::Authorised);
    const Notes inside = state.drawers.at(basket->drawer).notes;
    switch (nextStep(state, *basket)) {
        case NextStep::ConfirmIdentity:
            return send(ConfirmIdentity{desk, true, {}});
        case NextStep::Authorise:
            return send(Authorise{desk});
        case NextStep::WaitForBank:
            return send(payments::Tick{});
        case NextStep::CountNotes:
            return send(ReleaseCash{desk, planFor(sum, inside).value_or(Notes{})});
        case NextStep::HandOver:
            return send(ConfirmHandOver{desk, Confirmed::Touch, "receipt"});
        case NextStep::TwoPeople:
            return send(ResolveRelease{desk,
                                       argument % 2 == 0,
                                       {"S"},
                                       argument % 2 ? inside : without(inside, basket->notes),
                                       "receipt"});
        case NextStep::PrintReceipt:
            return send(ReportReceipt{desk, static_cast<ReceiptPrint>(argument % 4)});
        case NextStep::Close:
            return send(CloseBasket{desk});
    }
}

void PaidDays::people(const Turn& turn) {
    const std::uint32_t counter = turn.counter % 2 ? 3 : 1;
    const Desk desk = deskAt(counter);
    const domain::Counter& place = *m_paying.house.centre.state().find(CounterId{counter});
    switch (turn.argument % 8) {
        case 0:
            if (place.visit) centre(Complete{{counter}, desk.device});
            return;
        case 1:
            return centre(TakeOver{{counter},
                                   desk.device,
                                   {(place.officer.value[0] == 'D' ? "E" : "D") + std::to_string(counter)},
                                   {"M"}});
        case 2:
            return send(StopBasket{desk, StopReason::SheWishes});
        case 3:
            return send(DoubtRelease{{counter}});
        case 4:
            return send(Authorise{desk});
        case 5:
            return send(ResolveRelease{
                desk, turn.seconds % 2 == 0, {"S"}, {{500, turn.argument % 9U + 1U}}, "receipt"});
        case 6:
            return send(CloseBasket{desk});
        default:
            return send(OpenBasket{desk, {m_person[counter]}, dueTo(m_person[counter], turn.argument), kDay});
    }
}

void PaidDays::drawers(const Turn& turn) {
    const std::uint32_t counter = turn.counter % 2 ? 3 : 1;
    const Desk desk = deskAt(counter);
    DrawerId id;
    const Drawer* drawer = m_paying.state().drawerAt({counter}, &id);
    const Notes odd{{500, turn.seconds % 7U + 1U}};
    switch (turn.argument % 6) {
        case 0:
            return send(CountDrawer{desk, drawer && turn.seconds % 3 ? drawer->notes : odd});
        case 1:
            return send(TopUpDrawer{desk, {{1000, turn.seconds % 5U + 1U}}, {}, {"S"}});
        case 2:
            return send(TopUpDrawer{desk, {}, odd, {"S"}});
        case 3:
            return send(CloseDrawer{desk, {"S"}});
        case 4: {
            const Notes counted = drawer && turn.seconds % 3 ? drawer->notes : odd;
            const Money before = drawer ? m_paying.state().cashIn(id) : Money{};
            const auto events = m_paying.run(TakeDrawer{desk, counted, {"S"}});
            if (events) m_found[id] += *worthOf(counted) - before;
            return see();
        }
        default:
            return send(payments::Tick{});
    }
}

void PaidDays::wire(const Turn& turn) {
    const bool doubled = turn.seconds % 4 == 0;
    const auto& questions = m_paying.questions();
    if (m_liar && turn.argument % 3 == 0 && !questions.empty()) {
        const BankQuestion& about = questions[turn.argument % questions.size()];
        return send(HearBank{{.work = static_cast<BankWork>(turn.seconds % 3),
                              .transaction = about.transaction,
                              .meaning = static_cast<BankMeaning>(turn.seconds % 7),
                              .amount = turn.argument % 2 ? about.due.amount : rupees(turn.seconds)}});
    }
    if (turn.argument % 16 ==
        1) {  // what was on its way to us is lost; what is on its way to the bank is not
        m_toUs.clear();
        return send(payments::StartAnew{});
    }
    if (!m_toUs.empty() && turn.counter % 2) {
        BankAnswer answer = takeOne(m_toUs, turn.argument, doubled);
        if (turn.argument % 5 == 0) answer.meaning = BankMeaning::NoAnswer;
        return send(HearBank{answer});
    }
    if (m_toBank.empty()) return;
    const BankQuestion question = takeOne(m_toBank, turn.argument, doubled);
    if (turn.argument % 23 == 0) return;  // lost, and nobody says so
    if (turn.argument % 9 == 0 && !doubled) {
        const bool sure = turn.argument % 2 != 0;
        return send(HearBank{{.work = question.work,
                              .transaction = question.transaction,
                              .meaning = sure ? BankMeaning::NotSent : BankMeaning::NoAnswer}});
    }
    m_toUs.push_back(m_bank.hear(question, turn.argument));
}

void PaidDays::finish() {
    for (const std::uint32_t counter : {1U, 3U}) {
        const domain::Counter& place = *m_paying.house.centre.state().find(CounterId{counter});
        if (place.visit) centre(Complete{{counter}, deskAt(counter).device});
        const Basket* basket = m_paying.state().openAt({counter});
        if (!basket) continue;
        const Drawer& drawer = m_paying.state().drawers.at(basket->drawer);
        send(ResolveRelease{deskAt(counter), true, {"S"}, without(drawer.notes, basket->notes), "receipt"});
        send(payments::FollowCentre{});
    }
    need(mayLeave(m_paying.state(), {0}).has_value(), "a basket that nobody can finish");
    for (int round = 0; round < 6; ++round) {
        m_paying.wait(30min);
        send(payments::Tick{});
        for (const BankQuestion& question : std::exchange(m_toBank, {}))
            m_toUs.push_back(m_bank.hear(question, 2));
        for (const BankAnswer& answer : std::exchange(m_toUs, {})) send(HearBank{answer});
    }
    for (const auto& [id, payout] : m_paying.state().payouts)
        need(isEnded(payout.state), "payout " + std::to_string(id.value) + " has no end");
    if (m_liar) return;
    for (std::uint64_t row = 1; row <= 6; ++row)
        need(m_bank.carriedOut({row}) == m_handed[{row}],
             "the bank's books differ for row " + std::to_string(row));
    need(balanceOf(m_paying.state().balances, {AccountKind::Suspense, "HBL"}) == Money{},
         "suspense is not empty");
}

void PaidDays::send(const payments::Command& command) {
    std::ignore = m_paying.run(command);
    see();
}

void PaidDays::centre(const domain::Command& command) {
    if (!m_paying.house.centre.run(command)) return;
    m_paying.house.must(identity::FollowCentre{});
    send(payments::FollowCentre{});
}

void PaidDays::see() {
    const auto& questions = m_paying.questions();
    for (; m_questionsSeen < questions.size(); ++m_questionsSeen)
        m_toBank.push_back(questions[m_questionsSeen]);
    const payments::Events& history = m_paying.history();
    for (; m_eventsSeen < history.size(); ++m_eventsSeen) {
        const payments::EventBody& body = history[m_eventsSeen].body;
        if (const auto* handed = boost::variant2::get_if<HandedOver>(&body)) {
            for (const auto& [id, payout] : m_folded.state().payouts) {
                if (payout.basket != handed->basket || payout.state != PayoutState::Authorised) continue;
                need(++m_handed[payout.due.id] == 1, "an entitlement was handed over twice");
            }
        }
        m_folded.apply(history[m_eventsSeen]);
        checkBooks(m_folded.state());
    }
    need(m_folded.state() == m_paying.state(), "the log folds to another state");
}

void PaidDays::checkBooks(const payments::State& state) {
    Money sum;
    for (const auto& [account, balance] : state.balances) sum += balance;
    need(sum == Money{}, "balances do not sum to zero");
    for (const auto& [id, payout] : state.payouts) {
        const auto claim = state.claims.find(payout.due.id);
        const bool holds = claim != state.claims.end() && claim->second == id;
        need(holds == holdsClaim(payout), "payout " + std::to_string(id.value) + " and its claim");
    }
    for (const auto& [id, drawer] : state.drawers) {
        if (!drawer.open) {
            need(state.cashIn(id) == Money{}, "a closed drawer holds cash");
            continue;
        }
        const Money wanted = drawer.openedWith + drawer.toppedUp - drawer.paid + m_found[id];
        need(state.cashIn(id) == wanted && wanted >= Money{},
             "the account of drawer " + std::to_string(id.value));
    }
}

void PaidDays::need(bool good, const std::string& rule) {
    if (!good && m_broken.empty()) m_broken = rule;
}

/// Two rows for each of three people; one of them, or both.
std::vector<Entitlement> PaidDays::dueTo(std::int64_t person, std::uint8_t argument) const {
    const auto first = static_cast<std::uint64_t>(person) * 2 - 1;
    const Entitlement one = m_paying.due(first, 1'500, person), two = m_paying.due(first + 1, 500, person);
    if (argument % 3 == 0) return {one};
    if (argument % 3 == 1) return {two};
    return {one, two};
}

}  // namespace owc::test
