#include "drivers/fingerprint/client/host_watch.h"

#include <gtest/gtest.h>

namespace owc::test {

using finger_client::HostWatch;
using std::chrono::milliseconds;
using std::chrono::seconds;

class HostWatchTest : public testing::Test {
  protected:
    void pass(milliseconds time) { m_now += time; }
    /// It is started when that is due, and ends at once. @return how long it rested before
    seconds restBeforeNextStart() {
        const auto ended = m_now;
        m_watch.ended(m_now);
        EXPECT_FALSE(m_watch.startDue(m_now));
        m_now = m_watch.next().value();
        EXPECT_FALSE(m_watch.startDue(m_now - milliseconds(1)));
        EXPECT_TRUE(m_watch.startDue(m_now));
        m_watch.started(m_now);
        return std::chrono::duration_cast<seconds>(m_now - ended);
    }

    HostWatch::Time m_now{};
    HostWatch m_watch{{}};
};

TEST_F(HostWatchTest, TheFirstStartIsAtOnce) {
    EXPECT_TRUE(m_watch.startDue(m_now));
    m_watch.started(m_now);
    EXPECT_FALSE(m_watch.startDue(m_now));
}

TEST_F(HostWatchTest, ItRestsLongerAfterEachEndAndTenSecondsAtMost) {
    m_watch.started(m_now);
    for (const int rest : {1, 2, 5, 10, 10, 10}) EXPECT_EQ(restBeforeNextStart(), seconds(rest));
}

TEST_F(HostWatchTest, OneThatLivedAMinuteBeginsAnew) {
    m_watch.started(m_now);
    EXPECT_EQ(restBeforeNextStart(), seconds(1));
    pass(seconds(59));
    EXPECT_EQ(restBeforeNextStart(), seconds(2));
    pass(seconds(60));
    EXPECT_EQ(restBeforeNextStart(), seconds(1));
}

TEST_F(HostWatchTest, OneThatCannotBeStartedRestsToo) {
    EXPECT_TRUE(m_watch.ended(m_now)) << "the first in a row";
    EXPECT_EQ(m_watch.next(), m_now + seconds(1));
    EXPECT_FALSE(m_watch.ended(m_now));
    EXPECT_EQ(m_watch.next(), m_now + seconds(2));
}

TEST_F(HostWatchTest, ItIsAskedEveryTwoSecondsButNotTwiceAtATime) {
    m_watch.started(m_now);
    EXPECT_TRUE(m_watch.askDue(m_now));
    m_watch.asked(m_now);
    pass(seconds(3));
    EXPECT_FALSE(m_watch.askDue(m_now)) << "it has not answered yet";
    m_watch.answered();
    EXPECT_TRUE(m_watch.askDue(m_now));
    m_watch.asked(m_now);
    m_watch.answered();
    EXPECT_FALSE(m_watch.askDue(m_now));
    EXPECT_EQ(m_watch.next(), m_now + seconds(2));
}

TEST_F(HostWatchTest, OneThatDoesNotAnswerForTenSecondsIsGivenUp) {
    m_watch.started(m_now);
    m_watch.asked(m_now);
    EXPECT_EQ(m_watch.next(), m_now + seconds(10));
    pass(milliseconds(9'999));
    EXPECT_FALSE(m_watch.overdue(m_now));
    pass(milliseconds(1));
    EXPECT_TRUE(m_watch.overdue(m_now));
    m_watch.ended(m_now);
    EXPECT_FALSE(m_watch.overdue(m_now)) << "the next one owes nothing";
}

}  // namespace owc::test
