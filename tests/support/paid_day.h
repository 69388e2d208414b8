#pragma once

#include "queue-server/payments/events.h"

namespace owc::test {

inline payments::Entitlement dueOf(std::uint64_t id) {
    return {.id = {id},
            .list = {1},
            .person = {31},
            .programme = "kafaalat",
            .cycle = "2026-q1",
            .reference = "R-" + std::to_string(id),
            .beneficiary = static_cast<std::uint32_t>(id % 3),
            .amount = payments::Money{1'050'000 + static_cast<std::int64_t>(id)},
            .bank = "hbl",
            .channel = "counter",
            .from = domain::Day{std::chrono::days{20'500}},
            .to = domain::Day{std::chrono::days{20'590}}};
}

/// A day with every kind of event in it, as `decide` makes them; what can come out either way does both ways.
inline payments::Events paidDay() {
    using namespace payments;
    using namespace std::chrono_literals;
    std::vector<payments::EventBody> all;
    const auto ask = [&](std::uint64_t payout) {
        all.push_back(AuthorisationRequested{{payout}, "20260314000000" + std::to_string(payout)});
    };
    all.push_back(RulesSet{{.gateway = "simulated",
                            .banks = {"hbl", "bop"},
                            .faces = {5000, 1000, 500},
                            .mostOfOne = rupees(60'000),
                            .lowCash = rupees(20'000),
                            .askAgain = 7s,
                            .askAgainMost = 20min,
                            .watch = {.fast = 21s,
                                      .limit = rupees(50'000),
                                      .belowPercent = 3,
                                      .drawerOff = rupees(400),
                                      .tellFrom = 2},
                            .tellAfter = 9,
                            .paceByCash = true}});
    all.push_back(ListImported{
        {1},
        {1},
        std::string(31, '\xff') + 'd',
        {{"kafaalat", "2026-q1", "hbl", 6, rupees(90'000)}, {"taleem", "2026-1", "bop", 2, rupees(7'000)}},
        domain::Day{std::chrono::days{20'590}}});
    all.push_back(ListImported{{2},
                               {9},
                               std::string(32, 'e'),
                               {{"kafaalat", "2025-q4", "hbl", 3, rupees(30'000)}},
                               domain::Day{std::chrono::days{20'600}}});
    all.push_back(ListWithdrawn{{2}});

    all.push_back(DrawerOpened{{1}, {3}, {"B-214"}, {"S-001"}, {{5000, 10}, {1000, 40}}});
    all.push_back(DrawerToppedUp{{1}, {"S-002"}, {{500, 20}}, {{5000, 1}}});
    all.push_back(DrawerCounted{{1}, {{5000, 9}, {1000, 40}, {500, 20}}});

    // One is paid, one declined, one taken back, one unknown to the end of the day.
    all.push_back(BasketOpened{
        {1}, {7}, {3}, {"B-214"}, {"counter-3"}, {31}, {1}, {1}, {dueOf(1), dueOf(2), dueOf(3), dueOf(4)}});
    all.push_back(IdentityConfirmed{{1}, {12}, {"S-001"}});
    for (const std::uint64_t payout : {1U, 2U, 3U, 4U}) ask(payout);
    all.push_back(PayoutAuthorised{{1},
                                   "\xfb"
                                   "hbl-1"});
    all.push_back(PayoutDeclined{{2},
                                 DeclineReason::Blocked,
                                 "E\xfe"
                                 "17"});
    all.push_back(PayoutUnknown{{3}});
    all.push_back(InquirySent{{3}});
    all.push_back(ReversalRequested{{3}, ReversalReason::NeverArrived});
    all.push_back(ReversalSent{{3}});
    all.push_back(PayoutReversed{{3}});
    all.push_back(PayoutUnknown{{4}});
    all.push_back(InquirySent{{4}});
    all.push_back(CashReleased{{1}, {{5000, 2}, {500, 1}}});
    all.push_back(ReleaseDoubted{{1}});
    all.push_back(ReleaseResolved{{1}, true, {"S-002"}, {{5000, 7}, {1000, 40}, {500, 19}}});
    all.push_back(HandedOver{{1}, Confirmed::Finger, "K7M2QX"});
    all.push_back(ReceiptReported{{1}, ReceiptPrint::Uncertain});
    all.push_back(BasketClosed{{1}});

    all.push_back(
        BasketOpened{{2}, {8}, {3}, {"B-214"}, {"counter-3"}, {31}, {1}, {5}, {dueOf(2), dueOf(5)}});
    all.push_back(IdentityConfirmed{{2}, {13}, {}});
    ask(5);
    all.push_back(BasketStopped{{2}, StopReason::BankSlow});
    all.push_back(ReversalRequested{{5}, ReversalReason::Stopped});
    all.push_back(BasketClosed{{2}});

    all.push_back(DrawerHandedOver{{1}, {"B-214"}, {"B-215"}, {"B-214"}, {{5000, 7}, {1000, 39}, {500, 19}}});
    all.push_back(BasketOpened{{3}, {9}, {3}, {"B-215"}, {"counter-3"}, {31}, {1}, {7}, {dueOf(6)}});
    all.push_back(IdentityConfirmed{{3}, {14}, {}});
    ask(7);
    all.push_back(PayoutAuthorised{{7}, {}});
    all.push_back(CashReleased{{3}, {{5000, 2}, {500, 1}}});
    all.push_back(ReleaseDoubted{{3}});
    all.push_back(ReleaseResolved{{3}, false, {"S-001"}, {{5000, 7}, {1000, 39}, {500, 19}}});
    all.push_back(ReversalRequested{{7}, ReversalReason::NotHandedOver});
    all.push_back(BasketClosed{{3}});
    all.push_back(DrawerCounted{{1}, {{5000, 7}, {1000, 39}, {500, 18}}});
    all.push_back(DrawerClosed{{1}, {"S-001"}, {{5000, 7}, {1000, 39}, {500, 18}}});

    all.push_back(DrawerOpened{{2}, {4}, {"B-216"}, {"S-001"}, {{1000, 15}}});
    all.push_back(BasketOpened{{4}, {10}, {4}, {"B-216"}, {"counter-4"}, {32}, {2}, {8}, {dueOf(3)}});
    all.push_back(IdentityConfirmed{{4}, {15}, {}});

    payments::Events events;
    domain::Time at{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 4h};
    for (payments::EventBody& body : all) events.push_back({at += 1s, std::move(body)});
    return events;
}

}  // namespace owc::test
