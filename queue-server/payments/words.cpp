#include "queue-server/payments/words.h"

#include <array>

namespace owc::payments {

namespace {

template <std::size_t N, class E>
std::string_view at(const std::array<std::string_view, N>& names, E value) {
    const auto number = static_cast<std::size_t>(value);
    return number < N ? names[number] : std::string_view("unknown");
}

/// A line of " key=value"; a text of somebody else's stays one word of plain letters.
class Line {
  public:
    Line& add(std::string_view key, std::uint64_t value) { return addPlain(key, std::to_string(value)); }
    template <class Tag>
    Line& add(std::string_view key, domain::StrongId<Tag, std::uint64_t> id) {
        return add(key, id.value);
    }
    Line& add(std::string_view key, domain::CounterId counter) {
        return add(key, std::uint64_t{counter.value});
    }
    Line& add(std::string_view key, const domain::OfficerId& officer) { return add(key, officer.value); }
    Line& add(std::string_view key, Money sum) { return addPlain(key, textOf(sum)); }
    Line& add(std::string_view key, const Notes& notes) { return addPlain(key, textOf(notes)); }
    Line& add(std::string_view key, std::string_view text) {
        std::string plain(text.empty() ? "-" : text);
        for (char& letter : plain) {
            if (letter <= ' ' || letter > '~') letter = '?';
        }
        return addPlain(key, plain);
    }
    Line& add(std::string_view key, const std::string& text) { return add(key, std::string_view(text)); }
    [[nodiscard]] const std::string& text() const { return m_text; }

  private:
    Line& addPlain(std::string_view key, const std::string& value) {
        m_text.append(1, ' ').append(key).append(1, '=').append(value);
        return *this;
    }
    std::string m_text;
};

Money worth(const Notes& notes) {
    return worthOf(notes).value_or(Money{});
}

Line basket(BasketId id) {
    return Line{}.add("basket", id);
}
Line drawer(DrawerId id) {
    return Line{}.add("drawer", id);
}
Line payout(PayoutId id) {
    return Line{}.add("payout", id);
}

struct Told {
    Line operator()(const RulesSet& e) const {
        return Line{}
            .add("gateway", e.rules.gateway)
            .add("most_of_one", e.rules.mostOfOne)
            .add("low_cash", e.rules.lowCash);
    }
    Line operator()(const ListImported& e) const {
        std::uint64_t rows = 0;
        Money sum;
        for (const ListTotal& total : e.totals) {
            rows += total.count;
            sum += total.sum;
        }
        return Line{}.add("list", e.list).add("first", e.first).add("rows", rows).add("sum", sum);
    }
    Line operator()(const ListWithdrawn& e) const { return Line{}.add("list", e.list); }

    Line operator()(const DrawerOpened& e) const {
        return drawer(e.drawer)
            .add("counter", e.counter)
            .add("teller", e.teller)
            .add("second", e.second)
            .add("notes", e.notes)
            .add("sum", worth(e.notes));
    }
    Line operator()(const DrawerToppedUp& e) const {
        return drawer(e.drawer)
            .add("second", e.second)
            .add("in", e.in)
            .add("out", e.out)
            .add("sum", worth(e.in) - worth(e.out));
    }
    Line operator()(const DrawerCounted& e) const {
        return drawer(e.drawer).add("notes", e.notes).add("sum", worth(e.notes));
    }
    Line operator()(const DrawerHandedOver& e) const {
        return drawer(e.drawer)
            .add("from", e.from)
            .add("to", e.to)
            .add("second", e.second)
            .add("notes", e.notes)
            .add("sum", worth(e.notes));
    }
    Line operator()(const DrawerClosed& e) const {
        return drawer(e.drawer).add("second", e.second).add("notes", e.notes).add("sum", worth(e.notes));
    }

