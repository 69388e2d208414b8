#include "tests/bench/samples.h"

#include <algorithm>
#include <cmath>

namespace owc::bench {

double Samples::percentile(double percent) const {
    if (m_all.empty()) return 0;
    std::vector<double> sorted = m_all;
    const auto rank = static_cast<std::size_t>(std::ceil(percent / 100 * static_cast<double>(sorted.size())));
    const auto at = sorted.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(rank, 1) - 1);
    std::ranges::nth_element(sorted, at);
    return *at;
}

double median(std::vector<double> values) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

Run runOf(const Samples& samples, double seconds) {
    return {static_cast<double>(samples.count()) / seconds, samples.percentile(50), samples.percentile(90),
            samples.percentile(99), samples.percentile(100)};
}

}  // namespace owc::bench
