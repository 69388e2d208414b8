#pragma once

#include <array>
#include <cstdint>
#include <cstdlib>

// Whole numbers for the matcher: tables worked out by the compiler, so that every machine compares alike.
namespace owc::biometrics::fixed {

inline constexpr int kOneTurn = 256;  ///< angles are 256ths of a turn
inline constexpr int kSineOne = 1 << 14;
inline constexpr int kShareOne = 1 << 12;  ///< a weight of 1 in the tables below
inline constexpr double kPi = 3.14159265358979323846;

namespace detail {

constexpr double exponential(double x) {  // halved until the series is short, then squared back
    int halvings = 0;
    for (; x < -0.5 || x > 0.5; ++halvings) x /= 2;
    double term = 1, sum = 1;
    for (int i = 1; i < 16; ++i) sum += (term *= x / i);
    for (; halvings > 0; --halvings) sum *= sum;
    return sum;
}

constexpr double sine(double x) {
    double term = x, sum = x;
    for (int i = 1; i < 16; ++i) sum += (term *= -x * x / ((2 * i) * (2 * i + 1)));
    return sum;
}

constexpr double squareRoot(double x) {
    double root = 1;
    for (int i = 0; i < 30; ++i) root = (root + x / root) / 2;
    return root;
}

constexpr double arcTangent(double x) {  // 0 ... 1; the series is short for half the angle
    const double half = x / (1 + squareRoot(1 + x * x));
    double power = half, sum = half;
    for (int i = 1; i < 40; ++i) sum += (power *= -half * half) / (2 * i + 1);
    return 2 * sum;
}

constexpr int rounded(double x) {
    return static_cast<int>(x < 0 ? x - 0.5 : x + 0.5);
}

}  // namespace detail

inline constexpr auto kSine = [] {
    std::array<std::int16_t, kOneTurn> table{};
    for (int i = 0; i < kOneTurn; ++i) {
        const int centred = i < 128 ? i : i - kOneTurn;
        table[static_cast<std::size_t>(i)] =
            static_cast<std::int16_t>(detail::rounded(kSineOne * detail::sine(centred * kPi / 128)));
    }
    return table;
}();

/// Gaussian of a distance squared: weight 1 at 0, `sigma` in the same unit, nothing beyond three sigmas.
template <int Entries>
constexpr std::array<std::uint16_t, Entries> gaussianOfSquare(double sigma) {
    std::array<std::uint16_t, Entries> table{};
    for (int i = 0; i < Entries; ++i)
        table[static_cast<std::size_t>(i)] = static_cast<std::uint16_t>(
            detail::rounded(kShareOne * detail::exponential(-i / (2 * sigma * sigma))));
    return table;
}

/// Share of a Gaussian with `sigma` that falls into a section of `width`, by the distance of their centres.
template <int Entries>
constexpr std::array<std::uint16_t, Entries> shareOfSection(double sigma, double width) {
    constexpr int kSteps = 32;
    std::array<std::uint16_t, Entries> table{};
    for (int i = 0; i < Entries; ++i) {
        double sum = 0;
        for (int step = 0; step < kSteps; ++step) {
            const double at = i + width * ((step + 0.5) / kSteps - 0.5);
            sum += detail::exponential(-at * at / (2 * sigma * sigma)) * width / kSteps;
        }
        const double norm = sigma * 2.50662827463100050242;  // the root of 2 pi
        table[static_cast<std::size_t>(i)] =
            static_cast<std::uint16_t>(detail::rounded(kShareOne * sum / norm));
    }
    return table;
}

/// 1 / (1 + exp(slope (x - middle))): near weight 1 for small differences, near nothing for large ones.
/// @param unit  of x for each entry
template <int Entries>
constexpr std::array<std::uint16_t, Entries> fading(double middle, double slope, double unit) {
    std::array<std::uint16_t, Entries> table{};
    for (int i = 0; i < Entries; ++i)
        table[static_cast<std::size_t>(i)] = static_cast<std::uint16_t>(
            detail::rounded(kShareOne / (1 + detail::exponential(slope * (i * unit - middle)))));
    return table;
}

constexpr int sine(int angle) {
    return kSine[static_cast<std::size_t>(angle & 255)];
}
constexpr int cosine(int angle) {
    return sine(angle + 64);
}

/// How far two angles are apart, 0 ... 128.
constexpr int apart(int a, int b) {
    const int difference = (a - b) & 255;
    return difference > 128 ? kOneTurn - difference : difference;
}

/// Direction of (x, y), y upwards, in 256ths of a turn; 0 for the origin.
constexpr int directionOf(int x, int y) {
    constexpr auto kArc = [] {
        std::array<std::uint8_t, 257> table{};
        for (int i = 0; i <= 256; ++i)
            table[static_cast<std::size_t>(i)] =
                static_cast<std::uint8_t>(detail::rounded(detail::arcTangent(i / 256.0) * 128 / kPi));
        return table;
    }();
    const int across = x < 0 ? -x : x, up = y < 0 ? -y : y;
    if (across == 0 && up == 0) return 0;
    int angle = across >= up ? kArc[static_cast<std::size_t>(256 * up / across)]
                             : 64 - kArc[static_cast<std::size_t>(256 * across / up)];
    if (x < 0) angle = 128 - angle;
    return (y < 0 ? -angle : angle) & 255;
}

}  // namespace owc::biometrics::fixed
