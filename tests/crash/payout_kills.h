#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace owc::test {

struct PayoutKillsResult {
    std::size_t entitlements = 0;
    std::uint64_t replies = 0;
    int serverKills = 0;
    int bankKills = 0;
    int deskDeaths = 0;
    std::map<std::string, int> done;  ///< by the officers, and what they were refused
    double faultySeconds = 0;         ///< with kills and a bank that is not to be relied on
    double honestSeconds = 0;  ///< from then on until everybody had everything and nothing was in limbo
    std::string compared;      ///< what the comparing script said
    std::vector<std::string> wrong;
};

/// Pays a crowd of people at several counters at once through real programs - a server, a bank that delays,
/// drops, doubles, is late and approves other sums, a desk at each counter - all of which are killed at
/// random until most have their money; then nobody is killed any more, the bank is honest, and everything has
/// to come right: everybody has everything once, in her hand, by the ledger and by the bank. The same seed
/// makes the same people, faults and officers; what meets what is the machine's.
/// @param payouts  of one centre, about
[[nodiscard]] PayoutKillsResult runPayoutKills(int payouts, std::uint64_t seed);

}  // namespace owc::test
