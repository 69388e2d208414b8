#include "drivers/biometrics/match.h"
#include "drivers/biometrics/record.h"
#include "drivers/biometrics/same_bits.h"
#include "drivers/fingerprint/protocol/frame.h"
#include "drivers/fingerprint/protocol/messages.h"
#include "queue-server/domain/check.h"
#include "tests/fuzz/targets.h"
#include "tests/support/prints.h"

// Finger minutiae records: from readers, other makers' software, an authority; and what the host of the readers says.
namespace owc::fuzz {

using namespace biometrics;

namespace {

std::span<const std::uint8_t> asBytes(const std::string& text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// What is accepted lies within its image, can be matched, and is written to a record that reads the same.
template <class Read, class Write>
void sameTwice(const std::string& bytes, Read read, Write write) {
    const auto views = read(asBytes(bytes));
    if (!views) {
        OWC_CHECK(!views.error().reason.empty());
        return;
    }
    OWC_CHECK(!views->empty());
    for (const Impression& view : *views)
        for (const Minutia& m : view.minutiae)
            OWC_CHECK(m.x < view.width && m.y < view.height && m.quality <= 100);
    const double score = match(views->front(), views->back());
    OWC_CHECK(score >= 0 && score <= 1000);
    const auto again = read(write(*views));
    OWC_CHECK(again.has_value() && *again == *views);
}

std::string textOf(const std::vector<std::uint8_t>& bytes) {
    return {bytes.begin(), bytes.end()};
}

template <class Write>
std::vector<std::string> seedsOf(Write write) {
    std::vector<Impression> three(3, test::madePrint(1, 4));
    three[2].finger = Finger::LeftThumb;
    std::string extended = textOf(write(std::vector{test::madePrint(2, 9)}));
    const std::string block{"\0\x06\0\x01\0\x06zz", 8};
    extended.replace(extended.size() - 2, 2, block);
    extended[write == writeIso ? 11 : 9] = static_cast<char>(extended.size());
    return {textOf(write(std::vector{test::madePrint(1, 40)})), textOf(write(three)), extended};
}

}  // namespace

void isoRecord(const std::string& bytes) {
    sameTwice(bytes, readIso, writeIso);
}
std::vector<std::string> isoRecordSeeds() {
    return seedsOf(writeIso);
}

void ansiRecord(const std::string& bytes) {
    sameTwice(bytes, readAnsi, writeAnsi);
}
std::vector<std::string> ansiRecordSeeds() {
    return seedsOf(writeAnsi);
}

namespace {

using finger_protocol::Frame;
using finger_protocol::Kind;

/// What is accepted is written to the same bytes.
template <class Value>
void sameBody(const Frame& frame, const std::optional<Value>& value) {
    if (value) OWC_CHECK(finger_protocol::bodyOf(*value) == frame.body);
}

void judge(const Frame& frame) {
    OWC_CHECK(finger_protocol::nameOf(frame.kind) != "unknown");
    if (frame.kind == Kind::State) sameBody(frame, finger_protocol::stateIn(frame.body));
    if (frame.kind == Kind::Report) sameBody(frame, finger_protocol::reportIn(frame.body));
    if (frame.kind == Kind::Extracted) sameBody(frame, finger_protocol::extractionIn(frame.body));
    if (frame.kind == Kind::Progress) {
        const auto progress = finger_protocol::progressIn(frame.body);
        if (progress)
            OWC_CHECK(finger_protocol::bodyOf(progress->hint, progress->live ? &*progress->live : nullptr) ==
                      frame.body);
    }
    if (frame.kind != Kind::Readers) return;
    const auto readers = finger_protocol::readersIn(frame.body);  // a URI may be written in other ways
    if (readers) OWC_CHECK(finger_protocol::readersIn(finger_protocol::bodyOf(*readers)) == readers);
}

}  // namespace

void fingerFrames(const std::string& bytes) {
    finger_protocol::FrameReader reader;
    reader.feed(asBytes(bytes));
    for (auto frame = reader.next(); frame && *frame; frame = reader.next()) judge(**frame);
}

std::vector<std::string> fingerFramesSeeds() {
    const biometrics::GreyImage image{4, 3, 500, std::vector<std::uint8_t>(12, 200)};
    drivers::FingerCapture capture{.image = image, .impression = test::madePrint(1, 6), .quality = 60, .live = true};
    const std::vector<drivers::DeviceInfo> readers{{.uri = *drivers::parseUri("usb:05ba:000a:A1"),
                                                    .kind = drivers::DeviceKind::FingerprintReader,
                                                    .maker = "maker",
                                                    .model = "model",
                                                    .where = "1-2"}};
    using drivers::CaptureOutcome;
    using finger_protocol::bodyOf;
    std::string all;
    std::vector<std::string> seeds;
    for (const Frame& frame :
         {Frame{Kind::Readers, 1, 0, bodyOf(readers)},
          Frame{Kind::State, 2, 0, bodyOf(drivers::FingerprintReader::State::Ready)},
          Frame{Kind::Progress, 2, 1, bodyOf(drivers::FingerHint::LiftFinger, &image)},
          Frame{Kind::Report, 2, 1, bodyOf(drivers::CaptureReport{CaptureOutcome::Captured, {}, capture})},
          Frame{Kind::Report, 2, 2, bodyOf(drivers::CaptureReport{CaptureOutcome::Removed})},
          Frame{Kind::Extracted, 3, 3, bodyOf(finger_protocol::Extraction(test::madePrint(2, 5)))},
          Frame{Kind::Extracted, 3, 4, bodyOf(finger_protocol::Extraction(tl::unexpected(std::string("none"))))},
          Frame{Kind::Pong}}) {
        const auto bytes = finger_protocol::write(frame);
        seeds.emplace_back(bytes.begin(), bytes.end());
        all += seeds.back();
    }
    seeds.push_back(all);
    return seeds;
}

}  // namespace owc::fuzz
