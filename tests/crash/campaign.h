#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace owc::test {

struct CampaignResult {
    std::map<std::string, int> kills;  ///< by place; "anywhere": by the campaign's own SIGKILL
    std::size_t tokens = 0;
    double startMs = 0;  ///< from exec to ready, mean
    double killMs = 0;   ///< one kill with all that belongs to it, mean
    std::vector<std::string> wrong;
};

/// Kills a server under load so many times and checks after each what it had promised. The same seed chooses the same
/// places; what the clients were doing there is the machine's.
[[nodiscard]] CampaignResult runCampaign(int kills, std::uint64_t seed, bool losing);

}  // namespace owc::test
