#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "drivers/biometrics/minutiae.h"

namespace owc::biometrics {

/// An impression made ready to be compared many times. Personal like the impression itself: the minutiae
/// stand in it.
///
/// Around each minutia lies a cylinder (Cappelli, Ferrara, Maltoni: Minutia Cylinder-Code, IEEE TPAMI 32-12,
/// 2010, in its binary form): 8 x 8 cells turned with the minutia, six layers of direction; a bit says that
/// neighbours lie near that cell and point that way, so that shift and rotation make no difference.
class Prepared {
  public:
    explicit Prepared(const Impression& impression);

    static constexpr int kSide = 8;    ///< cells across
    static constexpr int kLayers = 6;  ///< sections of direction

    struct Point {
        std::int32_t x = 0;  ///< dots at 197 dots a cm, from the left
        std::int32_t y = 0;  ///< from the bottom
        std::uint8_t angle = 0;

        friend auto operator<=>(const Point&, const Point&) = default;
    };
    struct Cylinder {
        std::size_t point = 0;
        std::uint8_t angle = 0;
        std::uint64_t valid = 0;  ///< cells that lie where the print is
        std::array<std::uint64_t, kLayers> layers{};
    };
    /// How one point sees another.
    struct Sight {
        std::uint16_t distance = 0;  ///< half dots
        std::uint8_t direction = 0;  ///< counted from the seeing point's own angle
    };

    /// In ascending order, whatever order they came in.
    [[nodiscard]] const std::vector<Point>& points() const { return m_points; }
    /// Of the points with enough of the print around them.
    [[nodiscard]] const std::vector<Cylinder>& cylinders() const { return m_cylinders; }
    [[nodiscard]] Sight sight(std::size_t from, std::size_t to) const {
        return m_sights[from * m_points.size() + to];
    }

  private:
    std::vector<Point> m_points;
    std::vector<Cylinder> m_cylinders;
    std::vector<Sight> m_sights;
};

}  // namespace owc::biometrics
