#include "kiosk/board/hall_voice.h"

#include <gtest/gtest.h>

#include "assets/ui/language.h"
#include "kiosk/board/board_window.h"
#include "tests/support/gui_wait.h"
#include "tests/support/recording_player.h"

namespace owc::board {

using test::eventually;

namespace {

constexpr domain::Time kNoon{std::chrono::hours{12}};

/// A board whose hall calls when the test says so.
class HallVoiceTest : public ::testing::Test {
  protected:
    HallVoiceTest() {
        for (const auto& [counter, zone] : {std::pair{7u, "B"}, {12u, "A"}})
            m_views.counters[{counter}] = {.id = {counter}, .services = {}, .zone = zone, .direction = {}, .officer = {},
                                           .need = {}};
        m_views.centre = protocol::CentreRow{};
        m_views.centre->names["ur"] = "x";
    }

    void call(std::uint64_t order, std::uint32_t token, std::uint32_t counter = 7,
              domain::Language language = domain::Language::English) {
        m_views.calls[order] = {.order = order, .token = {token}, .need = "withdraw", .counter = {counter},
                                .direction = "right", .language = language, .at = m_now};
    }
    void see() {
        m_calls.see(m_views);
        m_window.show(pictureOf(m_views, m_calls, m_now, true, "ur"));
        m_voice.see(m_calls, m_now);
    }
    /// The texts of all calls, when all is silent again.
    QStringList said() {
        EXPECT_TRUE(eventually([&] { return !m_test.speaker->speaking(); }));
        EXPECT_FALSE(m_test.player->overlap);
        return m_test.said();
    }
    static QStringList in(const char* english, const char* urdu) { return {english, QString::fromUtf8(urdu)}; }

