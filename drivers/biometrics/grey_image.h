#pragma once

#include <cstdint>
#include <vector>

namespace owc::biometrics {

/// A print as grey levels: 0 black ... 255 white, ridges dark, row by row from the top, no padding.
struct GreyImage {
    int width = 0;
    int height = 0;
    int dotsPerInch = 500;
    std::vector<std::uint8_t> pixels;  ///< width * height

    friend bool operator==(const GreyImage&, const GreyImage&) = default;
};

}  // namespace owc::biometrics
