#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/stat.h>

#include <fstream>

#include "queue-server/store/reserve.h"
#include "tests/support/log_builder.h"
#include "tests/support/test_vfs.h"

// The log over a disk that is full, will not be written, fails, or has lost the end of a file.
namespace owc::test {

using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

std::int64_t bytesIn(const fs::path& folder) {
    std::int64_t sum = 0;
    for (const auto& entry : fs::directory_iterator(folder)) sum += static_cast<std::int64_t>(entry.file_size());
    return sum;
}

std::string bytesOf(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(const fs::path& file, const std::string& bytes) {
    std::ofstream(file, std::ios::binary) << bytes;
}

}  // namespace

TEST(StorageTroubleTest, EveryAppendHasSyncedOnceWhenItReturns) {
    const TempFolder folder;
    TestVfs vfs;
    const auto log = openLog(folder.path() / "centre.db");
    for (std::uint64_t i = 0; i < 5; ++i) {
        const auto before = vfs.counts().walSyncs;
        ASSERT_TRUE(log->append(batchOf({"a", "b"})));
        EXPECT_EQ(vfs.counts().walSyncs, before + 1);
    }
}

TEST(StorageTroubleTest, AFullDiskTakesNothingOfABatchAndTheNextOneWhenThereIsRoom) {
    const TempFolder folder;
    TestVfs vfs;
    const auto log = openLog(folder.path() / "centre.db");
    ASSERT_TRUE(log->append(batchOf({"a"})));
    for (const std::int64_t room : {0, 1000, 5000, 9000}) {
        vfs.limit(folder.path(), bytesIn(folder.path()) + room);
        store::Batch large = batchOf({"b"});
        large.events.front().body.assign(100'000, 'x');
        EXPECT_EQ(log->append(large).error().code, ErrorCode::StorageFull) << room;
        EXPECT_EQ(log->head().seq, 1u);
        EXPECT_EQ(log->verify()->events, 1u);
    }
    EXPECT_FALSE(log->canWrite());
    vfs.limit(folder.path(), -1);
    EXPECT_TRUE(log->canWrite());
    EXPECT_TRUE(log->append(batchOf({"b"})));
    EXPECT_EQ(log->verify()->events, 2u);
}

TEST(StorageTroubleTest, AFullDiskIsToldAsSuchAlsoWhereTheSharedMemoryCannotGrow) {
    const TempFolder folder;
    TestVfs vfs;
    const auto log = openLog(folder.path() / "centre.db");
    vfs.limit(folder.path(), bytesIn(folder.path()) + (64 << 20));
    store::Batch large = batchOf({"b"});
    large.events.front().body.assign(10'000, 'x');
    domain::Result<store::Head> last = store::Head{};
    for (int i = 0; last && i < 3000; ++i) {
        // Room for the log, none for the index beside it: it grows by 32 KiB every 4,096 pages.
        if (i % 100 == 0) vfs.limit(folder.path(), bytesIn(folder.path()) + 3'000'000);
        if (fs::file_size(folder.path() / "centre.db-wal") > 16'600'000)
            vfs.limit(folder.path(), bytesIn(folder.path()) + 30'000);
        last = log->append(large);
    }
    ASSERT_FALSE(last);
    EXPECT_EQ(last.error().code, ErrorCode::StorageFull) << last.error().detail;
    vfs.limit(folder.path(), -1);
    const auto again = log->append(large);
    EXPECT_TRUE(again) << again.error().detail;
}

TEST(StorageTroubleTest, WhereverTheDiskWasFullTheNextEventGoesInOnceThereIsRoom) {
    for (int room = 0; room < 400'000; room += 12'007) {
        const TempFolder folder;
        TestVfs vfs;
        const auto log = openLog(folder.path() / "centre.db");
        store::Batch large = batchOf({"b"});
        large.events.front().body.assign(10'000, 'x');
        vfs.limit(folder.path(), bytesIn(folder.path()) + room);
        domain::Result<store::Head> last = store::Head{};
        for (int i = 0; last && i < 300; ++i) last = log->append(large);
        ASSERT_FALSE(last) << room;
        EXPECT_EQ(last.error().code, ErrorCode::StorageFull) << last.error().detail;
        vfs.limit(folder.path(), -1);
        const auto again = log->append(large);
        EXPECT_TRUE(again) << room << " bytes: " << again.error().detail;
    }
}

TEST(StorageTroubleTest, ALogThatFindsNoRoomToOpenSaysThatTheDiskIsFull) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    ASSERT_TRUE(openLog(file)->close());
    TestVfs vfs;
    vfs.limit(folder.path(), bytesIn(folder.path()));
    const auto log = store::Log::open(file, store::OpenMode::ReadWrite);
    ASSERT_FALSE(log);
    EXPECT_EQ(log.error().code, ErrorCode::StorageFull) << log.error().detail;
    vfs.limit(folder.path(), -1);
    EXPECT_TRUE(openLog(file)->append(batchOf({"a"})));
}

TEST(StorageTroubleTest, AFileThatMayNotBeWrittenIsRefusedByNameAtTheStart) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    ASSERT_TRUE(openLog(file)->close());
    TestVfs vfs;
    vfs.fail({.readOnly = true});
    const auto log = store::Log::open(file, store::OpenMode::ReadWrite);
    ASSERT_FALSE(log);
    EXPECT_EQ(log.error().code, ErrorCode::StorageReadOnly);
    EXPECT_NE(log.error().detail.find("centre.db"), std::string::npos);
}

TEST(StorageTroubleTest, WhatCannotBeWrittenOrSyncedIsAFailureAndTheNextStartReadsAWholeLog) {
    for (const VfsFaults& faults : {VfsFaults{.write = SQLITE_IOERR_WRITE}, VfsFaults{.sync = SQLITE_IOERR_FSYNC}}) {
        const TempFolder folder;
        TestVfs vfs;
        {
            const auto log = openLog(folder.path() / "centre.db");
            ASSERT_TRUE(log->append(batchOf({"a"})));
            vfs.fail(faults);
            EXPECT_EQ(log->append(batchOf({"b", "c"})).error().code, ErrorCode::StorageFailed);
            EXPECT_EQ(log->head().seq, 1u);
            vfs.fail({});
        }
        EXPECT_TRUE(fs::exists(folder.path() / "centre.db-wal")) << "after a failure nothing is moved";
        const auto events = openLog(folder.path() / "centre.db")->verify();
        ASSERT_TRUE(events) << events.error().detail;
        EXPECT_TRUE(events->events == 1 || events->events == 3) << events->events;
    }
}

TEST(StorageTroubleTest, ATornEndOfTheWriteAheadLogTakesTheLastBatchAtMostAndAllOfIt) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    std::string wal;
    std::string database;
    std::size_t first = 0;
    {
        const auto log = openLog(file);
        ASSERT_TRUE(log->append(batchOf({"a"})));
        first = bytesOf(file.string() + "-wal").size();
        ASSERT_TRUE(log->append(batchOf({"b", "c", "d"})));
        wal = bytesOf(file.string() + "-wal");
        database = bytesOf(file);
    }
    ASSERT_GT(wal.size(), first);
    const auto eventsWith = [&](const std::string& torn) {
        const TempFolder after;
        put(after.path() / "centre.db", database);
        put(after.path() / "centre.db-wal", torn);
        const auto verified = openLog(after.path() / "centre.db")->verify();
        EXPECT_TRUE(verified) << verified.error().detail;
        return verified ? verified->events : 0;
    };
    EXPECT_EQ(eventsWith(wal), 4u);
    for (std::size_t at = first; at < wal.size(); at += 997) {
        EXPECT_EQ(eventsWith(wal.substr(0, at)), 1u) << "cut at " << at;
        std::string damaged = wal;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);
        EXPECT_EQ(eventsWith(damaged), 1u) << "damaged at " << at;
    }
}

TEST(StorageTroubleTest, TheChainIsCheckedFromAnyEventOnAndTheFirstWrongOneIsNamed) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    {
        const auto log = openLog(file);
        ASSERT_TRUE(log->append(batchOf({"a", "b", "c", "d", "e"})));
        ASSERT_TRUE(log->close());
    }
    const auto from = [&](std::uint64_t seq, std::uint64_t& seen) {
        return openLog(file)->forEachVerified(seq, [&](const store::StoredEvent&) { return ++seen < 100; });
    };
    const auto namedBy = [&](std::uint64_t seq) {
        std::uint64_t seen = 0;
        const auto result = from(seq, seen);
        return result ? "nothing" : result.error().detail.substr(0, 7);
    };
    std::uint64_t seen = 0;
    EXPECT_TRUE(from(3, seen));
    EXPECT_EQ(seen, 3u);
    EXPECT_EQ(namedBy(6), "nothing") << "there is nothing after the last";
    EXPECT_EQ(namedBy(7), "event 6") << "nor anything to go on from";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("UPDATE events SET body = 'x' WHERE seq = 2");
    EXPECT_EQ(namedBy(1), "event 2");
    EXPECT_EQ(namedBy(3), "nothing") << "what lies before is verify's to find";
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec("DELETE FROM events WHERE seq = 4");
    EXPECT_EQ(namedBy(3), "event 4");
    EXPECT_EQ(namedBy(5), "event 4");
}

