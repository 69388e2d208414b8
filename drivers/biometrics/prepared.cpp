#include "drivers/biometrics/prepared.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <tuple>

#include "drivers/biometrics/fixed_point.h"

namespace owc::biometrics {
namespace {

using Point = Prepared::Point;

// Near the figures of the paper, and not fitted to a set of prints: the values around them do neither better
// nor worse on four. Lengths in dots at 500 an inch.
constexpr int kRadius = 75;             // of a cylinder
constexpr double kNear = 28.0 / 3;      // sigma of a neighbour's place
constexpr int kReach = 28;              // three sigmas
constexpr double kAligned = 256.0 / 9;  // sigma of its direction: 40 degrees
constexpr int kMargin = 50;             // how far the print goes on around its outermost minutiae
constexpr int kFewestNeighbours = 2;
constexpr std::size_t kMostPoints = 255;
constexpr int kSub = 4;  // cells are placed to a quarter dot
// The density that sets a bit, 0.005, in units of two weights multiplied.
constexpr std::uint32_t kSetFrom =
    fixed::detail::rounded(0.005 * kNear * 2.50662827463100050242 * fixed::kShareOne * fixed::kShareOne);

constexpr auto kNearness = fixed::gaussianOfSquare<kReach * kReach + 1>(kNear);
constexpr auto kAlignment = fixed::shareOfSection<129>(kAligned, 256.0 / Prepared::kLayers);

struct Cell {
    int x = 0, y = 0;  // from the minutia, quarter dots
    int bit = 0;
};

/// The cells within the circle, not turned.
constexpr auto kCells = [] {
    std::array<Cell, 52> cells{};
    std::size_t count = 0;
    for (int i = 0; i < Prepared::kSide * Prepared::kSide; ++i) {
        const int x = (2 * (i % Prepared::kSide) - Prepared::kSide + 1) * kRadius * kSub / Prepared::kSide;
        const int y = (2 * (i / Prepared::kSide) - Prepared::kSide + 1) * kRadius * kSub / Prepared::kSide;
        if (x * x + y * y <= kRadius * kRadius * kSub * kSub) cells.at(count++) = {x, y, i};
    }
    return cells;
}();
constexpr int kFewestCells = 31;  // six in ten of them

int rootOf(std::int64_t square) {
    return static_cast<int>(
        std::sqrt(static_cast<double>(square)));  // IEEE 754 rounds it the same everywhere
}

/// At 197 dots a cm, sorted, each place and angle once, and of too many those of best quality.
std::vector<Point> pointsOf(const Impression& impression) {
    std::vector<Minutia> chosen = impression.minutiae;
    if (chosen.size() > kMostPoints) {
        const auto rank = [](const Minutia& m) { return std::tuple(-m.quality, m.x, m.y, m.angle); };
        std::ranges::sort(chosen, {}, rank);
        chosen.resize(kMostPoints);
    }
    const int scale = impression.dotsPerCm == 0 ? 197 : impression.dotsPerCm;
    const auto scaled = [scale](int dots) { return std::min((dots * 197 + scale / 2) / scale, 1 << 14); };
    std::vector<Point> points;
    for (const Minutia& m : chosen) points.push_back({scaled(m.x), -scaled(m.y), m.angle});
    std::ranges::sort(points);
    points.erase(std::unique(points.begin(), points.end()), points.end());
    return points;
}

/// The convex outline of the points, counter-clockwise, each edge moved outwards by the margin.
class Outline {
  public:
    explicit Outline(const std::vector<Point>& sorted) {
        std::vector<Point> hull;
        const auto wind = [&hull](auto from, auto to) {
            const std::size_t start = hull.size();
            for (; from != to; ++from) {
                while (hull.size() >= start + 2 && !turnsLeft(hull[hull.size() - 2], hull.back(), *from))
                    hull.pop_back();
                hull.push_back(*from);
            }
            if (!hull.empty()) hull.pop_back();
        };
        wind(sorted.begin(), sorted.end());
        wind(sorted.rbegin(), sorted.rend());
        for (std::size_t i = 0; hull.size() >= 3 && i < hull.size(); ++i) {
            const Point &a = hull[i], &b = hull[(i + 1) % hull.size()];
            const std::int64_t x = b.x - a.x, y = b.y - a.y;
            m_edges.push_back({x, y, x * a.y - y * a.x - std::int64_t{kMargin} * rootOf(x * x + y * y)});
        }
    }
    [[nodiscard]] bool holds(int x, int y) const {
        return !m_edges.empty() &&
               std::ranges::all_of(m_edges, [=](const Edge& e) { return e.x * y - e.y * x >= e.least; });
    }

