#include <gtest/gtest.h>

#include <QTest>

#include "counter/desk/view/choice_panel.h"
#include "counter/desk/view/number_panel.h"

namespace owc::test {

TEST(ChoicePanelTest, EveryEntryOfALongListCanBeChosen) {
    QWidget window;
    window.resize(1280, 800);
    desk_view::ChoicePanel panel(&window);
    int chosen = -1;
    QObject::connect(&panel, &desk_view::ChoicePanel::chosen, [&](int index) { chosen = index; });
    QStringList entries;
    for (int i = 0; i < 19; ++i) entries << QString::number(100 + i);
    for (int wanted = 0; wanted < 19; ++wanted) {
        panel.ask("Who?", entries);
        for (int page = 0; page < wanted / 8; ++page) QTest::keyClick(&panel, Qt::Key_9);
        QTest::keyClick(&panel, static_cast<Qt::Key>(Qt::Key_1 + wanted % 8));
        EXPECT_EQ(chosen, wanted);
    }
    panel.ask("Who?", entries.mid(0, 10));
    QTest::keyClick(&panel, Qt::Key_9);
    EXPECT_EQ(chosen, 8) << "ten need no second page";
    panel.ask("Who?", entries.mid(0, 10));
    QTest::keyClick(&panel, Qt::Key_0);
    EXPECT_EQ(chosen, 9) << "the tenth stands under 0";
    chosen = -1;
    panel.ask("Who?", entries);
    QTest::keyClick(&panel, Qt::Key_9);
    QTest::keyClick(&panel, Qt::Key_9);
    QTest::keyClick(&panel, Qt::Key_8);
    EXPECT_EQ(chosen, -1) << "a place behind the last entry is nobody";
}

namespace {

/// What is typed into a number panel and given by Enter.
class NumberPanelTest : public ::testing::Test {
  protected:
    NumberPanelTest() : m_panel(&m_window) {
        m_window.resize(1280, 800);
        QObject::connect(&m_panel, &desk_view::NumberPanel::typed, [this](const QString& text) { m_given << text; });
    }
    QStringList given(const QString& typed, desk_view::NumberPanel::Kind kind) {
        m_given.clear();
        m_panel.ask("Which number?", kind);
        auto* edit = m_panel.findChild<QLineEdit*>("number");
        for (const QChar c : typed) {  // QTest::keyClicks knows Latin letters only
            QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString(c));
            QCoreApplication::sendEvent(edit, &press);
        }
        QTest::keyClick(edit, Qt::Key_Return);
        return m_given;
    }

    QWidget m_window;
    desk_view::NumberPanel m_panel;
    QStringList m_given;
};

}  // namespace

TEST_F(NumberPanelTest, GivesWhatWasTypedAndGoesAway) {
    using Kind = desk_view::NumberPanel::Kind;
    EXPECT_EQ(given("9042", Kind::Number), QStringList{"9042"});
    EXPECT_TRUE(m_panel.isHidden());
    EXPECT_EQ(given("90a42", Kind::Number), QStringList{"9042"}) << "a number has digits only";
    EXPECT_EQ(given(QString::fromUtf8("\u06F9\u06F0\u0664\u0662"), Kind::Number), QStringList{"9042"})
        << "in digits of any script";
    EXPECT_EQ(given(" OWC1:7K3MZX0PQ2RSTVW9YA ", Kind::Code), QStringList{"OWC1:7K3MZX0PQ2RSTVW9YA"});
}

TEST_F(NumberPanelTest, EnterOnNothingWaitsAndEscLeaves) {
    using Kind = desk_view::NumberPanel::Kind;
    EXPECT_TRUE(given("", Kind::Number).isEmpty());
    EXPECT_FALSE(m_panel.isHidden());
    QTest::keyClick(m_panel.findChild<QLineEdit*>("number"), Qt::Key_Escape);
    EXPECT_TRUE(m_panel.isHidden());
    EXPECT_TRUE(m_given.isEmpty());
}

}  // namespace owc::test
