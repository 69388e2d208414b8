#include "drivers/biometrics/quality.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <optional>

namespace owc::biometrics {
namespace {

constexpr int kBlockDots = 16;           // at 500 dpi: two ridges wide
constexpr double kLeastSpread = 10;      // of 255 between ridges and glass, standard deviation: less is glass
constexpr double kLeastCoherence = 0.2;  // less is noise or dirt
constexpr double kFullSpread = 45;
constexpr int kFaintRange = 80;  // grey levels between ridges and glass
constexpr int kNoRange = 15;
constexpr double kDryShare = 0.30;  // of dark dots among ridges and valleys
constexpr double kWetShare = 0.66;
constexpr double kWholeMm2 = 230;  // of ridges: a finger laid down flat
constexpr double kSmallMm2 = 45;
constexpr double kOffCentre = 0.16;  // of the glass, from its middle

/// One square of the image.
struct Block {
    double mean = 0;
    double spread = 0;     ///< standard deviation
    double coherence = 0;  ///< 0 no direction ... 1 straight ridges
};

int at(const GreyImage& image, int x, int y) {
    return image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                        static_cast<std::size_t>(x)];
}

Block blockAt(const GreyImage& image, int left, int top, int size) {
    double sum = 0, squares = 0, xx = 0, yy = 0, xy = 0;
    for (int y = top; y < top + size; ++y) {
        for (int x = left; x < left + size; ++x) {
            const double grey = at(image, x, y);
            sum += grey;
            squares += grey * grey;
            if (x == 0 || y == 0 || x + 1 == image.width || y + 1 == image.height) continue;
            const double gx = at(image, x + 1, y) - at(image, x - 1, y);
            const double gy = at(image, x, y + 1) - at(image, x, y - 1);
            xx += gx * gx;
            yy += gy * gy;
            xy += gx * gy;
        }
    }
    const double dots = double(size) * size;
    Block block;
    block.mean = sum / dots;
    block.spread = std::sqrt(std::max(0.0, squares / dots - block.mean * block.mean));
    if (xx + yy > 0) block.coherence = std::hypot(xx - yy, 2 * xy) / (xx + yy);
    return block;
}

/// What the blocks with ridges say together.
struct Print {
    double mm2 = 0;
    double spread = 0, coherence = 0;  ///< averages
    int range = 0;                     ///< grey levels between ridges and glass
    double darkShare = 0;
    double offX = 0, offY = 0;  ///< of the centre of gravity, as a share of width and height
    double covered = 0;         ///< share of the glass
};

/// Grey levels: nearly the darkest and nearly the lightest of the image. Sensors differ in both.
struct Levels {
    int low = 0;
    int high = 255;
};

Levels levelsOf(const GreyImage& image) {
    std::array<std::size_t, 256> count{};
    for (const std::uint8_t grey : image.pixels) ++count[grey];
    const std::size_t few = image.pixels.size() / 50;
    Levels levels;
    for (std::size_t seen = 0;
         levels.low < 255 && (seen += count[static_cast<std::size_t>(levels.low)]) <= few;)
        ++levels.low;
    for (std::size_t seen = 0;
         levels.high > 0 && (seen += count[static_cast<std::size_t>(levels.high)]) <= few;)
        --levels.high;
    return levels;
}

std::optional<Print> printIn(const GreyImage& image) {
    const int size = std::max(8, kBlockDots * image.dotsPerInch / 500);
    const Levels levels = levelsOf(image);
    Print print;
    print.range = levels.high - levels.low;
    if (print.range < kNoRange) return std::nullopt;
    const int middle = (levels.low + levels.high) / 2;
    const double stretch = 255.0 / print.range;
    double blocks = 0, all = 0, dark = 0, dots = 0;
    for (int top = 0; top + size <= image.height; top += size) {
        for (int left = 0; left + size <= image.width; left += size, ++all) {
            Block block = blockAt(image, left, top, size);
            block.spread *= stretch;
            if (block.spread < kLeastSpread || block.coherence < kLeastCoherence) continue;
            ++blocks;
            print.spread += block.spread;
            print.coherence += block.coherence;
            print.offX += left + size / 2.0;
            print.offY += top + size / 2.0;
            for (int y = top; y < top + size; ++y)
                for (int x = left; x < left + size; ++x, ++dots) dark += at(image, x, y) < middle ? 1 : 0;
        }
    }
    if (blocks == 0) return std::nullopt;
    const double mm = size * 25.4 / image.dotsPerInch;
    print.mm2 = blocks * mm * mm;
    print.covered = blocks / all;
    print.spread /= blocks;
    print.coherence /= blocks;
    print.darkShare = dark / dots;
    print.offX = print.offX / blocks / image.width - 0.5;
    print.offY = print.offY / blocks / image.height - 0.5;
    return print;
}

/// 0 up to `none`, 1 from `full` on, straight between.
double ramp(double value, double none, double full) {
    return std::clamp((value - none) / (full - none), 0.0, 1.0);
}

PrintFlaw flawOf(const Print& print, double wholeMm2) {
    const bool little = print.mm2 < 0.7 * wholeMm2;
    if (print.range < kFaintRange) return PrintFlaw::TooFaint;
    if (print.darkShare > kWetShare) return PrintFlaw::TooWet;
    if (print.darkShare < kDryShare) return PrintFlaw::TooDry;
    if (little && std::max(std::abs(print.offX), std::abs(print.offY)) > kOffCentre)
        return PrintFlaw::OffCentre;
    return little ? PrintFlaw::TooSmall : PrintFlaw::Smeared;
}

}  // namespace

PrintQuality qualityOf(const GreyImage& image) {
    const bool sound =
        image.width > 0 && image.height > 0 && image.dotsPerInch >= 100 && image.dotsPerInch <= 4000 &&
        image.pixels.size() == static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
    if (!sound) return {};
    const auto print = printIn(image);
    if (!print) return {};
    // A small glass cannot show more than it is large.
    const double mm = 25.4 / image.dotsPerInch;
    const double wholeMm2 = std::min(kWholeMm2, 0.75 * image.width * mm * image.height * mm);
    const double area = ramp(print->mm2, 0.15 * wholeMm2, wholeMm2);
    const double clear = ramp(print->coherence, 0.25, 0.65);
    const double strong =
        ramp(print->spread, kLeastSpread, kFullSpread) * ramp(print->range, kNoRange, kFaintRange);
    const double even = std::min(ramp(print->darkShare, 0.05, kDryShare + 0.05),
                                 ramp(-print->darkShare, -0.95, -kWetShare + 0.05));
    const double off = std::max(std::abs(print->offX), std::abs(print->offY));
    const double centred = ramp(-off, -0.35, -0.05);
    const double good = 100 * std::sqrt(area) * (0.6 + 0.4 * clear) * (0.6 + 0.4 * strong) *
                        (0.6 + 0.4 * even) * (0.6 + 0.4 * centred);
    PrintQuality quality;
    quality.value = static_cast<std::uint8_t>(std::lround(good));
    quality.flaw = quality.value >= kGoodPrint                            ? PrintFlaw::None
                   : print->mm2 < std::min(kSmallMm2, 0.2 * wholeMm2) / 4 ? PrintFlaw::NoPrint
                                                                          : flawOf(*print, wholeMm2);
    return quality;
}

}  // namespace owc::biometrics
