#include <SQLiteCpp/SQLiteCpp.h>

#include <fstream>

#include "queue-server/store/chain.h"
#include "tests/support/log_builder.h"

namespace owc::test {

using domain::ErrorCode;
using store::Log;
using store::OpenMode;

namespace {

/// Changes the file behind the log's back, as a thief would.
void tamper(const std::filesystem::path& file, const std::string& sql) {
    SQLite::Database(file.string(), SQLite::OPEN_READWRITE).exec(sql);
}

domain::Result<store::Verified> verifyFile(const std::filesystem::path& file) {
    const auto log = Log::open(file, OpenMode::ReadOnly);
    if (!log) return tl::unexpected(log.error());
    return (*log)->verify();
}

void writeAndClose(const std::filesystem::path& file) {
    const auto log = openLog(file);
    ASSERT_TRUE(log->append(batchOf({"a", "b", "c"})));
    ASSERT_TRUE(log->close());
}

}  // namespace

TEST(LogTest, EveryEventIsChainedToTheOneBefore) {
    const TempFolder folder;
    const auto log = openLog(folder.path() / "centre.db");
    ASSERT_TRUE(log->append(batchOf({"a", "b"})));

    std::string previous(32, '\0');
    std::uint64_t seen = 0;
    ASSERT_TRUE(log->forEach(1, [&](const store::StoredEvent& event) {
        EXPECT_EQ(event.seq, ++seen);
        EXPECT_EQ(event.hash, store::chainHash(previous, event.seq, {event.timeMs, event.kind, event.body}));
        previous = event.hash;
        return true;
    }));
    EXPECT_EQ(seen, 2u);
    EXPECT_EQ(log->head().hash, previous);
    EXPECT_EQ(log->verify()->events, 2u);
}

TEST(LogTest, TheChainHashCoversEveryField) {
    const std::string previous(32, 'p');
    const std::string whole = store::chainHash(previous, 7, {1000, 4, "body"});
    EXPECT_NE(store::chainHash(std::string(32, 'q'), 7, {1000, 4, "body"}), whole);
    EXPECT_NE(store::chainHash(previous, 8, {1000, 4, "body"}), whole);
    EXPECT_NE(store::chainHash(previous, 7, {1001, 4, "body"}), whole);
    EXPECT_NE(store::chainHash(previous, 7, {1000, 5, "body"}), whole);
    EXPECT_NE(store::chainHash(previous, 7, {1000, 4, "Body"}), whole);
}

TEST(LogTest, VerifyNamesTheFirstEventSomebodyTouched) {
    for (const auto* sql :
         {"UPDATE events SET body = 'x' WHERE seq = 2", "UPDATE events SET time = 5 WHERE seq = 2",
          "UPDATE events SET kind = 9 WHERE seq = 2", "UPDATE events SET hash = zeroblob(32) WHERE seq = 2",
          "DELETE FROM events WHERE seq = 2"}) {
        const TempFolder folder;
        const auto file = folder.path() / "centre.db";
        writeAndClose(file);
        EXPECT_TRUE(verifyFile(file));
        tamper(file, sql);
        const auto result = verifyFile(file);
        ASSERT_FALSE(result) << sql;
        EXPECT_EQ(result.error().code, ErrorCode::Corrupt);
        EXPECT_NE(result.error().detail.find("event 2"), std::string::npos) << result.error().detail;
    }
}

TEST(LogTest, ABatchIsWholeOrNothing) {
    const TempFolder folder;
    const auto log = openLog(folder.path() / "centre.db");
    store::Batch first = batchOf({"a"});
    first.claims = {{1, "2026-03-14/8"}};
    ASSERT_TRUE(log->append(first));
    const auto head = log->head();

    store::Batch second = batchOf({"b", "c"});
    second.outcomes = {{{"kiosk-1", 1, 1}, "hash", 1, "reply"}};
    second.claims = {{1, "2026-03-14/9"}, {1, "2026-03-14/8"}};
    EXPECT_EQ(log->append(second).error().code, ErrorCode::ConstraintBroken);

    EXPECT_EQ(log->head().seq, head.seq);
    EXPECT_EQ(log->head().hash, head.hash);
    EXPECT_EQ(log->verify()->events, 1u);
    EXPECT_FALSE(log->outcomes().find({"kiosk-1", 1, 1})->has_value());
    second.claims.pop_back();
    EXPECT_TRUE(log->append(second)) << "the refused batch left nothing of itself behind";
    EXPECT_EQ(log->verify()->events, 3u);
}

TEST(LogTest, TheSameClaimOfAnotherKindIsAnotherClaim) {
    const TempFolder folder;
    const auto log = openLog(folder.path() / "centre.db");
    store::Batch batch = batchOf({"a"});
    batch.claims = {{1, "k"}, {2, "k"}};
    EXPECT_TRUE(log->append(batch));
}

TEST(LogTest, AnOutcomeIsFoundAfterARestartAndOnlyOnce) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    const store::RequestKey key{"kiosk-1", 7, 3};
    {
        const auto log = openLog(file);
        store::Batch batch = batchOf({"a"});
        batch.outcomes = {{key, "hash", 1000, "the reply"}};
        ASSERT_TRUE(log->append(batch));
        EXPECT_EQ(log->append(batch).error().code, ErrorCode::ConstraintBroken);
    }
    const auto log = openLog(file);
    const auto found = log->outcomes().find(key);
    ASSERT_TRUE(found && found->has_value());
    EXPECT_EQ((*found)->reply, "the reply");
    EXPECT_EQ((*found)->requestHash, "hash");
    EXPECT_FALSE(log->outcomes().find({"kiosk-2", 7, 3})->has_value());
    EXPECT_FALSE(log->outcomes().find({"kiosk-1", 8, 3})->has_value());
}

