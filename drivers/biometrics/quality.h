#pragma once

#include <cstdint>

#include "drivers/biometrics/grey_image.h"

namespace owc::biometrics {

/// What is wrong with the picture of a print, the worst thing first found.
enum class PrintFlaw : std::uint8_t {
    None,
    NoPrint,    ///< no ridges
    TooFaint,   ///< ridges hardly darker than the glass
    TooDry,     ///< thin, broken ridges
    TooWet,     ///< ridges run into each other
    OffCentre,  ///< a part of the finger is beside the glass
    TooSmall,   ///< only a tip
    Smeared,    ///< no clear direction of ridges
};

/// How well a matcher can be expected to know the print again.
struct PrintQuality {
    std::uint8_t value = 0;               ///< 0 ... 100
    PrintFlaw flaw = PrintFlaw::NoPrint;  ///< None from kGoodPrint up

    friend bool operator==(const PrintQuality&, const PrintQuality&) = default;
};

/// From here on nobody is asked to touch again.
constexpr std::uint8_t kGoodPrint = 40;

/// Our own local measure: how much of the glass shows ridges, how well in the middle, how dark, how clear. On
/// FVC2002 it goes only weakly with the scores of a print against others of its finger (correlation 0.15 on
/// DB1_B, 0.36 on DB2_B). Reads the pixels only, keeps nothing; any thread; a few milliseconds. An image
/// whose size and pixels disagree has no print.
[[nodiscard]] PrintQuality qualityOf(const GreyImage& image);

}  // namespace owc::biometrics
