#include <QSignalSpy>
#include <fstream>

#include "counter/desk/view/registration_panel.h"
#include "queue-server/registry/load.h"
#include "tests/support/desk_at_server.h"

// A form for the registry, from the desk to the server's own store and back.
namespace owc::test {
namespace {

using desk_model::Saved;
using desk_view::RegistrationPanel;
using registration::Page;

constexpr const char* kHers = "9000000000012";

void fillRegistry(ServerProcess& server) {
    const auto files = server.folder() / "delivered";
    std::filesystem::create_directories(files);
    std::filesystem::create_directories(server.folder() / "data");
    const auto write = [&](const char* name, const std::string& text) {
        std::ofstream(files / name) << text;
        return files / name;
    };
    const auto report = registry::load(
        server.folder() / "data" / "registry",
        {write("households.csv",
               "household,district,survey,surveyed,score,score_since,income\n7,Sitara,done,2025-03-01,28.40,2025-03-01,21000\n"),
         write("persons.csv",
               "cnic,household,name,born,gender,marital,relation,card,filters,class,mobile\n"
               "9000000000012,7,Zorun Mevad,1980-02-29,female,widowed,head,valid,,,\n"
               "9000000000024,7,Nori Mevad,2015-08-01,female,single,child,,,5,\n")},
        {});
    ASSERT_TRUE(report.has_value()) << report.error().detail;
    ASSERT_TRUE(report->version.has_value()) << registry::inWords(report->complaints.at(0));
}

class DeskRegistrationTest : public DeskAtServer {
  protected:
    DeskRegistrationTest() : DeskAtServer(fillRegistry) {}

    void SetUp() override {
        token("withdraw", kHers);
        signIn();
        ASSERT_TRUE(says("idle"));
        ASSERT_TRUE(waiting(1));
        serve();
    }
    [[nodiscard]] RegistrationPanel& panel() { return *m_window->findChild<RegistrationPanel*>(); }
    void openForm(eligibility::RegistryVisit kind = eligibility::RegistryVisit::RosterUpdate) {
        auto& entitled = *m_window->findChild<desk_view::EntitlementPanel*>();
        if (!entitled.isVisible()) QTest::keyClick(&*m_window, Qt::Key_F9, Qt::ShiftModifier);
        ASSERT_TRUE(eventually([&] { return entitled.isVisible() && !m_model->busy(); }));
        const auto forms = desk_model::formsFor(m_model->entitled()->answer.triage);
        QTest::keyClick(&entitled, Qt::Key_F2);
        if (forms.size() > 1) {
            const auto place = std::ranges::find(forms, kind);
            ASSERT_NE(place, forms.end());
            choose(static_cast<Qt::Key>(Qt::Key_1 + (place - forms.begin())));
        }
        ASSERT_TRUE(eventually([&] { return panel().isVisible() && !m_model->busy(); }));
    }
    [[nodiscard]] bool saved() {
        return eventually([&] { return m_model->form() && m_model->form()->saved == Saved::All && !m_model->busy(); });
    }
    [[nodiscard]] const registration::Form& form() { return m_model->form()->form; }
    void panelKey(Qt::Key key) { QTest::keyClick(&panel(), key); }
    void toPage(Page page) {
        ASSERT_TRUE(eventually([&] {
            if (m_model->form()->page != page) panelKey(Qt::Key_F1);
            return m_model->form()->page == page;
        }));
    }
    /// At counter 2 somebody of her family is served, and her form is opened there too.
    protocol::FormOpen openElsewhere() {
        if (!m_other) {
            token("complaint");
            m_other.emplace(m_server.options(m_server.keyOf("counter-2"), "staff"));
            EXPECT_TRUE(m_other->ask(protocol::SignIn{{2}, {"N-101"}, "1234"}));
            EXPECT_TRUE(m_other->ask(domain::CallNext{{2}, {}}));
        }
        const auto reply =
            m_other->ask(protocol::OpenForm{{2}, eligibility::RegistryVisit::RosterUpdate, kHers});
        const auto* open = reply ? boost::variant2::get_if<protocol::FormOpen>(&*reply) : nullptr;
        EXPECT_TRUE(open);
        return open ? *open : protocol::FormOpen{};
    }
    /// Her telephone is written down there.
    registration::Form changeElsewhere() {
        protocol::FormOpen open = openElsewhere();
        open.content.mobile = "03000000421";
        EXPECT_TRUE(
            m_other->ask(protocol::SaveForm{{2}, open.form, open.revision + 1, Page::Family, open.content}));
        return open.content;
    }
    [[nodiscard]] bool tells(const char* words) {
        return eventually(
            [&] { return panel().accessibleDescription().contains(words) && !m_model->busy(); });
    }
    /// A child is born: number, name, day, girl; papers; telephone.
    void fillIn() {
        panelKey(Qt::Key_F5);
        type("number", "9000000000099");
        panelKey(Qt::Key_1);
        type("number", "Sorem Mevad");
        panelKey(Qt::Key_4);
        choose(Qt::Key_1);
        panelKey(Qt::Key_6);
        type("number", "01-02-2026");
        panelKey(Qt::Key_9);
        toPage(Page::Papers);
        for (const Qt::Key paper : {Qt::Key_1, Qt::Key_2, Qt::Key_3}) panelKey(paper);
        panelKey(Qt::Key_4);
        type("number", "03000000421");
        toPage(Page::ReadBack);
        ASSERT_TRUE(saved());
    }

