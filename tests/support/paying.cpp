#include "tests/support/paying.h"

namespace owc::test {

using namespace payments;
using namespace std::chrono_literals;

payments::Rules samplePayingRules() {
    payments::Rules rules;
    rules.gateway = "simulated";
    return rules;
}

Desk deskAt(std::uint32_t counter) {
    return {{counter}, Morning::device(counter)};
}

Paying::Paying(const payments::Rules& rules, const identity::Rules& identityRules) : house(identityRules) {
    must(payments::ApplyRules{rules});
    if (!rules.paysNobody())
        must(ImportList{std::string(32, 'd'),
                        {{"kafaalat", "2026-1", "HBL", 1'000, rupees(13'500'000)}},
                        kDay + std::chrono::days{30}});
}

Result<payments::Events> Paying::run(const payments::Command& command) {
    const Surroundings around{house.centre.state(), house.state()};
    auto events = m_payouts.decide(command, around, house.centre.now());
    if (!events) return events;
    for (const payments::Event& event : *events) {
        m_payouts.apply(event);
        m_history.push_back(event);
        if (auto question = questionOf(event.body, state())) m_questions.push_back(*question);
        Money sum;
        for (const auto& [account, balance] : state().balances) sum += balance;
        EXPECT_EQ(sum, Money{}) << "money came from nowhere";
    }
    return events;
}

payments::Events Paying::must(const payments::Command& command) {
    auto events = run(command);
    EXPECT_TRUE(events) << "refused with " << static_cast<int>(events ? ErrorCode{} : events.error().code)
                        << " " << (events ? "" : events.error().detail);
    return events.value_or(payments::Events{});
}

std::optional<ErrorCode> Paying::refusal(const payments::Command& command) {
    return refusalOf(run(command));
}

std::string Paying::detailOf(const payments::Command& command) {
    const payments::State before = state();
    const auto events = run(command);
    EXPECT_FALSE(events) << "was not refused";
    EXPECT_EQ(state(), before);
    return events ? std::string{} : events.error().detail;
}

void Paying::centreMust(const domain::Command& command) {
    house.centreMust(command);
    must(payments::FollowCentre{});
}

Entitlement Paying::due(std::uint64_t row, std::int64_t amount, std::int64_t person) const {
    return {.id = {row},
            .list = {1},
            .person = {person},
            .programme = "kafaalat",
            .cycle = "2026-1",
            .reference = "R" + std::to_string(row),
            .amount = rupees(amount),
            .bank = "HBL",
            .channel = "counter",
            .from = kDay,
            .to = kDay + std::chrono::days{30}};
}

void Paying::openDrawer(const Notes& notes, std::uint32_t counter) {
    must(OpenDrawer{deskAt(counter), notes, notes, {"S"}});
}

void Paying::verify(std::int64_t person, std::uint32_t counter) {
    house.open(person, counter);
    EXPECT_EQ(house.ask(biometrics::Finger::RightThumb, 80, counter), std::nullopt);
    house.answer(identity::Meaning::Verified, "100", counter);
}

BasketId Paying::openBasket(const std::vector<Entitlement>& due, std::uint32_t counter) {
    return only<BasketOpened>(must(OpenBasket{deskAt(counter), due.front().person, due, kDay})).basket;
}

BasketId Paying::ready(const std::vector<Entitlement>& due, std::uint32_t counter) {
    if (!state().drawerAt({counter})) openDrawer({{5000, 20}, {1000, 20}, {500, 20}}, counter);
    verify(due.front().person.value, counter);
    const BasketId basket = openBasket(due, counter);
    must(ConfirmIdentity{deskAt(counter), true, {}});
    return basket;
}

BasketId Paying::asked(const std::vector<Entitlement>& due, std::uint32_t counter) {
    const BasketId basket = ready(due, counter);
    must(Authorise{deskAt(counter)});
    return basket;
}

BasketId Paying::counting(std::uint32_t counter, std::uint64_t row) {
    const BasketId basket = asked({due(row)}, counter);
    answer(state().baskets.at(basket).first.value, BankMeaning::Approved);
    must(ReleaseCash{deskAt(counter), {{5000, 2}, {1000, 3}, {500, 1}}});
    return basket;
}

void Paying::paid(std::uint32_t counter) {
    counting(counter);
    must(ConfirmHandOver{deskAt(counter), Confirmed::Finger, "receipt"});
    must(ReportReceipt{deskAt(counter), ReceiptPrint::Printed});
    must(CloseBasket{deskAt(counter)});
    centreMust(Complete{{counter}, Morning::device(counter)});
}

BankAnswer Paying::answerTo(std::uint64_t payout, BankMeaning meaning) const {
    const Payout& asked = state().payouts.at({payout});
    BankWork work = BankWork::Authorise;
    if (asked.state == PayoutState::Unknown) work = BankWork::Inquire;
    if (asked.state == PayoutState::Reversing) work = BankWork::Reverse;
    return {.work = work,
            .transaction = asked.transaction,
            .meaning = meaning,
            .amount = asked.due.amount,
            .reference = "bank-" + std::to_string(payout),
            .took = 700ms};
}

payments::Events Paying::answer(std::uint64_t payout, BankMeaning meaning) {
    return must(HearBank{answerTo(payout, meaning)});
}

PayoutState Paying::stateOf(std::uint64_t payout) const {
    return state().payouts.at({payout}).state;
}

NextStep Paying::step(std::uint32_t counter) const {
    const Basket* basket = state().openAt({counter});
    EXPECT_NE(basket, nullptr);
    return basket ? nextStep(state(), *basket) : NextStep::Close;
}

Money Paying::balance(AccountKind kind, const std::string& name) const {
    return balanceOf(state().balances, {kind, name});
}

}  // namespace owc::test
