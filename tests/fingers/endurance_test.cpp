#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <cstdlib>

#include "tests/fingers/host_probe.h"
#include "tests/fingers/reader_forms.h"
#include "tests/fingers/virtual_glass.h"
#include "tests/support/drawn_print.h"
#include "tests/support/finger_log.h"

namespace owc::test {
namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool kCountsMemory = false;  // they keep freed memory themselves, and find leaks in their own way
constexpr int kFew = 6;
#else
constexpr bool kCountsMemory = true;
constexpr int kFew = 40;
#endif
constexpr long kMostGrowthKib = 3'000;  // between the first fifth and the end; a picture alone is 42 KiB

/// Of the process, and of the host where there is one.
std::array<long, 2> residentKib() {
    const auto host = hostOf(::getpid());
    return {residentKibOf(::getpid()), host ? residentKibOf(*host) : 0};
}

int captures() {
    const char* asked = std::getenv("OWC_FINGER_CAPTURES");
    return asked ? std::max(10, std::atoi(asked)) : kFew;
}

class FingerEnduranceTest : public testing::TestWithParam<Form> {};

}  // namespace

/// Good touches, retries, cancelled and timed-out captures by turns; every tenth time the reader is opened
/// anew.
TEST_P(FingerEnduranceTest, ManyCapturesLeaveNothingBehind) {
    using drivers::CaptureOutcome;
    VirtualGlass glass;
    const auto image = smallPrint();
    const int all = captures();
    std::array<long, 2> after{};
    const auto line =
        GetParam() == Form::Hosted ? finger_client::HostLine::share() : nullptr;  // one host for all
    std::map<CaptureOutcome, int> seen;
    std::unique_ptr<drivers::FingerprintReader> reader;
    for (int i = 0; i < all; ++i) {
        FingerLog log;
        if (i % 10 == 0) reader = nullptr;
        if (!reader) reader = makeReader(GetParam(), VirtualGlass::uri());
        reader->capture(i % 8 == 5 ? std::chrono::milliseconds(5) : std::chrono::minutes(1), log.progress(),
                        log.done());
        if (i % 8 != 5) {
            ASSERT_TRUE(log.comes(drivers::FingerHint::PlaceFinger));
        }
        if (i % 8 == 7) glass.retry(0);
        if (i % 8 == 6) reader->cancel();
        if (i % 8 < 5) glass.touch(image);
        const auto report = log.report();
        ASSERT_TRUE(report) << "capture " << i;
        ++seen[report->outcome];
        if (i == all / 5) after = residentKib();
    }
    reader.reset();
    EXPECT_EQ(seen[CaptureOutcome::Captured], (all / 8) * 5 + std::min(all % 8, 5));
    EXPECT_EQ(seen[CaptureOutcome::Retry] + seen[CaptureOutcome::Cancelled] + seen[CaptureOutcome::TimedOut],
              all - seen[CaptureOutcome::Captured]);
    const auto end = residentKib();
    for (std::size_t i = 0; i < end.size(); ++i) {
        if (end[i] == 0) continue;
        std::printf("%d captures, %s: %ld KiB resident after a fifth, %+ld KiB at the end\n", all,
                    i == 0 ? "this process" : "owc-finger-host", after[i], end[i] - after[i]);
        if (kCountsMemory) {
            EXPECT_LT(end[i] - after[i], kMostGrowthKib);
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Readers, FingerEnduranceTest, testing::Values(Form::InProcess, Form::Hosted),
                         testing::PrintToStringParamName());

}  // namespace owc::test