    std::optional<TestClient> m_other;
};

}  // namespace

TEST_F(DeskRegistrationTest, HerFamilyIsThereAsReceivedAndEveryStepIsSavedAndFoundAgainAfterTheProgramDied) {
    openForm();
    ASSERT_EQ(form().members.size(), 2U);
    EXPECT_TRUE(form().members[0].known);
    EXPECT_EQ(form().members[1].name, "Nori Mevad");
    panelKey(Qt::Key_F5);
    type("number", "9000000000099");
    ASSERT_TRUE(saved());
    toPage(Page::Papers);
    panelKey(Qt::Key_1);
    ASSERT_TRUE(saved());
    const registration::Form before = form();
    EXPECT_GE(m_model->form()->revision, 3U) << "each step is one revision";
    open("B-214");
    signIn();
    ASSERT_TRUE(says("serving"));
    openForm();
    EXPECT_EQ(form(), before);
    EXPECT_EQ(m_model->form()->page, Page::Papers);
    panelKey(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
    EXPECT_FALSE(m_model->form()) << "nothing of it stays at the desk";
    openForm();
    EXPECT_EQ(form(), before);
}

TEST_F(DeskRegistrationTest, SheSeesAndHearsItAgreesAndItIsSentUnderANumber) {
    openForm();
    fillIn();
    EXPECT_TRUE(m_model->registration()->lacking.empty()) << m_model->registration()->lacking.front().words.toStdString();
    ASSERT_TRUE(m_window->visitorPicture().form) << "her window reads it back";
    QSignalSpy aloud(&*m_window, &desk_view::DeskWindow::readAloud);
    panelKey(Qt::Key_F3);
    ASSERT_EQ(aloud.count(), 1);
    EXPECT_EQ(aloud[0][1].toString(), "ur") << "in her language, not the officer's";
    EXPECT_TRUE(aloud[0][0].toStringList().join(" ").contains("Zorun Mevad"));
    EXPECT_TRUE(aloud[0][0].toStringList().front().isRightToLeft());
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(eventually([&] { return m_model->form()->agreed() && !m_model->busy(); }));
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(eventually([&] { return m_model->form()->sent() && !m_model->busy(); }));
    EXPECT_EQ(m_model->form()->record, 1U);
    EXPECT_TRUE(panel().accessibleDescription().contains("Record 1"));
    EXPECT_EQ(m_window->visitorPicture().record, 1U);
    EXPECT_FALSE(m_window->visitorPicture().form) << "nobody is named any more";
    panelKey(Qt::Key_F1);
    EXPECT_FALSE(m_model->form());
    openForm();
    EXPECT_TRUE(m_model->registration()->earlier.contains("no answer yet")) << "the next time it is known";
}

TEST_F(DeskRegistrationTest, WithoutALinkTheFormStaysIsFilledInAndIsSavedWhenItIsBack) {
    openForm();
    ASSERT_TRUE(saved());
    m_server.kill();
    ASSERT_TRUE(eventually([&] { return !m_link->connected(); }));
    panelKey(Qt::Key_F5);
    type("number", "9000000000099");
    EXPECT_EQ(form().members.size(), 3U);
    EXPECT_TRUE(panel().accessibleDescription().contains("Not saved yet"));
    panelKey(Qt::Key_Escape);
    EXPECT_TRUE(m_model->form()) << "what is not saved is kept, also when it is put away";
    m_server.start();
    ASSERT_TRUE(saved());
    EXPECT_EQ(form().members.back().number, 9000000000099U);
    open("B-214");
    signIn();
    ASSERT_TRUE(says("serving"));
    openForm();
    EXPECT_EQ(form().members.size(), 3U);
}

TEST_F(DeskRegistrationTest, ARefusedSaveSaysWhyAndLosesNothing) {
    openForm();
    ASSERT_TRUE(saved());
    auto outside = form();
    outside.mobile = "no digits";  // the panel would not take it
    m_model->changeForm(outside, Page::Family);
    ASSERT_TRUE(eventually([&] { return m_model->form()->saved == Saved::Refused; }));
    EXPECT_TRUE(panel().accessibleDescription().contains("Not saved"));
    EXPECT_EQ(form(), outside);
    panelKey(Qt::Key_Escape);
    EXPECT_TRUE(m_window->findChild<QWidget*>("choicePanel")->isVisible()) << "asked before it is lost";
    choose(Qt::Key_1);
    EXPECT_TRUE(panel().isVisible());
    outside.mobile = "03000000421";
    m_model->changeForm(outside, Page::Family);
    EXPECT_TRUE(saved()) << "the next change is tried again";
}

TEST_F(DeskRegistrationTest, ADroppedFormIsGoneAndNothingStaysWhenSheGoes) {
    openForm();
    panelKey(Qt::Key_F5);
    type("number", "9000000000099");
    ASSERT_TRUE(saved());
    panelKey(Qt::Key_F8);
    choose(Qt::Key_2);
    ASSERT_TRUE(eventually([&] { return !m_model->form() && !panel().isVisible(); }));
    openForm();
    EXPECT_EQ(form().members.size(), 2U) << "begun anew";
    ASSERT_TRUE(saved());
    panelKey(Qt::Key_Escape);
    panelKey(Qt::Key_Escape);
    QTest::keyClick(m_window->findChild<desk_view::EntitlementPanel*>(), Qt::Key_Escape);
    ASSERT_TRUE(next("idle"));
    EXPECT_FALSE(m_model->form());
    EXPECT_TRUE(panel().accessibleDescription().isEmpty());
}

TEST_F(DeskRegistrationTest, WhatAnotherCounterSavedIsShownOnTheSamePageAndNothingIsWrittenOverIt) {
    openForm();
    toPage(Page::Papers);
    ASSERT_TRUE(saved());
    const registration::Form theirs = changeElsewhere();
    panelKey(Qt::Key_1);
    ASSERT_TRUE(tells("Another counter changed this form"));
    EXPECT_EQ(form(), theirs);
    EXPECT_EQ(m_model->form()->page, Page::Papers);
    EXPECT_EQ(m_model->form()->saved, Saved::All) << "it needs not be left and opened again";
    panelKey(Qt::Key_1);
    ASSERT_TRUE(saved());
    const registration::Form both = openElsewhere().content;
    EXPECT_EQ(both.mobile, theirs.mobile) << "what they wrote is still there";
    EXPECT_EQ(both.papers, std::vector<std::string>{"cnic"}) << "and what was typed again";
}

TEST_F(DeskRegistrationTest, AnotherProgramOfTheSameDeskIsNoOtherCase) {
    openForm();
    toPage(Page::Papers);
    ASSERT_TRUE(saved());
    registration::Form theirs = form();
    theirs.mobile = "03000000421";
    TestClient twin(m_server.options(m_server.keyOf("counter-1"), "staff"));
    const auto& open = *m_model->form();
    ASSERT_TRUE(twin.ask(protocol::SaveForm{{1}, {open.id}, open.revision + 1, Page::Family, theirs}));
    panelKey(Qt::Key_1);
    ASSERT_TRUE(tells("Another counter changed this form"));
    EXPECT_EQ(form(), theirs);
    EXPECT_EQ(m_model->form()->page, Page::Papers);
    panelKey(Qt::Key_1);
    EXPECT_TRUE(saved());
    EXPECT_EQ(form().papers, std::vector<std::string>{"cnic"});
}

TEST_F(DeskRegistrationTest, AQuestionAboutTheFormAsItWasIsPutAway) {
    openForm();
    ASSERT_TRUE(saved());
    changeElsewhere();
    panelKey(Qt::Key_F5);  // asks for the number of a child that is not in the newest form
    ASSERT_TRUE(tells("Another counter changed this form"));
    EXPECT_FALSE(m_window->findChild<QWidget*>("numberPanel")->isVisible());
    EXPECT_EQ(form().members.size(), 2U);
}

TEST_F(DeskRegistrationTest, WhatWasOnlyOpenedElsewhereIsGoneOnWithAndWhatWasTypedStays) {
    openForm();
    toPage(Page::Papers);
    ASSERT_TRUE(saved());
    openElsewhere();
    panelKey(Qt::Key_1);
    ASSERT_TRUE(saved());
    EXPECT_EQ(form().papers, std::vector<std::string>{"cnic"});
    EXPECT_FALSE(panel().accessibleDescription().contains("Another counter"));
    EXPECT_EQ(openElsewhere().content, form());
    panelKey(Qt::Key_F8);
    choose(Qt::Key_2);
    ASSERT_TRUE(tells("It is open here again")) << "it was not dropped, and that is said";
    panelKey(Qt::Key_F8);
    choose(Qt::Key_2);
    EXPECT_TRUE(eventually([&] { return !m_model->form() && !panel().isVisible(); }));
}

TEST_F(DeskRegistrationTest, AFormThatWasDroppedElsewhereIsBegunAnewAndThatIsSaid) {
    openForm();
    toPage(Page::Papers);
    ASSERT_TRUE(saved());
    const auto there = openElsewhere();
    ASSERT_TRUE(m_other->ask(protocol::DropForm{{2}, there.form, registration::DropReason::SheWishes}));
    panelKey(Qt::Key_1);
    ASSERT_TRUE(tells("sent or dropped meanwhile"));
    EXPECT_NE(m_model->form()->id, there.form.value);
    EXPECT_TRUE(form().papers.empty());
    EXPECT_EQ(m_model->form()->page, Page::Family);
}

TEST_F(DeskRegistrationTest, ASaveWhoseAnswerWasGivenUpIsNobodyElsesChange) {
    openForm();
    toPage(Page::Papers);
    ASSERT_TRUE(saved());
    m_server.pause();  // it has the save, and does it when the officer waits no longer
    panelKey(Qt::Key_1);
    ASSERT_EQ(m_model->form()->saved, Saved::UnderWay);
    const auto revision = m_model->form()->revision;
    ASSERT_TRUE(eventually([&] { return !m_link->connected(); }));
    m_model->takeBack();
    panelKey(Qt::Key_2);
    m_server.goOn();
    ASSERT_TRUE(saved());
    EXPECT_EQ(m_model->form()->revision, revision + 2) << "both were saved, one after the other";
    EXPECT_EQ(form().papers, (std::vector<std::string>{"cnic", "bform"}));
    EXPECT_FALSE(panel().accessibleDescription().contains("Another counter"));
}

}  // namespace owc::test
