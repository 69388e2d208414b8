#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "queue-server/payments/state.h"

namespace owc::payments {

/// What happened to the cash of a drawer, or was found in it.
enum class DrawerMoveKind : std::uint8_t {
    Opened,
    CountedAgain,  ///< by the second officer, before it opened
    CarriedOver,   ///< it was left open on an earlier day
    ToppedUp,
    TakenOut,
    Paid,
    Counted,         ///< blind
    CountedInDoubt,  ///< by two people, as nobody knew whether somebody had her notes
    HandedOver,      ///< to the next teller
    Closed,
    ToVault,
};
/// "opened", "counted-again" and so on; lies in exports: append only.
[[nodiscard]] std::string_view nameOf(DrawerMoveKind what);

/// One line of a drawer. Over the lines of a drawer `balance` is the sum of `amount`.
struct DrawerMove {
    domain::Time at{};
    DrawerMoveKind what{};
    Money amount{};   ///< positive: went in; of HandedOver and Closed what was too much
    Money balance{};  ///< that should lie in it afterwards
    std::optional<Money> counted{};
    std::optional<Money> variance{};  ///< counted without what should have been there
    PayoutId payout{};                ///< Paid; else 0
    std::string bank{};
    std::string programme{};
    std::string cycle{};
    domain::OfficerId officer{};  ///< who holds it, or who counted
    domain::OfficerId from{};     ///< HandedOver: who held it before
    domain::OfficerId second{};   ///< who signed too
    Notes notes{};                ///< that were counted, or went in or out

    friend bool operator==(const DrawerMove&, const DrawerMove&) = default;
};

/// A payout that is not over: asked for, unknown, handed over and not settled.
struct UnfinishedPayout {
    PayoutId payout{};
    PayoutState state{};
    std::string bank{};
    std::string programme{};
    std::string cycle{};
    Money amount{};
};

struct PaidTotal {
    std::uint64_t count = 0;
    Money sum{};
};
/// By bank and programme.
using PaidTotals = std::map<std::pair<std::string, std::string>, PaidTotal>;

/// One drawer on one day.
struct DrawerReport {
    DrawerId drawer{};
    domain::CounterId counter{};
    domain::OfficerId teller{};  ///< who holds it last
    bool carriedOver = false;    ///< it was opened on an earlier day
    Money openedWith{};          ///< or carried over with
    Money toppedUp{};
    Money takenOut{};
    std::uint64_t payouts = 0;
    Money paid{};
    Money handOverVariance{};         ///< found when it went to the next teller
    Money balance{};                  ///< after its last line
    Money expected{};                 ///< that the closing count should have found; of an open one: now
    std::optional<Notes> counted{};   ///< nothing: not since the last note went in or out
    std::optional<Money> variance{};  ///< of that count
    std::optional<domain::Time> closedAt{};
    domain::OfficerId closedWith{};  ///< who signed beside the teller
    std::vector<DrawerMove> moves{};
    PaidTotals totals{};
    std::vector<UnfinishedPayout> unfinished{};
    bool agrees = true;  ///< the balance was the ledger's all the time
};

/// Reads what one business day did to its drawers. Threads: none of its own; one owner at a time.
class DrawerDay {
  public:
    /// The day begins with this state: what is open was left open. Of several calls the first counts; see()
    /// begins by itself.
    void begin(const State& before);
    /// An event of the day. Requires the state that it meets, as Payouts::apply does.
    void see(const Event& event, const State& before);
    /// Holds each balance against the ledger at this point of the day; see() does so too.
    void holdAgainst(const State& ledger);
    /// Finds the payouts of these drawers that are not over by now, whenever that is.
    void finish(const State& now);

    /// In the order in which they were opened.
    [[nodiscard]] const std::vector<DrawerReport>& drawers() const { return m_drawers; }

  private:
    struct Visit;

    [[nodiscard]] DrawerReport& reportOf(DrawerId drawer);

    bool m_begun = false;
    std::vector<DrawerReport> m_drawers;
};

}  // namespace owc::payments
