#include <gtest/gtest.h>

#include <numeric>

#include "drivers/fingerprint/protocol/frame.h"
#include "drivers/fingerprint/protocol/messages.h"

namespace owc::test {

using namespace finger_protocol;
using drivers::CaptureOutcome;
using drivers::FingerHint;
using State = drivers::FingerprintReader::State;

namespace {

biometrics::GreyImage someImage(int width, int height) {
    biometrics::GreyImage image{width, height, 500, {}};
    image.pixels.resize(static_cast<std::size_t>(width * height));
    std::iota(image.pixels.begin(), image.pixels.end(), std::uint8_t{0});
    return image;
}

drivers::CaptureReport someReport() {
    drivers::FingerCapture capture{.image = someImage(20, 30), .quality = 71, .hint = FingerHint::TooDry};
    capture.impression = {.width = 20, .height = 30, .quality = 71};
    capture.impression.minutiae = {{3, 4, 128, biometrics::MinutiaKind::Ending, 80},
                                   {19, 29, 255, biometrics::MinutiaKind::Bifurcation, 100}};
    capture.live = false;
    return {CaptureOutcome::Captured, FingerHint::TooDry, capture};
}

std::vector<drivers::DeviceInfo> someReaders() {
    drivers::DeviceInfo reader{.uri = *drivers::parseUri("usb:05ba:000a:%7bA1%7d"),
                               .kind = drivers::DeviceKind::FingerprintReader,
                               .maker = "DigitalPersona",
                               .model = "U.are.U 4500",
                               .where = "1-2.3",
                               .access = drivers::Access::NoPermission};
    drivers::DeviceInfo other = reader;
    other.uri = *drivers::parseUri("usb:04f3:0903:@1-4");
    return {reader, other};
}

/// Whatever is cut off or put behind it, a body is refused.
template <class Read>
void expectWholeOnly(const Bytes& body, Read read) {
    EXPECT_TRUE(read(body));
    for (std::size_t size = 0; size < body.size(); ++size)
        EXPECT_FALSE(read(std::span(body).first(size))) << size << " bytes of " << body.size();
    Bytes longer = body;
    longer.push_back(0);
    EXPECT_FALSE(read(longer));
}

/// A byte of a body replaced. @param at  from its end when negative
Bytes changed(Bytes body, std::ptrdiff_t at, unsigned value) {
    body.at(static_cast<std::size_t>(at < 0 ? static_cast<std::ptrdiff_t>(body.size()) + at : at)) =
        static_cast<std::uint8_t>(value);
    return body;
}

}  // namespace

TEST(FingerFramesTest, FramesAreTakenOutOfBytesHoweverTheyCome) {
    const Frame first{Kind::Report, 7, 0x01020304, Bytes{1, 2, 3}}, second{Kind::Pong};
    Bytes all = write(first);
    const Bytes more = write(second);
    all.insert(all.end(), more.begin(), more.end());
    FrameReader reader;
    std::vector<Frame> got;
    for (const std::uint8_t one : all) {
        reader.feed({&one, 1});
        for (auto frame = reader.next(); frame && *frame; frame = reader.next()) got.push_back(**frame);
    }
    EXPECT_EQ(got, (std::vector{first, second}));
}

TEST(FingerFramesTest, AnotherVersionAnUnknownKindAndTooLongABodyAreRefusedAtTheirHeader) {
    const auto reasonFor = [](const Bytes& bytes) {
        FrameReader reader;
        reader.feed(std::span(bytes).first(12));
        const auto frame = reader.next();
        return frame ? std::string() : frame.error();
    };
    const Bytes ping = write({Kind::Ping});
    EXPECT_EQ(reasonFor(ping), "");
    EXPECT_NE(reasonFor(changed(ping, 0, 2)).find("version 2 "), std::string::npos);
    EXPECT_NE(reasonFor(changed(ping, 1, 10)).find("no known kind"), std::string::npos);
    EXPECT_NE(reasonFor(changed(ping, 8, 1)).find("too long a frame: ping"), std::string::npos);
    EXPECT_NE(reasonFor(changed(write({Kind::Report}), 11, 1)).find("too long"), std::string::npos)
        << "nothing is kept for 16 MB that nobody sends";
}

TEST(FingerMessagesTest, WhatIsWrittenIsReadTheSame) {
    const auto report = reportIn(bodyOf(someReport()));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->capture->image, someReport().capture->image);
    EXPECT_EQ(report->capture->impression, someReport().capture->impression);
    EXPECT_EQ(report->capture->quality, 71);
    EXPECT_EQ(report->capture->live, std::optional(false));
    EXPECT_EQ(report->hint, FingerHint::TooDry);
    EXPECT_EQ(readersIn(bodyOf(someReaders())), someReaders());
    EXPECT_EQ(uriIn(bodyOf(someReaders()[0].uri)), someReaders()[0].uri);
    EXPECT_EQ(stateIn(bodyOf(State::Suspended)), State::Suspended);
    EXPECT_EQ(deadlineIn(bodyOf(std::chrono::seconds(90))), std::chrono::seconds(90));
    const auto image = someImage(40, 50);
    EXPECT_EQ(imageIn(bodyOf(image)), image);
    EXPECT_EQ(progressIn(bodyOf(FingerHint::LiftFinger, &image))->live, image);
    EXPECT_FALSE(progressIn(bodyOf(FingerHint::LiftFinger, nullptr))->live);
    const Extraction none = tl::unexpected(std::string("no ridges")),
                     found = someReport().capture->impression;
    EXPECT_EQ(extractionIn(bodyOf(none)).value(), none);
    EXPECT_EQ(extractionIn(bodyOf(found)).value(), found);
}

