#include <gtest/gtest.h>

#include "queue-server/admin/commands.h"
#include "queue-server/server/upkeep.h"
#include "tests/support/centre_builder.h"
#include "tests/support/engine_desk.h"
#include "tests/support/sample_form.h"
#include "tests/unit/sample_folder.h"

// The server on a restored log, and what managers are shown of its health.
namespace owc::test {

using namespace std::chrono_literals;
using protocol::HealthKind;

namespace {

/// The health row published by these turns; none when it did not change.
std::optional<protocol::HealthRow> healthIn(const server::Turn& turn) {
    std::optional<protocol::HealthRow> found;
    for (const auto& [audience, bytes] : turn.published) {
        const auto message = protocol::decodeBroadcast(bytes);
        for (const protocol::Row& row : boost::variant2::get<protocol::Published>(*message).changes.upserts) {
            const auto* health = boost::variant2::get_if<protocol::HealthRow>(&row);
            if (!health) continue;
            EXPECT_EQ(audience, protocol::Audience::Management) << "nobody else may see it";
            found = *health;
        }
    }
    return found;
}

const protocol::HealthCondition* find(const protocol::HealthRow& row, HealthKind kind) {
    const auto it = std::ranges::find(row.conditions, kind, &protocol::HealthCondition::kind);
    return it == row.conditions.end() ? nullptr : &*it;
}

/// Twenty tokens, a backup, twenty more and a form, and the backup put in the place of the log.
class EngineRestoredTest : public ::testing::Test {
  protected:
    EngineRestoredTest() {
        desk.emplace(data() / "centre.db");
        give(20);
        EXPECT_EQ(admin::backup(data() / "centre.db", backups(), "20260314-1300", 3, said), admin::ExitCode::Good);
        give(20);
        EXPECT_EQ(sendForm(), 1U);
        known = desk->log().head().seq;
        desk.reset();
        EXPECT_EQ(admin::restore(backups() / "centre-20260314-1300.db", data(), "20260314-140000", said),
                  admin::ExitCode::Good);
        desk.emplace(data() / "centre.db");
        desk->restart();  // under another boot: the ids of before were used by others than those the backup knows
    }
    void give(int tokens) {
        for (int i = 0; i < tokens; ++i) desk->token("withdraw");
    }
    /// @return number of its record
    std::uint64_t sendForm() {
        desk->signIn(1, "A");
        EXPECT_EQ(refusal(desk->ask("counter-1", domain::CallNext{{1}, {}})), std::nullopt);
        const auto opened = desk->ask(
            "counter-1", protocol::OpenForm{{1}, registration::RegistryVisit::NewSurvey, "3520212345671"});
        const auto* form = boost::variant2::get_if<protocol::FormOpen>(&opened);
        EXPECT_TRUE(form);
        if (!form) return 0;
        auto content = sampleForm();
        for (int question = 1; question <= registration::kQuestions; ++question)
            content.house[static_cast<registration::Question>(question)] = 1;
        desk->ask("counter-1", protocol::SaveForm{{1}, form->form, 1, registration::Page::House, content});
        desk->ask("counter-1", protocol::ReadBackForm{{1}, form->form, 1});
        const auto sent = desk->ask("counter-1", protocol::SendForm{{1}, form->form, 1});
        const auto* record = boost::variant2::get_if<protocol::FormSent>(&sent);
        EXPECT_TRUE(record) << static_cast<int>(refusal(sent).value_or(domain::ErrorCode{}));
        return record ? record->record.value : 0;
    }
    std::optional<domain::ErrorCode> issue() {
        return refusal(desk->ask("kiosk-1", protocol::IssueToken{.service = {"withdraw"}}));
    }
    void tell(const std::string& device, std::uint32_t number) {
        const auto reply = desk->ask(device, protocol::ReportHighest{{{kDay, number}}, known});
        EXPECT_TRUE(boost::variant2::holds_alternative<protocol::Done>(reply)) << device;
    }
    [[nodiscard]] std::filesystem::path data() const {
        std::filesystem::create_directories(folder.path() / "data");
        return folder.path() / "data";
    }
    [[nodiscard]] std::filesystem::path backups() const { return folder.path() / "backups"; }

