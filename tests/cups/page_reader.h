#pragma once

#include <filesystem>
#include <optional>

#include "drivers/api/raster.h"

namespace owc::test {

/// A page of PWG or Apple raster as a printer reads it.
struct Page {
    drivers::Raster dots;  ///< the whole page
    unsigned across = 0;   ///< dots an inch
    unsigned down = 0;
    float width = 0;  ///< points
    float length = 0;

    /// A ticket's part in the middle of the page.
    [[nodiscard]] drivers::Raster middle(std::size_t width) const;
    /// No dot outside of it.
    [[nodiscard]] bool whiteBeside(std::size_t width) const;
};

/// Nothing: the file holds no page, or more than one, or grey.
[[nodiscard]] std::optional<Page> readPage(const std::filesystem::path& file);

/// Dots of a fixed noise, with its four corners black.
[[nodiscard]] drivers::Raster noise(std::size_t width, std::size_t height);

}  // namespace owc::test
