#include "queue-server/payments/limits.h"

#include <algorithm>

namespace owc::payments {

namespace {

constexpr std::uint32_t kMostFace = 100'000;
constexpr std::uint32_t kMostTries = 1000;
constexpr domain::Duration kMostPause = std::chrono::days{366};
constexpr domain::Duration kMostApart = std::chrono::hours{1};
constexpr std::uint32_t kMostToTell = 1'000'000;

bool isShort(const std::string& text) {
    return text.size() <= kMostText;
}
bool isName(const std::string& text) {
    return !text.empty() && isShort(text);
}
bool isSum(Money sum) {
    return sum.paisa >= 1 && sum <= kMostMoney;
}
bool isPause(domain::Duration pause) {
    return pause > domain::Duration{} && pause <= kMostPause;
}
bool isFace(std::uint32_t face) {
    return face >= 1 && face <= kMostFace;
}
bool isWatch(const WatchRules& watch) {
    return watch.fast >= domain::Duration{} && watch.fast <= kMostApart && watch.limit >= Money{} &&
           watch.limit <= kMostMoney && watch.belowPercent <= 100 && isSum(watch.drawerOff) &&
           watch.tellFrom >= 1 && watch.tellFrom <= kMostToTell;
}

}  // namespace

bool isSound(const Rules& rules) {
    return isName(rules.gateway) && rules.banks.size() <= kMostAtOnce &&
           std::ranges::all_of(rules.banks, isName) && rules.faces.size() <= kMostAtOnce &&
           std::ranges::all_of(rules.faces, isFace) && isSum(rules.mostOfOne) && rules.lowCash >= Money{} &&
           rules.lowCash <= kMostMoney && isPause(rules.askAgain) && isPause(rules.askAgainMost) &&
           isWatch(rules.watch) && rules.tellAfter >= 1 && rules.tellAfter <= kMostTries;
}

bool isSound(const Entitlement& due) {
    return due.id.value != 0 && due.list.value != 0 && due.person.value > 0 && isSum(due.amount) &&
           isShort(due.programme) && isShort(due.cycle) && isShort(due.reference) && isShort(due.bank) &&
           isShort(due.channel);
}

bool isSound(const ListTotal& total) {
    return total.count >= 1 && total.sum >= Money{1} && total.sum <= kMostOfList && isName(total.programme) &&
           isName(total.cycle) && isName(total.bank);
}

bool isSound(const Notes& notes) {
    return notes.size() <= kMostAtOnce && worthOf(notes).has_value() &&
           std::ranges::all_of(notes,
                               [](const auto& note) { return isFace(note.first) && note.second >= 1; });
}

}  // namespace owc::payments
