#pragma once

#include <map>

#include "tests/bench/exchange.h"
#include "tests/bench/scratch_centre.h"

namespace owc::bench {

/// What the load of a whole centre showed.
struct CentreRun {
    Run tokens;
    Run calls;      ///< every step of a counter: call, arrived, serve, complete
    Run shown;      ///< from CallNext leaving the desk to the call's row at a board
};

/// Kiosks that ask for tokens and counters that call, serve and complete, over the real protocol.
/// Throws std::runtime_error when the server refuses what it must not.
class CentreLoad {
  public:
    /// No two visitors are the same person.
    CentreLoad(const ScratchCentre& centre, const ScratchCentre::Size& size);

    /// @param rate   tokens a second over all kiosks, by schedule; 0: closed loop
    /// @param begun  called before the first of them is sent
    [[nodiscard]] Run tokens(double seconds, double rate = 0, const std::function<void()>& begun = {});
    /// Kiosks in a closed loop while every counter works `pause` after each step; a board watches.
    [[nodiscard]] CentreRun whole(double seconds, std::chrono::milliseconds pause);

  private:
    /// A desk and the step it is at.
    struct Desk {
        std::uint64_t counter = 0;
        std::size_t step = 0;
        Clock::time_point next{};
        bool asked = false;
    };

    std::string makeRequest(std::size_t kiosk);
    /// Requests are made and replies read before and after a run: what is measured is the server, not its load.
    void prepare(double seconds);
    std::string tokenRequest(std::size_t kiosk);
    bool isToken(std::string reply);
    void readReplies();
    void signIn();
    std::string stepRequest(std::size_t desk);

    zmq::context_t m_context;
    const ScratchCentre& m_centre;
    std::vector<Device> m_kiosks;
    std::vector<Device> m_counters;
    std::vector<std::uint64_t> m_sent;               ///< requests of each kiosk
    std::vector<std::vector<std::string>> m_prepared;  ///< of each kiosk, the next one last
    std::vector<std::string> m_replies;
    std::vector<Desk> m_desks;
    std::uint64_t m_visitors = 0;
};

struct LoadPlan {
    double seconds = 2;
    double rate = 0;                        ///< of tokens; 0: closed loop
    std::chrono::milliseconds pause{50};    ///< of counters
};
/// A server of its own under such a load, with screens that read along in a process of their own.
[[nodiscard]] CentreRun runCentre(const std::filesystem::path& server, const ScratchCentre::Size& size,
                                  const LoadPlan& plan);

}  // namespace owc::bench