TEST(LogTest, DroppedOutcomesStayForgottenSoThatTheirRequestIsNeverDoneAgain) {
    const TempFolder folder;
    const auto log = openLog(folder.path() / "centre.db");
    store::Batch batch;
    batch.outcomes = {{{"kiosk-1", 7, 3}, "h", 1000, "r"},
                      {{"kiosk-1", 7, 4}, "h", 2000, "r"},
                      {{"kiosk-1", 8, 1}, "h", 3000, "r"}};
    ASSERT_TRUE(log->append(batch));
    ASSERT_TRUE(log->outcomes().dropBefore(2500));

    EXPECT_FALSE(log->outcomes().find({"kiosk-1", 7, 4})->has_value());
    EXPECT_TRUE(log->outcomes().isForgotten({"kiosk-1", 7, 4}));
    EXPECT_TRUE(log->outcomes().isForgotten({"kiosk-1", 6, 99})) << "an older start";
    EXPECT_FALSE(log->outcomes().isForgotten({"kiosk-1", 7, 5}));
    EXPECT_FALSE(log->outcomes().isForgotten({"kiosk-1", 8, 1}));
    EXPECT_TRUE(log->outcomes().find({"kiosk-1", 8, 1})->has_value()) << "young enough to be kept";
    EXPECT_FALSE(log->outcomes().isForgotten({"kiosk-2", 1, 1})) << "another device";

    ASSERT_TRUE(log->outcomes().dropBefore(100));
    EXPECT_TRUE(log->outcomes().isForgotten({"kiosk-1", 7, 4})) << "it never becomes less";
}

TEST(LogTest, DroppingTheOutcomesOfABusyDeviceIsDoneInABlink) {
    // Far beyond the test's time limit when the work grows with the square of them.
    const TempFolder folder;
    const auto log = openLog(folder.path() / "centre.db");
    store::Batch batch;
    for (std::uint64_t i = 1; i <= 100'000; ++i) batch.outcomes.push_back({{"kiosk-1", 7 + i % 3, i}, "h", 1000, "r"});
    ASSERT_TRUE(log->append(batch));
    ASSERT_TRUE(log->outcomes().dropBefore(2000));
    EXPECT_TRUE(log->outcomes().isForgotten({"kiosk-1", 9, 1}));
    EXPECT_FALSE(log->outcomes().isForgotten({"kiosk-1", 9, 100'001}));
}

TEST(LogTest, ASecondWriterIsRefusedByName) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    const auto first = openLog(file);
    const auto second = Log::open(file, OpenMode::ReadWrite);
    ASSERT_FALSE(second);
    EXPECT_EQ(second.error().code, ErrorCode::StorageLocked);
    EXPECT_NE(second.error().detail.find("centre.db"), std::string::npos);
}

TEST(LogTest, AReaderSeesWhatIsWrittenWhileTheWriterLives) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    const auto writer = openLog(file);
    ASSERT_TRUE(writer->append(batchOf({"a"})));
    const auto reader = Log::open(file, OpenMode::ReadOnly);
    ASSERT_TRUE(reader);
    ASSERT_TRUE(writer->append(batchOf({"b"}, 2000)));
    EXPECT_EQ((*reader)->verify()->events, 2u);
    EXPECT_FALSE((*reader)->append(batchOf({"c"}))) << "a reader writes nothing";
}

TEST(LogTest, ClosesAsOneFileThatAReadOnlyFolderCanShow) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    writeAndClose(file);
    EXPECT_FALSE(std::filesystem::exists(file.string() + "-wal"));
    EXPECT_FALSE(std::filesystem::exists(file.string() + "-shm"));
    using std::filesystem::perms;
    std::filesystem::permissions(folder.path(), perms::owner_read | perms::owner_exec);
    EXPECT_EQ(verifyFile(file)->events, 3u);
    std::filesystem::permissions(folder.path(), perms::owner_all);
}

TEST(LogTest, ForeignAndNewerFilesAreRefusedAndLeftAsTheyAre) {
    const TempFolder folder;
    const auto foreign = folder.path() / "shop.db";
    SQLite::Database(foreign.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE)
        .exec("CREATE TABLE goods (name TEXT)");
    for (const auto mode : {OpenMode::ReadWrite, OpenMode::ReadOnly})
        EXPECT_EQ(Log::open(foreign, mode).error().code, ErrorCode::VersionUnknown);
    SQLite::Database after(foreign.string());
    EXPECT_EQ(after.execAndGet("SELECT count(*) FROM sqlite_schema").getInt(), 1);
    EXPECT_EQ(after.execAndGet("PRAGMA journal_mode").getString(), "delete");

    const auto newer = folder.path() / "centre.db";
    writeAndClose(newer);
    tamper(newer, "PRAGMA user_version = 99");
    const auto refused = Log::open(newer, OpenMode::ReadWrite);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::VersionUnknown);
    EXPECT_NE(refused.error().detail.find("99"), std::string::npos);
    EXPECT_EQ(Log::open(folder.path() / "none.db", OpenMode::ReadOnly).error().code, ErrorCode::StorageFailed);
}

