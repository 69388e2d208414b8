#include <gmock/gmock.h>

#include <sstream>

#include "queue-server/admin/commands.h"
#include "queue-server/store/backup.h"
#include "tests/support/loopback.h"
#include "tests/support/server_process.h"

// The program itself, with clients that live through a restore of its log.
namespace owc::test {

using namespace std::chrono_literals;
using admin::ExitCode;
using domain::ErrorCode;
using protocol::HealthKind;

namespace {

const protocol::IssueToken kWithdraw{.service = {"withdraw"}};

std::uint32_t tokenOf(const domain::Result<protocol::ReplyBody>& reply) {
    EXPECT_TRUE(reply) << static_cast<int>(reply ? ErrorCode{} : reply.error().code);
    const auto* issued = reply ? boost::variant2::get_if<protocol::TokenIssued>(&*reply) : nullptr;
    return issued ? issued->token.value : 0;
}

bool shows(const client::Views& views, HealthKind kind) {
    return views.health && std::ranges::count(views.health->conditions, kind, &protocol::HealthCondition::kind) > 0;
}

class LongLifeTest : public ::testing::Test {
  protected:
    std::unique_ptr<TestClient> connect(const std::string& device, const std::string& views) {
        auto client = std::make_unique<TestClient>(server.options(server.keyOf(device), views));
        EXPECT_TRUE(client->until([&] { return client->connected && client->views.centre; })) << device;
        return client;
    }
    void backup() {
        EXPECT_EQ(admin::backup(server.database(), backups(), "20260314-1300", 3, said), ExitCode::Good) << said.str();
    }
    void restore() {
        const auto data = server.database().parent_path();
        EXPECT_EQ(admin::restore(backups() / "centre-20260314-1300.db", data, "20260314-140000", said), ExitCode::Good)
            << said.str();
    }
    [[nodiscard]] std::filesystem::path backups() const { return server.folder() / "backups"; }

