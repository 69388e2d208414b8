#include "drivers/fingerprint/protocol/messages.h"

#include <algorithm>
#include <cstring>
#include <limits>

#include "drivers/fingerprint/protocol/byte_words.h"

namespace owc::finger_protocol {

using biometrics::GreyImage;
using biometrics::Impression;
using drivers::CaptureOutcome;
using drivers::DeviceInfo;
using drivers::FingerHint;
using State = drivers::FingerprintReader::State;
using Body = std::span<const std::uint8_t>;

namespace {

constexpr unsigned kPercent = 100;

void put(WordWriter& out, std::string_view text) {
    const auto cut = text.substr(0, kLongestText);
    out.u16(static_cast<unsigned>(cut.size()));
    for (const char c : cut) out.u8(static_cast<std::uint8_t>(c));
}

void put(WordWriter& out, const GreyImage& image) {
    out.u16(static_cast<unsigned>(image.width));
    out.u16(static_cast<unsigned>(image.height));
    out.u16(static_cast<unsigned>(std::clamp(image.dotsPerInch, 0, 0xFFFF)));
    out.bytes(image.pixels);
}

void put(WordWriter& out, const Impression& print) {
    const std::size_t count = std::min(print.minutiae.size(), kMostMinutiae);
    out.u16(print.width);
    out.u16(print.height);
    out.u16(print.dotsPerCm);
    out.u8(static_cast<std::uint8_t>(print.finger));
    out.u8(print.quality);
    out.u16(static_cast<unsigned>(count));
    for (const biometrics::Minutia& one : std::span(print.minutiae).first(count)) {
        out.u16(one.x);
        out.u16(one.y);
        out.u8(one.angle);
        out.u8(static_cast<std::uint8_t>(one.kind));
        out.u8(one.quality);
    }
}

/// Printable, in whatever language the device says it.
std::string textIn(WordReader& in) {
    const std::size_t size = in.u16();
    in.demand(size <= kLongestText);
    const Body bytes = in.bytes(size);
    in.demand(std::ranges::none_of(bytes, [](std::uint8_t c) { return c < 0x20 || c == 0x7F; }));
    return {bytes.begin(), bytes.end()};
}

GreyImage imageIn(WordReader& in) {
    GreyImage image;
    image.width = in.u16();
    image.height = in.u16();
    image.dotsPerInch = in.u16();
    in.demand(image.width <= kLongestSide && image.height <= kLongestSide);
    if (!in.good()) return {};
    const Body pixels =
        in.bytes(static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height));
    image.pixels.assign(pixels.begin(), pixels.end());
    return image;
}

Impression impressionIn(WordReader& in) {
    Impression print;
    print.width = in.u16();
    print.height = in.u16();
    print.dotsPerCm = in.u16();
    const unsigned finger = in.u8();
    in.demand(finger <= static_cast<unsigned>(biometrics::Finger::LeftLittle));
    print.finger = static_cast<biometrics::Finger>(finger);
    print.quality = in.u8();
    in.demand(print.quality <= kPercent);
    const unsigned count = in.u16();
    for (unsigned i = 0; i < count && in.good(); ++i) {
        biometrics::Minutia one;
        one.x = in.u16();
        one.y = in.u16();
        one.angle = in.u8();
        const unsigned kind = in.u8();
        one.kind = static_cast<biometrics::MinutiaKind>(kind);
        one.quality = in.u8();
        in.demand(one.x < print.width && one.y < print.height && one.quality <= kPercent &&
                  kind <= static_cast<unsigned>(biometrics::MinutiaKind::Bifurcation));
        print.minutiae.push_back(one);
    }
    return print;
}

FingerHint hintIn(WordReader& in) {
    const unsigned value = in.u8();
    in.demand(value <= static_cast<unsigned>(FingerHint::Again));
    return static_cast<FingerHint>(value);
}

drivers::FingerCapture captureIn(WordReader& in) {
    drivers::FingerCapture capture;
    capture.image = imageIn(in);
    capture.impression = impressionIn(in);
    capture.quality = in.u8();
    capture.hint = hintIn(in);
    const unsigned live = in.u8();  // 0: not said
    in.demand(capture.quality <= kPercent && live <= 2);
    if (live > 0) capture.live = live == 1;
    return capture;
}

DeviceInfo readerIn(WordReader& in) {
    DeviceInfo info;
    const auto uri = drivers::parseUri(textIn(in));
    in.demand(uri && uri->scheme == drivers::DeviceUri::Scheme::Usb);
    if (uri) info.uri = *uri;
    info.kind = drivers::DeviceKind::FingerprintReader;
    info.maker = textIn(in);
    info.model = textIn(in);
    info.where = textIn(in);
    const unsigned access = in.u8();
    in.demand(access <= static_cast<unsigned>(drivers::Access::NoDriver));
    info.access = static_cast<drivers::Access>(access);
    return info;
}

template <class T>
std::optional<T> whole(const WordReader& in, T value) {
    if (!in.complete()) return std::nullopt;
    return value;
}

}  // namespace

bool fits(const GreyImage& image) {
    return image.width >= 0 && image.height >= 0 && image.width <= kLongestSide &&
           image.height <= kLongestSide &&
           image.pixels.size() ==
               static_cast<std::size_t>(image.width) * static_cast<std::size_t>(image.height);
}

