#include <SQLiteCpp/SQLiteCpp.h>

#include "queue-server/store/migrations.h"
#include "queue-server/store/wal_mover.h"
#include "tests/support/log_builder.h"

namespace owc::test {
namespace {

using domain::ErrorCode;

store::Batch withOutcome(const store::RequestKey& key, std::int64_t at) {
    store::Batch batch = batchOf({"a"}, at);
    batch.outcomes = {{key, "hash", at, "reply of " + key.device}};
    return batch;
}

}  // namespace

TEST(OutcomesTest, OfALogOfVersionOneAreStillFirstAnswers) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    {
        SQLite::Database old(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        old.exec(std::string(store::migrations()[0]));
        old.exec("PRAGMA application_id = " + std::to_string(store::kApplicationId));
        old.exec("PRAGMA user_version = 1");
        old.exec("INSERT INTO outcomes VALUES ('kiosk-1', 7, 3, x'01', 2000, x'6869'), ('counter-1', 9, 1, x'02', 1000, x'6f')");
        old.exec("INSERT INTO forgotten VALUES ('kiosk-1', 7, 1)");
    }
    const auto log = openLog(file);
    const auto found = log->outcomes().find({"kiosk-1", 7, 3});
    ASSERT_TRUE(found && *found);
    EXPECT_EQ((*found)->reply, "hi");
    EXPECT_TRUE(log->outcomes().isForgotten({"kiosk-1", 7, 1}));
    EXPECT_EQ(log->outcomes().highestBoot("counter-1"), 9u);

    ASSERT_TRUE(log->outcomes().dropBefore(1500));
    EXPECT_FALSE(log->outcomes().find({"counter-1", 9, 1})->has_value()) << "the older one went first";
    EXPECT_TRUE(log->outcomes().find({"kiosk-1", 7, 3})->has_value());
}

TEST(OutcomesTest, OfABatchThatWasRolledBackDoNotExist) {
    const TempFolder folder;
    const auto log = openLog(folder.path() / "centre.db");
    store::Batch batch = withOutcome({"kiosk-1", 1, 1}, 1000);
    batch.claims = {{1, "x"}, {1, "x"}};
    EXPECT_EQ(log->append(batch).error().code, ErrorCode::ConstraintBroken);
    EXPECT_FALSE(log->outcomes().find({"kiosk-1", 1, 1})->has_value());
    batch.claims.pop_back();
    EXPECT_TRUE(log->append(batch));
    EXPECT_TRUE(log->outcomes().find({"kiosk-1", 1, 1})->has_value());
    EXPECT_EQ(log->append(withOutcome({"kiosk-1", 1, 1}, 2000)).error().code, ErrorCode::ConstraintBroken)
        << "a request has one outcome, whatever a caller believes";
    EXPECT_EQ(log->head().seq, 1u);
}

TEST(OutcomesTest, HighestBootIsKnownFromKeptAndDroppedAlike) {
    const TempFolder folder;
    const auto log = openLog(folder.path() / "centre.db");
    EXPECT_EQ(log->outcomes().highestBoot("kiosk-1"), 0u);
    ASSERT_TRUE(log->append(withOutcome({"kiosk-1", 5, 9}, 1000)));
    ASSERT_TRUE(log->outcomes().dropBefore(5000));
    EXPECT_EQ(log->outcomes().highestBoot("kiosk-1"), 5u);
}

TEST(PeopleTest, AreFoundByTheirNumberBeforeAndAfterARestartAndNotOnceErased) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    std::int64_t id = 0;
    {
        const auto log = openLog(file);
        auto person = log->people().prepare("6110100000142");
        ASSERT_TRUE(person);
        id = person->id;
        EXPECT_FALSE(log->people().find("6110100000142")->has_value()) << "not before her batch is committed";
        store::Batch batch = batchOf({"a"});
        batch.people = {*person};
        ASSERT_TRUE(log->append(batch));
        EXPECT_EQ(*log->people().find("6110100000142"), id);
        batch.people.front().id = id + 1;
        EXPECT_EQ(log->append(batch).error().code, ErrorCode::ConstraintBroken) << "a person has one row";
    }
    const auto log = openLog(file);
    EXPECT_EQ(*log->people().find("6110100000142"), id);
    EXPECT_FALSE(log->people().find("3520212345671")->has_value());
    store::Batch forget = batchOf({"b"}, 2000);
    forget.erased = {id};
    ASSERT_TRUE(log->append(forget));
    EXPECT_FALSE(log->people().find("6110100000142")->has_value());
}

TEST(WalMoverTest, BringsWhatIsCommittedIntoTheFileBesideTheWriter) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    const auto log = openLog(file);
    auto mover = store::WalMover::open(file);
    ASSERT_TRUE(mover);
    for (int i = 0; i < 50; ++i) ASSERT_TRUE(log->append(batchOf({"a", "b"}, 1000 + i)));
    EXPECT_GT(log->walPages(), 50u);
    ASSERT_TRUE(mover->move());

    const auto copy = folder.path() / "copy.db";  // the main file alone, as if the write-ahead log were lost
    std::filesystem::copy_file(file, copy);
    EXPECT_EQ((*store::Log::open(copy, store::OpenMode::ReadOnly))->verify()->events, 100u);

    ASSERT_TRUE(log->append(batchOf({"c"}, 2000)));
    EXPECT_LT(log->walPages(), 20u) << "its file begins anew once everything has been moved";
    EXPECT_EQ(log->verify()->events, 101u);
}

}  // namespace owc::test
