#include "tests/support/prints.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <fstream>
#include <random>
#include <stdexcept>

#include "drivers/biometrics/fixed_point.h"
#include "drivers/biometrics/record.h"

namespace owc::test {

using namespace biometrics;

namespace {

constexpr int kWidth = 300, kHeight = 400, kEdge = 40;

// The distributions of the standard library differ from one to the other; its generator does not.
int between(std::mt19937& random, int least, int most) {
    return least + static_cast<int>(random() % static_cast<unsigned>(most - least + 1));
}

/// Ridges run around the middle, as in a whorl; a minutia points along them one way or the other.
Minutia anyMinutia(std::mt19937& random) {
    const int x = between(random, kEdge, kWidth - kEdge), y = between(random, kEdge, kHeight - kEdge);
    const int ridge = fixed::directionOf(x - kWidth / 2, kHeight / 2 - y) + 64;
    const int angle = ridge + between(random, -6, 6) + 128 * between(random, 0, 1);
    return {static_cast<std::uint16_t>(x), static_cast<std::uint16_t>(y), static_cast<std::uint8_t>(angle),
            static_cast<MinutiaKind>(between(random, 1, 2)), 60};
}

}  // namespace

Impression madePrint(std::uint32_t seed, std::size_t minutiae) {
    std::mt19937 random(seed);
    Impression print{kWidth, kHeight, 197, Finger::RightIndex, 80, {}};
    while (print.minutiae.size() < minutiae) {
        const Minutia next = anyMinutia(random);
        const bool crowded = std::ranges::any_of(print.minutiae, [&](const Minutia& other) {
            return std::hypot(other.x - next.x, other.y - next.y) < 12;
        });
        if (!crowded) print.minutiae.push_back(next);
    }
    return print;
}

Impression touchedAgain(const Impression& print, const Touch& touch, std::uint32_t seed) {
    std::mt19937 random(seed);
    Impression again = print;
    again.minutiae.clear();
    const double turn = touch.turn * 3.14159265358979 / 128, cosine = std::cos(turn), sine = std::sin(turn);
    for (const Minutia& m : print.minutiae) {
        if (m.x < touch.fromColumn || random() % 100 < touch.missing) continue;
        const double x = m.x - kWidth / 2, y = kHeight / 2 - m.y;
        const int right = static_cast<int>(std::lround(kWidth / 2 + x * cosine - y * sine)) + touch.right +
                          between(random, -touch.blur, touch.blur);
        const int down = static_cast<int>(std::lround(kHeight / 2 - x * sine - y * cosine)) + touch.down +
                         between(random, -touch.blur, touch.blur);
        if (right < 0 || down < 0 || right >= kWidth || down >= kHeight) continue;
        Minutia moved = m;
        moved.x = static_cast<std::uint16_t>(right);
        moved.y = static_cast<std::uint16_t>(down);
        moved.angle =
            static_cast<std::uint8_t>(m.angle + touch.turn + between(random, -touch.blur, touch.blur));
        again.minutiae.push_back(moved);
    }
    for (unsigned i = 0; i < touch.added; ++i) again.minutiae.push_back(anyMinutia(random));
    return again;
}

std::optional<std::filesystem::path> fvc2002() {
    const char* const data = std::getenv("OWC_TEST_DATA");
    if (data == nullptr) return std::nullopt;
    std::filesystem::path folder = std::filesystem::path(data) / "fingerprint" / "fvc2002";
    if (!std::filesystem::is_directory(folder)) return std::nullopt;
    return folder;
}

std::vector<std::uint8_t> bytesOf(const std::filesystem::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

std::vector<std::filesystem::path> recordsIn(const std::filesystem::path& folder) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        if (entry.path().extension() == ".iso") files.push_back(entry.path());
    std::ranges::sort(files);
    return files;
}

std::vector<Labelled> printsIn(const std::filesystem::path& folder) {
    std::vector<Labelled> prints;
    for (const auto& file : recordsIn(folder)) {
        const auto views = readIso(bytesOf(file));
        if (!views) throw std::runtime_error(file.filename().string() + ": " + views.error().reason);
        const std::string name = file.stem().string();
        prints.push_back({name.substr(0, name.find('_')), views->front()});
    }
    return prints;
}

}  // namespace owc::test
