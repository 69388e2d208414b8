#pragma once

#include <gtest/gtest.h>

#include <memory>

#include "tests/support/finger_log.h"

// What every FingerprintReader keeps, whatever its make. To run it against one more, write a bench and
// instantiate:
//
//   struct MyBench {
//       std::unique_ptr<drivers::FingerprintReader> make();  // plugged in; called once
//       void touch();       // a good finger for the capture that runs; may wait until it runs
//       void spoilTouch();  // one that the reader cannot use
//       void unplug();      // while a capture runs
//   };
//   INSTANTIATE_TYPED_TEST_SUITE_P(My, FingerprintReaderContract, MyBench);
//
// The bench outlives the reader.
namespace owc::test {

template <class Bench>
class FingerprintReaderContract : public testing::Test {
  protected:
    using State = drivers::FingerprintReader::State;
    using Outcome = drivers::CaptureOutcome;
    static constexpr std::chrono::milliseconds kLong{60'000};  ///< never waited out
    static constexpr std::chrono::milliseconds kBrief{50};     ///< meant to pass

    FingerprintReaderContract() { m_reader->listen(m_log.state()); }

    void capture(std::chrono::milliseconds deadline = kLong) {
        m_reader->capture(deadline, m_log.progress(), m_log.done());
    }
    /// The reader still works.
    void expectGoodCapture(std::size_t number) {
        m_log.forgetHints();
        capture();
        EXPECT_TRUE(m_log.comes(drivers::FingerHint::PlaceFinger));
        m_bench.touch();
        const auto report = m_log.report(number);
        ASSERT_TRUE(report);
        EXPECT_EQ(report->outcome, Outcome::Captured) << drivers::nameOf(report->outcome);
        ASSERT_TRUE(report->capture);
        EXPECT_FALSE(report->capture->impression.minutiae.empty());
        EXPECT_TRUE(m_log.comes(State::Ready));
    }
    void expectReport(std::size_t number, Outcome outcome) {
        const auto report = m_log.report(number);
        ASSERT_TRUE(report);
        EXPECT_EQ(report->outcome, outcome) << drivers::nameOf(report->outcome);
        EXPECT_FALSE(report->capture);
    }

    Bench m_bench;
    FingerLog m_log;
    std::unique_ptr<drivers::FingerprintReader> m_reader = m_bench.make();
};

TYPED_TEST_SUITE_P(FingerprintReaderContract);

TYPED_TEST_P(FingerprintReaderContract, IsReadyWhilePluggedIn) {
    EXPECT_TRUE(this->m_log.comes(drivers::FingerprintReader::State::Ready));
}

TYPED_TEST_P(FingerprintReaderContract, GivesImageMinutiaeAndQualityOfOneTouch) {
    this->expectGoodCapture(1);
    const auto capture = this->m_log.report()->capture;
    EXPECT_GT(capture->image.width, 0);
    EXPECT_EQ(capture->image.width, capture->impression.width);
    EXPECT_EQ(capture->image.height, capture->impression.height);
    EXPECT_GT(capture->quality, 0);
    EXPECT_TRUE(this->m_log.comes(drivers::FingerHint::PlaceFinger));
    EXPECT_EQ(this->m_log.states(), (std::vector{drivers::FingerprintReader::State::Ready,
                                                 drivers::FingerprintReader::State::Capturing,
                                                 drivers::FingerprintReader::State::Ready}));
}

TYPED_TEST_P(FingerprintReaderContract, RefusesASecondCaptureWhileOneRuns) {
    this->capture();
    this->capture();
    this->expectReport(1, drivers::CaptureOutcome::Cancelled);

    this->m_bench.touch();
    const auto report = this->m_log.report(2);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->outcome, drivers::CaptureOutcome::Captured);
}

TYPED_TEST_P(FingerprintReaderContract, CancelEndsACaptureAndTheNextOneWorks) {
    this->capture();
    EXPECT_TRUE(this->m_log.comes(drivers::FingerHint::PlaceFinger));
    this->m_reader->cancel();
    this->expectReport(1, drivers::CaptureOutcome::Cancelled);
    this->expectGoodCapture(2);
}

TYPED_TEST_P(FingerprintReaderContract, CancelAtOnceAndWithoutACaptureDoesNoHarm) {
    this->m_reader->cancel();
    this->capture();
    this->m_reader->cancel();
    this->expectReport(1, drivers::CaptureOutcome::Cancelled);
    this->m_reader->cancel();
    this->expectGoodCapture(2);
}

TYPED_TEST_P(FingerprintReaderContract, EndsWithItsDeadlineAndTheNextOneWorks) {
    this->capture(this->kBrief);
    this->expectReport(1, drivers::CaptureOutcome::TimedOut);
    this->expectGoodCapture(2);
}

TYPED_TEST_P(FingerprintReaderContract, ARetrySaysWhatSheCanDoAndTheNextOneWorks) {
    this->capture();
    this->m_bench.spoilTouch();
    this->expectReport(1, drivers::CaptureOutcome::Retry);
    EXPECT_NE(this->m_log.report()->hint, drivers::FingerHint::None);
    this->expectGoodCapture(2);
}

TYPED_TEST_P(FingerprintReaderContract, SleepsAndWakes) {
    this->capture();
    EXPECT_TRUE(this->m_log.comes(drivers::FingerHint::PlaceFinger));
    this->m_reader->suspend(true);
    this->expectReport(1, drivers::CaptureOutcome::Cancelled);
    EXPECT_TRUE(this->m_log.comes(drivers::FingerprintReader::State::Suspended));
    this->capture();
    this->expectReport(2, drivers::CaptureOutcome::Cancelled);

    this->m_reader->suspend(false);
    EXPECT_TRUE(this->m_log.comes(drivers::FingerprintReader::State::Ready));
    this->expectGoodCapture(3);
}

TYPED_TEST_P(FingerprintReaderContract, UnpluggedWhileItWaitsItIsRemoved) {
    this->capture();
    EXPECT_TRUE(this->m_log.comes(drivers::FingerHint::PlaceFinger));
    this->m_bench.unplug();
    this->expectReport(1, drivers::CaptureOutcome::Removed);
    EXPECT_TRUE(this->m_log.comes(drivers::FingerprintReader::State::Removed));
    this->capture();
    this->expectReport(2, drivers::CaptureOutcome::Removed);
}

TYPED_TEST_P(FingerprintReaderContract, ItsEndReportsWhatRunsAsCancelled) {
    this->capture();
    EXPECT_TRUE(this->m_log.comes(drivers::FingerHint::PlaceFinger));
    this->m_reader.reset();
    EXPECT_EQ(this->m_log.reports(), 1U);
    this->expectReport(1, drivers::CaptureOutcome::Cancelled);
}

REGISTER_TYPED_TEST_SUITE_P(FingerprintReaderContract, IsReadyWhilePluggedIn,
                            GivesImageMinutiaeAndQualityOfOneTouch, RefusesASecondCaptureWhileOneRuns,
                            CancelEndsACaptureAndTheNextOneWorks, CancelAtOnceAndWithoutACaptureDoesNoHarm,
                            EndsWithItsDeadlineAndTheNextOneWorks, ARetrySaysWhatSheCanDoAndTheNextOneWorks,
                            SleepsAndWakes, UnpluggedWhileItWaitsItIsRemoved,
                            ItsEndReportsWhatRunsAsCancelled);

}  // namespace owc::test
