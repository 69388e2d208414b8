#include <gtest/gtest.h>

#include "tests/fingers/reader_forms.h"
#include "tests/fingers/recorded_reader.h"
#include "tests/support/finger_log.h"
#include "tests/support/fingerprint_data.h"
#include "tests/usb/waiting.h"

namespace owc::test {

using drivers::CaptureOutcome;
using State = drivers::FingerprintReader::State;

/// A reader whose first USB reads fail while it is plugged in: GLib under libfprint 1.94.5 ends its program
/// then
/// ("adding 18446744073709551615 to string would overflow"). Here umockdev knows the device a moment before
/// its traffic.
TEST(FingerPlugInFaultTest, EndsTheHostAndTheNextOneCaptures) {
    const auto folder = fingerprintData("recordings") / "uru4000-4500";
    OWC_NEEDS_FOLDER(folder);
    RecordedReader recorded(folder);
    std::mutex mutex;
    std::string trouble;
    const auto line = std::make_shared<finger_client::HostLine>(finger_client::HostLine::Options{
        .patience = {.pauses = {std::chrono::milliseconds(300)}},
        .trouble =
            [&](const std::string& reason) {
                const std::lock_guard lock(mutex);
                trouble += reason;
            },
    });
    FingerLog log;
    const auto finder = finger_client::makeReaderFinder(line);
    EXPECT_TRUE(finder->list().empty());
    const auto uri = drivers::parseUri("usb:05ba:000a:%7bFB0B9071-2E08-7742-BC16-2FAA247CEF66%7d");
    const auto reader = finger_client::makeReader(*uri, line);
    reader->listen(log.state());
    EXPECT_TRUE(log.comes(State::Removed));

    ASSERT_EQ(recorded.plug(), "");

    EXPECT_TRUE(log.comes(State::Ready));
    EXPECT_EQ(log.states(), (std::vector{State::Removed, State::Fault, State::Ready}));
    EXPECT_TRUE(comes([&] { return finder->list().size() == 1; }));
    reader->capture(std::chrono::seconds(20), {}, log.done());
    ASSERT_TRUE(log.report());
    EXPECT_EQ(log.report()->outcome, CaptureOutcome::Captured) << drivers::nameOf(log.report()->outcome);
    const std::lock_guard lock(mutex);
    EXPECT_EQ(trouble, "the program that runs the finger readers was lost: it ended (signal 5)");
}

}  // namespace owc::test
