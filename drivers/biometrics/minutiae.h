#pragma once

#include <cstdint>
#include <vector>

#include "drivers/biometrics/finger.h"

namespace owc::biometrics {

/// Kinds as ISO/IEC 19794-2:2005 codes them.
enum class MinutiaKind : std::uint8_t { Other = 0, Ending = 1, Bifurcation = 2 };

/// One point where a ridge ends or forks.
struct Minutia {
    std::uint16_t x = 0;     ///< dots from the left
    std::uint16_t y = 0;     ///< dots from the top
    std::uint8_t angle = 0;  ///< of the ridge, 256ths of a turn, counter-clockwise from the positive x axis
    MinutiaKind kind = MinutiaKind::Other;
    std::uint8_t quality = 0;  ///< 1 worst ... 100 best; 0: not reported

    friend bool operator==(const Minutia&, const Minutia&) = default;
};

/// The minutiae of one impression of one finger. Personal: never in a log, file or error text in clear.
struct Impression {
    std::uint16_t width = 0;  ///< of the image, dots
    std::uint16_t height = 0;
    std::uint16_t dotsPerCm = 197;  ///< 197 is 500 dots an inch
    Finger finger = Finger::Unknown;
    std::uint8_t quality = 0;  ///< 0 worst ... 100 best, our own measure
    std::vector<Minutia> minutiae;

    friend bool operator==(const Impression&, const Impression&) = default;
};

}  // namespace owc::biometrics
