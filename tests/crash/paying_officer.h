#pragma once

#include <atomic>
#include <map>

#include "tests/crash/desk_program.h"
#include "tests/crash/payout_crowd.h"
#include "tests/crash/tally.h"

namespace owc::test {

/// An officer who pays people at one counter until there is nobody left, as people do it: looks at what the
/// desk shows and takes the next step; sometimes stops, sometimes she does not want it any more. The program
/// may die under their hands, and the server behind it. Notes are counted in their hands, so that they know
/// what no program does: whether she has them. Threads: one of its caller's; `stop` and the figures of `Seen`
/// from others.
class PayingOfficer {
  public:
    struct Place {
        domain::CounterId counter;
        domain::OfficerId officer;
        domain::OfficerId second;
    };
    PayingOfficer(Place place, client::Options options, PayoutCrowd& crowd, Tally& replies,
                  std::uint64_t seed);

    /// Returns once `stop` was called, nobody stands there and the drawer is closed, or at what is wrong.
    void work();
    /// Nobody comes any more: ends with whoever stands there.
    void stop() { m_stop = true; }
    /// Its program dies no more.
    void spare() { m_spared = true; }

    /// Without `work` running, as the next two.
    [[nodiscard]] const std::vector<std::string>& wrong() const { return m_wrong; }
    /// What was done, by name: "released", "stopped", "doubt: she has it"...
    [[nodiscard]] const std::map<std::string, int>& done() const { return m_done; }
    [[nodiscard]] int deaths() const { return m_program.deaths(); }

  private:
    using Reply = domain::Result<protocol::ReplyBody>;
    using View = protocol::PayoutView;
    /// Notes on the table.
    struct Pile {
        payments::BasketId basket{};
        payments::Notes notes{};
        std::vector<protocol::PayoutLine> lines{};
        bool given = false;
        int boot = 0;  ///< of the program that was told to release them
    };

    bool comeBack();
    [[nodiscard]] std::optional<View> look();
    /// Asks, and notes a refusal that is not one of `expected`. @return whether it was done
    bool tell(const protocol::RequestBody& body);
    /// The same; the program does not die over it.
    bool mustTell(const protocol::RequestBody& body);
    bool heard(const Reply& reply);

    void openDrawer();
    bool closeDrawer();
    void topUp();
    void checkDrawer(const View& view);
    void callSomebody();
    void withVisitor();
    void sheGoes();

    void pay(const View& view);
    void identify(const View& view);
    void authorise(const View& view);
    void countOut(const View& view);
    void handOver(const View& view);
    void give();
    void resolve(const View& view);
    void finish(const View& view);
    void stopBasket(const View& view, payments::StopReason reason);

    [[nodiscard]] bool oneIn(unsigned times) { return m_random() % times == 0; }
    void wrong(std::string what);

    Place m_place;
    PayoutCrowd& m_crowd;
    Tally& m_replies;
    std::mt19937_64 m_random;
    DeskProgram m_program;
    std::atomic<bool> m_stop = false;
    std::atomic<bool> m_spared = false;
    payments::Notes m_drawer;  ///< what really lies in it
    bool m_hasDrawer = false;
    int m_paidFromIt = 0;
    Pile m_pile;
    std::optional<PayoutCrowd::Visitor> m_visitor;
    int m_baskets = 0;  ///< of this visitor
    std::optional<domain::ErrorCode> m_refused;
    int m_refusals = 0;  ///< in a row
    std::string m_lastRefusal;
    std::map<std::string, int> m_done;
    std::vector<std::string> m_wrong;
};

}  // namespace owc::test