Bytes bodyOf(const drivers::DeviceUri& uri) {
    WordWriter out;
    put(out, drivers::toText(uri));
    return out.take();
}

std::optional<drivers::DeviceUri> uriIn(Body body) {
    WordReader in(body);
    const std::string text = textIn(in);
    return in.complete() ? drivers::parseUri(text) : std::nullopt;
}

Bytes bodyOf(std::chrono::milliseconds deadline) {
    WordWriter out;
    out.u32(static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(deadline.count(), 0, std::numeric_limits<std::uint32_t>::max())));
    return out.take();
}

std::optional<std::chrono::milliseconds> deadlineIn(Body body) {
    WordReader in(body);
    const std::chrono::milliseconds deadline(in.u32());
    return whole(in, deadline);
}

Bytes bodyOf(const GreyImage& image) {
    WordWriter out;
    put(out, image);
    return out.take();
}

std::optional<GreyImage> imageIn(Body body) {
    WordReader in(body);
    auto image = imageIn(in);
    return whole(in, std::move(image));
}

Bytes bodyOf(const std::vector<DeviceInfo>& readers) {
    const std::size_t count = std::min(readers.size(), kMostReaders);
    WordWriter out;
    out.u16(static_cast<unsigned>(count));
    for (const DeviceInfo& one : std::span(readers).first(count)) {
        put(out, drivers::toText(one.uri));
        put(out, one.maker);
        put(out, one.model);
        put(out, one.where);
        out.u8(static_cast<std::uint8_t>(one.access));
    }
    return out.take();
}

std::optional<std::vector<DeviceInfo>> readersIn(Body body) {
    WordReader in(body);
    const std::size_t count = in.u16();
    in.demand(count <= kMostReaders);
    std::vector<DeviceInfo> readers;
    while (in.good() && readers.size() < count) readers.push_back(readerIn(in));
    return whole(in, std::move(readers));
}

Bytes bodyOf(State state) {
    WordWriter out;
    out.u8(static_cast<std::uint8_t>(state));
    return out.take();
}

std::optional<State> stateIn(Body body) {
    WordReader in(body);
    const unsigned value = in.u8();
    in.demand(value <= static_cast<unsigned>(State::Fault));
    return whole(in, static_cast<State>(value));
}

Bytes bodyOf(FingerHint hint, const GreyImage* live) {
    WordWriter out;
    const bool there = live != nullptr && fits(*live);
    out.u8(static_cast<std::uint8_t>(hint));
    out.u8(there ? 1 : 0);
    if (there) put(out, *live);
    return out.take();
}

std::optional<Progress> progressIn(Body body) {
    WordReader in(body);
    Progress progress{hintIn(in)};
    const unsigned there = in.u8();
    in.demand(there <= 1);
    if (there == 1) progress.live = imageIn(in);
    return whole(in, std::move(progress));
}

Bytes bodyOf(const drivers::CaptureReport& report) {
    const bool captured = report.outcome == CaptureOutcome::Captured;
    WordWriter out;
    if (captured && !(report.capture && fits(report.capture->image)))
        return bodyOf(drivers::CaptureReport{CaptureOutcome::Fault});  // a picture that no reader makes
    out.u8(static_cast<std::uint8_t>(report.outcome));
    out.u8(static_cast<std::uint8_t>(report.hint));
    if (!captured) return out.take();
    put(out, report.capture->image);
    put(out, report.capture->impression);
    out.u8(report.capture->quality);
    out.u8(static_cast<std::uint8_t>(report.capture->hint));
    out.u8(!report.capture->live ? 0 : *report.capture->live ? 1 : 2);
    return out.take();
}

std::optional<drivers::CaptureReport> reportIn(Body body) {
    WordReader in(body);
    drivers::CaptureReport report;
    const unsigned outcome = in.u8();
    in.demand(outcome <= static_cast<unsigned>(CaptureOutcome::Fault));
    report.outcome = static_cast<CaptureOutcome>(outcome);
    report.hint = hintIn(in);
    if (in.good() && report.outcome == CaptureOutcome::Captured) report.capture = captureIn(in);
    return whole(in, std::move(report));
}

Bytes bodyOf(const Extraction& extraction) {
    WordWriter out;
    out.u8(extraction ? 1 : 0);
    if (extraction)
        put(out, *extraction);
    else
        put(out, extraction.error());
    return out.take();
}

std::optional<Extraction> extractionIn(Body body) {
    WordReader in(body);
    const unsigned found = in.u8();
    in.demand(found <= 1);
    Extraction extraction;
    if (found == 1)
        extraction = impressionIn(in);
    else
        extraction = tl::unexpected(textIn(in));
    return whole(in, std::move(extraction));
}

void wipe(GreyImage& image) {
    explicit_bzero(image.pixels.data(), image.pixels.size());
}

void wipe(Impression& print) {
    explicit_bzero(print.minutiae.data(), print.minutiae.size() * sizeof(biometrics::Minutia));
}

void wipe(drivers::CaptureReport& report) {
    if (!report.capture) return;
    wipe(report.capture->image);
    wipe(report.capture->impression);
}

}  // namespace owc::finger_protocol
