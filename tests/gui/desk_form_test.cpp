// The registry's form at the desk: what an officer fills in, what is lacking, and what is read back to her.
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "assets/ui/language.h"
#include "counter/desk/model/registration_words.h"
#include "counter/desk/model/visitor_picture.h"
#include "counter/desk/view/registration_panel.h"
#include "counter/desk/view/visitor_window.h"
#include "tests/gui/registration_states.h"

namespace owc::test {
namespace {

using desk_model::MemberField;
using desk_view::RegistrationPanel;
using eligibility::RegistryVisit;
using eligibility::Relation;
using registration::Change;
using registration::Form;
using registration::Page;
using registration::Question;

class DeskFormTest : public ::testing::Test {
  protected:
    DeskFormTest() { m_desk.resize(1280, 800); }
    ~DeskFormTest() override { m_language.set(ui::Language::Urdu); }

    void open(const desk_model::FormOnDesk& form, bool busy = false) {
        m_panel.present(desk_model::registrationPictureOf(form, formDay()), {}, busy);
        m_panel.open();
    }
    void key(Qt::Key key) { QTest::keyClick(&m_panel, key); }
    [[nodiscard]] bool says(const char* words) const { return m_panel.accessibleDescription().contains(QString::fromUtf8(words)); }

    ui::LanguageSwitch m_language{ui::Language::English};
    QWidget m_desk;
    RegistrationPanel m_panel{&m_desk};
};

QString textOf(const Form& form) {
    QStringList all;
    for (const auto& line : desk_model::readBackOf(form)) all << desk_model::spokenLine(line);
    return all.join("\n");
}

}  // namespace

TEST_F(DeskFormTest, OnlyVisitsWithAFormAreOfferedHersFirstAndEachOnce) {
    using V = RegistryVisit;
    EXPECT_TRUE(desk_model::formsFor({.visit = V::WomansCnic}).empty());
    EXPECT_TRUE(desk_model::formsFor({}).empty());
    EXPECT_EQ(desk_model::formsFor({.visit = V::Appeal, .offered = {V::RosterUpdate, V::Appeal, V::WomansCnic}}),
              (std::vector{V::Appeal, V::RosterUpdate}));
}

TEST_F(DeskFormTest, EveryValueHasWordsInBothLanguagesAndEveryBandIsThere) {
    for (const ui::Language language : {ui::Language::English, ui::Language::Urdu}) {
        m_language.set(language);
        const auto named = [&](const QString& words) {
            EXPECT_FALSE(words.trimmed().isEmpty());
            EXPECT_TRUE(language == ui::Language::English || words.isRightToLeft() || words[0].isDigit()) << words.toStdString();
        };
        for (int i = 1; i <= registration::kQuestions; ++i) {
            const auto question = static_cast<Question>(i);
            named(desk_model::questionWords(question));
            EXPECT_EQ(desk_model::bandWords(question).size(), registration::bandsOf(question)) << i;
            for (const QString& band : desk_model::bandWords(question)) named(band);
        }
        for (int i = 0; i < desk_model::kMemberFields; ++i) {
            const auto field = static_cast<MemberField>(i);
            named(desk_model::fieldName(field));
            EXPECT_EQ(desk_model::choicesOf(field).isEmpty(), desk_model::answeringOf(field) != desk_model::Answering::Chosen);
            for (const QString& choice : desk_model::choicesOf(field)) named(choice);
        }
        for (const auto kind : {RegistryVisit::Appeal, RegistryVisit::DisasterImpact})
            for (const auto ground : desk_model::groundsOf(kind)) named(desk_model::groundWord(ground));
    }
}

TEST_F(DeskFormTest, WhatCannotBeIsNotTakenAndTheFormStaysAsItWas) {
    Form form = fullForm(RegistryVisit::NewSurvey);
    const Form before = form;
    EXPECT_FALSE(desk_model::fillIn(form, 0, MemberField::Number, "123", formDay()));
    EXPECT_FALSE(desk_model::fillIn(form, 0, MemberField::Born, "17-03-2026", formDay())) << "tomorrow";
    EXPECT_FALSE(desk_model::fillIn(form, 0, MemberField::Born, "31-02-2016", formDay()));
    EXPECT_FALSE(desk_model::fillIn(form, 0, MemberField::SchoolClass, "17", formDay()));
    EXPECT_FALSE(desk_model::fillIn(form, 0, MemberField::Name, QString(41, QChar(0x0627)), formDay())) << "82 bytes";
    EXPECT_FALSE(desk_model::fillIn(form, 9, MemberField::Name, "x", formDay())) << "there is no such member";
    EXPECT_EQ(form, before);
    EXPECT_TRUE(desk_model::fillIn(form, 0, MemberField::Born, "16-03-2026", formDay())) << "today";
    EXPECT_TRUE(desk_model::fillIn(form, 0, MemberField::Name, "  Zorun   Mevad ", formDay()));
    EXPECT_EQ(form.members[0].name, "Zorun Mevad");
}

TEST_F(DeskFormTest, WhoIsNewInARosterUpdateHasComeAndWhoTheRegistryKnowsIsMarkedAsGone) {
    Form update = fullForm(RegistryVisit::RosterUpdate);
    const auto child = desk_model::addMember(update, Relation::Child);
    ASSERT_TRUE(child);
    EXPECT_EQ(update.members[*child].change, Change::Birth);
    EXPECT_EQ(update.members[*desk_model::addMember(update, Relation::Other)].change, Change::MovedIn);
    Form survey = fullForm(RegistryVisit::NewSurvey);
    EXPECT_EQ(survey.members[*desk_model::addMember(survey, Relation::Child)].change, Change::None);
    desk_model::takeOut(update, 0);
    EXPECT_EQ(update.members[0].change, Change::MovedOut);
    desk_model::takeOut(update, 0);
    EXPECT_EQ(update.members[0].change, Change::None) << "stays after all";
    const auto count = update.members.size();
    desk_model::takeOut(update, *child);
    EXPECT_EQ(update.members.size(), count - 1) << "nobody knew of this child yet";
    while (desk_model::addMember(survey, Relation::Other)) {
    }
    EXPECT_EQ(survey.members.size(), registration::kMostMembers);
}

TEST_F(DeskFormTest, WhatIsLackingIsListedWithItsPageAndItsPersonAndMarkedWhereItStands) {
    Form form = fullForm(RegistryVisit::NewSurvey);
    form.members[2].born.reset();
    form.house.erase(Question::Stove);
    form.mobile.clear();
    const auto picture = desk_model::registrationPictureOf(formOnDesk(form, Page::ReadBack), formDay());
    ASSERT_EQ(picture.lacking.size(), 3U);
    EXPECT_TRUE(picture.lacking[0].words.contains("نوری") && picture.lacking[0].words.contains("Day of birth"));
    EXPECT_EQ(picture.lacking[1].page, Page::House);
    EXPECT_EQ(picture.lacking[2].page, Page::Papers);
    EXPECT_TRUE(picture.members[2].fields[static_cast<std::size_t>(MemberField::Born)].lacking);
    EXPECT_FALSE(picture.members[1].fields[static_cast<std::size_t>(MemberField::Born)].lacking);
    EXPECT_TRUE(picture.papers.back().lacking);
}

TEST_F(DeskFormTest, EnterOnWhatIsLackingGoesToItsPageItsMemberAndItsQuestion) {
    Form form = fullForm(RegistryVisit::NewSurvey);
    form.members[2].born.reset();
    form.house.erase(Question::Stove);
    open(formOnDesk(form, Page::ReadBack));
    QSignalSpy pages(&m_panel, &RegistrationPanel::pageWanted);
    QSignalSpy fields(&m_panel, &RegistrationPanel::fieldWanted);
    key(Qt::Key_Return);
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages[0][0].value<Page>(), Page::Family);
    EXPECT_EQ(m_panel.member(), 2U);
    open(formOnDesk(form, Page::Family));
    key(Qt::Key_Return);
    ASSERT_EQ(fields.count(), 1) << "then it asks for what is lacking";
    EXPECT_EQ(fields[0][1].value<MemberField>(), MemberField::Born);
    open(formOnDesk(form, Page::ReadBack));
    key(Qt::Key_Down);
    key(Qt::Key_Return);
    ASSERT_EQ(pages.count(), 2);
    open(formOnDesk(form, Page::House));
    EXPECT_TRUE(says("Cooking stove"));
}

