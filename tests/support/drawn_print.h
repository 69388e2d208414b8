#pragma once

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

#include "drivers/biometrics/grey_image.h"

namespace owc::test {

/// A print that nobody has: level ridges with a dislocation at each given place, where one ridge ends.
struct DrawnPrint {
    struct Place {
        double x = 0;
        double y = 0;
        int turn =
            1;  ///< 1: the additional ridge lies to the right, and is followed to the right; -1: to the left
    };

    int width = 320;
    int height = 400;
    double period = 9;     ///< dots from ridge to ridge: 500 dots an inch
    double contrast = 90;  ///< grey levels from the middle to the darkest
    double brightness = 128;
    double centreX = 0.5, centreY = 0.5;    ///< of the finger on the glass
    double radiusX = 0.42, radiusY = 0.44;  ///< of the finger, as shares of the glass
    std::vector<Place> minutiae{{110, 120}, {200, 140, -1}, {150, 190}, {90, 250, -1},
                                {210, 240}, {160, 300, -1}, {120, 330}};

    [[nodiscard]] biometrics::GreyImage draw() const {
        biometrics::GreyImage image{width, height, 500, {}};
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x) image.pixels.push_back(dot(x, y));
        return image;
    }

  private:
    [[nodiscard]] std::uint8_t dot(int x, int y) const {
        const double across = (x - centreX * width) / (radiusX * width),
                     down = (y - centreY * height) / (radiusY * height);
        if (across * across + down * down > 1) return 255;
        double phase = 2 * std::numbers::pi * y / period;
        for (const Place& place : minutiae) phase += place.turn * std::atan2(y - place.y, x - place.x);
        return static_cast<std::uint8_t>(std::clamp(brightness + contrast * std::cos(phase), 0.0, 255.0));
    }
};

/// A small one, for tests that are not about the picture.
[[nodiscard]] inline biometrics::GreyImage smallPrint() {
    return DrawnPrint{.width = 192, .height = 224, .minutiae = {{70, 80}, {120, 95, -1}, {90, 130}, {125, 150, -1}}}.draw();
}

}  // namespace owc::test