    TempFolder folder;
    std::ostringstream said;
    std::optional<EngineDesk> desk;
    std::uint64_t known = 0;
};

}  // namespace

TEST_F(EngineRestoredTest, TheShellSaysWhatIsMissing) {
    EXPECT_NE(said.str().find("20 tokens, the highest 40"), std::string::npos) << said.str();
    EXPECT_NE(said.str().find("set aside: "), std::string::npos);
}

TEST_F(EngineRestoredTest, NoNumberOfARecordIsGivenTwice) {
    EXPECT_NE(said.str().find("records 1\n"), std::string::npos) << said.str();
    EXPECT_EQ(desk->engine().registrations().nextRecord, 1'000'001U) << "record 1 may lie in an office";
    desk->ask("dashboard-1", domain::ConfirmRestored{{}, 60});
    give(1);
    EXPECT_EQ(sendForm(), 1'000'001U);
    desk->restart();
    EXPECT_EQ(desk->engine().registrations().nextRecord, 1'000'002U) << "once a restore";
}

TEST_F(EngineRestoredTest, TheSeriesGoesOnAboveWhatTheDevicesSaw) {
    EXPECT_EQ(issue(), domain::ErrorCode::Restored);
    tell("kiosk-1", 40);
    tell("counter-1", 40);
    tell("counter-2", 39);
    EXPECT_EQ(issue(), domain::ErrorCode::Restored) << "counter-3 has not told";
    tell("counter-3", 0);
    EXPECT_EQ(desk->token("withdraw").token.value, 41u);
}

TEST_F(EngineRestoredTest, TheRestoreIsRecordedOnceAndOutlivesARestart) {
    const auto restores = [&] {
        int count = 0;
        std::ignore = desk->log().forEach(1, [&](const store::StoredEvent& event) {
            count += event.kind == 70 ? 1 : 0;
            return true;
        });
        return count;
    };
    tell("kiosk-1", 40);
    desk->restart();
    EXPECT_EQ(restores(), 1);
    EXPECT_EQ(desk->state().untold.size(), 5u) << "kiosk-1 has told";
    EXPECT_EQ(issue(), domain::ErrorCode::Restored);
    EXPECT_EQ(refusal(desk->ask("dashboard-1", domain::ConfirmRestored{{}, 60})), std::nullopt);
    desk->restart();
    EXPECT_EQ(desk->token("withdraw").token.value, 61u);
}

TEST_F(EngineRestoredTest, OnlyADashboardConfirms) {
    EXPECT_EQ(refusal(desk->ask("counter-1", domain::ConfirmRestored{{}, 60})), domain::ErrorCode::NotAllowed);
}

TEST_F(EngineRestoredTest, ManagersSeeHowManyHaveNotToldAndThatItIsOver) {
    auto health = healthIn(desk->tick());
    ASSERT_TRUE(health);
    ASSERT_NE(find(*health, HealthKind::Restored), nullptr);
    EXPECT_EQ(find(*health, HealthKind::Restored)->figure, 4u) << "the kiosk and three counters";
    tell("kiosk-1", 40);
    health = healthIn(desk->tick());
    EXPECT_EQ(find(*health, HealthKind::Restored)->figure, 3u);
    desk->ask("dashboard-1", domain::ConfirmRestored{{}, {}});
    health = healthIn(desk->tick());
    ASSERT_TRUE(health);
    EXPECT_TRUE(health->conditions.empty());
    EXPECT_FALSE(healthIn(desk->tick())) << "what did not change is not sent";
}

TEST_F(EngineRestoredTest, ALogBehindAClientIsNoAlarmAfterARestore) {
    desk->process({desk->incoming(desk->nextId(), "board-1", protocol::Beat{known, "hash"})});
    tell("board-1", 40);
    desk->ask("dashboard-1", domain::ConfirmRestored{{}, {}});
    desk->process({desk->incoming(desk->nextId(), "counter-2", protocol::Beat{known, "hash"})});
    tell("counter-2", 40);
    const auto health = healthIn(desk->tick());
    EXPECT_TRUE(!health || health->conditions.empty());
}

TEST(EngineHealthTest, WithoutARestoreALogBehindAClientIsOneAndNoNumberIsGivenAgain) {
    EngineDesk desk;
    for (int i = 0; i < 3; ++i) desk.token("withdraw");
    const auto ahead = desk.log().head().seq + 20;
    desk.process({desk.incoming(desk.nextId(), "kiosk-1", protocol::Beat{ahead, "hash"})});
    const auto health = healthIn(desk.tick());
    ASSERT_TRUE(health);
    EXPECT_NE(find(*health, HealthKind::LogBehind), nullptr);
    desk.ask("kiosk-1", protocol::ReportHighest{{{kDay, 23}}, ahead});
    EXPECT_EQ(desk.token("withdraw").token.value, 24u);
}

TEST(EngineHealthTest, AHeadTheLogHoldsIsNoAlarmAndRaisesNothing) {
    EngineDesk desk;
    desk.token("withdraw");
    desk.ask("kiosk-1", protocol::ReportHighest{{{kDay, 1}}, desk.log().head().seq});
    const auto health = healthIn(desk.tick());
    EXPECT_TRUE(!health || health->conditions.empty());
    EXPECT_EQ(desk.token("withdraw").token.value, 2u);
}

TEST(EngineHealthTest, ANumberThatThisLogNeverGaveIsAnAlarmWhateverTheHead) {
    EngineDesk desk;
    desk.token("withdraw");
    desk.ask("kiosk-1", protocol::ReportHighest{{{kDay, 9}}, desk.log().head().seq});
    EXPECT_NE(find(*healthIn(desk.tick()), HealthKind::LogBehind), nullptr) << "heads come twice a second, tokens faster";
    EXPECT_EQ(desk.token("withdraw").token.value, 10u);
}

TEST(EngineHealthTest, ADoubtedClockIsShownToManagers) {
    EngineDesk desk;
    desk.restartDoubtingTheClock();
    const auto health = healthIn(desk.tick());
    ASSERT_TRUE(health);
    EXPECT_NE(find(*health, HealthKind::ClockDoubted), nullptr);
}

TEST(EngineHealthTest, OldOutcomesGoEveryDayAlsoWhereTheDayIsNeverClosed) {
    EngineDesk desk;
    const auto id = desk.nextId();
    desk.askAs(id, "kiosk-1", protocol::IssueToken{.service = {"withdraw"}});
    desk.engine().housekeeping();
    EXPECT_TRUE(desk.log().outcomes().find({"kiosk-1", id.boot, id.counter})->has_value());
    for (int day = 0; day < 9; ++day) {
        desk.wait(24h);
        desk.tick();
        desk.engine().housekeeping();
    }
    EXPECT_FALSE(desk.log().outcomes().find({"kiosk-1", id.boot, id.counter})->has_value());
    EXPECT_TRUE(desk.state().day) << "nobody closed it";
}

namespace {

settings::CentreSettings settingsWith(std::int64_t warnFreeMb, const std::filesystem::path& backups = {}) {
    auto settings = *SampleFolder().load();
    settings.network.metricsPort = 0;
    settings.storage.warnFreeMb = warnFreeMb;
    settings.backup.folder = backups.string();
    return settings;
}

domain::Time now(EngineDesk& desk) {
    return desk.state().now;
}

}  // namespace

TEST(UpkeepTest, LittleRoomOnTheDiskIsShownAndMeasured) {
    EngineDesk desk;
    server::Metrics metrics;
    server::Upkeep upkeep(settingsWith(10'000'000'000), desk.file().parent_path(), metrics);
    upkeep.look(desk.engine(), now(desk));
    const auto health = healthIn(desk.tick());
    ASSERT_TRUE(health);
    ASSERT_NE(find(*health, HealthKind::DiskLow), nullptr);
    EXPECT_GT(metrics.storageFreeBytes, 0);
    EXPECT_EQ(find(*health, HealthKind::DiskLow)->figure,
              static_cast<std::uint64_t>(metrics.storageFreeBytes) / 1'000'000);

    server::Upkeep content(settingsWith(0), desk.file().parent_path(), metrics);
    content.look(desk.engine(), now(desk));
    EXPECT_TRUE(healthIn(desk.tick())->conditions.empty());
}

TEST(UpkeepTest, ABackupThatFailsIsShownUntilOneIsGood) {
    const TempFolder folder;
    const auto backups = folder.path() / "disk" / "backups";
    std::ofstream(folder.path() / "disk") << "not mounted";
    EngineDesk desk;
    server::Metrics metrics;
    server::Upkeep upkeep(settingsWith(0, backups), desk.file().parent_path(), metrics);
    auto at = now(desk);
    const auto lookUntil = [&](std::int64_t outcome) {
        const auto end = std::chrono::steady_clock::now() + 20s;
        while (metrics.backupGood != outcome && std::chrono::steady_clock::now() < end) {
            upkeep.look(desk.engine(), at);
            std::this_thread::yield();
        }
        return metrics.backupGood == outcome;
    };
    ASSERT_TRUE(lookUntil(0));
    ASSERT_NE(find(*healthIn(desk.tick()), HealthKind::BackupFailed), nullptr);

    std::filesystem::remove(folder.path() / "disk");
    at += 16min;
    ASSERT_TRUE(lookUntil(1));
    EXPECT_TRUE(healthIn(desk.tick())->conditions.empty());
    EXPECT_TRUE(std::filesystem::exists(backups));
    EXPECT_EQ(metrics.lastBackupSeconds, std::chrono::floor<std::chrono::seconds>(at).time_since_epoch().count());
}

TEST(UpkeepTest, TheDayClosedMakesABackupOfItsEnd) {
    const TempFolder folder;
    EngineDesk desk;
    server::BackupKeeper keeper({.live = desk.file(), .folder = folder.path(), .at = 1290min, .utcOffset = 300min});
    const auto until = [&](const auto& done) {
        const auto end = std::chrono::steady_clock::now() + 20s;
        while (!done() && std::chrono::steady_clock::now() < end) std::this_thread::yield();
        return done();
    };
    keeper.look(kMorning, false);
    ASSERT_TRUE(until([&] { return keeper.news().lastGood == kMorning; })) << "the first one proves the setting";
    desk.ask("dashboard-1", domain::CloseDay{});
    const auto closed = kMorning + 8h;
    keeper.look(closed, true);
    ASSERT_TRUE(until([&] { return keeper.news().lastGood == closed; }));
    const auto newest = folder.path() / "centre-20260314-1700.db";
    ASSERT_TRUE(std::filesystem::exists(newest)) << "named by local time";
    const auto copy = store::Log::open(newest, store::OpenMode::ReadOnly);
    EXPECT_EQ((*copy)->head().seq, desk.log().head().seq);
}

TEST(BackupDueTest, OnceANightUnlessTheDayWasClosedBefore) {
    const server::BackupPlan plan{.live = "x", .folder = "y", .at = 21h + 30min, .utcOffset = 5h};
    const domain::Time midnight{std::chrono::sys_days{std::chrono::year{2026} / 3 / 14} - 5h};  // local
    const auto due = [&](std::optional<domain::Time> good, domain::Time now) {
        return server::backupDue(plan, {.lastGood = good}, now);
    };
    EXPECT_TRUE(due({}, midnight + 9h)) << "never one yet";
    const auto lastNight = midnight - 2h;
    EXPECT_FALSE(due(lastNight, midnight + 21h));
    EXPECT_TRUE(due(lastNight, midnight + 21h + 30min));
    EXPECT_FALSE(due(midnight + 17h, midnight + 21h + 30min)) << "made when the day was closed";
    EXPECT_FALSE(due(midnight + 17h, midnight + 40h));
    EXPECT_TRUE(due(midnight + 17h, midnight + 46h));
    EXPECT_TRUE(due(lastNight - 24h, midnight + 8h)) << "the PC was off last night";
    EXPECT_FALSE(server::backupDue({.folder = ""}, {}, midnight)) << "nobody wants any";
}

TEST(BackupDueTest, AFailedOneIsTriedAgainAfterAQuarterOfAnHour) {
    const server::BackupPlan plan{.live = "x", .folder = "y", .at = 21h + 30min, .utcOffset = 5h};
    const server::BackupNews news{.lastTry = kMorning, .failedSince = kMorning};
    EXPECT_FALSE(server::backupDue(plan, news, kMorning + 14min));
    EXPECT_TRUE(server::backupDue(plan, news, kMorning + 15min));
}

}  // namespace owc::test