TEST_F(DeskFormTest, ANumberKeyAnswersTheQuestionAndTheNextOpenOneComesUp) {
    Form form = fullForm(RegistryVisit::NewSurvey);
    form.house.erase(Question::Dependants);
    form.house.erase(Question::Toilet);
    open(formOnDesk(form, Page::House));
    QSignalSpy bands(&m_panel, &RegistrationPanel::bandWanted);
    EXPECT_TRUE(says("Members under 18"));
    key(Qt::Key_5);
    EXPECT_EQ(bands.count(), 0) << "it has four bands";
    key(Qt::Key_4);
    ASSERT_EQ(bands.count(), 1);
    EXPECT_EQ(bands[0][0].value<Question>(), Question::Dependants);
    EXPECT_EQ(bands[0][1].toInt(), 4);
    form.house[Question::Dependants] = 4;
    open(formOnDesk(form, Page::House));
    EXPECT_TRUE(says("dry, raised or pit")) << "the toilet is the next that is open";
    desk_model::answer(form, Question::Dependants, 4);
    EXPECT_FALSE(form.house.contains(Question::Dependants)) << "the same once more takes it back";
}

TEST_F(DeskFormTest, ItIsSentOnlyAfterSheAgreedToWhatIsSaved) {
    QSignalSpy agreed(&m_panel, &RegistrationPanel::agreed);
    QSignalSpy sent(&m_panel, &RegistrationPanel::sendWanted);
    auto form = formOnDesk(fullForm(RegistryVisit::RosterUpdate), Page::ReadBack);
    form.saved = desk_model::Saved::Later;
    open(form);
    key(Qt::Key_F1);
    EXPECT_EQ(agreed.count(), 0) << "it is not saved yet";
    form.saved = desk_model::Saved::All;
    open(form, true);
    key(Qt::Key_F1);
    EXPECT_EQ(agreed.count(), 0) << "something is under way, or there is no link";
    open(form);
    key(Qt::Key_Return);
    EXPECT_EQ(agreed.count(), 0) << "never by the way";
    key(Qt::Key_F1);
    EXPECT_EQ(agreed.count(), 1);
    EXPECT_EQ(sent.count(), 0);
    form.readBack = form.revision;
    open(form);
    key(Qt::Key_F1);
    EXPECT_EQ(sent.count(), 1);
    form.revision += 1;
    open(form);
    key(Qt::Key_F1);
    EXPECT_EQ(sent.count(), 1) << "she agreed to what was before";
    EXPECT_EQ(agreed.count(), 2);
}

