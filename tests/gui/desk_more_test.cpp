#include <gtest/gtest.h>

#include <fstream>

#include "tests/support/desk_at_server.h"

namespace owc::test {

using domain::TicketState;

namespace {

/// What F10 offers, at a desk of somebody who may choose.
class DeskMoreTest : public DeskAtServer {
  protected:
    void SetUp() override {
        open("M-001");
        signIn();
        ASSERT_TRUE(says("idle"));
        QObject::connect(&*m_model, &desk_model::DeskModel::ticketWanted, &*m_model,
                         [this](const desk_model::TicketPaper& paper) { m_ticket = paper; });
    }
    desk_model::TicketPaper m_ticket;  ///< the last one that was to be printed
    /// How many papers whose name begins so lie in the printer's folder.
    [[nodiscard]] int papers(const std::string& begin) const {
        int found = 0;
        for (const auto& file : std::filesystem::directory_iterator(m_papers.path())) {
            const std::string name = file.path().filename().string();
            if (name.starts_with(begin) && name.ends_with(".png")) ++found;
        }
        return found;
    }
    [[nodiscard]] bool ticketIs(std::uint64_t id, TicketState state) {
        return eventually([&] { return m_link->views().visits.contains({id}) && visit(id).ticket == state; });
    }
};

}  // namespace

TEST_F(DeskMoreTest, AWalkInGetsATokenOnThePaperOfTheDesk) {
    more({Qt::Key_3, numberOf("withdraw", picture().services), Qt::Key_4, Qt::Key_3, Qt::Key_4});
    ASSERT_TRUE(waiting(1));
    EXPECT_EQ(visit(1).priority, domain::Priority::Elderly);
    EXPECT_EQ(visit(1).partySize, 3);
    EXPECT_EQ(visit(1).language, domain::Language::Sindhi) << "she was asked for it";
    EXPECT_EQ(m_ticket.language, domain::Language::Sindhi) << "and her ticket speaks it";
    ASSERT_TRUE(ticketIs(1, TicketState::Printed));
    EXPECT_EQ(papers("token-1-1-counter-1"), 1);
}

TEST_F(DeskMoreTest, AReprintIsADuplicate) {
    more({Qt::Key_3, numberOf("withdraw", picture().services), Qt::Key_1, Qt::Key_1, Qt::Key_1});
    ASSERT_TRUE(ticketIs(1, TicketState::Printed));
    ASSERT_TRUE(says("idle"));
    more({Qt::Key_1, Qt::Key_1, Qt::Key_4});
    ASSERT_TRUE(ticketIs(1, TicketState::Reprinted));
    EXPECT_EQ(papers("token-1-1-duplicate"), 1);
}

TEST_F(DeskMoreTest, PaperThatDidNotComeIsSaidAndReported) {
    std::ofstream(m_papers.path() / "printer.script") << "paper-out\n";
    more({Qt::Key_3, numberOf("withdraw", picture().services), Qt::Key_1, Qt::Key_1, Qt::Key_1});
    EXPECT_TRUE(ticketIs(1, TicketState::Failed));
    EXPECT_EQ(papers("token-1"), 0);
}

TEST_F(DeskMoreTest, AReturnSlipIsPrinted) {
    more({Qt::Key_6, numberOf("withdraw", picture().services), Qt::Key_3});
    EXPECT_TRUE(eventually([&] { return papers("slip-") == 1; }));
    EXPECT_TRUE(m_link->views().visits.empty()) << "nobody is in line by a slip";
}

TEST_F(DeskMoreTest, ATokenIsCalledOutOfTurnForAReason) {
    for (int i = 0; i < 3; ++i) token("withdraw");
    ASSERT_TRUE(waiting(3));
    more({Qt::Key_1, Qt::Key_2, Qt::Key_1, Qt::Key_1});
    ASSERT_TRUE(says("called 2"));
    EXPECT_TRUE(picture().visitor->why.contains("unwell")) << picture().visitor->why.toStdString();
}

TEST_F(DeskMoreTest, APriorityIsCorrectedAndWhoLeftIsTakenOut) {
    token("withdraw");
    ASSERT_TRUE(waiting(1));
    more({Qt::Key_1, Qt::Key_1, Qt::Key_3, Qt::Key_2, Qt::Key_1});
    ASSERT_TRUE(eventually([&] { return visit(1).priority == domain::Priority::Pregnant && !m_model->busy(); }));
    more({Qt::Key_1, Qt::Key_1, Qt::Key_2});
    EXPECT_TRUE(eventually([&] { return picture().open.empty(); }));
}

TEST_F(DeskMoreTest, InACrowdedHallALostTokenIsFoundByItsNumber) {
    for (int i = 0; i < 12; ++i) token("withdraw");
    ASSERT_TRUE(waiting(12));
    more({Qt::Key_1, Qt::Key_1});
    type("number", "99");
    ASSERT_TRUE(m_window->findChild<QWidget*>("numberPanel")->isVisible()) << "nobody holds it: asked again";
    type("number", "11");
    choose(Qt::Key_2);
    EXPECT_TRUE(eventually([&] { return !m_link->views().visits.contains({11}); })) << "she has left";
    EXPECT_EQ(m_link->views().visits.size(), 11u);
}

TEST_F(DeskMoreTest, SomebodyIsServedWithoutATokenAndWhatCouldNotBeDoneIsSaid) {
    more({Qt::Key_9, Qt::Key_1, numberOf("withdraw", picture().services)});
    ASSERT_TRUE(says("serving 1"));
    more({Qt::Key_9, Qt::Key_2});
    EXPECT_EQ(picture().step, desk_model::Step::Serving) << "she goes on";
    more({Qt::Key_9, Qt::Key_1});
    EXPECT_TRUE(says("idle"));
}

TEST_F(DeskMoreTest, TheDoorIsCounted) {
    const int before = picture().inside;
    more({Qt::Key_7});
    ASSERT_TRUE(eventually([&] { return picture().inside == before + 1 && !m_model->busy(); }));
    more({Qt::Key_8});
    EXPECT_TRUE(eventually([&] { return picture().inside == before; }));
}

TEST_F(DeskMoreTest, ANumberThatIsNotOnTheRollIsRefused) {
    more({Qt::Key_4});
    auto* panel = m_window->findChild<QWidget*>("numberPanel");
    ASSERT_TRUE(panel->isVisible());
    type("number", "9042");
    choose(numberOf("withdraw", picture().services));
    choose(Qt::Key_1);
    choose(Qt::Key_1);
    choose(Qt::Key_1);
    ASSERT_TRUE(eventually([&] { return !m_model->busy(); }));
    EXPECT_TRUE(m_link->views().visits.empty()) << "the sample centre has no roll";
}

TEST_F(DeskMoreTest, SigningOutLeadsBackToTheFirstPage) {
    more({Qt::Key_9, Qt::Key_3});
    EXPECT_TRUE(says("signed-out"));
    EXPECT_TRUE(m_window->findChild<QWidget*>("signInPage")->isVisible());
}

}  // namespace owc::test
