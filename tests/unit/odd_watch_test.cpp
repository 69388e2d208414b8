#include "queue-server/server/odd_watch.h"

#include <gtest/gtest.h>

#include <atomic>
#include <thread>

namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
using server::OddWatch;

namespace {

const domain::Time kNine{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} + 4h};
constexpr domain::Day kToday{std::chrono::year{2026} / 3 / 14};

bool soon(const std::function<bool()>& done) {
    const auto most = std::chrono::steady_clock::now() + 20s;
    while (!done()) {
        if (std::chrono::steady_clock::now() > most) return false;
        std::this_thread::sleep_for(1ms);
    }
    return true;
}

registry::Version numbered(std::uint64_t number) {
    return {.number = number, .loaded = {}, .source = {}, .hash = {}};
}

registry::OddReport twelve() {
    registry::OddReport report;
    report.total[1] = 12;
    return report;
}

std::size_t timesIn(const std::string& text, std::string_view what) {
    std::size_t times = 0;
    for (auto at = text.find(what); at != std::string::npos; at = text.find(what, at + 1)) ++times;
    return times;
}

}  // namespace

TEST(OddWatchTest, EveryTwoSecondsItAsksWhichVersionAnswers) {
    std::atomic<int> asked = 0;
    OddWatch watch({[&] { return ++asked, numbered(0); },
                    [](domain::Day, const std::function<bool()>&) { return twelve(); }});
    watch.look(kNine, kToday);
    ASSERT_TRUE(soon([&] { return asked == 1; }));
    for (int i = 0; i < 20; ++i) {
        watch.look(kNine + 1999ms, kToday);
        std::this_thread::sleep_for(1ms);
    }
    EXPECT_EQ(asked, 1);
    watch.look(kNine + 2s, kToday);
    EXPECT_TRUE(soon([&] { return asked == 2; }));
}

TEST(OddWatchTest, BeforeAnythingWasLoadedNothingIsCountedAndNothingTold) {
    std::atomic<int> asked = 0, counted = 0;
    OddWatch watch({[&] { return ++asked, numbered(0); },
                    [&](domain::Day, const std::function<bool()>&) { return ++counted, twelve(); }});
    for (int i = 0; i < 3; ++i) {
        watch.look(kNine + i * 2s, kToday);
        ASSERT_TRUE(soon([&] { return asked == i + 1; }));
    }
    EXPECT_EQ(watch.news(), nullptr);
    EXPECT_EQ(counted, 0);
}

TEST(OddWatchTest, WhatWasFoundYesterdayIsShownUntilTodayIsCounted) {
    std::atomic<int> counts = 0;
    std::atomic<bool> may = true;
    OddWatch watch({[] { return numbered(1); },
                    [&](domain::Day, const std::function<bool()>&) {
                        ++counts;
                        EXPECT_TRUE(soon([&] { return may.load(); }));
                        return twelve();
                    }});
    watch.look(kNine, kToday);
    ASSERT_TRUE(soon([&] { return watch.news() && watch.news()->countedAt; }));
    EXPECT_EQ(watch.news()->countedAt, kNine);
    may = false;
    watch.look(kNine + 24h, kToday + std::chrono::days{1});
    ASSERT_TRUE(soon([&] { return counts == 2; }));
    EXPECT_EQ(watch.news()->countedAt, kNine);
    EXPECT_EQ(watch.news()->on, kToday);
    EXPECT_EQ(watch.news()->report.total[1], 12U);
    may = true;
    EXPECT_TRUE(soon([&] { return watch.news()->on == kToday + std::chrono::days{1}; }));
}

TEST(OddWatchTest, WhatWasNotFinishedIsNotTold) {
    std::atomic<int> asked = 0;
    OddWatch watch({[&] { return ++asked, numbered(1); },
                    [](domain::Day, const std::function<bool()>&) {
                        auto report = twelve();
                        report.complete = false;
                        return report;
                    }});
    for (int i = 0; i < 2; ++i) {
        watch.look(kNine + i * 2s, kToday);
        ASSERT_TRUE(soon([&] { return asked == i + 1; }));
    }
    ASSERT_TRUE(watch.news());
    EXPECT_FALSE(watch.news()->countedAt);
    EXPECT_EQ(watch.news()->report.total[1], 0U);
}

TEST(OddWatchTest, WhatIsBeingCountedIsGivenUpWhenTheServerEnds) {
    std::atomic<bool> begun = false, givenUp = false;
    {
        OddWatch watch({[] { return numbered(1); },
                        [&](domain::Day, const std::function<bool()>& isOver) {
                            begun = true;
                            givenUp = soon(isOver);
                            return twelve();
                        }});
        watch.look(kNine, kToday);
        ASSERT_TRUE(soon([&] { return begun.load(); }));
    }
    EXPECT_TRUE(givenUp);
}

TEST(OddWatchTest, WhatGoesWrongIsSaidOnceAndTheWatchGoesOn) {
    testing::internal::CaptureStdout();  // the log
    {
        std::atomic<int> asked = 0;
        std::atomic<bool> readable = false;
        OddWatch watch(
            {[&]() -> domain::Result<registry::Version> {
                 if (++asked > 4) return numbered(readable ? 2 : 1);
                 return domain::fail(ErrorCode::Corrupt, "page 7");
             },
             [&](domain::Day, const std::function<bool()>&) -> domain::Result<registry::OddReport> {
                 if (!readable) throw std::bad_alloc();
                 return twelve();
             }});
        for (int i = 0; i < 6; ++i) {
            watch.look(kNine + i * 2s, kToday);
            ASSERT_TRUE(soon([&] { return asked == i + 1; }));
        }
        readable = true;
        watch.look(kNine + 1min, kToday);
        EXPECT_TRUE(soon([&] { return watch.news() && watch.news()->countedAt; }));
    }
    const std::string text = testing::internal::GetCapturedStdout();
    EXPECT_EQ(timesIn(text, "not_looked_through code=" +
                                std::to_string(static_cast<int>(ErrorCode::Corrupt)) + " detail=\"page 7\""),
              1U)
        << text;
    EXPECT_EQ(timesIn(text, "bad_alloc"), 1U) << text;
    EXPECT_EQ(timesIn(text, "registry looked_through version=2 odd=12"), 1U) << text;
}

}  // namespace owc::test
