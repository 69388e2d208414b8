#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <random>

#include "tests/support/log_builder.h"

namespace owc::test {

namespace {

/// Appends without end and tells every acknowledged head through the pipe; never returns.
[[noreturn]] void appendUntilKilled(const std::filesystem::path& file, int told) {
    auto log = store::Log::open(file, store::OpenMode::ReadWrite, samplePeopleKeys());
    if (!log) ::_exit(2);
    const std::uint64_t start = (*log)->head().seq;
    for (std::uint64_t round = start;; ++round) {
        store::Batch batch = batchOf({"one", "two", "three"});
        batch.claims = {{1, std::to_string(round)}};
        const auto head = (*log)->append(batch);
        if (!head) ::_exit(3);
        if (round % 64 == 63) std::ignore = (*log)->checkpointWal();
        if (::write(told, &head->seq, sizeof head->seq) != sizeof head->seq) ::_exit(4);
    }
}

/// Lets a child write until it has told `enough` heads, kills it, and gives the last head it told.
std::uint64_t lastHeadToldBeforeTheKill(const std::filesystem::path& file, int enough) {
    int line[2];
    EXPECT_EQ(::pipe(line), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        ::close(line[0]);
        appendUntilKilled(file, line[1]);
    }
    ::close(line[1]);
    std::uint64_t last = 0;
    std::uint64_t told = 0;
    while (::read(line[0], &told, sizeof told) == sizeof told) {
        last = told;
        if (--enough == 0) ::kill(child, SIGKILL);
    }
    ::close(line[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "the child stopped by itself: " << status;
    return last;
}

}  // namespace

TEST(StoreCrashTest, WhatWasAcknowledgedIsThereAfterAKillAndNothingIsHalfThere) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    std::mt19937 random(20260314);
    std::uint64_t before = 0;
    for (int round = 0; round < 20; ++round) {
        const int enough = 1 + static_cast<int>(random() % 150);
        const std::uint64_t told = lastHeadToldBeforeTheKill(file, enough);
        EXPECT_GE(told, before + static_cast<std::uint64_t>(enough) * 3);

        const auto log = openLog(file);
        ASSERT_TRUE(log);
        const auto verified = log->verify();
        ASSERT_TRUE(verified) << verified.error().detail;
        EXPECT_GE(verified->events, told) << "acknowledged and lost, round " << round;
        EXPECT_EQ(verified->events % 3, 0u) << "half a batch, round " << round;
        EXPECT_EQ(log->head().seq, verified->events);
        before = verified->events;
    }
}

}  // namespace owc::test
