#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace owc::drivers {

/// A picture of black and white dots: what every ticket printer takes.
/// Rows run from the top, each padded to whole bytes; the leftmost dot is the highest bit; 1 is black.
class Raster {
  public:
    Raster() = default;
    Raster(std::size_t width, std::size_t height)
        : m_width(width), m_height(height), m_bytes((width + 7) / 8 * height) {}

    [[nodiscard]] std::size_t width() const { return m_width; }    ///< dots
    [[nodiscard]] std::size_t height() const { return m_height; }  ///< dots
    [[nodiscard]] std::size_t bytesPerRow() const { return (m_width + 7) / 8; }
    [[nodiscard]] const std::uint8_t* row(std::size_t y) const { return m_bytes.data() + y * bytesPerRow(); }
    [[nodiscard]] std::uint8_t* row(std::size_t y) { return m_bytes.data() + y * bytesPerRow(); }

    [[nodiscard]] bool black(std::size_t x, std::size_t y) const {
        return (row(y)[x / 8] & (0x80u >> (x % 8))) != 0;
    }
    void setBlack(std::size_t x, std::size_t y) {
        row(y)[x / 8] |= static_cast<std::uint8_t>(0x80u >> (x % 8));
    }

    friend bool operator==(const Raster&, const Raster&) = default;

  private:
    std::size_t m_width = 0;
    std::size_t m_height = 0;
    std::vector<std::uint8_t> m_bytes;
};

}  // namespace owc::drivers
