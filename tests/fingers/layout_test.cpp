#include <fprint.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

#include "drivers/fingerprint/extract.h"
#include "drivers/fingerprint/glib_object.h"
#include "tests/fingers/virtual_glass.h"
#include "tests/support/drawn_print.h"

namespace owc::test {
namespace {

using Point = std::array<int, 3>;  // x, y from below, degrees: as libfprint stores them

struct FreeVariant {
    void operator()(GVariant* variant) const { g_variant_unref(variant); }
};
using Variant = std::unique_ptr<GVariant, FreeVariant>;

std::vector<int> numbersIn(GVariant* sample, gsize column) {
    const Variant array(g_variant_get_child_value(sample, column));
    gsize count = 0;
    const auto* numbers =
        static_cast<const gint32*>(g_variant_get_fixed_array(array.get(), &count, sizeof(gint32)));
    return {numbers, numbers + count};
}

/// The minutiae of the first sample of a print, from the form in which libfprint keeps prints on disk: "FP3",
/// then a variant, which must be aligned anew.
std::vector<Point> storedIn(FpPrint* print) {
    guchar* bytes = nullptr;
    gsize size = 0;
    if (!fp_print_serialize(print, &bytes, &size, nullptr)) return {};
    const std::string form(bytes, bytes + 3);
    EXPECT_EQ(form, "FP3");
    GBytes* aligned = g_bytes_new(bytes + 3, size - 3);
    g_free(bytes);
    const Variant all(
        g_variant_ref_sink(g_variant_new_from_bytes(G_VARIANT_TYPE("(issbymsmsia{sv}v)"), aligned, FALSE)));
    g_bytes_unref(aligned);
    const Variant inner(g_variant_get_child_value(all.get(), 9));
    const Variant data(g_variant_get_variant(inner.get()));
    EXPECT_STREQ(g_variant_get_type_string(data.get()), "(a(aiaiai))");
    const Variant samples(g_variant_get_child_value(data.get(), 0));
    const Variant first(g_variant_get_child_value(samples.get(), 0));
    const auto x = numbersIn(first.get(), 0), y = numbersIn(first.get(), 1),
               theta = numbersIn(first.get(), 2);
    std::vector<Point> points;
    for (std::size_t i = 0; i < x.size(); ++i) points.push_back({x[i], y[i], theta[i]});
    std::ranges::sort(points);
    return points;
}

/// The same as the extractor gives it: NIST's angle is that of ISO turned by half, in whole degrees.
std::vector<Point> storedFormOf(const biometrics::Impression& print) {
    std::vector<Point> points;
    for (const biometrics::Minutia& minutia : print.minutiae) {
        const int direction = ((64 - minutia.angle) / 8) & 31;
        int theta = (270 - static_cast<int>(std::lround(direction * 11.25)) + 360) % 360;
        if (theta > 180) theta -= 360;
        points.push_back({minutia.x, print.height - minutia.y, theta});
    }
    std::ranges::sort(points);
    return points;
}

}  // namespace

/// Place and angle are read from the library's memory; here they are held against what it writes itself.
TEST(FingerprintLayoutTest, MinutiaeReadFromMemoryAreThoseOfTheSerializedPrint) {
    VirtualGlass glass;
    const auto image = DrawnPrint{}.draw();
    const fingerprint::Held<FpContext> context(fp_context_new());
    const GPtrArray* devices = fp_context_get_devices(context.get());
    ASSERT_EQ(devices->len, 1U);
    auto* device = static_cast<FpDevice*>(devices->pdata[0]);
    ASSERT_TRUE(fp_device_open_sync(device, nullptr, nullptr));
    const auto next = [&] { glass.touch(image); };
    const auto progress = +[](FpDevice* reader, gint stage, FpPrint*, gpointer touch, GError*) {
        if (stage < fp_device_get_nr_enroll_stages(reader)) (*static_cast<const decltype(next)*>(touch))();
    };
    std::thread first(next);
    const fingerprint::Held<FpPrint> print(
        fp_device_enroll_sync(device, fp_print_new(device), nullptr, progress,
                              const_cast<void*>(static_cast<const void*>(&next)), nullptr));
    first.join();
    ASSERT_TRUE(print);

    const auto stored = storedIn(print.get());

    EXPECT_FALSE(stored.empty());
    EXPECT_EQ(stored, storedFormOf(fingerprint::extract(image).value()));
    EXPECT_TRUE(fp_device_close_sync(device, nullptr, nullptr));
}

}  // namespace owc::test
