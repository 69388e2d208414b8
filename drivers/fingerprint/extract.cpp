#include "drivers/fingerprint/extract.h"

#include <algorithm>
#include <cmath>

#include "drivers/biometrics/quality.h"
#include "drivers/fingerprint/glib_object.h"
#include "drivers/fingerprint/library_image.h"

namespace owc::fingerprint {
namespace {

constexpr int kLeastSide = 32;  // mindtct's windows
constexpr int kLongestSide = 4'000;

/// A main context of this thread's own for as long as it lives, so that the answer comes back here.
class OwnContext {
  public:
    OwnContext() : m_context(g_main_context_new()) { g_main_context_push_thread_default(m_context); }
    ~OwnContext() {
        g_main_context_pop_thread_default(m_context);
        g_main_context_unref(m_context);
    }
    OwnContext(const OwnContext&) = delete;
    OwnContext& operator=(const OwnContext&) = delete;

    void turn() { g_main_context_iteration(m_context, TRUE); }

  private:
    GMainContext* m_context;
};

void detected(GObject* image, GAsyncResult* result, gpointer done) {
    GError* error = nullptr;
    fp_image_detect_minutiae_finish(FP_IMAGE(image), result, &error);  // none found shows in the list
    g_clear_error(&error);
    *static_cast<bool*>(done) = true;
}

}  // namespace

tl::expected<biometrics::Impression, std::string> extract(const biometrics::GreyImage& image) {
    const bool sound =
        image.width >= kLeastSide && image.height >= kLeastSide && image.width <= kLongestSide &&
        image.height <= kLongestSide &&
        image.pixels.size() == static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
    if (!sound) return tl::unexpected(std::string("the image is not one of 32 to 4000 dots each way"));
    OwnContext context;
    const Held<FpImage> copy(fp_image_new(image.width, image.height));
    gsize size = 0;
    guchar* pixels = const_cast<guchar*>(fp_image_get_data(copy.get(), &size));  // the new image's own memory
    if (size != image.pixels.size())
        return tl::unexpected(std::string("libfprint keeps images in another form than 1.94.5"));
    std::copy(image.pixels.begin(), image.pixels.end(), pixels);
    bool done = false;
    fp_image_detect_minutiae(copy.get(), nullptr, detected, &done);
    while (!done) context.turn();
    auto print = impressionOf(copy.get(), biometrics::qualityOf(image).value);
    if (print) print->dotsPerCm = static_cast<std::uint16_t>(std::lround(image.dotsPerInch / 2.54));
    wipe(copy.get());
    return print;
}

}  // namespace owc::fingerprint
