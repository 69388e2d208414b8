#include <SQLiteCpp/SQLiteCpp.h>

#include "queue-server/protocol/stored.h"
#include "queue-server/server/recovery.h"
#include "tests/support/centre_builder.h"
#include "tests/support/engine_desk.h"
#include "tests/support/test_vfs.h"

// A server over a disk that is full, will not be written or fails, and starts on a log that somebody touched.
namespace owc::test {

using namespace std::chrono_literals;
using domain::ErrorCode;
namespace fs = std::filesystem;

namespace {

const protocol::RequestBody kToken = protocol::IssueToken{.service = {"withdraw"}};

class EngineStorageTest : public ::testing::Test {
  protected:
    void fillTheDisk(std::int64_t room = 0) {
        std::int64_t used = 0;
        for (const auto& entry : fs::directory_iterator(desk.file().parent_path()))
            used += entry.is_regular_file() ? static_cast<std::int64_t>(entry.file_size()) : 0;
        vfs.limit(desk.file().parent_path(), used + room);
    }
    void makeRoom() { vfs.limit(desk.file().parent_path(), -1); }
    [[nodiscard]] bool boardIsAnswered() {
        const auto turn = desk.process({desk.incoming(desk.nextId(), "board-1", protocol::AskSnapshot{})});
        return turn.replies.size() == 1 && boost::variant2::holds_alternative<protocol::SnapshotPart>(
                                               protocol::decodeReply(turn.replies[0].bytes)->body);
    }
    /// What stops the process; none when it goes on.
    std::optional<ErrorCode> stopsOn(protocol::RequestId id) {
        const std::vector<server::Incoming> one{desk.incoming(id, "kiosk-1", kToken)};
        const auto turn = desk.engine().process(one);
        return turn ? std::nullopt : std::optional{turn.error().code};
    }
    void changeTheFile(const std::string& sql) {
        SQLite::Database(desk.file().string(), SQLite::OPEN_READWRITE).exec(sql);
    }

