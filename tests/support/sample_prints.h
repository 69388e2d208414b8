#pragma once

#include <algorithm>
#include <random>

#include "drivers/biometrics/minutiae.h"

namespace owc::test {

/// A made-up finger, the same for the same number; nobody's.
inline biometrics::Impression madeUpPrint(unsigned number,
                                          biometrics::Finger finger = biometrics::Finger::RightIndex) {
    std::mt19937 random(number);
    biometrics::Impression print{.width = 388, .height = 374, .finger = finger, .quality = 70};
    while (print.minutiae.size() < 36) {
        const biometrics::Minutia fresh{
            .x = static_cast<std::uint16_t>(30 + random() % 320),
            .y = static_cast<std::uint16_t>(30 + random() % 310),
            .angle = static_cast<std::uint8_t>(random() % 256),
            .kind = random() % 2 ? biometrics::MinutiaKind::Ending : biometrics::MinutiaKind::Bifurcation,
            .quality = 60};
        const bool isFree = std::ranges::none_of(print.minutiae, [&](const auto& other) {
            return std::abs(other.x - fresh.x) < 12 && std::abs(other.y - fresh.y) < 12;
        });
        if (isFree) print.minutiae.push_back(fresh);
    }
    return print;
}

/// Another touch of the same finger: moved, each point a little off, some missing.
inline biometrics::Impression touchedAgain(biometrics::Impression print, unsigned touch) {
    std::mt19937 random(touch);
    const auto off = [&](int by) { return static_cast<int>(random() % (2 * by + 1)) - by; };
    const int dx = off(8), dy = off(8);
    for (auto& m : print.minutiae) {
        m.x = static_cast<std::uint16_t>(m.x + dx + off(1));
        m.y = static_cast<std::uint16_t>(m.y + dy + off(1));
        m.angle = static_cast<std::uint8_t>(m.angle + off(2));
    }
    for (int i = 0; i < 4; ++i)
        print.minutiae.erase(print.minutiae.begin() +
                             static_cast<std::ptrdiff_t>(random() % print.minutiae.size()));
    return print;
}

}  // namespace owc::test
