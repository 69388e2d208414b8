#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <fstream>

#include "drivers/fingerprint/open_reader.h"
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

long residentKib() {
    std::ifstream statm("/proc/self/statm");
    long size = 0, resident = 0;
    statm >> size >> resident;
    return resident * ::sysconf(_SC_PAGESIZE) / 1024;
}

int captures() {
    const char* asked = std::getenv("OWC_FINGER_CAPTURES");
    return asked ? std::max(10, std::atoi(asked)) : kFew;
}

}  // namespace

/// Good touches, retries, cancelled and timed-out captures by turns; every tenth time the reader is opened
/// anew.
TEST(FingerEnduranceTest, ManyCapturesLeaveNothingBehind) {
    using drivers::CaptureOutcome;
    VirtualGlass glass;
    const auto image = smallPrint();
    const int all = captures();
    long after = 0;
    std::map<CaptureOutcome, int> seen;
    std::unique_ptr<drivers::FingerprintReader> reader;
    for (int i = 0; i < all; ++i) {
        FingerLog log;
        if (i % 10 == 0) reader = nullptr;
        if (!reader) reader = fingerprint::makeReader(VirtualGlass::uri());
        reader->capture(i % 8 == 5 ? std::chrono::milliseconds(5) : std::chrono::minutes(1), log.progress(),
                        log.done());
        if (i % 8 == 7) glass.retry(0);
        if (i % 8 == 6) {
            ASSERT_TRUE(log.comes(drivers::FingerHint::PlaceFinger));
            reader->cancel();
        }
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
    const long growth = residentKib() - after;
    std::printf("%d captures: %ld KiB resident after a fifth, %+ld KiB at the end\n", all, after, growth);
    if (kCountsMemory) {
        EXPECT_LT(growth, kMostGrowthKib);
    }
}

}  // namespace owc::test
