#pragma once

#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <tl/expected.hpp>
#include <utility>

#include "queue-server/sandbox-bank/messages.h"

namespace owc::sandbox_bank {

/// What goes wrong with one question.
enum class Fault {
    None,
    Delay,    ///< carried out, answered after a pause
    Drop,     ///< never arrives: the line is cut and nothing is carried out
    Mute,     ///< carried out, and the line is cut without an answer
    Double,   ///< arrives twice; two answers go out
    Late,     ///< an authorisation that arrives only after a pause, or when the next question about its
              ///< transaction was answered, whichever is first
    Partial,  ///< an authorisation: half of it is approved
    Wrong,    ///< an authorisation: more is approved than was asked
    Refuse,   ///< an authorisation: declined, for one reason or another
};

/// How often, each from 0 to 1; at most one of them happens to a question, so together no more than 1.
struct Chances {
    double delay = 0;
    double drop = 0;
    double mute = 0;
    double twice = 0;
    double late = 0;
    double partial = 0;
    double wrong = 0;
    double refuse = 0;
};

/// @return in words what is wrong with them
[[nodiscard]] tl::expected<void, std::string> check(const Chances& chances);

/// Draws from a seed, the transaction, the work and the how-manieth time it came, so that a rehearsal repeats
/// itself whatever the threads do. Threads: any.
class Dice {
  public:
    Dice(std::uint64_t seed, const Chances& chances) : m_seed(seed), m_chances(chances) {}

    struct Thrown {
        Fault fault = Fault::None;
        std::uint64_t more = 0;  ///< for what else is to be drawn
    };
    [[nodiscard]] Thrown throwFor(const Question& question);

  private:
    std::uint64_t m_seed;
    Chances m_chances;
    std::mutex m_mutex;
    std::map<std::pair<std::string, Work>, std::uint64_t> m_times;  ///< guarded by m_mutex
};

}  // namespace owc::sandbox_bank
