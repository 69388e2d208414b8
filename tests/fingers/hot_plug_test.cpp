#include <gtest/gtest.h>

#include <tuple>

#include "tests/fingers/reader_forms.h"
#include "tests/fingers/recorded_reader.h"
#include "tests/support/finger_log.h"
#include "tests/support/fingerprint_data.h"
#include "tests/usb/waiting.h"

namespace owc::test {

using drivers::CaptureOutcome;

class FingerHotPlugTest : public testing::TestWithParam<std::tuple<Form, const char*>> {
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
    const auto [form, name] = GetParam();
    const auto folder = fingerprintData("recordings") / name;
    OWC_NEEDS_FOLDER(folder);
    RecordedReader recorded(folder);
    ASSERT_EQ(recorded.plug(), "");
    const auto finder = makeReaderFinder(form);
    watch(*finder);
    ASSERT_TRUE(becomes(1));
    FingerLog log;
    const auto reader = makeReader(form, finder->list().at(0).uri);
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

const auto nameOfRun = [](const auto& recording) {
    return testing::PrintToString(std::get<0>(recording.param)) +
           std::string(std::get<1>(recording.param)).substr(0, 4);
};
INSTANTIATE_TEST_SUITE_P(Readers, FingerHotPlugTest,
                         testing::Values(std::tuple(Form::InProcess, "uru4000-4500"),
                                         std::tuple(Form::Hosted, "uru4000-4500"),
                                         std::tuple(Form::Hosted, "elan")),
                         nameOfRun);

}  // namespace owc::test
