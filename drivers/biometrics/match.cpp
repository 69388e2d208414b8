#include "drivers/biometrics/match.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "drivers/biometrics/fixed_point.h"
#include "drivers/biometrics/likeness.h"

namespace owc::biometrics {
namespace {

using fixed::kShareOne;

constexpr std::size_t kMostPairs = 40;
constexpr int kRounds = 5;  // of relaxation
// The score is the mean of so many pairs, and a pair is judged by so many others at least, be they there or
// not: the published figures, 4 to 12 and none, let scraps of six minutiae pass for one in twenty strangers.
constexpr std::size_t kPairsThatCount = 12;
constexpr std::int64_t kFewestJudges = 20;
// Where a difference between two pairs begins to speak against them, and how sharply (all as published).
constexpr auto kSameDistance = fixed::fading<128>(5.0, 1.6, 0.5);  // dots; entries are half dots
constexpr auto kSameTurn = fixed::fading<129>(fixed::kPi / 12, 30.0, fixed::kPi / 128);

/// How well two pairs of minutiae agree on one movement of the finger: seen from the first and from the
/// second.
struct Agreement {
    int first = 0, second = 0;  // kLikenessOne is all
};

Agreement agreementOf(const Prepared& a, const Prepared& b, const Pair& p, const Pair& q) {
    const auto pq = a.sight(p.a, q.a), pq2 = b.sight(p.b, q.b);
    const auto apart = static_cast<std::size_t>(std::abs(pq.distance - pq2.distance));
    if (apart >= kSameDistance.size()) return {};
    const auto angle = [](const Prepared& print, std::size_t point) {
        return int{print.points()[point].angle};
    };
    const int turn = fixed::apart(angle(a, p.a) - angle(a, q.a), angle(b, p.b) - angle(b, q.b));
    const std::int64_t both = std::int64_t{kSameDistance[apart]} * kSameTurn[static_cast<std::size_t>(turn)];
    const auto with = [both](int seenA, int seenB) {
        const std::int64_t all = both * kSameTurn[static_cast<std::size_t>(fixed::apart(seenA, seenB))];
        return static_cast<int>(all * kLikenessOne / kShareOne / kShareOne / kShareOne);
    };
    return {with(pq.direction, pq2.direction),
            with(a.sight(q.a, p.a).direction, b.sight(q.b, p.b).direction)};
}

/// Each pair keeps half of its likeness and earns the other half by agreeing with the others.
std::vector<std::int64_t> relaxed(const Prepared& a, const Prepared& b, const std::vector<Pair>& pairs) {
    const std::size_t count = pairs.size();
    std::vector<std::int32_t> agreement(count * count);
    std::vector<std::int64_t> now(count), next(count);
    const std::int64_t judges = std::max(static_cast<std::int64_t>(count) - 1, kFewestJudges);
    for (std::size_t i = 0; i < count; ++i) {
        now[i] = pairs[i].likeness;
        for (std::size_t j = i + 1; j < count; ++j) {
            const Agreement both = agreementOf(a, b, pairs[i], pairs[j]);
            agreement[i * count + j] = both.first;
            agreement[j * count + i] = both.second;
        }
    }
    for (int round = 0; round < kRounds; ++round) {
        for (std::size_t i = 0; i < count; ++i) {
            std::int64_t earned = 0;
            for (std::size_t j = 0; j < count; ++j) earned += agreement[i * count + j] * now[j];
            next[i] = (now[i] + earned / kLikenessOne / judges) / 2;
        }
        now.swap(next);
    }
    return now;
}

double scoreOf(const Prepared& a, const Prepared& b) {
    const std::vector<Pair> pairs = likelyPairs(a, b, kMostPairs);
    if (pairs.size() < 2) return 0;
    const std::vector<std::int64_t> likeness = relaxed(a, b, pairs);
    // The pairs that kept most of their likeness are those the others agree with.
    std::vector<std::size_t> order(pairs.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::ranges::stable_sort(order, [&](std::size_t i, std::size_t j) {
        return likeness[i] * pairs[j].likeness > likeness[j] * pairs[i].likeness;
    });
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < std::min(kPairsThatCount, order.size()); ++i) sum += likeness[order[i]];
    return 1000.0 * static_cast<double>(sum) / static_cast<double>(kPairsThatCount * kLikenessOne);
}

}  // namespace

double match(const Prepared& probe, const Prepared& reference) {
    // One order for both ways round, so that equal likenesses are told apart the same way.
    return probe.points() < reference.points() ? scoreOf(probe, reference) : scoreOf(reference, probe);
}

double match(const Impression& probe, const Impression& reference) {
    return match(Prepared(probe), Prepared(reference));
}

double match(const Impression& probe, std::span<const Impression> references) {
    const Prepared prepared(probe);
    std::vector<double> scores;
    for (const Impression& reference : references) scores.push_back(match(prepared, Prepared(reference)));
    return fused(scores);
}

double fused(std::span<const double> scores) {
    if (scores.empty()) return 0;
    return std::accumulate(scores.begin(), scores.end(), 0.0) / static_cast<double>(scores.size());
}

}  // namespace owc::biometrics
