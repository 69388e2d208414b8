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
    std::uint8_t value = 0;  ///< 0 ... 100
    PrintFlaw flaw = PrintFlaw::NoPrint;  ///< None from kGoodPrint up

    friend bool operator==(const PrintQuality&, const PrintQuality&) = default;
};

/// From here on nobody is asked to touch again.
constexpr std::uint8_t kGoodPrint = 50;

/// Our own local measure: how much of the glass shows ridges, how dark they are, how clear their direction.
/// Reads the pixels only, keeps nothing; any thread; a few milliseconds. An image whose size and pixels
/// disagree has no print.
[[nodiscard]] PrintQuality qualityOf(const GreyImage& image);

}  // namespace owc::biometrics
