#include "queue-server/sandbox-bank/faults.h"

#include <array>

namespace owc::sandbox_bank {

namespace {

using Chance = std::pair<double, Fault>;

std::array<Chance, 8> inOrder(const Chances& c) {
    return {{{c.delay, Fault::Delay},
             {c.drop, Fault::Drop},
             {c.mute, Fault::Mute},
             {c.twice, Fault::Double},
             {c.late, Fault::Late},
             {c.partial, Fault::Partial},
             {c.wrong, Fault::Wrong},
             {c.refuse, Fault::Refuse}}};
}

bool isForAuthorisations(Fault fault) {
    return fault == Fault::Late || fault == Fault::Partial || fault == Fault::Wrong || fault == Fault::Refuse;
}

/// splitmix64
std::uint64_t mixed(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15u;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9u;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebu;
    return x ^ (x >> 31);
}

std::uint64_t mixed(std::uint64_t x, const std::string& text) {
    for (const char c : text) x = mixed(x ^ static_cast<unsigned char>(c));
    return x;
}

}  // namespace

tl::expected<void, std::string> check(const Chances& chances) {
    double all = 0;
    for (const auto& [chance, fault] : inOrder(chances)) {
        if (!(chance >= 0 && chance <= 1))
            return tl::unexpected<std::string>("a chance lies between 0 and 1");
        all += chance;
    }
    if (all > 1 + 1e-9) return tl::unexpected<std::string>("the chances together are more than 1");
    return {};
}

Dice::Thrown Dice::throwFor(const Question& question) {
    std::uint64_t time = 0;
    {
        const std::lock_guard lock(m_mutex);
        time = m_times[{question.transaction, question.work}]++;
    }
    std::uint64_t drawn = mixed(mixed(m_seed), question.transaction);
    drawn = mixed(mixed(drawn ^ static_cast<std::uint64_t>(question.work)) ^ time);
    double place = static_cast<double>(drawn >> 11) * 0x1p-53;  // 0 to 1, 1 excluded
    for (const auto& [chance, fault] : inOrder(m_chances)) {
        if (place < chance) {
            const bool isFor = question.work == Work::Authorise || !isForAuthorisations(fault);
            return {isFor ? fault : Fault::None, mixed(drawn)};
        }
        place -= chance;
    }
    return {Fault::None, mixed(drawn)};
}

}  // namespace owc::sandbox_bank
