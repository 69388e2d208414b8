// What the registry says of her, as the officer and as she sees it.
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "assets/ui/language.h"
#include "counter/desk/model/entitlement_words.h"
#include "counter/desk/view/entitlement_panel.h"
#include "counter/desk/view/verdict_look.h"
#include "counter/desk/view/visitor_window.h"
#include "queue-server/eligibility/words.h"
#include "tests/gui/entitlement_states.h"

namespace owc::test {
namespace {

using eligibility::NextStep;
using eligibility::Rule;
using eligibility::VerdictKind;

desk_model::EntitlementPicture pictureOf(const protocol::Eligibility& answer, const QString& language = "en",
                                         const desk_model::DeskPicture* desk = nullptr) {
    return desk_model::entitlementOf({answer, {}, {}, {}, 142}, desk ? *desk : servingDesk(language),
                                     language);
}

const desk_model::ProgrammeLine& lineOf(const desk_model::EntitlementPicture& picture, const QString& name) {
    const auto found = std::ranges::find(picture.programmes, name, &desk_model::ProgrammeLine::name);
    EXPECT_NE(found, picture.programmes.end()) << name.toStdString();
    return *found;
}

QStringList idsOf(const std::vector<desk_model::Target>& services) {
    QStringList ids;
    for (const auto& service : services) ids << service.id;
    return ids;
}

class DeskEntitlementTest : public ::testing::Test {
  protected:
    DeskEntitlementTest() { m_desk.resize(1280, 1024); }
    ~DeskEntitlementTest() override { m_language.set(ui::Language::Urdu); }

    void open(const desk_model::EntitlementPicture& picture, bool serving = true, bool busy = false) {
        m_panel.present(picture, serving, {}, busy);
        m_panel.open();
    }
    void key(Qt::Key key) { QTest::keyClick(&m_panel, key); }
    [[nodiscard]] bool says(const char* words) const {
        return m_panel.accessibleDescription().contains(QString::fromUtf8(words));
    }