    ServerProcess server;
    std::ostringstream said;
};

}  // namespace

TEST_F(LongLifeTest, AfterARestoreTheClientsSayWhereTheSeriesGoesOn) {
    server.start();
    auto kiosk = connect("kiosk-1", "public");
    auto manager = connect("dashboard-1", "management");
    std::vector<std::unique_ptr<TestClient>> desks;
    for (const char* name : {"counter-1", "counter-2", "counter-3"}) desks.push_back(connect(name, "staff"));
    for (std::uint32_t i = 1; i <= 20; ++i) ASSERT_EQ(tokenOf(kiosk->ask(kWithdraw)), i);
    backup();
    for (std::uint32_t i = 21; i <= 40; ++i) ASSERT_EQ(tokenOf(kiosk->ask(kWithdraw)), i);
    server.kill();
    restore();
    EXPECT_THAT(said.str(), ::testing::HasSubstr("among them 20 tokens, the highest 40"));
    server.start();

    std::uint32_t next = 0;
    const auto end = std::chrono::steady_clock::now() + 20s;
    while (next == 0 && std::chrono::steady_clock::now() < end) {
        const auto reply = kiosk->ask(kWithdraw);
        if (reply)
            next = tokenOf(reply);
        else
            ASSERT_EQ(reply.error().code, ErrorCode::Restored);
    }
    EXPECT_EQ(next, 41u);
    EXPECT_TRUE(manager->until([&] { return manager->views.health && manager->views.health->conditions.empty(); }));
    EXPECT_FALSE(shows(manager->views, HealthKind::LogBehind)) << "a restore is no alarm";
    EXPECT_EQ(server.stop(), 0);
    EXPECT_EQ(admin::verify(server.database(), said), ExitCode::Good);
}

TEST_F(LongLifeTest, WithProgramsThatKnowNothingAManagerDecides) {
    server.start();
    {
        auto kiosk = connect("kiosk-1", "public");
        for (std::uint32_t i = 1; i <= 3; ++i) ASSERT_EQ(tokenOf(kiosk->ask(kWithdraw)), i);
        backup();
        for (std::uint32_t i = 4; i <= 6; ++i) ASSERT_EQ(tokenOf(kiosk->ask(kWithdraw)), i);
    }
    EXPECT_EQ(server.stop(), 0);
    restore();
    server.start();
    auto kiosk = connect("kiosk-1", "public");
    auto manager = connect("dashboard-1", "management");
    EXPECT_EQ(kiosk->ask(kWithdraw).error().code, ErrorCode::Restored);
    EXPECT_TRUE(manager->until([&] { return shows(manager->views, HealthKind::Restored); }));
    EXPECT_EQ(manager->views.health->conditions.front().figure, 4u) << "the kiosk and three counters";
    EXPECT_TRUE(manager->ask(domain::ConfirmRestored{{}, 60}));
    EXPECT_EQ(tokenOf(kiosk->ask(kWithdraw)), 61u);
    EXPECT_TRUE(manager->until([&] { return !shows(manager->views, HealthKind::Restored); }));
}

TEST_F(LongLifeTest, ALogThatLostItsEndWithoutARestoreIsAnAlarm) {
    server.start();
    auto kiosk = connect("kiosk-1", "public");
    auto manager = connect("dashboard-1", "management");
    ASSERT_EQ(tokenOf(kiosk->ask(kWithdraw)), 1u);
    backup();
    for (std::uint32_t i = 2; i <= 9; ++i) ASSERT_EQ(tokenOf(kiosk->ask(kWithdraw)), i);
    ASSERT_TRUE(kiosk->until([&] { return kiosk->views.centre->highestToken == 9; }));
    EXPECT_EQ(server.stop(), 0);
    std::filesystem::copy_file(backups() / "centre-20260314-1300.db", server.database(),
                               std::filesystem::copy_options::overwrite_existing);  // by hand
    server.start();
    EXPECT_TRUE(manager->until([&] { return shows(manager->views, HealthKind::LogBehind); }));
    EXPECT_EQ(tokenOf(kiosk->ask(kWithdraw)), 10u) << "the numbers in people's hands count all the same";
}

TEST_F(LongLifeTest, WhileTheServerRunsNothingIsRestoredAndABackupIsGood) {
    server.start();
    backup();
    const auto data = server.database().parent_path();
    EXPECT_EQ(admin::restore(backups() / "centre-20260314-1300.db", data, "20260314-140000", said),
              ExitCode::CannotRead);
    EXPECT_THAT(said.str(), ::testing::HasSubstr("nothing has changed"));
}

TEST_F(LongLifeTest, TheRunningProgramGivesItsFiguresOnLoopback) {
    server.start();
    auto kiosk = connect("kiosk-1", "public");
    ASSERT_EQ(tokenOf(kiosk->ask(kWithdraw)), 1u);
    const auto text = httpGet(server.port("metrics"), "/metrics");
    EXPECT_THAT(text, ::testing::HasSubstr("owc_tokens_total 1\n"));
    EXPECT_THAT(text, ::testing::HasSubstr("owc_batch_requests_count "));
    EXPECT_THAT(text, ::testing::ContainsRegex("owc_storage_free_bytes [1-9]"));
}

TEST_F(LongLifeTest, ANightlyBackupIsMadeWhereASettingSaysSo) {
    server.set("folder = \"\"", "folder = \"" + backups().string() + "\"");
    server.start();
    auto manager = connect("dashboard-1", "management");
    ASSERT_TRUE(manager->ask(domain::CloseDay{}));
    EXPECT_TRUE(manager->until([&] {
        return httpGet(server.port("metrics"), "/metrics").find("owc_last_backup_good 1\n") != std::string::npos;
    }));
    EXPECT_EQ(server.stop(), 0);
    const auto all = store::backupsIn(backups());
    ASSERT_FALSE(all.empty());
    EXPECT_EQ(admin::verify(all.back(), said), ExitCode::Good);
}

}  // namespace owc::test
