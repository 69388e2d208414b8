#include "queue-server/store/backup.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <atomic>
#include <fstream>
#include <thread>

#include "tests/support/log_builder.h"

namespace owc::test {

using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

domain::Result<void> good(const fs::path&) {
    return {};
}

class BackupTest : public ::testing::Test {
  protected:
    BackupTest() : m_log(openLog(live())) { append(20); }

    void append(int events) {
        for (int i = 0; i < events; ++i) ASSERT_TRUE(m_log->append(batchOf({"body of an event"})));
    }
    domain::Result<store::Backup> backUp(const std::string& stamp = "20260314-2130", std::size_t keep = 14) {
        return store::backUp(live(), folder(), stamp, keep, good);
    }
    /// As after a night: closed, then the backup put in its place.
    domain::Result<store::Restored> restore(const fs::path& backup) {
        m_log.reset();
        return store::restore(backup, data(), "20260315-080000", good);
    }
    [[nodiscard]] std::size_t filesIn(const fs::path& where) const {
        return static_cast<std::size_t>(std::distance(fs::directory_iterator(where), fs::directory_iterator{}));
    }
    [[nodiscard]] fs::path data() const { return m_folder.path() / "data"; }
    [[nodiscard]] fs::path live() const {
        fs::create_directories(data());
        return data() / "centre.db";
    }
    [[nodiscard]] fs::path folder() const { return m_folder.path() / "backup"; }

    TempFolder m_folder;
    std::unique_ptr<store::Log> m_log;
};

void overwrite(const fs::path& file, std::streamoff at, const std::string& with) {
    std::fstream out(file, std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(at);
    out << with;
}

}  // namespace

TEST_F(BackupTest, ACopyBesideTheWriterHoldsAllThatWasCommittedAndIsOneFile) {
    store::Batch batch;
    batch.outcomes.push_back({{"kiosk-1", 5, 1}, "hash", 7, "reply"});
    batch.claims.push_back({1, "20526/7"});
    ASSERT_TRUE(m_log->append(batch));
    ASSERT_TRUE(m_log->writeCheckpoint(3, "state"));
    const auto made = backUp();
    ASSERT_TRUE(made) << made.error().detail;
    EXPECT_EQ(made->head.seq, 20u);
    EXPECT_EQ(made->head.hash, m_log->head().hash);
    EXPECT_EQ(filesIn(folder()), 1u) << "no part, no write-ahead log";
    EXPECT_EQ(fs::status(made->file).permissions(), fs::perms::owner_read | fs::perms::owner_write);

    const auto copy = store::Log::open(made->file, store::OpenMode::ReadOnly);
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->verify()->events, 20u);
    EXPECT_EQ((*(*copy)->newestCheckpoint(3))->state, "state");
    EXPECT_EQ((*(*copy)->outcomes().find({"kiosk-1", 5, 1}))->reply, "reply");
    EXPECT_TRUE(m_log->append(batchOf({"the writer goes on"})));
}

TEST_F(BackupTest, OnlyTheNewestAreKept) {
    fs::create_directories(folder());
    std::ofstream(folder() / "notes.txt") << "somebody's";
    for (const char* stamp : {"20260312-2130", "20260313-2130", "20260314-2130", "20260315-2130"})
        ASSERT_TRUE(backUp(stamp, 3));
    const auto all = store::backupsIn(folder());
    ASSERT_EQ(all.size(), 3u);
    EXPECT_EQ(all.front().filename(), "centre-20260313-2130.db");
    EXPECT_TRUE(fs::exists(folder() / "notes.txt")) << "what is not ours stays";
}

TEST_F(BackupTest, ACopyThatDoesNotProveGetsNoNameAndNothingIsRemovedForIt) {
    ASSERT_TRUE(backUp("20260313-2130"));
    const auto refused = store::backUp(live(), folder(), "20260314-2130", 1, [](const fs::path&) {
        return domain::Result<void>(domain::fail(ErrorCode::Corrupt, "event 7: no event"));
    });
    EXPECT_EQ(refused.error().code, ErrorCode::Corrupt);
    EXPECT_EQ(refused.error().detail, "opening the copy: event 7: no event");
    EXPECT_EQ(store::backupsIn(folder()).size(), 1u);
    EXPECT_EQ(filesIn(folder()), 1u);
}

TEST_F(BackupTest, ALogWhoseChainIsBrokenIsNotBackedUpAsGood) {
    {
        SQLite::Database database(live().string(), SQLite::OPEN_READWRITE);
        database.exec("UPDATE events SET body = 'another' WHERE seq = 9");
    }
    EXPECT_EQ(backUp().error().code, ErrorCode::Corrupt);
    EXPECT_TRUE(store::backupsIn(folder()).empty());
}

