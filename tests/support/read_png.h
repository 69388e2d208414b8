#pragma once

#include <png.h>

#include <filesystem>
#include <vector>

#include "drivers/api/raster.h"

namespace owc::test {

/// The black dots of a PNG; an empty raster when it cannot be read.
inline drivers::Raster readPng(const std::filesystem::path& file) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    if (png_image_begin_read_from_file(&image, file.c_str()) == 0) return {};
    image.format = PNG_FORMAT_GRAY;
    std::vector<std::uint8_t> grey(PNG_IMAGE_SIZE(image));
    if (png_image_finish_read(&image, nullptr, grey.data(), 0, nullptr) == 0) return {};
    drivers::Raster raster(image.width, image.height);
    for (std::size_t i = 0; i < grey.size(); ++i)
        if (grey[i] == 0) raster.setBlack(i % image.width, i / image.width);
    return raster;
}

}  // namespace owc::test
