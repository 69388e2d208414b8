#include "kiosk/app/kiosk_voice.h"

#include <gtest/gtest.h>

#include <QTest>

#include "tests/support/gui_wait.h"
#include "tests/support/kiosk_screens.h"
#include "tests/support/recording_player.h"

namespace owc::kiosk_app {
namespace {

using domain::Language;
using flow::Screen;
using screens::stateAt;
using test::eventually;

/// A kiosk's window whose states the test shows, and what is heard.
class KioskVoiceTest : public ::testing::Test {
  protected:
    KioskVoiceTest() {
        m_test.player->holds = true;
        m_kiosk.present(stateAt(Screen::Language, Language::Urdu));
        settle();
    }

    /// Lets what is said begin, and hears it to its end.
    QStringList heard() {
        settle();
        m_test.player->holds = false;
        m_test.player->finish();
        EXPECT_TRUE(eventually([&] { return !m_test.speaker->speaking(); }));
        m_test.player->holds = true;
        QStringList all = m_test.said().mid(m_heard);
        m_heard += all.size();
        return all;
    }
    void settle() {
        for (int i = 0; i < 5; ++i) QCoreApplication::processEvents();
    }
    void press(const char* name) {
        auto* control = m_kiosk.find(name);
        ASSERT_NE(control, nullptr) << name;
        QTest::mouseClick(control, Qt::LeftButton);
    }

