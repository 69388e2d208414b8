#include "drivers/biometrics/finger.h"

#include <algorithm>
#include <array>

namespace owc::biometrics {
namespace {

constexpr std::array<std::string_view, 11> kNames{
    "unknown",    "right-thumb", "right-index", "right-middle", "right-ring", "right-little",
    "left-thumb", "left-index",  "left-middle", "left-ring",    "left-little"};

}  // namespace

std::string_view nameOf(Finger finger) {
    const auto number = static_cast<std::size_t>(finger);
    return number < kNames.size() ? kNames[number] : kNames[0];
}

std::optional<Finger> fingerOf(std::string_view name) {
    const auto found = std::ranges::find(kNames, name);
    if (found == kNames.end()) return std::nullopt;
    return static_cast<Finger>(found - kNames.begin());
}

}  // namespace owc::biometrics
