#include <gtest/gtest.h>

#include "drivers/fingerprint/open_reader.h"
#include "tests/fingers/recorded_reader.h"
#include "tests/support/finger_log.h"
#include "tests/support/fingerprint_data.h"
#include "tests/usb/waiting.h"

namespace owc::test {

using drivers::CaptureOutcome;

class FingerHotPlugTest : public testing::TestWithParam<const char*> {
  protected:
    void watch(drivers::DeviceFinder& finder) {
        finder.watch([this](const std::vector<drivers::DeviceInfo>& found) {
            const std::lock_guard lock(m_mutex);
            m_told = found;
        });
    }
    bool becomes(std::size_t count) {
        return comes([&] {
            const std::lock_guard lock(m_mutex);
            return m_told && m_told->size() == count;
        });
    }

    std::mutex m_mutex;
    std::optional<std::vector<drivers::DeviceInfo>> m_told;  ///< guarded by it
};

TEST_P(FingerHotPlugTest, OneThatGoesIsRemovedAndReadyWhenItComesBack) {
    using State = drivers::FingerprintReader::State;
    const auto folder = fingerprintData("recordings") / GetParam();
    OWC_NEEDS_FOLDER(folder);
    RecordedReader recorded(folder);
    ASSERT_EQ(recorded.plug(), "");
    const auto finder = fingerprint::makeReaderFinder();
    watch(*finder);
    ASSERT_TRUE(becomes(1));
    FingerLog log;
    const auto reader = fingerprint::makeReader(finder->list().at(0).uri);
    reader->listen(log.state());
    ASSERT_TRUE(log.comes(State::Ready));

    recorded.unplug();
    EXPECT_TRUE(log.comes(State::Removed));
    EXPECT_TRUE(becomes(0));
    reader->capture(std::chrono::seconds(20), {}, log.done());
    ASSERT_TRUE(log.report());
    EXPECT_EQ(log.report()->outcome, CaptureOutcome::Removed);

    recorded.plugAgain();
    EXPECT_TRUE(becomes(1));
    EXPECT_TRUE(log.comes(State::Ready));
    reader->capture(std::chrono::seconds(20), {}, log.done());
    ASSERT_TRUE(log.report(2));
    EXPECT_EQ(log.report(2)->outcome, CaptureOutcome::Captured) << drivers::nameOf(log.report(2)->outcome);
}

INSTANTIATE_TEST_SUITE_P(Readers, FingerHotPlugTest, testing::Values("uru4000-4500", "elan"),
                         [](const auto& recording) { return std::string(recording.param).substr(0, 4); });

}  // namespace owc::test
