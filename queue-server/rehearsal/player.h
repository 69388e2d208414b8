#pragma once

#include <functional>
#include <map>
#include <queue>

#include "queue-server/rehearsal/script.h"
#include "queue-server/rehearsal/waits.h"

namespace owc::rehearsal {

/// Plays a script through the rules under virtual time: kiosks ask for tokens, desks call, serve and end, and what
/// is refused at the gate waits outside and asks again. The same script and rules give the same day every time.
class Player {
  public:
    /// After every applied batch: the state it led to, and the batch.
    using Watch = std::function<void(const domain::State&, const domain::Events&)>;

    Player(const Script& script, const domain::Rules& rules, Watch watch = {});

    /// The whole day. @return how each visitor of the script fared, in its order
    [[nodiscard]] std::vector<Fate> play();

    [[nodiscard]] const domain::State& state() const { return m_centre.state(); }
    [[nodiscard]] const domain::Events& history() const { return m_history; }

  private:
    using Action = std::function<void()>;
    struct Due {
        domain::Time at;
        std::uint64_t order;
        Action action;
        bool operator<(const Due& other) const {
            return at != other.at ? at > other.at : order > other.order;
        }
    };
    struct Desk {
        bool staffed = false;
        bool silent = false;   ///< its PC does not answer
        std::uint64_t turn = 0;  ///< counts what it has begun: an action of an earlier turn is void
    };

    void at(domain::Time when, Action action) { m_due.push({when, m_order++, std::move(action)}); }
    void after(domain::Duration time, Action action) { at(m_now + time, std::move(action)); }
    bool run(const domain::Command& command);
    void fold(const domain::Events& events);
    void note(const domain::Event& event);

    void arrive(std::size_t visitor);
    void openDesk(domain::CounterId counter);
    void closeDesk(domain::CounterId counter);
    void callAt(domain::CounterId counter);
    void wakeDesks();
    void walk(domain::CounterId counter, domain::VisitId visit);
    void serve(domain::CounterId counter, domain::VisitId visit);
    void endTurn(domain::CounterId counter, const Turn& turn);
    void fail(const Fault& fault);
    void deskIsBack(domain::CounterId counter);
    void goOn(domain::CounterId counter);
    [[nodiscard]] Turn turnOf(std::size_t visitor);
    [[nodiscard]] static domain::DeviceName deviceOf(domain::CounterId counter);

    const Script& m_script;
    Watch m_watch;
    domain::Centre m_centre;
    domain::Time m_now;
    domain::Events m_history;
    std::priority_queue<Due> m_due;
    std::uint64_t m_order = 0;
    std::uint64_t m_code = 0;
    std::vector<Fate> m_fates;
    std::vector<std::size_t> m_turns;  ///< of each visitor: servings so far
    std::vector<bool> m_missed;        ///< of each visitor: she did not come once
    std::map<domain::VisitId, std::size_t> m_visitorOf;
    std::map<domain::CounterId, Desk> m_desks;
};

}  // namespace owc::rehearsal
