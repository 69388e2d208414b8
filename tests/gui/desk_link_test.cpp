#include <gtest/gtest.h>

#include "tests/support/desk_at_server.h"

namespace owc::test {

using desk_model::Step;

namespace {

/// A link that breaks under the officer's hands.
class DeskLinkTest : public DeskAtServer {
  protected:
    void SetUp() override {
        token("withdraw");
        token("withdraw");
        signIn();
        ASSERT_TRUE(says("idle"));
        ASSERT_TRUE(waiting(2));
    }
    /// The server stops answering at once; the desk does not know yet.
    void cut() { m_server.kill(); }
    /// F1 reaches the model while the link still seems to be there.
    [[nodiscard]] bool askedInto() {
        return eventually([&] {
            if (!m_model->busy()) key(Qt::Key_F1);
            return m_model->busy();
        });
    }
    [[nodiscard]] QString shown() { return m_window->findChild<desk_view::DeskPage*>()->accessibleDescription(); }
};

}  // namespace

TEST_F(DeskLinkTest, InEveryStepTheKeysAreOffWithoutALinkAndComeBackWithIt) {
    for (const char* step : {"idle", "called 1", "arrived 1", "serving 1"}) {
        ASSERT_TRUE(next(step)) << step;
        cut();
        ASSERT_TRUE(says("offline")) << step;
        for (const auto& key : m_window->findChild<desk_view::DeskPage*>()->keys())
            EXPECT_FALSE(key.enabled) << step << " " << key.cap.toStdString();
        for (const Qt::Key pressed : {Qt::Key_F1, Qt::Key_F2, Qt::Key_F3, Qt::Key_F4, Qt::Key_F8}) key(pressed);
        EXPECT_FALSE(m_model->busy()) << "nothing is kept for later";
        m_server.start();
        ASSERT_TRUE(says(step)) << step;
    }
}

TEST_F(DeskLinkTest, WhatWasUnderWayIsSaidAndDoneOnceWhenTheLinkIsBack) {
    cut();
    ASSERT_TRUE(askedInto());
    m_model->doNext();  // past the keys: the model itself has one request at a time
    ASSERT_TRUE(eventually([&] { return !m_link->connected(); }));
    EXPECT_TRUE(shown().contains("calling the next one")) << shown().toStdString();
    key(Qt::Key_F1);
    key(Qt::Key_F1);
    m_server.start();
    ASSERT_TRUE(says("called 1"));
    EXPECT_TRUE(shown().contains("Done: calling the next one")) << shown().toStdString();
    EXPECT_EQ(picture().waiting, 1) << "one was called, not three";
}

TEST_F(DeskLinkTest, WhatTheClientGaveUpIsAskedAgainUnderTheSameIdAndDoneOnce) {
    m_giveUpAfter = std::chrono::milliseconds{2'600};
    open("B-214");
    signIn();
    ASSERT_TRUE(says("idle"));
    cut();
    ASSERT_TRUE(askedInto());
    ASSERT_TRUE(eventually([&] { return !m_link->connected(); }));
    ASSERT_FALSE(QTest::qWaitFor([&] { return !m_model->busy(); }, 1'000))
        << "nobody knows whether it was done: it stays under way";
    m_server.start();
    ASSERT_TRUE(says("called 1"));
    EXPECT_EQ(picture().waiting, 1);
}

TEST_F(DeskLinkTest, WhatIsUnderWayCanBeGivenUp) {
    cut();
    ASSERT_TRUE(askedInto());
    ASSERT_TRUE(eventually([&] { return !m_link->connected(); }));
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_model->busy());
    m_server.start();
    ASSERT_TRUE(eventually([&] { return m_link->connected() && m_link->hasPicture(); }));
    ASSERT_TRUE(waiting(2));
    EXPECT_EQ(picture().step, Step::Idle) << "the server never had it";
}

TEST_F(DeskLinkTest, WhatMayHaveBroughtPaperIsNotGivenUp) {
    cut();
    more({Qt::Key_3, numberOf("withdraw", picture().services), Qt::Key_1, Qt::Key_1, Qt::Key_1});
    ASSERT_TRUE(m_model->busy());
    ASSERT_TRUE(eventually([&] { return !m_link->connected(); }));
    key(Qt::Key_Escape);
    EXPECT_TRUE(m_model->busy()) << "somebody may hold that token already";
    m_server.start();
    EXPECT_TRUE(waiting(3));
}

TEST_F(DeskLinkTest, ASignInThatMetABrokenLinkIsNotDoneBehindHerBack) {
    open("B-214");
    ASSERT_TRUE(eventually([&] { return m_link->connected() && m_link->hasPicture(); }));
    cut();
    type("pin", "1234");
    ASSERT_TRUE(m_model->busy());
    ASSERT_TRUE(eventually([&] { return !m_link->connected(); }));
    EXPECT_FALSE(m_model->busy());
    m_server.start();
    ASSERT_TRUE(eventually([&] { return m_link->connected() && m_link->hasPicture(); }));
    EXPECT_FALSE(QTest::qWaitFor([&] { return m_model->busy() || m_model->signedIn(); }, 1'000)) << "she may be gone";
}

TEST_F(DeskLinkTest, APanicThatTheClientGaveUpIsCalledAgain) {
    m_giveUpAfter = std::chrono::milliseconds{2'600};
    open("B-214");
    signIn();
    ASSERT_TRUE(says("idle"));
    cut();
    ASSERT_TRUE(says("offline"));
    m_model->callManager();
    ASSERT_FALSE(QTest::qWaitFor([&] { return !picture().managerCalledAt.isEmpty(); }, 3'500)) << "nobody hears it";
    m_server.start();
    EXPECT_TRUE(eventually([&] { return !picture().managerCalledAt.isEmpty(); }));
}

TEST_F(DeskLinkTest, APanicWithoutALinkIsSaidAndGoesOutWithTheNextOne) {
    cut();
    ASSERT_TRUE(says("offline"));
    QTest::keyPress(&*m_window, Qt::Key_F12);
    ASSERT_TRUE(eventually([&] { return shown().contains("call out for help"); })) << shown().toStdString();
    QTest::keyRelease(&*m_window, Qt::Key_F12);
    m_server.start();
    EXPECT_TRUE(eventually([&] { return !picture().managerCalledAt.isEmpty(); }));
}

}  // namespace owc::test
