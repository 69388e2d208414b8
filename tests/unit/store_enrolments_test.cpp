#include "queue-server/store/enrolments.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gmock/gmock.h>

#include <fstream>

#include "queue-server/store/migrations.h"
#include "tests/support/log_builder.h"

namespace owc::test {

using store::Enrolment;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

const Enrolment kThumb{7, 1, 5000, "sealed thumb"};
const Enrolment kIndex{7, 2, 6000, "sealed index"};
const Enrolment kOther{8, 1, 5000, "somebody else's"};

/// A batch with one event, as every batch that changes something has.
store::Batch batchWith(std::vector<Enrolment> enrolments) {
    store::Batch batch = batchOf({"enrolled"});
    batch.enrolments = std::move(enrolments);
    return batch;
}

struct Bench {
    Bench() { EXPECT_TRUE(log->append(batchWith({kThumb, kIndex, kOther}))); }

    std::vector<Enrolment> of(std::int64_t person) const {
        const auto found = reader->of(person);
        EXPECT_TRUE(found);
        return found.value_or(std::vector<Enrolment>{});
    }
    void revoke(store::Revocation revocation) {
        store::Batch batch = batchOf({"revoked"});
        batch.revoked = {revocation};
        ASSERT_TRUE(log->append(batch));
    }
    /// Whether these bytes lie anywhere in the log's files.
    bool holds(const std::string& bytes) const {
        for (const auto& entry : std::filesystem::directory_iterator(folder.path())) {
            std::ifstream in(entry.path(), std::ios::binary);
            const std::string all(std::istreambuf_iterator<char>(in), {});
            if (all.find(bytes) != std::string::npos) return true;
        }
        return false;
    }

    TempFolder folder;
    std::filesystem::path file = folder.path() / "centre.db";
    std::unique_ptr<store::Log> log = openLog(file);
    std::unique_ptr<store::EnrolmentReader> reader = store::EnrolmentReader::open(file).value();
};

}  // namespace

TEST(EnrolmentsTest, AReaderBesideTheWriterSeesWhatABatchEnrolled) {
    const Bench bench;
    EXPECT_THAT(bench.of(7), ElementsAre(kThumb, kIndex));
    EXPECT_THAT(bench.of(8), ElementsAre(kOther));
    EXPECT_THAT(bench.of(9), IsEmpty());
}

TEST(EnrolmentsTest, AFingerIsEnrolledAnewInItsPlace) {
    Bench bench;
    const Enrolment again{7, 1, 9000, "sealed again"};
    ASSERT_TRUE(bench.log->append(batchWith({again})));

    EXPECT_THAT(bench.of(7), ElementsAre(again, kIndex));
}

TEST(EnrolmentsTest, ABatchThatFailsEnrolsNobody) {
    Bench bench;
    store::Batch batch = batchWith({{9, 1, 5000, "lost"}});
    batch.claims = {{1, "once"}, {1, "once"}};

    EXPECT_FALSE(bench.log->append(batch));
    EXPECT_THAT(bench.of(9), IsEmpty());
}

TEST(EnrolmentsTest, OneFingerOrAllOfThemCanBeTakenBack) {
    Bench bench;
    bench.revoke({7, 1});
    EXPECT_THAT(bench.of(7), ElementsAre(kIndex));
    bench.revoke({7, store::Revocation::kAll});
    EXPECT_THAT(bench.of(7), IsEmpty());
    EXPECT_THAT(bench.of(8), ElementsAre(kOther));
}

TEST(EnrolmentsTest, WhatHasExpiredGoes) {
    Bench bench;
    store::Batch batch = batchOf({"a day later"});
    batch.expiredAt = 5000;
    ASSERT_TRUE(bench.log->append(batch));

    EXPECT_THAT(bench.of(7), ElementsAre(kIndex));
    EXPECT_THAT(bench.of(8), IsEmpty());
}

TEST(EnrolmentsTest, WhoIsForgottenIsForgottenWithHerFingers) {
    Bench bench;
    store::Batch batch = batchOf({"forgotten"});
    batch.erased = {7};
    ASSERT_TRUE(bench.log->append(batch));

    EXPECT_THAT(bench.of(7), IsEmpty());
    EXPECT_THAT(bench.of(8), ElementsAre(kOther));
}

TEST(EnrolmentsTest, OfWhatWasTakenBackNothingIsLeftInTheFiles) {
    Bench bench;
    ASSERT_TRUE(bench.holds("sealed thumb"));
    store::Batch batch = batchOf({"revoked"});
    batch.revoked = {{7, 1}};

    ASSERT_TRUE(store::erases(batch)) << "the engine scrubs after such a batch";
    ASSERT_TRUE(bench.log->append(batch));
    ASSERT_TRUE(bench.log->scrub());

    EXPECT_FALSE(bench.holds("sealed thumb"));
    EXPECT_TRUE(bench.holds("sealed index"));
}

TEST(EnrolmentsTest, AnOlderLogGetsItsTableWhenItIsOpened) {
    const TempFolder folder;
    const auto file = folder.path() / "centre.db";
    {
        SQLite::Database old(file.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        for (std::size_t i = 0; i < 3; ++i) old.exec(std::string(store::migrations()[i]));
        old.exec("PRAGMA application_id = " + std::to_string(store::kApplicationId));
        old.exec("PRAGMA user_version = 3");
    }
    EXPECT_TRUE(store::Log::open(file, store::OpenMode::ReadOnly)) << "a reader takes it as it is";
    EXPECT_FALSE(store::EnrolmentReader::open(file)) << "and there are no enrolments in it";

    const auto log = openLog(file);
    ASSERT_TRUE(log->append(batchWith({kThumb})));
    EXPECT_THAT(*store::EnrolmentReader::open(file).value()->of(7), ElementsAre(kThumb));
}

}  // namespace owc::test
