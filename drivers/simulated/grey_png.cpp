#include "drivers/simulated/grey_png.h"

#include <png.h>

#include <vector>

#include "drivers/simulated/private_file.h"

namespace owc::simulated {
namespace {

constexpr png_uint_32 kLongestSide = 4'000;

/// Grey over white paper. libpng's own composing is over black and in linear light.
std::uint8_t overWhite(std::uint8_t grey, std::uint8_t alpha) {
    return static_cast<std::uint8_t>((grey * alpha + 255 * (255 - alpha) + 127) / 255);
}

}  // namespace

tl::expected<biometrics::GreyImage, std::string> readGreyPng(const std::filesystem::path& file) {
    const auto fail = [&](const std::string& why) { return tl::unexpected(file.string() + ": " + why); };
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_file(&png, file.c_str()) == 0) return fail("cannot be read as a PNG image");
    if (png.width > kLongestSide || png.height > kLongestSide) {
        png_image_free(&png);
        return fail("is larger than 4000 dots");
    }
    const bool seeThrough = (png.format & PNG_FORMAT_FLAG_ALPHA) != 0;
    png.format = seeThrough ? PNG_FORMAT_GA : PNG_FORMAT_GRAY;
    std::vector<std::uint8_t> bytes(PNG_IMAGE_SIZE(png));
    if (png_image_finish_read(&png, nullptr, bytes.data(), 0, nullptr) == 0) return fail("is damaged");
    biometrics::GreyImage image;
    image.width = static_cast<int>(png.width);
    image.height = static_cast<int>(png.height);
    if (!seeThrough) {
        image.pixels = std::move(bytes);
        return image;
    }
    image.pixels.resize(bytes.size() / 2);
    for (std::size_t i = 0; i < image.pixels.size(); ++i)
        image.pixels[i] = overWhite(bytes[2 * i], bytes[2 * i + 1]);
    return image;
}

bool writeGreyPng(const biometrics::GreyImage& image, const std::filesystem::path& file) {
    if (image.width <= 0 || image.height <= 0 ||
        image.pixels.size() != static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height))
        return false;
    png_image png{};
    png.version = PNG_IMAGE_VERSION;
    png.width = static_cast<png_uint_32>(image.width);
    png.height = static_cast<png_uint_32>(image.height);
    png.format = PNG_FORMAT_GRAY;
    png_alloc_size_t size = 0;
    if (png_image_write_to_memory(&png, nullptr, &size, 0, image.pixels.data(), 0, nullptr) == 0)
        return false;
    std::vector<std::uint8_t> bytes(size);
    if (png_image_write_to_memory(&png, bytes.data(), &size, 0, image.pixels.data(), 0, nullptr) == 0)
        return false;
    return writePrivately(file, {bytes.data(), static_cast<std::size_t>(size)});
}

}  // namespace owc::simulated
