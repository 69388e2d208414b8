#include "queue-server/payments/notes.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace owc::payments {

namespace {

using Faces = std::vector<std::pair<std::int64_t, std::uint32_t>>;  // worth in paisa, how many; largest first

/// Largest first, and fewer of them where the rest does not come out: 60 is three twenties, not 50 and ten.
bool fill(const Faces& faces, std::size_t at, std::int64_t sum, Notes& plan, int& tries) {
    if (sum == 0) return true;
    if (--tries < 0 || at == faces.size()) return false;
    const auto [face, there] = faces[at];
    for (std::int64_t count = std::min<std::int64_t>(sum / face, there); count >= 0; --count) {
        if (!fill(faces, at + 1, sum - count * face, plan, tries)) continue;
        if (count > 0) plan[static_cast<std::uint32_t>(face / 100)] = static_cast<std::uint32_t>(count);
        return true;
    }
    return false;
}

}  // namespace

std::optional<Money> worthOf(const Notes& notes) {
    Money sum;
    for (const auto& [face, count] : notes) {
        const std::int64_t one = rupees(face).paisa;
        if (one != 0 && count > kMostMoney.paisa / one) return std::nullopt;
        sum += {one * count};
        if (sum > kMostMoney) return std::nullopt;
    }
    return sum;
}

Notes operator+(Notes notes, const Notes& more) {
    for (const auto& [face, count] : more) notes[face] += count;
    return notes;
}

Notes without(Notes notes, const Notes& gone) {
    for (const auto& [face, count] : gone) {
        const auto there = notes.find(face);
        if (there == notes.end()) continue;
        if (there->second > count)
            there->second -= count;
        else
            notes.erase(there);
    }
    return notes;
}

bool areOf(const Notes& notes, const std::vector<std::uint32_t>& faces) {
    return std::ranges::all_of(notes, [&](const auto& entry) {
        return entry.second > 0 && std::ranges::find(faces, entry.first) != faces.end();
    });
}

bool canBeMade(Money sum, const std::vector<std::uint32_t>& faces) {
    std::int64_t step = 0;
    for (const std::uint32_t face : faces) step = std::gcd(step, rupees(face).paisa);
    if (step == 0 || sum.paisa % step != 0) return false;
    Notes plenty;
    for (const std::uint32_t face : faces) plenty[face] = std::numeric_limits<std::uint32_t>::max();
    return planFor(sum, plenty).has_value();
}

std::optional<Notes> planFor(Money sum, const Notes& drawer) {
    if (sum.paisa <= 0) return std::nullopt;
    Faces faces;
    for (auto it = drawer.rbegin(); it != drawer.rend(); ++it) {
        if (it->first > 0) faces.emplace_back(rupees(it->first).paisa, it->second);
    }
    constexpr int kMostTries = 20'000;
    int tries = kMostTries;
    Notes plan;
    if (!fill(faces, 0, sum.paisa, plan, tries)) return std::nullopt;
    return plan;
}

}  // namespace owc::payments
