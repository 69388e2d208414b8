#include "queue-server/payments/watch.h"

#include <algorithm>
#include <cstdlib>

namespace owc::payments {

namespace {

constexpr std::int64_t kWhole = 100;  ///< percent

using OfficerDays = std::map<domain::OfficerId, OfficerDay>;

void note(OfficerDay& day, Watched what, const Evidence& piece) {
    WatchFigure& figure = day.figures[what];
    ++figure.count;
    figure.sum += Money{std::abs(piece.sum.paisa)};
    if (figure.evidence.size() == kMostEvidence) figure.evidence.erase(figure.evidence.begin());
    figure.evidence.push_back(piece);
}

bool isHandedOver(PayoutState state) {
    return state == PayoutState::HandedOver || state == PayoutState::Settled;
}

/// A queue that took the receipt prints it or says so.
bool lacksReceipt(const Basket& basket) {
    if (basket.open) return false;  // it may still come
    return !basket.print || *basket.print == ReceiptPrint::Uncertain || *basket.print == ReceiptPrint::Failed;
}

bool isExcepted(const identity::State& verifications, const Basket& basket) {
    const identity::Session* session = verifications.find(basket.session);
    return session && session->end == identity::SessionEnd::Excepted;
}

bool isJustBelow(Money sum, const Rules& rules) {
    const Money limit = rules.watch.limit == Money{} ? rules.mostOfOne : rules.watch.limit;
    const std::int64_t below = rules.watch.belowPercent;
    return below > 0 && sum <= limit && sum.paisa * kWhole >= limit.paisa * (kWhole - below);
}

/// Of one state, hand-overs in the order in which they were.
class Look {
  public:
    Look(const State& state, const identity::State& verifications)
        : m_state(state), m_verifications(verifications) {}

    void at(const Basket& basket) {
        const Rules& rules = *m_state.rules;
        OfficerDay& day = m_days[basket.officer];
        Evidence whole{.at = basket.handedOverAt};
        for (std::uint64_t id = basket.first.value; id < basket.first.value + basket.count; ++id) {
            const Payout& payout = m_state.payouts.at({id});
            if (!isHandedOver(payout.state)) continue;
            if (whole.payout.value == 0) whole.payout = {id};
            whole.sum += payout.due.amount;
            if (isJustBelow(payout.due.amount, rules))
                note(day, Watched::BelowLimit, {{id}, {}, basket.handedOverAt, payout.due.amount});
        }
        ++day.handOvers;
        day.handedOver += whole.sum;
        if (lacksReceipt(basket)) note(day, Watched::NoReceipt, whole);
        if (isExcepted(m_verifications, basket)) note(day, Watched::Exception, whole);
        const auto [last, first] = m_last.try_emplace(basket.officer, basket.handedOverAt);
        if (!first && basket.handedOverAt - last->second < rules.watch.fast)
            note(day, Watched::TooFast, whole);
        last->second = basket.handedOverAt;
    }

    void at(DrawerId id, const CountedOff& off) {
        note(m_days[off.teller], Watched::DrawerOff, {{}, id, off.at, off.by});
    }

    [[nodiscard]] OfficerDays take() {
        const WatchRules& rules = m_state.rules->watch;
        for (auto& [officer, day] : m_days) {
            for (auto& [what, figure] : day.figures)
                figure.told = what == Watched::DrawerOff ? figure.sum >= rules.drawerOff
                                                         : figure.count >= rules.tellFrom;
        }
        return std::move(m_days);
    }

  private:
    const State& m_state;
    const identity::State& m_verifications;
    OfficerDays m_days;
    std::map<domain::OfficerId, domain::Time> m_last;
};

}  // namespace

DaySpan spanOf(domain::Day day, std::chrono::minutes utcOffset) {
    const domain::Time midnight = domain::Time{day} - utcOffset;
    return {midnight, midnight + std::chrono::days{1}};
}

OfficerDays watch(const State& state, const identity::State& verifications, const DaySpan& span) {
    if (!state.rules) return {};
    std::vector<const Basket*> handed;
    for (const auto& [id, basket] : state.baskets) {
        if (basket.handedOver && span.holds(basket.handedOverAt)) handed.push_back(&basket);
    }
    std::ranges::stable_sort(handed, {}, &Basket::handedOverAt);
    Look look(state, verifications);
    for (const Basket* basket : handed) look.at(*basket);
    for (const auto& [id, drawer] : state.drawers) {
        for (const CountedOff& off : drawer.off) {
            if (span.holds(off.at)) look.at(id, off);
        }
    }
    return look.take();
}

std::string_view nameOf(Watched what) {
    switch (what) {
        case Watched::NoReceipt:
            return "no-receipt";
        case Watched::Exception:
            return "exception";
        case Watched::TooFast:
            return "too-fast";
        case Watched::BelowLimit:
            return "below-limit";
        case Watched::DrawerOff:
            return "drawer-off";
    }
    return {};
}

}  // namespace owc::payments