TEST_F(DeskFormTest, WhatWasSentShowsItsNumberAndTakesNoKeyButTheLast) {
    auto form = formOnDesk(fullForm(RegistryVisit::RosterUpdate), Page::ReadBack);
    form.record = 1042;
    open(form);
    EXPECT_TRUE(says("1042"));
    QSignalSpy pages(&m_panel, &RegistrationPanel::pageWanted);
    QSignalSpy dropped(&m_panel, &RegistrationPanel::dropWanted);
    QSignalSpy left(&m_panel, &RegistrationPanel::left);
    for (const Qt::Key pressed : {Qt::Key_F2, Qt::Key_F8, Qt::Key_PageUp, Qt::Key_1}) key(pressed);
    EXPECT_EQ(pages.count() + dropped.count(), 0);
    key(Qt::Key_F1);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(DeskFormTest, WithoutALinkItIsFilledInAllTheSame) {
    auto form = formOnDesk(fullForm(RegistryVisit::RosterUpdate), Page::Family);
    form.saved = desk_model::Saved::Later;
    open(form, true);
    EXPECT_TRUE(says("Not saved yet"));
    QSignalSpy fields(&m_panel, &RegistrationPanel::fieldWanted);
    QSignalSpy children(&m_panel, &RegistrationPanel::childWanted);
    key(Qt::Key_0);
    key(Qt::Key_F5);
    ASSERT_EQ(fields.count(), 1);
    EXPECT_EQ(fields[0][1].value<MemberField>(), MemberField::Change);
    EXPECT_EQ(children.count(), 1);
}

TEST_F(DeskFormTest, ATouchDoesWhatAKeyDoes) {
    open(formOnDesk(fullForm(RegistryVisit::Appeal), Page::Papers));
    QSignalSpy papers(&m_panel, &RegistrationPanel::paperWanted);
    QSignalSpy pages(&m_panel, &RegistrationPanel::pageWanted);
    QTest::mouseClick(&m_panel, Qt::LeftButton, {}, {640, 150});
    ASSERT_EQ(papers.count(), 1);
    EXPECT_EQ(papers[0][0].toString(), "cnic");
    QTest::mouseClick(&m_panel, Qt::LeftButton, {}, {90, 90});
    ASSERT_EQ(pages.count(), 1);
    EXPECT_EQ(pages[0][0].value<Page>(), Page::Reason);
}

TEST_F(DeskFormTest, NothingOfHerStaysInAPanelThatWasPutAway) {
    open(formOnDesk(fullForm(RegistryVisit::NewSurvey), Page::Family));
    EXPECT_TRUE(says("9000000000012"));
    m_panel.leave();
    EXPECT_TRUE(m_panel.accessibleDescription().isEmpty());
    EXPECT_FALSE(m_panel.readsBack());
}

TEST_F(DeskFormTest, AllOfTheFormIsReadBackAndOfANumberOnlyTheLastThreeDigits) {
    const Form form = fullForm(RegistryVisit::NewSurvey);
    const QString read = textOf(form);
    for (const auto& member : form.members) {
        EXPECT_TRUE(read.contains(QString::fromStdString(member.name)));
        EXPECT_FALSE(read.contains(QString::number(member.number)));
        EXPECT_FALSE(read.contains(QString::number(member.number).right(4)));
        EXPECT_TRUE(read.contains(QString::number(member.number).right(3)));
    }
    for (int i = 1; i <= registration::kQuestions; ++i)
        EXPECT_TRUE(read.contains(desk_model::questionWords(static_cast<Question>(i)))) << i;
    EXPECT_TRUE(read.contains("421"));
    EXPECT_FALSE(read.contains(QString::fromStdString(form.mobile)));
    EXPECT_TRUE(textOf(fullForm(RegistryVisit::Appeal)).contains("What is on record is not so"));
    EXPECT_TRUE(textOf(fullForm(RegistryVisit::RosterUpdate)).contains("has left the family"));
}

TEST_F(DeskFormTest, HerWindowReadsItBackInHerLanguageWhenNothingElseIsSaidToHer) {
    desk_model::VisitorPicture picture{.says = desk_model::VisitorSays::Token, .token = 142, .language = "ur"};
    auto form = formOnDesk(fullForm(RegistryVisit::NewSurvey), Page::ReadBack);
    desk_model::addForm(picture, form, false, 0);
    EXPECT_FALSE(picture.form) << "only while it is read back";
    desk_model::addForm(picture, form, true, 4);
    ASSERT_EQ(picture.says, desk_model::VisitorSays::ReadBack);
    desk_view::VisitorWindow window(m_language);
    QSignalSpy touched(&window, &desk_view::VisitorWindow::touched);
    window.present(picture);
    EXPECT_TRUE(window.accessibleName().isRightToLeft());
    QTest::mouseClick(&window, Qt::LeftButton);
    EXPECT_EQ(touched.count(), 1) << "she wants to hear it";
    picture = {.says = desk_model::VisitorSays::LayFinger, .token = 142, .language = "ur"};
    desk_model::addForm(picture, form, true, 0);
    EXPECT_FALSE(picture.form) << "a check of who she is goes first";
    window.present(picture);
    QTest::mouseClick(&window, Qt::LeftButton);
    EXPECT_EQ(touched.count(), 1);
    picture.says = desk_model::VisitorSays::Token;
    form.record = 1042;
    desk_model::addForm(picture, form, true, 0);
    EXPECT_EQ(picture.says, desk_model::VisitorSays::FormSent);
    EXPECT_FALSE(picture.form);
}

}  // namespace owc::test
