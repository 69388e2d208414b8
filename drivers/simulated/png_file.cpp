#include "drivers/simulated/png_file.h"

#include <png.h>

#include <vector>

namespace owc::simulated {

bool writePng(const drivers::Raster& raster, const std::filesystem::path& file) {
    if (raster.width() == 0 || raster.height() == 0) return false;
    std::vector<std::uint8_t> grey(raster.width() * raster.height(), 255);
    for (std::size_t y = 0; y < raster.height(); ++y) {
        for (std::size_t x = 0; x < raster.width(); ++x) {
            if (raster.black(x, y)) grey[y * raster.width() + x] = 0;
        }
    }
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(raster.width());
    image.height = static_cast<png_uint_32>(raster.height());
    image.format = PNG_FORMAT_GRAY;
    const std::filesystem::path part = file.string() + ".part";
    if (png_image_write_to_file(&image, part.c_str(), 0, grey.data(), 0, nullptr) == 0) return false;
    std::error_code failed;
    std::filesystem::rename(part, file, failed);
    return !failed;
}

}  // namespace owc::simulated