    Line operator()(const BasketOpened& e) const {
        Money sum;
        for (const Entitlement& due : e.due) sum += due.amount;
        return basket(e.basket)
            .add("visit", e.visit)
            .add("counter", e.counter)
            .add("officer", e.officer)
            .add("device", e.device.value)
            .add("drawer", e.drawer)
            .add("first", e.first)
            .add("payouts", std::uint64_t{e.due.size()})
            .add("sum", sum);
    }
    Line operator()(const IdentityConfirmed& e) const {
        return basket(e.basket).add("session", e.session).add("second", e.second);
    }
    Line operator()(const AuthorisationRequested& e) const {
        return payout(e.payout).add("transaction", e.transaction);
    }
    Line operator()(const PayoutAuthorised& e) const {
        return payout(e.payout).add("reference", e.reference);
    }
    Line operator()(const PayoutDeclined& e) const {
        return payout(e.payout).add("reason", nameOf(e.reason)).add("code", e.code);
    }
    Line operator()(const PayoutUnknown& e) const { return payout(e.payout); }
    Line operator()(const InquirySent& e) const { return payout(e.payout); }
    Line operator()(const ReversalRequested& e) const {
        return payout(e.payout).add("reason", nameOf(e.reason));
    }
    Line operator()(const ReversalSent& e) const { return payout(e.payout); }
    Line operator()(const PayoutReversed& e) const { return payout(e.payout); }

    Line operator()(const CashReleased& e) const {
        return basket(e.basket).add("notes", e.notes).add("sum", worth(e.notes));
    }
    Line operator()(const ReleaseDoubted& e) const { return basket(e.basket); }
    Line operator()(const ReleaseResolved& e) const {
        return basket(e.basket)
            .add("handed_over", std::string_view(e.handedOver ? "yes" : "no"))
            .add("second", e.second)
            .add("counted", e.counted)
            .add("sum", worth(e.counted));
    }
    /// The code of a receipt is unguessable, and stays so.
    Line operator()(const HandedOver& e) const { return basket(e.basket).add("how", nameOf(e.how)); }
    Line operator()(const ReceiptReported& e) const {
        return basket(e.basket).add("result", nameOf(e.print));
    }
    Line operator()(const BasketStopped& e) const { return basket(e.basket).add("reason", nameOf(e.reason)); }
    Line operator()(const BasketClosed& e) const { return basket(e.basket); }
};

}  // namespace

std::string_view nameOf(ReversalReason reason) {
    return at(std::array<std::string_view, 6>{"stopped", "visitor-gone", "other-amount", "never-arrived",
                                              "late-approval", "not-handed-over"},
              reason);
}

std::string_view nameOf(StopReason reason) {
    return at(std::array<std::string_view, 6>{"she-wishes", "wrong-person", "cash-short", "bank-slow",
                                              "mistake", "visit-moved"},
              reason);
}

std::string_view nameOf(DeclineReason reason) {
    return at(std::array<std::string_view, 5>{"other", "already-paid", "not-due", "blocked", "bank-closed"},
              reason);
}

std::string_view nameOf(Confirmed how) {
    return at(std::array<std::string_view, 2>{"touch", "finger"}, how);
}

std::string_view nameOf(ReceiptPrint print) {
    return at(std::array<std::string_view, 4>{"printed", "handed-to-queue", "uncertain", "failed"}, print);
}

std::string_view nameOf(PayoutState state) {
    return at(std::array<std::string_view, 10>{"opened", "requested", "authorised", "unknown", "declined",
                                               "reversing", "reversed", "handed-over", "settled", "dropped"},
              state);
}

std::string_view nameOf(AccountKind kind) {
    return at(std::array<std::string_view, 7>{"bank", "cycle", "suspense", "settlement", "vault", "drawer",
                                              "over-short"},
              kind);
}

std::string textOf(Money sum) {
    const bool owed = sum < Money{};
    const std::int64_t whole = sum.paisa / 100, rest = sum.paisa % 100, paisa = owed ? -rest : rest;
    std::string text = (owed ? "-" : "") + std::to_string(owed ? -whole : whole);
    if (paisa == 0) return text;
    return text + (paisa < 10 ? ".0" : ".") + std::to_string(paisa);
}

std::string textOf(const Notes& notes) {
    if (notes.empty()) return "-";
    std::string text;
    for (auto it = notes.rbegin(); it != notes.rend(); ++it)
        text += (text.empty() ? "" : "+") + std::to_string(it->first) + "x" + std::to_string(it->second);
    return text;
}

std::string words(const EventBody& event) {
    return boost::variant2::visit(Told{}, event).text();
}

}  // namespace owc::payments