TEST(ReserveTest, KeepsBlocksOfTheDiskAndGivesThemBack) {
    const TempFolder folder;
    const auto file = folder.path() / "reserve";
    constexpr std::uint64_t kBytes = 1 << 20;
    put(file, "cut short by an earlier end");
    store::Reserve reserve(file, kBytes);
    ASSERT_TRUE(reserve.make());
    EXPECT_EQ(fs::file_size(file), kBytes);
    ASSERT_TRUE(reserve.make()) << "once more is nothing";
    reserve.release();
    EXPECT_FALSE(fs::exists(file));
    reserve.release();
}

TEST(ReserveTest, WhatDoesNotFitTakesNothingOfTheDiskNotEvenForAMoment) {
    const TempFolder folder;
    const auto file = folder.path() / "reserve";
    const auto sameFile = folder.path() / "kept by another name";
    put(file, "cut short by an earlier end");
    fs::create_hard_link(file, sameFile);
    store::Reserve tooLarge(file, fs::space(folder.path()).free + (1ull << 40));
    const auto made = tooLarge.make();
    ASSERT_FALSE(made);
    EXPECT_EQ(made.error().code, ErrorCode::StorageFull);
    EXPECT_FALSE(fs::exists(file)) << "half a reserve is none";
    struct stat found {};
    ASSERT_EQ(::stat(sameFile.c_str(), &found), 0);
    EXPECT_LT(found.st_blocks, 100) << "others write while this is tried";
}

}  // namespace owc::test
