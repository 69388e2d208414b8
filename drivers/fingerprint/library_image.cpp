#include "drivers/fingerprint/library_image.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <span>

namespace owc::fingerprint {

using biometrics::Impression;
using biometrics::Minutia;
using biometrics::MinutiaKind;

namespace {

constexpr int kUsualDpi = 500;  // what mindtct takes an image without a resolution for

/// The beginning of NBIS's struct; `ex` and `ey` are its next point on the contour.
struct LibraryMinutia {
    int x, y, ex, ey, direction;
    double reliability;
    int type;  ///< 0 bifurcation, 1 ridge ending
};

std::span<guchar> pixelsOf(FpImage* image) {
    gsize size = 0;
    const guchar* data = fp_image_get_data(image, &size);
    return {const_cast<guchar*>(data), size};  // the image's own, not constant memory
}

int dpiOf(FpImage* image) {
    const double perMm = fp_image_get_ppmm(image);
    return perMm > 0 ? static_cast<int>(std::lround(perMm * 25.4)) : kUsualDpi;
}

Minutia minutiaOf(const DetectedMinutia& found) {
    Minutia minutia;
    minutia.x = static_cast<std::uint16_t>(found.x);
    minutia.y = static_cast<std::uint16_t>(found.y);
    minutia.angle = static_cast<std::uint8_t>(64 - 8 * found.direction);  // counter-clockwise from the x axis
    minutia.kind = found.ending ? MinutiaKind::Ending : MinutiaKind::Bifurcation;
    minutia.quality = static_cast<std::uint8_t>(std::clamp(std::lround(found.reliability * 100), 1L, 100L));
    return minutia;
}

}  // namespace

biometrics::GreyImage pictureOf(FpImage* image) {
    biometrics::GreyImage picture;
    const auto pixels = pixelsOf(image);
    picture.width = static_cast<int>(fp_image_get_width(image));
    picture.height = static_cast<int>(fp_image_get_height(image));
    picture.dotsPerInch = dpiOf(image);
    picture.pixels.assign(pixels.begin(), pixels.end());
    return picture;
}

std::optional<std::vector<DetectedMinutia>> minutiaeOf(FpImage* image) {
    std::vector<DetectedMinutia> all;
    const GPtrArray* found = fp_image_get_minutiae(image);
    const int width = static_cast<int>(fp_image_get_width(image));
    const int height = static_cast<int>(fp_image_get_height(image));
    for (guint i = 0; found && i < found->len; ++i) {
        gint x = -1, y = -1;
        fp_minutia_get_coords(static_cast<FpMinutia*>(found->pdata[i]), &x, &y);
        const auto* inside = static_cast<const LibraryMinutia*>(found->pdata[i]);
        if (inside->x != x || inside->y != y || x < 0 || y < 0 || x >= width || y >= height)
            return std::nullopt;
        if (inside->direction < 0 || inside->direction > 31 ||
            !(inside->reliability >= 0 && inside->reliability <= 1) ||
            (inside->type != 0 && inside->type != 1))
            return std::nullopt;
        all.push_back({x, y, inside->direction, inside->reliability, inside->type == 1});
    }
    return all;
}

tl::expected<Impression, std::string> impressionOf(FpImage* image, std::uint8_t quality) {
    const auto found = minutiaeOf(image);
    if (!found)
        return tl::unexpected(
            std::string("libfprint's minutiae have another form than that of 1.94.5; install the version of "
                        "packages.txt"));
    if (found->empty())
        return tl::unexpected(std::string("no minutiae: there are no ridges, or they are white on black"));
    Impression print;
    print.width = static_cast<std::uint16_t>(fp_image_get_width(image));
    print.height = static_cast<std::uint16_t>(fp_image_get_height(image));
    print.dotsPerCm = static_cast<std::uint16_t>(std::lround(dpiOf(image) / 2.54));
    print.quality = quality;
    for (const DetectedMinutia& one : *found) print.minutiae.push_back(minutiaOf(one));
    return print;
}

void wipe(FpImage* image) {
    const auto pixels = pixelsOf(image);
    explicit_bzero(pixels.data(), pixels.size());
}

}  // namespace owc::fingerprint