    ui::LanguageSwitch m_language{ui::Language::English};
    QWidget m_desk;
    desk_view::EntitlementPanel m_panel{&m_desk};
};

}  // namespace

TEST_F(DeskEntitlementTest, TheMostHopefulAnswerStandsFirstAndWhatNobodyLooksUpLast) {
    const auto picture = pictureOf(manyAnswers());
    EXPECT_EQ(picture.programmes.front().name, "Benazir Kafaalat");
    EXPECT_EQ(picture.programmes.back().name, "Langar (free meals)");
}

TEST_F(DeskEntitlementTest, AnAnswerHasItsNextStepItsPlaceItsMoneyAndItsPapers) {
    const auto picture = pictureOf(manyAnswers());
    const auto& stipend = lineOf(picture, "Benazir Kafaalat");
    EXPECT_EQ(stipend.next, "She draws it: Withdraw stipend");
    EXPECT_EQ(stipend.service, "withdraw");
    EXPECT_TRUE(stipend.amount.contains("14,500"));
    EXPECT_TRUE(stipend.paid.contains("14-01-2026"));
    const auto& school = lineOf(picture, "Benazir Taleemi Wazaif (school stipend)");
    EXPECT_EQ(school.documents, (QStringList{"cnic", "bform", "slip"}));
    EXPECT_TRUE(school.next.contains("B-Form")) << "what is missing is what she brings";
    EXPECT_TRUE(lineOf(picture, "Langar (free meals)").next.contains("bus stand"));
    EXPECT_TRUE(lineOf(picture, "Interest-Free Loan").why.contains("40.00")) << "not now, because";
}

TEST_F(DeskEntitlementTest, WhatIsDoneAtThisVeryCounterSendsHerNowhere) {
    const auto picture = pictureOf(manyAnswers());
    const auto& here = lineOf(picture, "Benazir Nashonuma");
    EXPECT_TRUE(here.service.isEmpty());
    EXPECT_TRUE(here.next.contains("at this counter"));
    auto desk = servingDesk("en");
    desk.visitor->planned << "withdraw";
    EXPECT_TRUE(lineOf(pictureOf(manyAnswers(), "en", &desk), "Benazir Kafaalat").service.isEmpty())
        << "planned already";
}

TEST_F(DeskEntitlementTest, HerWayLeavesOutWhereSheIsAndWhatIsPlannedAndPutsWhatMustBeFirstBeforeIt) {
    auto answer = manyAnswers();
    answer.triage.journey = {"finger", "eligible", "family"};
    auto picture = pictureOf(answer);
    EXPECT_EQ(idsOf(picture.before), QStringList{"finger"});
    EXPECT_EQ(idsOf(picture.after), QStringList{"family"});
    answer.triage.journey = {"finger", "family"};
    picture = pictureOf(answer);
    EXPECT_TRUE(picture.before.empty()) << "she is at none of them: all of it comes after this";
    EXPECT_EQ(idsOf(picture.after), (QStringList{"finger", "family"}));
    auto desk = servingDesk("en");
    desk.visitor->planned << "finger";
    EXPECT_EQ(idsOf(pictureOf(answer, "en", &desk).after), QStringList{"family"});
    answer.triage.journey = {"no-such-service"};
    EXPECT_TRUE(pictureOf(answer).after.empty());
}

TEST_F(DeskEntitlementTest, EveryRuleValueAndVisitHasWordsInBothLanguages) {
    for (const ui::Language language : {ui::Language::English, ui::Language::Urdu}) {
        m_language.set(language);
        const auto named = [&](const QString& words, std::string_view what) {
            EXPECT_FALSE(words.trimmed().isEmpty()) << what;
            EXPECT_TRUE(language == ui::Language::English || words.isRightToLeft()) << words.toStdString();
        };
        for (const auto name : eligibility::wordsOf<Rule>()) {
            eligibility::Criterion rule{
                .rule = *eligibility::fromWord<Rule>(name), .number = 3, .upTo = 9, .words = {"female"}};
            rule.members = {rule};
            rule.members.front().rule = Rule::GenderIs;
            named(desk_model::ruleWords(rule, {}), name);
        }
        const auto all = [&](const auto& words) {
            for (const auto word : words)
                EXPECT_FALSE(desk_model::wordOf(std::string(word)).contains(QChar(0x2068)))
                    << word << " is not translated";
        };
        all(eligibility::wordsOf<eligibility::Gender>());
        all(eligibility::wordsOf<eligibility::Marital>());
        all(eligibility::wordsOf<eligibility::Relation>());
        all(eligibility::wordsOf<eligibility::CardState>());
        all(eligibility::wordsOf<eligibility::Filter>());
        for (int i = 1; i <= static_cast<int>(VerdictKind::AskCounter); ++i)
            named(desk_model::kindWord(static_cast<VerdictKind>(i)), "kind");
        for (int i = 0; i <= static_cast<int>(NextStep::AskCounter); ++i)
            named(desk_model::nextWords(static_cast<NextStep>(i)), "next step");
        for (int i = 0; i <= static_cast<int>(eligibility::RegistryVisit::WomansCnic); ++i)
            named(desk_model::visitWords(static_cast<eligibility::RegistryVisit>(i)), "visit");
    }
}

TEST_F(DeskEntitlementTest, EachKindIsToldByASymbolOfItsOwn) {
    QStringList seen;
    for (int i = 1; i <= static_cast<int>(VerdictKind::AskCounter); ++i) {
        const QString icon = desk_view::lookOf(static_cast<VerdictKind>(i)).icon;
        EXPECT_FALSE(seen.contains(icon)) << icon.toStdString();
        seen << icon;
    }
}

TEST_F(DeskEntitlementTest, DownChoosesAndEnterExplainsRuleByRuleWithSourceAndDay) {
    open(pictureOf(manyAnswers()));
    EXPECT_TRUE(says("Benazir Kafaalat: Enrolled"));
    EXPECT_FALSE(says("Score at most"));
    key(Qt::Key_Return);
    EXPECT_TRUE(says("Score at most \u206632.00\u2069, with a disabled member \u206637.00\u2069: met"));
    EXPECT_TRUE(says("29.50"));
    EXPECT_TRUE(says("[P2][B3][P3]"));
    EXPECT_TRUE(says("01-01-2022"));
    QSignalSpy left(&m_panel, &desk_view::EntitlementPanel::left);
    key(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 0) << "first back to the programmes";
    EXPECT_FALSE(says("Score at most"));
    key(Qt::Key_Down);
    EXPECT_TRUE(says("Benazir Nashonuma: Yes"));
    key(Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(DeskEntitlementTest, TheKeysActOnTheChosenProgrammeAndOnlyWhereSheCanGo) {
    QSignalSpy transfer(&m_panel, &desk_view::EntitlementPanel::transferWanted);
    QSignalSpy add(&m_panel, &desk_view::EntitlementPanel::addWanted);
    QSignalSpy way(&m_panel, &desk_view::EntitlementPanel::wayWanted);
    open(pictureOf(manyAnswers()));
    key(Qt::Key_F5);
    key(Qt::Key_F6);
    key(Qt::Key_F1);
    ASSERT_EQ(transfer.count(), 1);
    EXPECT_EQ(transfer.front().front().toString(), "withdraw");
    EXPECT_EQ(add.count(), 1);
    EXPECT_EQ(way.count(), 1);
    key(Qt::Key_Down);  // its counter is this one
    key(Qt::Key_F5);
    key(Qt::Key_F6);
    key(Qt::Key_Up);
    open(pictureOf(manyAnswers()), false);
    key(Qt::Key_F5);  // she is not being served yet
    open(pictureOf(manyAnswers()), true, true);
    key(Qt::Key_F5);
    key(Qt::Key_F1);
    EXPECT_EQ(transfer.count(), 1);
    EXPECT_EQ(add.count(), 1);
    EXPECT_EQ(way.count(), 1);
}

TEST_F(DeskEntitlementTest, NothingOfHerStaysInAPanelThatWasPutAway) {
    open(pictureOf(manyAnswers()));
    key(Qt::Key_F9);
    EXPECT_TRUE(m_panel.showsHer());
    m_panel.leave();
    EXPECT_FALSE(m_panel.showsHer());
    EXPECT_TRUE(m_panel.accessibleDescription().isEmpty()) << m_panel.accessibleDescription().toStdString();
}

TEST_F(DeskEntitlementTest, ANewAnswerIsNotShownToHerByItself) {
    open(pictureOf(manyAnswers()));
    key(Qt::Key_F9);
    auto another = pictureOf(manyAnswers());
    another.number = 2;
    open(another);
    EXPECT_FALSE(m_panel.showsHer()) << "it may be of somebody else of her family";
}

TEST_F(DeskEntitlementTest, HerWindowShowsKindsInHerLanguageAndNoFigureAtAll) {
    desk_model::VisitorPicture picture{
        .says = desk_model::VisitorSays::Token, .token = 142, .language = "ur"};
    desk_model::addAnswers(picture, manyAnswers(), 0);
    ASSERT_EQ(picture.says, desk_model::VisitorSays::Answers);
    ASSERT_EQ(picture.answers.size(), 4U);
    EXPECT_EQ(picture.answers.front().name, "بے نظیر کفالت");
    EXPECT_EQ(picture.answers.front().kind, VerdictKind::Enrolled);
    const auto first = picture.answers;
    picture.says = desk_model::VisitorSays::Token;
    desk_model::addAnswers(picture, manyAnswers(), 10);
    EXPECT_EQ(picture.answers.size(), 3U) << "the page of the one that the officer has chosen";
    EXPECT_NE(picture.answers, first);
    desk_view::VisitorWindow window(m_language);
    window.present(picture);
    EXPECT_TRUE(window.accessibleName().isRightToLeft()) << window.accessibleName().toStdString();
    picture.says = desk_model::VisitorSays::LayFinger;
    picture.answers.clear();
    desk_model::addAnswers(picture, manyAnswers(), 0);
    EXPECT_TRUE(picture.answers.empty()) << "a check of who she is goes first";
}

TEST_F(DeskEntitlementTest, ADayIsReadInAnyScriptAndWhatIsNoneIsRefused) {
    const auto day = desk_model::dayOf("14-03-2026");
    ASSERT_TRUE(day);
    EXPECT_TRUE(desk_model::dayWords(*day).contains("14-03-2026"));
    EXPECT_EQ(desk_model::dayOf("14032026"), day);
    EXPECT_EQ(desk_model::dayOf("۱۴/۰۳/۲۰۲۶"), day);
    for (const char* no : {"", "31-02-2026", "2026", "14-13-2026", "14-3-26"})
        EXPECT_FALSE(desk_model::dayOf(no)) << no;
}

}  // namespace owc::test