TEST(LogTest, AFileThatIsNoDatabaseIsCorrupt) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    std::ofstream(file) << std::string(5000, 'x');
    EXPECT_EQ(Log::open(file, OpenMode::ReadWrite).error().code, ErrorCode::Corrupt);
}

TEST(CheckpointTest, TheNewestOneThatFitsTheChainIsUsed) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    {
        const auto log = openLog(file);
        EXPECT_FALSE(log->newestCheckpoint(1)->has_value());
        ASSERT_TRUE(log->writeCheckpoint(1, "of nothing"));
        EXPECT_FALSE(log->newestCheckpoint(1)->has_value()) << "an empty log has no head to hang it on";
        for (const char* state : {"one", "two", "three"}) {
            ASSERT_TRUE(log->append(batchOf({state})));
            ASSERT_TRUE(log->writeCheckpoint(1, state));
        }
        EXPECT_EQ((*log->newestCheckpoint(1))->state, "three");
        EXPECT_EQ((*log->newestCheckpoint(1))->seq, 3u);
        EXPECT_FALSE(log->newestCheckpoint(2)->has_value()) << "another schema";
        ASSERT_TRUE(log->close());
    }
    EXPECT_EQ(SQLite::Database(file.string()).execAndGet("SELECT count(*) FROM checkpoints").getInt(), 2);
    tamper(file, "UPDATE checkpoints SET state = 'richer' WHERE seq = 3");
    EXPECT_EQ((*openLog(file)->newestCheckpoint(1))->state, "two");
}

TEST(PeopleTest, ANumberIsSealedFoundAndNeverInTheFile) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    const std::string digits = "6110100000142";
    std::int64_t id = 0;
    {
        const auto log = openLog(file);
        const auto person = log->people().prepare(digits);
        ASSERT_TRUE(person);
        id = person->id;
        store::Batch batch = batchOf({"a"});
        batch.people = {*person};
        ASSERT_TRUE(log->append(batch));
        EXPECT_EQ(log->people().find(digits)->value(), id);
        EXPECT_EQ(*log->people().reveal(id), digits);
        EXPECT_FALSE(log->people().find("6110100000143")->has_value());
        EXPECT_NE(log->people().prepare("1")->id, id);
        batch.people.front().id += 50;
        EXPECT_EQ(log->append(batch).error().code, ErrorCode::ConstraintBroken) << "one row for one number";
        ASSERT_TRUE(log->close());
    }
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    EXPECT_EQ(bytes.find(digits), std::string::npos);

    EXPECT_EQ(openLog(file, samplePeopleKeys(2))->people().reveal(id).error().code, ErrorCode::BadKey);
    EXPECT_EQ(openLog(file, std::nullopt)->people().reveal(id).error().code, ErrorCode::BadKey);
    EXPECT_EQ(openLog(file)->people().reveal(id + 1).error().code, ErrorCode::UnknownVisit);
    tamper(file, "UPDATE people SET id = id + 1");
    EXPECT_EQ(openLog(file)->people().reveal(id + 1).error().code, ErrorCode::BadKey)
        << "a row moved to another person does not open";
}

TEST(PeopleTest, TheSameNumberIsSealedDifferentlyEachTime) {
    const TempFolder folder;
    const auto log = openLog(folder.path() / "centre.db");
    EXPECT_NE(log->people().prepare("6110100000142")->sealed, log->people().prepare("6110100000142")->sealed);
}

}  // namespace owc::test
