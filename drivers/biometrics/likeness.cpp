#include "drivers/biometrics/likeness.h"

#include <algorithm>
#include <array>
#include <bit>

#include "drivers/biometrics/fixed_point.h"

namespace owc::biometrics {
namespace {

using Cylinder = Prepared::Cylinder;

constexpr int kMostTurn = 64;     // a finger lies within a quarter turn of how it was enrolled
constexpr int kFewestCells = 31;  // both must show six in ten of the 52 cells
constexpr int kMostBits = Prepared::kLayers * Prepared::kSide * Prepared::kSide;

/// Roots of counts of bits, 12 bits behind the point.
constexpr auto kRoots = [] {
    std::array<std::int32_t, kMostBits + 1> table{};
    std::int64_t root = 0;
    for (std::int64_t i = 0; i <= kMostBits; ++i) {
        while ((root + 1) * (root + 1) <= i << 24) ++root;
        table[static_cast<std::size_t>(i)] = static_cast<std::int32_t>(root);
    }
    return table;
}();

/// The bits of six words: half the time of counting word by word, which needs no instruction that not every
/// processor has.
inline int bitsIn(const std::array<std::uint64_t, Prepared::kLayers>& words) {
    static_assert(Prepared::kLayers == 6);
    const auto inFours = [](std::uint64_t word) {
        word -= word >> 1 & 0x5555555555555555u;
        return (word & 0x3333333333333333u) + (word >> 2 & 0x3333333333333333u);
    };
    const auto inEights = [](std::uint64_t fours) {  // three words: a count of twelve at most fits four bits
        return (fours & 0x0F0F0F0F0F0F0F0Fu) + (fours >> 4 & 0x0F0F0F0F0F0F0F0Fu);
    };
    const std::uint64_t sum = inEights(inFours(words[0]) + inFours(words[1]) + inFours(words[2])) +
                              inEights(inFours(words[3]) + inFours(words[4]) + inFours(words[5]));
    return static_cast<int>(
        ((sum & 0x00FF00FF00FF00FFu) + (sum >> 8 & 0x00FF00FF00FF00FFu)) * 0x0001000100010001u >> 48);
}

/// 1 - |a - b| / (|a| + |b|) over the cells both show, the lengths being roots of counts of bits.
inline int likenessOf(const Cylinder& a, const Cylinder& b) {
    const std::uint64_t valid = a.valid & b.valid;
    if (std::popcount(valid) < kFewestCells) return 0;
    std::array<std::uint64_t, Prepared::kLayers> differing, inA, inB;
    for (std::size_t i = 0; i < differing.size(); ++i) {
        differing[i] = (a.layers[i] ^ b.layers[i]) & valid;
        inA[i] = a.layers[i] & valid;
        inB[i] = b.layers[i] & valid;
    }
    const int countA = bitsIn(inA), countB = bitsIn(inB);
    if (countA == 0 || countB == 0) return 0;
    const auto root = [](int bits) { return kRoots[static_cast<std::size_t>(bits)]; };
    return kLikenessOne - root(bitsIn(differing)) * 4096 / (root(countA) + root(countB)) * 16;
}

/// A pair as one number, so that more alike is greater, and equally alike ones have an order too.
std::uint32_t keyOf(const Cylinder& a, const Cylinder& b, int likeness) {
    return static_cast<std::uint32_t>(std::min(likeness, kLikenessOne - 1)) << 16 | (255u - a.point) << 8 |
           (255u - b.point);
}
Pair pairOf(std::uint32_t key) {
    return {255 - (key >> 8 & 255), 255 - (key & 255), static_cast<std::int32_t>(key >> 16)};
}

std::vector<std::uint32_t> everyPair(const Prepared& a, const Prepared& b) {
    std::vector<std::uint32_t> keys;
    keys.reserve(a.cylinders().size() * b.cylinders().size());
    for (const Cylinder& one : a.cylinders()) {
        for (const Cylinder& other : b.cylinders()) {
            if (fixed::apart(one.angle, other.angle) > kMostTurn) continue;
            const int likeness = likenessOf(one, other);
            if (likeness > 0) keys.push_back(keyOf(one, other, likeness));
        }
    }
    return keys;
}

}  // namespace

std::vector<Pair> likelyPairs(const Prepared& a, const Prepared& b, std::size_t most) {
    std::vector<std::uint32_t> keys = everyPair(a, b);
    std::ranges::make_heap(keys);  // few of the many are wanted: quicker than to sort them all
    most = std::min({most, a.cylinders().size(), b.cylinders().size()});
    std::array<bool, 256> takenA{}, takenB{};
    std::vector<Pair> chosen;
    while (chosen.size() < most && !keys.empty()) {
        std::ranges::pop_heap(keys);
        const Pair pair = pairOf(keys.back());
        keys.pop_back();
        if (takenA[pair.a] || takenB[pair.b]) continue;
        takenA[pair.a] = takenB[pair.b] = true;
        chosen.push_back(pair);
    }
    return chosen;
}

}  // namespace owc::biometrics
