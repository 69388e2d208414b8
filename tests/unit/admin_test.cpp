#include "queue-server/admin/commands.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <sstream>

#include "tests/support/engine_desk.h"
#include "tests/support/offline.h"

namespace owc::test {

using admin::ExitCode;
using namespace std::chrono_literals;

namespace {

/// A served visit, one called and not served, and whatever the test adds, in a closed log.
class AdminTest : public ::testing::Test {
  protected:
    AdminTest() {
        m_desk.emplace(m_folder.path() / "centre.db");
        m_code = m_desk->token("withdraw", "6110100000142").code;
        m_desk->token("withdraw");
        m_desk->signIn(1, "A");
        m_desk->ask("counter-1", domain::CallNext{{1}, {}});
        m_desk->ask("counter-1", domain::StartServing{{1}, {}});
        m_desk->ask("counter-1", domain::Complete{{1}, {}});
    }

    void closeDay() { m_desk->ask("dashboard-1", domain::CloseDay{}); }
    ExitCode summary() { return admin::summary(file(), m_said); }
    [[nodiscard]] std::string said() const { return m_said.str(); }
    [[nodiscard]] std::filesystem::path file() const { return m_folder.path() / "centre.db"; }

    TempFolder m_folder;
    std::optional<EngineDesk> m_desk;
    std::string m_code;
    std::ostringstream m_said;
};

}  // namespace

TEST_F(AdminTest, ASummaryNamesEveryVisitThatHasNotEnded) {
    EXPECT_EQ(summary(), ExitCode::NotAccounted);
    EXPECT_NE(said().find("NOT ACCOUNTED  token 2"), std::string::npos) << said();
    EXPECT_EQ(said().find("NOT ACCOUNTED  token 1"), std::string::npos);
}

TEST_F(AdminTest, ASummaryOfAClosedDayCountsWhatHappened) {
    closeDay();
    EXPECT_EQ(summary(), ExitCode::Good);
    EXPECT_NE(said().find("visits         2 (0 with a priority)"), std::string::npos) << said();
    EXPECT_NE(said().find("ended          1 served, 0 no-show, 0 walked out, 0 voided, 1 at day end"), std::string::npos);
    EXPECT_NE(said().find("counter        1: 1"), std::string::npos);
}

TEST_F(AdminTest, WhoClosedACounterIsNamed) {
    m_desk->ask("dashboard-1", domain::ShutCounter{{1}});
    m_desk->signIn(1, "A");
    m_desk->ask("counter-1", domain::CloseCounter{{1}, {}});
    m_desk->signIn(1, "A");
    closeDay();
    EXPECT_EQ(summary(), ExitCode::Good);
    EXPECT_NE(said().find("shut           1 by a manager at dashboard-1\n"), std::string::npos) << said();
    std::ostringstream events;
    EXPECT_EQ(admin::events(file(), 1, events), ExitCode::Good);
    EXPECT_NE(events.str().find("counter_closed counter=1 by=manager device=dashboard-1\n"), std::string::npos) << events.str();
    EXPECT_NE(events.str().find("counter_closed counter=1 by=officer officer=A device=counter-1\n"), std::string::npos);
    EXPECT_NE(events.str().find("counter_closed counter=1 by=rule\n"), std::string::npos) << "the night";
}

TEST_F(AdminTest, ASummaryTellsOfTicketsGivenWithoutTheServerAndAccountsForThoseOfADayBefore) {
    m_desk->apply(offlineRules());
    const auto at = m_desk->state().now;
    m_desk->ask("kiosk-1", offlineReport(5001, at));
    closeDay();
    EXPECT_EQ(summary(), ExitCode::Good);
    EXPECT_NE(said().find("offline        1 given without the server (0 of a day before, 0 with the time moved), 0 stand"),
              std::string::npos)
        << said();
    m_desk->wait(24h);
    m_desk->ask("dashboard-1", domain::OpenDay{kDay + std::chrono::days{1}});
    m_desk->ask("kiosk-1", offlineReport(5002, at));
    closeDay();
    std::ostringstream next;
    EXPECT_EQ(admin::summary(file(), next), ExitCode::Good) << next.str();
    EXPECT_NE(next.str().find("offline        1 given without the server (1 of a day before,"), std::string::npos)
        << next.str();
}

TEST_F(AdminTest, ReadsBesideARunningServerAndAfterIt) {
    EXPECT_EQ(admin::verify(file(), m_said), ExitCode::Good);
    closeDay();
    ASSERT_TRUE(m_desk->log().close());
    m_desk.reset();
    EXPECT_EQ(admin::verify(file(), m_said), ExitCode::Good);
}

TEST_F(AdminTest, VerifyNamesTheEventThatWasChanged) {
    m_desk.reset();
    SQLite::Database(file().string(), SQLite::OPEN_READWRITE).exec("UPDATE events SET time = time + 1 WHERE seq = 4");
    EXPECT_EQ(admin::verify(file(), m_said), ExitCode::Broken);
    EXPECT_NE(said().find("event 4"), std::string::npos) << said();
}

TEST_F(AdminTest, EventsAreListedWithoutPersonalData) {
    EXPECT_EQ(admin::events(file(), 1, m_said), ExitCode::Good);
    EXPECT_NE(said().find("visit_opened visit=1 token=1 service=withdraw"), std::string::npos) << said();
    EXPECT_NE(said().find("leg_called visit=1 token=1 counter=1"), std::string::npos) << said();
    EXPECT_EQ(said().find("6110100000142"), std::string::npos);
    std::ostringstream later;
    EXPECT_EQ(admin::events(file(), 5, later), ExitCode::Good);
    EXPECT_EQ(later.str().rfind("5 ", 0), 0u) << later.str();
}

TEST_F(AdminTest, ATicketIsFoundByItsCodeAndNothingElseIs) {
    EXPECT_EQ(admin::ticket(file(), m_code, m_said), ExitCode::Good);
    EXPECT_EQ(said().rfind("visit=1 token=1 service=withdraw", 0), 0u) << said();
    EXPECT_EQ(admin::ticket(file(), domain::VisitCode::fromRandom({1, 2, 3}).text(), m_said), ExitCode::NotAccounted);
    EXPECT_EQ(admin::ticket(file(), "6110100000142", m_said), ExitCode::Usage);
}

TEST_F(AdminTest, ARehearsalPrintsTheWaitsAsTheyWereAndAsTheyWouldBe) {
    closeDay();
    admin::RehearseOptions options;
    options.policy = domain::Policy::Arrival;
    options.twice = {1};
    EXPECT_EQ(admin::rehearse(file(), options, m_said), ExitCode::Good);
    EXPECT_NE(said().find("as it would be"), std::string::npos) << said();
    EXPECT_NE(said().find("withdraw"), std::string::npos) << said();
    std::ostringstream empty;
    EXPECT_EQ(admin::rehearse(m_folder.path() / "nothing.db", options, empty), ExitCode::CannotRead);
}

TEST_F(AdminTest, AFileThatIsNoLogIsRefusedByName) {
    EXPECT_EQ(admin::summary(m_folder.path() / "nothing.db", m_said), ExitCode::CannotRead);
    EXPECT_NE(said().find("nothing.db"), std::string::npos);
    const auto other = m_folder.path() / "other.db";
    SQLite::Database(other.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec("CREATE TABLE t (a)");
    EXPECT_EQ(admin::verify(other, m_said), ExitCode::CannotRead);
}

}  // namespace owc::test
