#include "tests/support/test_vfs.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>

#include "tests/support/log_builder.h"

namespace owc::test {

namespace {

/// In a child on a losing disk: two rows, seen by their own process; then the child is killed.
void writeTwoRowsAndDie(const std::filesystem::path& file, const char* synchronous) {
    const pid_t child = ::fork();
    if (child == 0) {
        const TestVfs vfs({.losing = true});
        SQLite::Database database(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        database.exec("PRAGMA journal_mode = WAL");
        database.exec(std::string("PRAGMA synchronous = ") + synchronous);
        database.exec("CREATE TABLE t (x)");
        database.exec("INSERT INTO t VALUES (1), (2)");
        if (database.execAndGet("SELECT count(*) FROM t").getInt() != 2) ::_exit(1);
        ::raise(SIGKILL);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "the child did not see what it wrote";
}

int tablesIn(const std::filesystem::path& file) {
    return SQLite::Database(file.string(), SQLite::OPEN_READWRITE)
        .execAndGet("SELECT count(*) FROM sqlite_schema")
        .getInt();
}

/// A child appends until the disk kills it; the events that it was told are in the log.
std::uint64_t appendUntilTheDiskKills(const std::filesystem::path& file, const VfsPlan& plan) {
    int line[2];
    EXPECT_EQ(::pipe(line), 0);
    const pid_t child = ::fork();
    if (child == 0) {
        const TestVfs vfs(plan);
        auto log = store::Log::open(file, store::OpenMode::ReadWrite, samplePeopleKeys());
        for (int i = 0; log && i < 100; ++i) {
            const auto head = (*log)->append(batchOf({"one", "two", "three"}));
            if (!head || ::write(line[1], &head->seq, sizeof head->seq) != sizeof head->seq) ::_exit(1);
        }
        ::_exit(2);
    }
    ::close(line[1]);
    std::uint64_t last = 0;
    for (std::uint64_t told = 0; ::read(line[0], &told, sizeof told) == sizeof told;) last = told;
    ::close(line[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    EXPECT_TRUE(WIFSIGNALED(status)) << "status " << status;
    return last;
}

}  // namespace

TEST(TestVfsTest, ALosingDiskLosesWhatWasNotSyncedAndKeepsWhatWas) {
    const TempFolder folder;
    writeTwoRowsAndDie(folder.path() / "careless.db", "OFF");
    EXPECT_EQ(tablesIn(folder.path() / "careless.db"), 0);
    writeTwoRowsAndDie(folder.path() / "careful.db", "FULL");
    EXPECT_EQ(SQLite::Database((folder.path() / "careful.db").string()).execAndGet("SELECT count(*) FROM t").getInt(), 2);
}

TEST(TestVfsTest, AKillWhileTheLogIsMadeOrTidiedLeavesOneThatOpens) {
    int killed = 0;
    for (const bool losing : {false, true}) {
        for (const auto place : {VfsKill::DatabaseWrite, VfsKill::CommitWrite, VfsKill::CommitSync, VfsKill::AfterCommit}) {
            for (const std::uint32_t at : {1u, 2u, 3u, 5u, 8u, 13u, 21u}) {
                const TempFolder folder;
                const auto file = folder.path() / "centre.db";
                const pid_t child = ::fork();
                if (child == 0) {
                    const TestVfs vfs({.losing = losing, .kill = place, .killAt = at, .seed = at});
                    auto log = store::Log::open(file, store::OpenMode::ReadWrite);
                    const bool made = log && (*log)->append(batchOf({"a"})) && (*log)->close();
                    ::_exit(made ? 0 : 1);
                }
                int status = 0;
                ::waitpid(child, &status, 0);
                killed += WIFSIGNALED(status) ? 1 : 0;
                SCOPED_TRACE("place " + std::to_string(static_cast<int>(place)) + " at " + std::to_string(at) +
                             (losing ? ", losing" : ""));
                ASSERT_TRUE(WIFSIGNALED(status) || status == 0) << status;
                const auto log = openLog(file);
                ASSERT_TRUE(log);
                ASSERT_TRUE(log->append(batchOf({"b"})));
                EXPECT_TRUE(log->verify());
            }
        }
    }
    EXPECT_GT(killed, 20);
}

TEST(TestVfsTest, EachPlaceOfDeathLeavesWhatItsNameSays) {
    for (const bool losing : {false, true}) {
        for (const auto place : {VfsKill::CommitWrite, VfsKill::CommitSync, VfsKill::AfterCommit}) {
            const TempFolder folder;
            const auto file = folder.path() / "centre.db";
            ASSERT_TRUE(openLog(file));  // the file is there, so that the commits counted are those of events
            const VfsPlan plan{.losing = losing, .kill = place, .killAt = place == VfsKill::CommitWrite ? 25u : 5u};
            const std::uint64_t told = appendUntilTheDiskKills(file, plan);
            const auto log = openLog(file);
            const auto verified = log->verify();
            ASSERT_TRUE(verified) << verified.error().detail;
            SCOPED_TRACE(static_cast<int>(place) + (losing ? 100 : 0));
            EXPECT_GE(told, 3u);
            EXPECT_GE(verified->events, told);
            EXPECT_EQ(verified->events % 3, 0u);
            if (place == VfsKill::AfterCommit) {
                EXPECT_EQ(verified->events, told + 3) << "on disk, and nobody was told";
            }
        }
    }
}

}  // namespace owc::test