    domain::Time m_now = kNoon;
    client::Views m_views;
    ui::LanguageSwitch m_language;
    test::TestSpeaker m_test;
    HallCalls m_calls;
    HallVoice m_voice{*m_test.speaker, false};
    BoardWindow m_window;
};

}  // namespace

TEST_F(HallVoiceTest, ACallIsNumberColourAndCounterInHerLanguageAndThenInUrdu) {
    see();
    call(1, 142);
    see();
    EXPECT_EQ(said(), in("Token 142, green, counter 7", "ٹوکن 142، سبز، کاؤنٹر 7"));
    see();
    EXPECT_EQ(said().size(), 2) << "once";
}

TEST_F(HallVoiceTest, WhereBothAreTheSameItIsSaidOnce) {
    Call call{.order = 1, .token = 8, .need = "loan", .counter = 12, .language = domain::Language::Urdu};
    EXPECT_EQ(m_voice.words(call).size(), 1u);
    EXPECT_EQ(m_voice.words(call)[0].language, "ur");
    call.need = "unheard-of";
    EXPECT_EQ(m_voice.words(call)[0].text, QString::fromUtf8("ٹوکن 8، کاؤنٹر 12"));
    for (int language = 0; language <= static_cast<int>(domain::Language::English); ++language) {
        call.language = domain::Language{static_cast<std::uint8_t>(language)};
        for (const voice::Utterance& words : m_voice.words(call)) {
            EXPECT_TRUE(words.text.contains("8") && words.text.contains("12")) << words.text.toStdString();
            EXPECT_FALSE(words.text.contains('%')) << words.text.toStdString();
        }
        EXPECT_EQ(m_voice.words(call).back().language, "ur");
    }
}

TEST_F(HallVoiceTest, ARecallFlashesAndSpeaksAgain) {
    see();
    call(1, 142);
    see();
    EXPECT_EQ(said().size(), 2);
    m_views.calls.clear();
    call(2, 142);
    EXPECT_TRUE(eventually([&] { return !m_window.flashing(); }));
    see();
    EXPECT_TRUE(m_window.flashing());
    EXPECT_EQ(said().size(), 4);
}

TEST_F(HallVoiceTest, TwoCallsAtOnceAreSpokenOneAfterTheOther) {
    see();
    m_test.player->holds = true;
    call(1, 141);
    call(2, 142);
    see();
    for (int sounds = 1; sounds <= 4; ++sounds) {
        ASSERT_TRUE(eventually([&] { return m_test.player->sounding(); }));
        EXPECT_EQ(m_test.player->played.size(), sounds);
        m_test.player->finish();
    }
    const QStringList all = said();
    ASSERT_EQ(all.size(), 4);
    EXPECT_TRUE(all[0].contains("141") && all[1].contains("141")) << "both languages of one call together";
    EXPECT_TRUE(all[2].contains("142") && all[3].contains("142"));
}

TEST_F(HallVoiceTest, ACallOfAnotherZoneIsNeitherShownNorFlashedNorSpoken) {
    m_calls = HallCalls({"B"});
    see();
    call(1, 141, 12);
    see();
    EXPECT_TRUE(said().isEmpty());
    EXPECT_FALSE(m_window.flashing());
    EXPECT_TRUE(m_calls.all().empty());
    call(2, 142, 7);
    see();
    EXPECT_EQ(said().size(), 2);
    EXPECT_TRUE(m_window.flashing());
}

TEST_F(HallVoiceTest, ABoardOfAZoneKeepsItsCallsWhenOthersPushThemOutAndNotThoseThatAreOver) {
    m_calls = HallCalls({"B"});
    call(1, 101);
    call(2, 102);
    call(3, 103);
    see();
    m_views.calls.erase(1);  // pushed out: all that is left is newer
    see();
    EXPECT_EQ(m_calls.all().size(), 3u);
    m_views.calls.erase(3);  // taken back
    see();
    EXPECT_EQ(m_calls.all().size(), 2u);
    call(4, 101);  // the one pushed out is called again
    see();
    EXPECT_EQ(m_calls.all().size(), 2u);
    m_views.calls.clear();  // the day is over
    see();
    EXPECT_TRUE(m_calls.all().empty());
}

TEST_F(HallVoiceTest, ABoardStartedAtNoonDoesNotReadTheMorningOut) {
    for (std::uint32_t i = 1; i <= 10; ++i) call(i, 100 + i);
    see();
    EXPECT_TRUE(said().isEmpty());
    EXPECT_FALSE(m_window.flashing());
    call(11, 142);
    see();
    EXPECT_EQ(said().size(), 2);
}

TEST_F(HallVoiceTest, AfterAReconnectOldCallsAreNotSpokenAgain) {
    see();
    call(1, 141);
    see();
    EXPECT_EQ(said().size(), 2);
    m_now += std::chrono::minutes{5};
    call(2, 142);  // while the link was down: five minutes ago
    m_views.calls[2].at = kNoon + std::chrono::seconds{10};
    call(3, 143);  // just now
    call(4, 144);  // just now, and she stands at the desk already
    m_views.calls[4].waitingForHer = false;
    see();
    EXPECT_EQ(said().mid(2), in("Token 143, green, counter 7", "ٹوکن 143، سبز، کاؤنٹر 7"));
}

TEST_F(HallVoiceTest, WhoStandsAtTheDeskBeforeHerTurnToBeSpokenIsNotSpokenAnyMore) {
    see();
    m_test.player->holds = true;
    call(1, 141);
    call(2, 142);
    see();
    ASSERT_TRUE(eventually([&] { return m_test.player->sounding(); }));
    m_views.calls[2].waitingForHer = false;
    see();
    m_test.player->holds = false;
    m_test.player->finish();
    EXPECT_EQ(said(), in("Token 141, green, counter 7", "ٹوکن 141، سبز، کاؤنٹر 7"));
}

TEST_F(HallVoiceTest, ACallThatIsTakenBackMakesNoOlderOneNew) {
    call(1, 141);
    see();
    call(2, 142);
    see();
    EXPECT_TRUE(eventually([&] { return !m_window.flashing(); }));
    m_views.calls.erase(2);
    see();
    EXPECT_FALSE(m_window.flashing());
    EXPECT_EQ(said().size(), 2);
}

}  // namespace owc::board