TEST(FingerMessagesTest, NothingButAWholeBodyIsRead) {
    using Body = std::span<const std::uint8_t>;
    const auto image = someImage(3, 4);
    expectWholeOnly(bodyOf(someReport()), [](Body body) { return reportIn(body).has_value(); });
    expectWholeOnly(bodyOf(someReaders()), [](Body body) { return readersIn(body).has_value(); });
    expectWholeOnly(bodyOf(someReaders()[0].uri), [](Body body) { return uriIn(body).has_value(); });
    expectWholeOnly(bodyOf(State::Ready), [](Body body) { return stateIn(body).has_value(); });
    expectWholeOnly(bodyOf(std::chrono::seconds(1)), [](Body body) { return deadlineIn(body).has_value(); });
    expectWholeOnly(bodyOf(image), [](Body body) { return imageIn(body).has_value(); });
    expectWholeOnly(bodyOf(FingerHint::None, &image), [](Body body) { return progressIn(body).has_value(); });
    expectWholeOnly(bodyOf(Extraction(someReport().capture->impression)),
                    [](Body body) { return extractionIn(body).has_value(); });
}

TEST(FingerMessagesTest, AValueOutOfItsRangeIsRefused) {
    EXPECT_FALSE(stateIn(Bytes{5}));
    EXPECT_FALSE(progressIn(Bytes{11, 0})) << "no such hint";
    EXPECT_FALSE(progressIn(Bytes{0, 2}));
    EXPECT_FALSE(reportIn(Bytes{6, 0})) << "no such outcome";
    EXPECT_FALSE(reportIn(Bytes{0, 0})) << "captured, and nothing in it";
    const Bytes report = bodyOf(someReport());
    EXPECT_FALSE(reportIn(changed(report, -1, 3))) << "liveness";
    EXPECT_FALSE(reportIn(changed(report, -2, 11))) << "hint";
    EXPECT_FALSE(reportIn(changed(report, -3, 101))) << "quality";
    EXPECT_FALSE(reportIn(changed(report, -4, 101))) << "quality of a minutia";
    EXPECT_FALSE(reportIn(changed(report, -5, 3))) << "kind of a minutia";
    EXPECT_FALSE(reportIn(changed(report, -8, 30))) << "a minutia below the picture";
    EXPECT_FALSE(reportIn(changed(report, -10, 20))) << "a minutia beside it";
    EXPECT_FALSE(reportIn(changed(report, 2, 21))) << "a picture wider than its pixels";
    EXPECT_FALSE(imageIn(Bytes{0xA1, 0x0F, 0, 0, 0, 0})) << "4001 dots wide";
    const Bytes readers = bodyOf(someReaders());
    EXPECT_FALSE(readersIn(changed(readers, -1, 4))) << "access";
    EXPECT_FALSE(readersIn(changed(readers, 0, 65))) << "more than there are";
    EXPECT_FALSE(readersIn(changed(readers, 4, 'x'))) << "no device's name";
    EXPECT_FALSE(readersIn(changed(readers, -3, '\n'))) << "not printable";
}

TEST(FingerMessagesTest, AnImageThatDoesNotFitIsNotSent) {
    biometrics::GreyImage image = someImage(20, 20);
    EXPECT_TRUE(fits(image));
    image.pixels.pop_back();
    EXPECT_FALSE(fits(image));
    EXPECT_FALSE(fits({4'001, 0, 500, {}}));
    EXPECT_FALSE(fits({-1, -1, 500, {0}}));
    auto report = someReport();
    report.capture->image = image;
    EXPECT_EQ(reportIn(bodyOf(report))->outcome, CaptureOutcome::Fault);
    EXPECT_FALSE(progressIn(bodyOf(FingerHint::None, &image))->live);
}

TEST(FingerMessagesTest, WhatWasSentIsWiped) {
    auto report = someReport();
    wipe(report);
    EXPECT_EQ(report.capture->image.pixels, std::vector<std::uint8_t>(600));
    EXPECT_EQ(report.capture->impression.minutiae, std::vector<biometrics::Minutia>(2));
}

}  // namespace owc::test