    TestVfs vfs;  ///< below the desk's files, so it goes last
    EngineDesk desk;
};

}  // namespace

TEST_F(EngineStorageTest, AFullDiskRefusesCommandsAndTheBoardsLiveOn) {
    desk.token("withdraw");
    const auto before = desk.state();
    fillTheDisk();
    EXPECT_EQ(refusal(desk.ask("kiosk-1", kToken)), ErrorCode::StorageFull);
    EXPECT_EQ(refusal(desk.ask("counter-1", protocol::SignIn{{1}, {"A"}, "1234"})), ErrorCode::StorageFull);
    EXPECT_EQ(desk.state(), before) << "memory is what the disk has";
    EXPECT_TRUE(boardIsAnswered());
    EXPECT_EQ(desk.engine().heartbeats().size(), 3u);
    desk.wait(1s);
    desk.tick();
    EXPECT_FALSE(fs::exists(desk.reserve()));
    desk.restart();
    EXPECT_EQ(desk.state(), before);
}

TEST_F(EngineStorageTest, TheReserveOfAFullDiskClosesTheDayAndIsMadeAgainWhenThereIsRoom) {
    desk.token("withdraw");
    fillTheDisk();
    const auto replies = desk.askTogether({{"kiosk-1", kToken}, {"dashboard-1", domain::CloseDay{}}});
    ASSERT_EQ(replies.size(), 2u);
    EXPECT_EQ(refusal(replies[0]), ErrorCode::StorageFull);
    EXPECT_EQ(refusal(replies[1]), std::nullopt);
    EXPECT_FALSE(desk.state().day);
    desk.engine().housekeeping();
    EXPECT_EQ(refusal(desk.ask("kiosk-1", kToken)), ErrorCode::StorageFull) << "still full";
    EXPECT_FALSE(fs::exists(desk.reserve()));

    makeRoom();
    desk.engine().housekeeping();
    EXPECT_TRUE(fs::exists(desk.reserve()));
    EXPECT_EQ(refusal(desk.ask("dashboard-1", domain::OpenDay{domain::Day{kDay + std::chrono::days{1}}})), std::nullopt);
    EXPECT_TRUE(desk.log().verify());
}

TEST_F(EngineStorageTest, WhereEvenTheReserveDoesNotHelpTheCloseIsRefusedTooAndTheServerStays) {
    fillTheDisk(-(1 << 20));  // so much is in the reserve
    EXPECT_EQ(refusal(desk.ask("dashboard-1", domain::CloseDay{})), ErrorCode::StorageFull);
    EXPECT_TRUE(desk.state().day);
    EXPECT_TRUE(boardIsAnswered());
    makeRoom();
    desk.engine().housekeeping();
    EXPECT_EQ(refusal(desk.ask("dashboard-1", domain::CloseDay{})), std::nullopt);
}

TEST_F(EngineStorageTest, AStartOnAFullDiskUsesTheReserve) {
    domain::Rules rules = *desk.state().rules;
    rules.capacity = 77;
    fillTheDisk();
    desk.apply(rules);
    EXPECT_EQ(desk.state().rules->capacity, 77u);
    EXPECT_EQ(refusal(desk.ask("kiosk-1", kToken)), ErrorCode::StorageFull);
    desk.restart();
    EXPECT_TRUE(desk.log().verify());
}

TEST_F(EngineStorageTest, AFileThatMayNoLongerBeWrittenIsReadOn) {
    desk.token("withdraw");
    vfs.fail({.write = SQLITE_READONLY});
    EXPECT_EQ(refusal(desk.ask("kiosk-1", kToken)), ErrorCode::StorageReadOnly);
    EXPECT_TRUE(boardIsAnswered());
    desk.engine().housekeeping();
    EXPECT_EQ(refusal(desk.ask("kiosk-1", kToken)), ErrorCode::StorageReadOnly);
    vfs.fail({});
    desk.engine().housekeeping();
    EXPECT_EQ(refusal(desk.ask("kiosk-1", kToken)), std::nullopt);
    EXPECT_EQ(desk.state().visits.size(), 2u);
}

TEST_F(EngineStorageTest, WhatCannotBeWrittenSyncedOrReadStopsTheServerAndNoReplyLeaves) {
    std::uint64_t tokens = 0;
    for (const VfsFaults& faults : {VfsFaults{.write = SQLITE_IOERR_WRITE}, VfsFaults{.sync = SQLITE_IOERR_FSYNC},
                                    VfsFaults{.read = SQLITE_IOERR_READ}}) {
        desk.restart();
        const protocol::RequestId id{7, ++tokens};
        const auto visits = desk.state().visits.size();
        vfs.fail(faults);
        EXPECT_EQ(stopsOn(id), ErrorCode::StorageFailed);
        vfs.fail({});
        desk.restart();
        ASSERT_TRUE(desk.log().verify());
        EXPECT_LE(desk.state().visits.size(), visits + 1);
        EXPECT_EQ(stopsOn(id), std::nullopt) << "the kiosk asks again under the same id";
        EXPECT_EQ(desk.state().visits.size(), tokens) << "and she has one token, whatever the disk had kept";
    }
}

TEST_F(EngineStorageTest, ATickThatTheLogRefusesIsTakenBackAndTheServerGoesOn) {
    desk.signIn(1, "A");
    fillTheDisk();
    desk.wait(6s);
    desk.tick();  // the desk is silent: its counter would be lost
    EXPECT_EQ(desk.state().counters.at({1}).lease, domain::LeaseState::Open);
    makeRoom();
    desk.engine().housekeeping();
    desk.tick();
    EXPECT_EQ(desk.state().counters.at({1}).lease, domain::LeaseState::Lost);
}

TEST_F(EngineStorageTest, AStartNamesTheEventThatSomebodyTouchedOrTookAfterTheCheckpoint) {
    desk.token("withdraw");
    ASSERT_TRUE(desk.log().writeCheckpoint(protocol::kStateSchema, protocol::encodeState(desk.state())));
    const auto seq = desk.log().head().seq;
    for (int i = 0; i < 3; ++i) desk.token("withdraw");
    const auto named = [&](const std::string& sql) {
        SQLite::Database database(desk.file().string(), SQLite::OPEN_READWRITE);
        database.exec("SAVEPOINT s");
        database.exec(sql);
        database.exec("RELEASE s");
        const auto recovered = server::recover(desk.log());
        EXPECT_FALSE(recovered) << sql;
        return recovered ? std::string{} : recovered.error().detail;
    };
    const std::string second = std::to_string(seq + 2);
    EXPECT_NE(named("UPDATE events SET time = time + 1 WHERE seq = " + second).find("event " + second), std::string::npos);
    EXPECT_NE(named("DELETE FROM events WHERE seq = " + second).find("event " + second), std::string::npos);
}

TEST_F(EngineStorageTest, ACheckpointThatWasTouchedOrTakenIsPassedOverAndTheStateIsTheSame) {
    for (int i = 0; i < 3; ++i) {
        desk.token("withdraw");
        ASSERT_TRUE(desk.log().writeCheckpoint(protocol::kStateSchema, protocol::encodeState(desk.state())));
    }
    desk.token("withdraw");
    const auto state = desk.state();
    const auto folded = [&] {
        const auto recovered = server::recover(desk.log());
        EXPECT_TRUE(recovered && recovered->all.centre.state() == state);
        return recovered ? recovered->folded : 0;
    };
    EXPECT_EQ(folded(), 1u);
    changeTheFile("UPDATE checkpoints SET state = x'00' WHERE seq = (SELECT max(seq) FROM checkpoints)");
    EXPECT_EQ(folded(), 2u) << "the one before";
    changeTheFile("DELETE FROM checkpoints");
    EXPECT_EQ(folded(), desk.log().head().seq);
}

TEST_F(EngineStorageTest, EventsOfEarlierStartsCountForTheNextCheckpointToo) {
    // A centre whose power goes every noon must not fold a longer log each time.
    for (int start = 0; start < 2; ++start) {
        store::Batch half;
        const auto body = protocol::encodeEvent(domain::NoticeSet{domain::Notice::BankDown, start == 0});
        half.events.assign(11'000, {desk.state().now.time_since_epoch().count(), body.kind, body.bytes});
        ASSERT_TRUE(desk.log().append(half));
        desk.engine().housekeeping();
        EXPECT_FALSE(desk.log().newestCheckpoint(protocol::kStateSchema)->has_value());
        desk.restart();
    }
    desk.engine().housekeeping();
    EXPECT_TRUE(desk.log().newestCheckpoint(protocol::kStateSchema)->has_value());
}

TEST_F(EngineStorageTest, TimesInTheLogNeverFallHoweverThePcsClockStandsAtAStart) {
    for (const auto jump : {-3h, 1h, -48h}) {
        desk.token("withdraw");
        desk.wait(jump);
        desk.restart();
    }
    desk.token("withdraw");
    std::int64_t last = 0;
    ASSERT_TRUE(desk.log().forEach(1, [&](const store::StoredEvent& event) {
        EXPECT_GE(event.timeMs, last) << event.seq;
        last = event.timeMs;
        return true;
    }));
}

}  // namespace owc::test
