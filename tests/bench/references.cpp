#include "tests/bench/references.h"

#include <optional>

namespace owc::bench {

Run baselineRun(const Baseline::Options& options, std::size_t kiosks, std::size_t screens, double seconds,
                const settings::KeyPair& key) {
    constexpr std::size_t kRequest = 120;  ///< bytes; a token's request and reply are about as long
    const Baseline baseline(options);
    zmq::context_t context;
    std::vector<Device> devices;
    for (std::size_t i = 0; i < kiosks; ++i) devices.emplace_back(context, baseline.target(), key);
    const std::string request(kRequest, 'r');
    for (Device& device : devices) device.send(request);
    for (Device& device : devices) std::ignore = device.waitForReply();
    std::optional<Screens> watching;
    if (screens > 0) watching.emplace(baseline.target(), std::vector(screens, key));
    return closedLoop(devices, seconds,
                      {[&](std::size_t) { return request; }, [](std::size_t, const std::string&) { return true; }});
}

}  // namespace owc::bench
