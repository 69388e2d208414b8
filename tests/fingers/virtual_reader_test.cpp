#include <gtest/gtest.h>

#include <fprint.h>

#include "drivers/fingerprint/extract.h"
#include "tests/fingers/reader_forms.h"
#include "tests/fingers/virtual_glass.h"
#include "tests/support/drawn_print.h"
#include "tests/support/fingerprint_reader_contract.h"

namespace owc::test {

template <Form form>
struct VirtualBench {
    std::unique_ptr<drivers::FingerprintReader> make() { return makeReader(form, VirtualGlass::uri()); }
    void touch() { glass.touch(smallPrint()); }
    void spoilTouch() { glass.retry(FP_DEVICE_RETRY_CENTER_FINGER); }
    void unplug() { glass.unplug(); }

    VirtualGlass glass;
};
INSTANTIATE_TYPED_TEST_SUITE_P(Virtual, FingerprintReaderContract, VirtualBench<Form::InProcess>);
INSTANTIATE_TYPED_TEST_SUITE_P(Hosted, FingerprintReaderContract, VirtualBench<Form::Hosted>);

class VirtualReaderTest : public testing::TestWithParam<Form> {
  protected:
    using State = drivers::FingerprintReader::State;
    using Outcome = drivers::CaptureOutcome;
    using Hint = drivers::FingerHint;

    VirtualReaderTest() { m_reader->listen(m_log.state()); }
    void capture() { m_reader->capture(std::chrono::minutes(1), m_log.progress(), m_log.done()); }
    drivers::CaptureReport report(std::size_t number) {
        return m_log.report(number).value_or(drivers::CaptureReport{});
    }

    VirtualGlass m_glass;
    FingerLog m_log;
    std::unique_ptr<drivers::FingerprintReader> m_reader = makeReader(GetParam(), VirtualGlass::uri());
};

TEST_P(VirtualReaderTest, IsFoundByTheFinderUnderTheNameThatOpensIt) {
    const auto found = makeReaderFinder(GetParam())->list();
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(drivers::toText(found[0].uri), "usb:0000:0000:virtual_image");
    EXPECT_EQ(found[0].kind, drivers::DeviceKind::FingerprintReader);
    EXPECT_EQ(found[0].access, drivers::Access::Ready);
}

TEST_P(VirtualReaderTest, OneThatIsNotThereIsRemoved) {
    const auto absent = makeReader(GetParam(), *drivers::parseUri("usb:05ba:000a:nowhere"));
    FingerLog log;
    absent->listen(log.state());
    EXPECT_TRUE(log.comes(State::Removed));
    absent->capture(std::chrono::minutes(1), {}, log.done());
    EXPECT_EQ(log.report().value().outcome, Outcome::Removed);
}

TEST_P(VirtualReaderTest, CapturesTheVeryImageAndWhatTheExtractorFindsInIt) {
    const auto image = smallPrint();
    capture();
    m_glass.touch(image);

    const auto got = report(1);
    ASSERT_EQ(got.outcome, Outcome::Captured);
    EXPECT_EQ(got.capture->image, image);
    EXPECT_EQ(got.capture->impression, fingerprint::extract(image).value());
    EXPECT_FALSE(got.capture->live);
}

TEST_P(VirtualReaderTest, EachReasonToTryAgainHasItsHint) {
    const std::pair<FpDeviceRetry, Hint> reasons[]{{FP_DEVICE_RETRY_GENERAL, Hint::Again},
                                                   {FP_DEVICE_RETRY_TOO_SHORT, Hint::Slower},
                                                   {FP_DEVICE_RETRY_CENTER_FINGER, Hint::Centre},
                                                   {FP_DEVICE_RETRY_REMOVE_FINGER, Hint::LiftFinger}};
    for (const auto& [reason, hint] : reasons) {
        FingerLog log;
        m_reader->capture(std::chrono::minutes(1), log.progress(), log.done());
        ASSERT_TRUE(log.comes(Hint::PlaceFinger));
        m_glass.retry(reason);
        const auto got = log.report();
        ASSERT_TRUE(got);
        EXPECT_EQ(got->outcome, Outcome::Retry);
        EXPECT_EQ(got->hint, hint) << drivers::nameOf(got->hint);
    }
}

TEST_P(VirtualReaderTest, APictureWithoutRidgesIsARetry) {
    capture();
    m_glass.touch({100, 100, 500, std::vector<std::uint8_t>(10'000, 255)});
    EXPECT_EQ(report(1).outcome, Outcome::Retry);
    EXPECT_NE(report(1).hint, Hint::None);
}

TEST_P(VirtualReaderTest, AnErrorIsAFaultUntilItIsOpenedAnew) {
    capture();
    m_glass.fail(FP_DEVICE_ERROR_PROTO);
    EXPECT_EQ(report(1).outcome, Outcome::Fault);
    EXPECT_TRUE(m_log.comes(State::Fault));
    capture();
    EXPECT_EQ(report(2).outcome, Outcome::Fault);

    m_reader.reset();
    m_reader = makeReader(GetParam(), VirtualGlass::uri());
    capture();
    m_glass.touch(smallPrint());
    EXPECT_EQ(report(3).outcome, Outcome::Captured);
}

TEST_P(VirtualReaderTest, UnpluggedWhileTheFingerLiesThereItIsRemoved) {
    capture();
    m_glass.rest();
    EXPECT_TRUE(m_log.comes(Hint::None));  // it has seen the finger
    m_glass.unplug();
    EXPECT_EQ(report(1).outcome, Outcome::Removed);
    EXPECT_TRUE(m_log.comes(State::Removed));
}

TEST_P(VirtualReaderTest, UnpluggedBetweenTwoCapturesItIsRemoved) {
    capture();
    m_glass.touch(smallPrint());
    EXPECT_EQ(report(1).outcome, Outcome::Captured);
    m_glass.unplug();
    EXPECT_TRUE(m_log.comes(State::Removed));
    capture();
    EXPECT_EQ(report(2).outcome, Outcome::Removed);
}

INSTANTIATE_TEST_SUITE_P(Readers, VirtualReaderTest, testing::Values(Form::InProcess, Form::Hosted),
                         testing::PrintToStringParamName());

}  // namespace owc::test