    test::TestSpeaker m_test;
    screens::ShownKiosk m_kiosk;
    KioskVoice m_voice{m_kiosk.window, *m_test.speaker};
    qsizetype m_heard = 0;
};

TEST_F(KioskVoiceTest, NothingIsSaidWhileNobodyIsThere) {
    EXPECT_TRUE(heard().isEmpty());
    press("barListen");
    EXPECT_EQ(heard(), QStringList({QString::fromUtf8("زبان چھوئیں"), QString::fromUtf8("اردو"), "English"}));
}

TEST_F(KioskVoiceTest, ALanguageIsNamedInItselfAndThenHerPageIsSaidFromTitleToLastChoice) {
    press("language-en");
    m_kiosk.present(stateAt(Screen::Need, Language::English));
    const QStringList all = heard();
    ASSERT_EQ(all.size(), 11);
    EXPECT_EQ(all.mid(0, 3), QStringList({"English", "What do you need today?", "Withdraw my stipend, green"}));
    EXPECT_EQ(all.last(), "Information, grey");
    for (const voice::Utterance& words : m_test.synthesiser->made) EXPECT_EQ(words.language, "en");
}

TEST_F(KioskVoiceTest, EveryScreenCanBeHeardAgain) {
    for (const Language language : {Language::Urdu, Language::English}) {
        for (const Screen screen : {Screen::Closed, Screen::Language, Screen::Need, Screen::Cnic, Screen::Priority,
                                    Screen::Issuing, Screen::Trouble, Screen::Token, Screen::Slip}) {
            m_kiosk.present(stateAt(screen, language));
            heard();
            press("barListen");
            const QStringList all = heard();
            EXPECT_FALSE(all.isEmpty()) << static_cast<int>(screen);
            for (const QString& text : all) {
                EXPECT_FALSE(text.isEmpty()) << static_cast<int>(screen);
                for (const QChar letter : text) EXPECT_TRUE(!letter.isDigit() || letter.unicode() < 128);
            }
        }
    }
}

TEST_F(KioskVoiceTest, ATouchEndsTheOldSentence) {
    m_kiosk.present(stateAt(Screen::Need, Language::English));
    ASSERT_TRUE(eventually([&] { return m_test.player->sounding(); }));
    press("need-withdraw");
    EXPECT_FALSE(m_test.player->sounding());
    EXPECT_FALSE(m_test.speaker->speaking());
    EXPECT_FALSE(m_test.player->overlap);
}

TEST_F(KioskVoiceTest, ListeningAgainIsLouderInThreeStepsAndQuietForTheNextPerson) {
    m_kiosk.present(stateAt(Screen::Priority, Language::Urdu));
    heard();
    std::vector<int> steps;
    for (int i = 0; i < 4; ++i) {
        press("barListen");
        steps.push_back(m_test.speaker->volume());
    }
    EXPECT_LT(steps[0], steps[1]);
    EXPECT_LT(steps[1], steps[2]);
    EXPECT_EQ(steps[3], steps[0]);
    press("barListen");
    m_kiosk.window.clearPersonal();
    EXPECT_EQ(m_test.speaker->volume(), steps[0]);
}

TEST_F(KioskVoiceTest, ListeningIsATouchSoThatNobodyIsTimedOutWhileSheListens) {
    m_kiosk.present(stateAt(Screen::Priority, Language::Urdu));
    press("barListen");
    ASSERT_FALSE(m_kiosk.touches.empty());
    EXPECT_TRUE(boost::variant2::holds_alternative<flow::MoreTime>(m_kiosk.touches.back()));
}

TEST_F(KioskVoiceTest, ACnicIsNeverReadBackUnaskedAndThenOnlyItsLastThreeDigitsWhichAreKeptNowhere) {
    flow::State state = stateAt(Screen::Cnic, Language::English);
    m_kiosk.present(state);
    heard();
    for (const char digit : std::string("3520212345671")) {
        state.cnic.push_back(digit);
        m_kiosk.present(state);
        EXPECT_TRUE(heard().isEmpty()) << "typing is not echoed: the hall hears it";
        press("barListen");
        const QStringList all = heard();
        const QString last = all.last();
        const QString count = QString::number(state.cnic.size());
        EXPECT_EQ(last, state.cnic.size() < 13 ? "Digits typed so far: " + count + " of 13"
                                               : QString("The last three digits are 6, 7, 1"));
        EXPECT_EQ(m_test.synthesiser->made.back().secret, state.cnic.size() == 13);
    }
}

TEST_F(KioskVoiceTest, TheTokenIsNumberColourNeedAndZoneAndThenWhatBecomesOfThePaper) {
    m_kiosk.present(screens::tokenState(Language::English, flow::Paper::Printing));
    EXPECT_EQ(heard(), QStringList({"Token 142, green, Withdraw my stipend", "Zone B, on the right",
                                    "Your slip is being printed"}));
    m_kiosk.present(screens::tokenState(Language::English, flow::Paper::Printed));
    EXPECT_EQ(heard(), QStringList({"Take your slip below", "Please sit down. Your number comes on the hall screen."}))
        << "only what is new";
}

TEST_F(KioskVoiceTest, TheWarningIsSpokenAndItsEndIsNot) {
    flow::State state = stateAt(Screen::Priority, Language::English);
    m_kiosk.present(state);
    heard();
    state.warning = true;
    m_kiosk.present(state, flow::kIdle);
    EXPECT_EQ(heard(), QStringList({"Do you need more time?", "Yes, more time"}));
    state.warning = false;
    m_kiosk.present(state, flow::kIdle);
    EXPECT_TRUE(heard().isEmpty());
}

TEST_F(KioskVoiceTest, ThePersonWhoLeavesTakesTheVoiceWithHer) {
    m_kiosk.present(screens::tokenState(Language::English, flow::Paper::Printed));
    ASSERT_TRUE(eventually([&] { return m_test.player->sounding(); }));
    m_kiosk.present(stateAt(Screen::Language, Language::English));
    m_kiosk.window.clearPersonal();
    EXPECT_FALSE(m_test.speaker->speaking());
    EXPECT_TRUE(heard().size() <= 1) << "no more than the sentence she walked away from";
}

TEST_F(KioskVoiceTest, WithoutAVoiceTheSlotStaysEmpty) {
    m_kiosk.present(stateAt(Screen::Need, Language::Urdu));
    EXPECT_TRUE(m_kiosk.find("barListen"));
    m_kiosk.window.setListenOffered(false);
    EXPECT_FALSE(m_kiosk.find("barListen"));
}

}  // namespace
}  // namespace owc::kiosk_app