TEST_F(BackupTest, AFolderThatCannotBeWrittenIsSaid) {
    std::ofstream(m_folder.path() / "backup") << "a file where the folder should be";
    EXPECT_EQ(backUp().error().code, ErrorCode::StorageFailed);
}

TEST_F(BackupTest, AWriterIsNeverInTheWayNorHeldUp) {
    std::atomic<bool> stop = false;
    std::atomic<int> made = 0;
    std::thread copies([&] {
        while (!stop) {
            const auto backup = backUp();
            EXPECT_TRUE(backup) << backup.error().detail;
            ++made;
        }
    });
    for (int i = 0; i < 200 || made < 3; ++i) ASSERT_TRUE(m_log->append(batchOf({"event"})));
    stop = true;
    copies.join();
    EXPECT_TRUE(m_log->checkpointWal());
}

TEST_F(BackupTest, ARestoreSetsThePresentLogAsideAndSaysWhatIsMissing) {
    const auto backup = backUp();
    append(5);
    const auto head = m_log->head();
    const auto restored = restore(backup->file);
    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_EQ(restored->head.seq, 20u);
    EXPECT_EQ(restored->before->hash, head.hash);
    EXPECT_TRUE(restored->sameChain);
    ASSERT_EQ(restored->missing.size(), 5u);
    EXPECT_EQ(restored->missing.front().seq, 21u);

    const auto now = openLog(live());
    EXPECT_EQ(now->head().seq, 20u);
    EXPECT_EQ(*now->restoredFrom(), std::optional<std::uint64_t>(20));
    const auto aside = store::Log::open(restored->setAside, store::OpenMode::ReadOnly);
    ASSERT_TRUE(aside) << aside.error().detail;
    EXPECT_EQ((*aside)->verify()->events, 25u);
    EXPECT_TRUE(fs::exists(backup->file)) << "a backup is used, not used up";
}

TEST_F(BackupTest, TheMarkGoesWithTheBatchThatSawIt) {
    const auto backup = backUp();
    ASSERT_TRUE(restore(backup->file));
    auto log = openLog(live());
    auto batch = batchOf({"log restored"});
    batch.restoreSeen = true;
    ASSERT_TRUE(log->append(batch));
    EXPECT_EQ(*log->restoredFrom(), std::nullopt);
}

TEST_F(BackupTest, WhileAServerHoldsTheLogNothingIsRestored) {
    const auto backup = backUp();
    append(1);
    const auto refused = store::restore(backup->file, data(), "20260315-080000", good);
    EXPECT_EQ(refused.error().code, ErrorCode::StorageLocked);
    EXPECT_TRUE(m_log->append(batchOf({"goes on"})));
    EXPECT_EQ(m_log->head().seq, 22u);
}

TEST_F(BackupTest, ADamagedBackupChangesNothing) {
    const auto backup = backUp();
    append(1);
    overwrite(backup->file, 9000, std::string(4000, '\xAA'));
    const auto refused = restore(backup->file);
    ASSERT_FALSE(refused);
    EXPECT_EQ(openLog(live())->head().seq, 21u);
    EXPECT_FALSE(fs::exists(live().string() + ".restoring"));
}

TEST_F(BackupTest, ALogThatCannotBeReadIsSetAsideAsItIs) {
    const auto backup = backUp();
    m_log.reset();
    std::ofstream(live(), std::ios::trunc) << "a disk that died left this";
    std::ofstream(live().string() + "-wal", std::ios::trunc) << "and this";
    const auto restored = store::restore(backup->file, data(), "20260315-080000", good);
    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_FALSE(restored->before);
    EXPECT_TRUE(fs::exists(restored->setAside));
    EXPECT_TRUE(fs::exists(restored->setAside.string() + "-wal")) << "it must not be replayed into the new log";
    EXPECT_EQ(openLog(live())->verify()->events, 20u);
}

TEST_F(BackupTest, OnANewPcThereIsNothingToSetAside) {
    const auto backup = backUp();
    const auto restored = store::restore(backup->file, m_folder.path() / "new" / "data", "20260315-080000", good);
    ASSERT_TRUE(restored) << restored.error().detail;
    EXPECT_TRUE(restored->setAside.empty());
    EXPECT_EQ(openLog(m_folder.path() / "new" / "data" / "centre.db")->head().seq, 20u);
}

TEST_F(BackupTest, ABackupOfAnotherLogIsToldApart) {
    const auto other = m_folder.path() / "other.db";
    ASSERT_TRUE(openLog(other)->append(batchOf({"another centre"})));
    const auto backup = store::backUp(other, folder(), "20260314-2130", 3, good);
    ASSERT_TRUE(backup) << backup.error().detail;
    const auto restored = restore(backup->file);
    ASSERT_TRUE(restored);
    EXPECT_FALSE(restored->sameChain);
    EXPECT_TRUE(restored->missing.empty());
}

}  // namespace owc::test