  private:
    static bool turnsLeft(const Point& a, const Point& b, const Point& c) {
        return std::int64_t{b.x - a.x} * (c.y - a.y) - std::int64_t{b.y - a.y} * (c.x - a.x) > 0;
    }
    struct Edge {
        std::int64_t x, y, least;
    };
    std::vector<Edge> m_edges;
};

/// The cells of a point, turned with it, that lie where the print is.
std::vector<Cell> cellsOf(const Point& point, const Outline& outline) {
    const int cosine = fixed::cosine(point.angle), sine = fixed::sine(point.angle);
    std::vector<Cell> cells;
    cells.reserve(kCells.size());
    for (const Cell& cell : kCells) {
        const int x = point.x * kSub + (cell.x * cosine - cell.y * sine) / fixed::kSineOne;
        const int y = point.y * kSub + (cell.x * sine + cell.y * cosine) / fixed::kSineOne;
        if (outline.holds(x / kSub, y / kSub)) cells.push_back({x, y, cell.bit});
    }
    return cells;
}

// Even when every point crowds around one cell and points one way.
static_assert(std::uint64_t{kNearness[0]} * kAlignment[0] * kMostPoints <= 0xFFFFFFFFu);
using Sums = std::array<std::array<std::uint32_t, Prepared::kSide * Prepared::kSide>, Prepared::kLayers>;

void addNeighbour(Sums& sums, const std::vector<Cell>& cells, const Point& own, const Point& neighbour) {
    std::array<std::uint32_t, Prepared::kLayers> aligned{};
    for (int layer = 0; layer < Prepared::kLayers; ++layer) {
        const int centre = (2 * layer + 1) * 128 / Prepared::kLayers - 128;
        aligned[static_cast<std::size_t>(layer)] =
            kAlignment[static_cast<std::size_t>(fixed::apart(neighbour.angle - own.angle, centre))];
    }
    for (const Cell& cell : cells) {
        const int x = neighbour.x * kSub - cell.x, y = neighbour.y * kSub - cell.y;
        const int square = (x * x + y * y) / (kSub * kSub);
        if (square > kReach * kReach) continue;
        const std::uint32_t nearness = kNearness[static_cast<std::size_t>(square)];
        for (std::size_t layer = 0; layer < aligned.size(); ++layer)
            sums[layer][static_cast<std::size_t>(cell.bit)] += nearness * aligned[layer];
    }
}

/// @return false where too little of the print lies around the point to know it again by
bool describe(Prepared::Cylinder& cylinder, const std::vector<Point>& points, const Outline& outline) {
    const Point& own = points[cylinder.point];
    const std::vector<Cell> cells = cellsOf(own, outline);
    if (static_cast<int>(cells.size()) < kFewestCells) return false;
    Sums sums{};
    int neighbours = 0;
    for (const Point& other : points) {
        const std::int64_t x = other.x - own.x, y = other.y - own.y;
        if (&other == &own || x * x + y * y > (kRadius + kReach) * (kRadius + kReach)) continue;
        ++neighbours;
        addNeighbour(sums, cells, own, other);
    }
    for (const Cell& cell : cells) {
        cylinder.valid |= std::uint64_t{1} << cell.bit;
        for (std::size_t layer = 0; layer < sums.size(); ++layer)
            if (sums[layer][static_cast<std::size_t>(cell.bit)] > kSetFrom)
                cylinder.layers[layer] |= std::uint64_t{1} << cell.bit;
    }
    return neighbours >= kFewestNeighbours;
}

}  // namespace

Prepared::Prepared(const Impression& impression) : m_points(pointsOf(impression)) {
    const Outline outline(m_points);
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        Cylinder cylinder{.point = i, .angle = m_points[i].angle};
        if (describe(cylinder, m_points, outline)) m_cylinders.push_back(cylinder);
    }
    m_sights.reserve(m_points.size() * m_points.size());
    for (const Point& from : m_points) {
        for (const Point& to : m_points) {
            const int x = to.x - from.x, y = to.y - from.y;
            const int halfDots = rootOf(4 * (std::int64_t{x} * x + std::int64_t{y} * y));
            m_sights.push_back({static_cast<std::uint16_t>(std::min(halfDots, 0xFFFF)),
                                static_cast<std::uint8_t>(fixed::directionOf(x, y) - from.angle)});
        }
    }
}

}  // namespace owc::biometrics
