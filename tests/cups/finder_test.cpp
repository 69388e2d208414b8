#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <thread>

#include "drivers/cups/cups_printer.h"
#include "tests/cups/private_cups.h"
#include "tests/cups/until.h"

namespace owc::test {
namespace {

using drivers::Access;
using drivers::DeviceInfo;

class CupsFinderTest : public ::testing::Test {
  protected:
    void SetUp() override {
        cups = std::make_unique<PrivateCups>();
        finder = cups::makeCupsFinder({.look = std::chrono::milliseconds{50}}, cups->server());
    }

    std::unique_ptr<PrivateCups> cups;
    std::mutex mutex;
    std::vector<DeviceInfo> seen;
    unsigned times = 0;
    std::unique_ptr<drivers::DeviceFinder> finder;  ///< last: it calls
};

TEST_F(CupsFinderTest, ListsQueuesByNameWithTheirDevice) {
    cups->addRawQueue("second", "socket://127.0.0.1:9");
    cups->addRawQueue("first", "socket://127.0.0.1:10");

    const auto found = finder->list();

    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].uri.scheme, drivers::DeviceUri::Scheme::Cups);
    EXPECT_EQ(found[0].uri.name, "first");
    EXPECT_EQ(found[0].kind, drivers::DeviceKind::Printer);
    EXPECT_EQ(found[0].model, "Local Raw Printer");
    EXPECT_EQ(found[0].where, "socket://127.0.0.1:10");
    EXPECT_EQ(found[0].access, Access::Ready);
    EXPECT_EQ(found[1].uri.name, "second");
}

TEST_F(CupsFinderTest, APasswordOfADeviceIsNotShown) {
    cups->addRawQueue("tk", "socket://kiosk:secret@127.0.0.1:9/path@1");

    const auto found = finder->list();

    ASSERT_EQ(found.size(), 1u);
    EXPECT_EQ(found[0].where, "socket://127.0.0.1:9/path@1");
}

TEST_F(CupsFinderTest, TellsOfWhatIsThereAndOfEachChange) {
    finder->watch([this](const std::vector<DeviceInfo>& found) {
        const std::lock_guard lock(mutex);
        seen = found;
        ++times;
    });
    const auto shows = [this](std::size_t count, unsigned told) {
        return until([&] {
            const std::lock_guard lock(mutex);
            return seen.size() == count && times == told;
        });
    };

    EXPECT_TRUE(shows(0, 1));
    cups->addRawQueue("tk", "socket://127.0.0.1:9");
    EXPECT_TRUE(shows(1, 2));
    cups->stop();
    EXPECT_TRUE(shows(0, 3));
    cups->start();
    EXPECT_TRUE(shows(1, 4));
}

TEST_F(CupsFinderTest, WithoutAServerNamedItIsTheOneOfCupsServer) {
    cups->addRawQueue("tk", "socket://127.0.0.1:9");
    ::setenv("CUPS_SERVER", cups->server().c_str(), 1);
    std::size_t found = 0;

    std::thread([&] {
        found = cups::makeCupsFinder()->list().size();
    }).join();  // libcups looks once a thread

    ::unsetenv("CUPS_SERVER");
    EXPECT_EQ(found, 1u);
}

TEST_F(CupsFinderTest, WithoutCupsThereAreNoQueues) {
    cups->stop();

    EXPECT_TRUE(finder->list().empty());
}

}  // namespace
}  // namespace owc::test
