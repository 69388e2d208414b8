#include <algorithm>
#include <array>
#include <numeric>
#include <stdexcept>

#include "drivers/biometrics/record.h"
#include "drivers/biometrics/record_layout.h"

namespace owc::biometrics {
namespace {

using Record = std::vector<std::uint8_t>;

void put(Record& record, std::size_t size, std::size_t value) {
    while (size-- > 0) record.push_back(static_cast<std::uint8_t>(value >> 8 * size));
}

/// The best 255, in the order they came.
std::vector<Minutia> chosenOf(const Impression& view) {
    std::vector<std::size_t> order(view.minutiae.size());
    std::iota(order.begin(), order.end(), 0);
    if (order.size() > kMostMinutiae) {
        std::ranges::stable_sort(order, std::ranges::greater{},
                                 [&](std::size_t i) { return view.minutiae[i].quality; });
        order.resize(kMostMinutiae);
        std::ranges::sort(order);
    }
    std::vector<Minutia> chosen;
    for (const std::size_t i : order) chosen.push_back(view.minutiae[i]);
    return chosen;
}

void require(std::span<const Impression> views) {
    const auto refuse = [](const char* why) { throw std::invalid_argument(why); };
    if (views.empty() || views.size() > 255) refuse("a minutiae record has 1 to 255 views");
    std::array<std::size_t, 11> seen{};
    for (const Impression& view : views) {
        const auto finger = static_cast<std::size_t>(view.finger);
        if (finger >= seen.size() || ++seen[finger] > kMostViewsOfAFinger)
            refuse("a minutiae record has at most 16 views of one of ten fingers");
        if (view.width == 0 || view.height == 0 || view.dotsPerCm == 0)
            refuse("a minutiae record needs the size and resolution of the image");
        if (view.width != views[0].width || view.height != views[0].height ||
            view.dotsPerCm != views[0].dotsPerCm)
            refuse("the views of a minutiae record have one size and resolution");
        for (const Minutia& m : view.minutiae)
            if (m.x >= view.width || m.y >= view.height || m.x > kCoordinate || m.y > kCoordinate ||
                m.kind > MinutiaKind::Bifurcation)
                refuse("a minutia lies outside its image or is of no known kind");
    }
}

void putView(Record& record, const Impression& view, std::size_t number, Layout layout) {
    const std::vector<Minutia> minutiae = chosenOf(view);
    put(record, 1, static_cast<std::size_t>(view.finger));
    put(record, 1, number << 4);  // a live scan of a plain finger
    put(record, 1, std::min<std::size_t>(view.quality, 100));
    put(record, 1, minutiae.size());
    for (const Minutia& m : minutiae) {
        put(record, 2, static_cast<std::size_t>(m.kind) << 14 | m.x);
        put(record, 2, m.y);
        put(record, 1, layout == Layout::Iso ? m.angle : toAnsiAngle(m.angle));
        put(record, 1, std::min<std::size_t>(m.quality, 100));
    }
    put(record, 2, 0);  // no extended data
}

Record write(std::span<const Impression> views, Layout layout) {
    require(views);
    Record body;
    if (layout == Layout::Ansi) put(body, 4, 0);  // product identifier: none assigned
    put(body, 2, 0);                              // capture equipment: not told
    put(body, 2, views[0].width);
    put(body, 2, views[0].height);
    put(body, 2, views[0].dotsPerCm);
    put(body, 2, views[0].dotsPerCm);
    put(body, 1, views.size());
    put(body, 1, 0);
    std::array<std::size_t, 11> seen{};
    for (const Impression& view : views)
        putView(body, view, seen[static_cast<std::size_t>(view.finger)]++, layout);

    Record record(kMagic.begin(), kMagic.end());
    record.insert(record.end(), kVersion.begin(), kVersion.end());
    const std::size_t before = record.size() + body.size();
    if (layout == Layout::Iso) {
        put(record, 4, before + 4);
    } else if (before + 2 <= kMostShortLength) {
        put(record, 2, before + 2);
    } else {
        put(record, 2, 0);
        put(record, 4, before + 6);
    }
    record.insert(record.end(), body.begin(), body.end());
    return record;
}

}  // namespace

std::vector<std::uint8_t> writeIso(std::span<const Impression> views) {
    return write(views, Layout::Iso);
}

std::vector<std::uint8_t> writeAnsi(std::span<const Impression> views) {
    return write(views, Layout::Ansi);
}

}  // namespace owc::biometrics
