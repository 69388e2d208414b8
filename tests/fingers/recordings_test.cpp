#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "drivers/fingerprint/extract.h"
#include "tests/fingers/reader_forms.h"
#include "tests/fingers/recorded_reader.h"
#include "tests/support/finger_log.h"
#include "tests/support/fingerprint_data.h"

namespace owc::test {

using drivers::CaptureOutcome;

class RecordingsTest : public testing::TestWithParam<std::tuple<Form, const char*>> {
  protected:
    const Form m_form = std::get<0>(GetParam());
    std::filesystem::path m_folder = fingerprintData("recordings") / std::get<1>(GetParam());
    FingerLog m_log;
};

TEST_P(RecordingsTest, IsFoundAndCapturedDotForDot) {
    OWC_NEEDS_FOLDER(m_folder);
    RecordedReader recorded(m_folder);
    ASSERT_EQ(recorded.plug(), "");
    const auto found = makeReaderFinder(m_form)->list();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].access, drivers::Access::Ready);
    EXPECT_NE(found[0].uri.vendor, 0U);
    EXPECT_NE(found[0].uri.serial.empty(), found[0].uri.ports.empty()) << "by serial, else by socket";
    const auto reader = makeReader(m_form, found[0].uri);
    reader->listen(m_log.state());

    reader->capture(std::chrono::seconds(20), m_log.progress(), m_log.done());

    const auto report = m_log.report();
    ASSERT_TRUE(report);
    ASSERT_EQ(report->outcome, CaptureOutcome::Captured)
        << drivers::nameOf(report->outcome) << ' ' << drivers::nameOf(report->hint);
    const auto wanted = recordedImage(m_folder);
    ASSERT_TRUE(wanted);
    EXPECT_EQ(report->capture->image.width, wanted->width);
    EXPECT_EQ(report->capture->image.height, wanted->height);
    EXPECT_TRUE(report->capture->image.pixels == wanted->pixels) << "the picture differs from capture.png";
    EXPECT_FALSE(report->capture->impression.minutiae.empty());
    // A swipe reader's picture is cut out of a larger one; there the library leaves out what lies at its
    // edge.
    const auto inPicture = fingerprint::extract(*wanted).value().minutiae;
    for (const biometrics::Minutia& one : report->capture->impression.minutiae)
        EXPECT_TRUE(std::ranges::find(inPicture, one) != inPicture.end()) << "at " << one.x << ' ' << one.y;
}

const auto nameOfRun = [](const auto& recording) {
    std::string name = testing::PrintToString(std::get<0>(recording.param)) + std::get<1>(recording.param);
    std::erase_if(name, [](char c) { return c == '-' || c == '_'; });
    return name;
};

// One protocol of each kind of recording: the same library as in the host, and its threads.
INSTANTIATE_TEST_SUITE_P(Readers, RecordingsTest,
                         testing::Combine(testing::Values(Form::InProcess),
                                          testing::Values("uru4000-4500", "aes3500")),
                         nameOfRun);

#if !defined(__SANITIZE_THREAD__)  // many times slower there
INSTANTIATE_TEST_SUITE_P(HostedReaders, RecordingsTest,
                         testing::Combine(testing::Values(Form::Hosted),
                                          testing::Values("uru4000-4500", "uru4000-msv2", "aes3500", "elan",
                                                          "nb1010", "upektc_img")),
                         nameOfRun);
#endif

}  // namespace owc::test
