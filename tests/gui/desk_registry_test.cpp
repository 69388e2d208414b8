#include <QSignalSpy>
#include <fstream>

#include "queue-server/registry/load.h"
#include "tests/support/desk_at_server.h"

// What she is entitled to, from the desk to the registry's own file and back.
namespace owc::test {
namespace {

constexpr const char* kEnrolled = "9000000000012";
constexpr const char* kHerChild = "9000000000024";
constexpr const char* kExpired = "9000000000036";
constexpr const char* kNobody = "9000000000999";

void fillRegistry(ServerProcess& server) {
    const auto files = server.folder() / "delivered";
    std::filesystem::create_directories(files);
    std::filesystem::create_directories(server.folder() / "data");
    const auto write = [&](const char* name, const std::string& text) {
        std::ofstream(files / name) << text;
        return files / name;
    };
    const auto report =
        registry::load(server.folder() / "data" / "registry",
                       {write("households.csv",
                              "household,district,survey,surveyed,score,score_since,income\n"
                              "7,Sitara,done,2025-03-01,28.40,2025-03-01,21000\n8,Sitara,done,2025-03-01,28."
                              "40,2025-03-01,21000\n"),
                        write("persons.csv",
                              "cnic,household,name,born,gender,marital,relation,card,filters,class,mobile\n"
                              "9000000000012,7,Zorun Mevad,1980-02-29,female,widowed,head,valid,,,\n"
                              "9000000000024,7,,2015-08-01,female,single,child,,,5,\n"
                              "9000000000036,8,,1985-01-01,female,married,head,expired,,,\n"),
                        write("enrolments.csv",
                              "cnic,programme,from,until\n9000000000012,kafaalat,2025-04-01,\n9000000000036,"
                              "kafaalat,2025-04-01,\n"),
                        write("entitlements.csv",
                              "cnic,programme,cycle,amount,from,until,paid\n9000000000012,kafaalat,a,13500,"
                              "2025-04-05,2078-12-31,\n"
                              "9000000000012,kafaalat,b,13000,2025-04-05,2078-12-31,2025-05-09\n"
                              "9000000000036,kafaalat,a,13500,2025-04-05,2078-12-31,\n")},
                       {});
    ASSERT_TRUE(report.has_value()) << report.error().detail;
    ASSERT_TRUE(report->version.has_value()) << registry::inWords(report->complaints.at(0));
}

class DeskRegistryTest : public DeskAtServer {
  protected:
    DeskRegistryTest() : DeskAtServer(fillRegistry) {}

    void begin(const char* cnic) {
        token("withdraw", cnic);
        signIn();
        ASSERT_TRUE(says("idle"));
        ASSERT_TRUE(waiting(1));
        serve();
    }
    void ask() { QTest::keyClick(&*m_window, Qt::Key_F9, Qt::ShiftModifier); }
    [[nodiscard]] desk_view::EntitlementPanel& panel() {
        return *m_window->findChild<desk_view::EntitlementPanel*>();
    }
    [[nodiscard]] bool panelSays(const QString& words) {
        return eventually([&] {
            return panel().isVisible() && !m_model->busy() && panel().accessibleDescription().contains(words);
        });
    }
    [[nodiscard]] bool panelIsGone() {
        return eventually([&] { return !panel().isVisible() && !m_model->busy(); });
    }
    void panelKey(Qt::Key key) { QTest::keyClick(&panel(), key); }
    [[nodiscard]] bool asksNumber() { return m_window->findChild<QWidget*>("numberPanel")->isVisible(); }
};

}  // namespace

TEST_F(DeskRegistryTest, HerOwnNumberIsAskedForOnceAsOfAnyDayAndAllOfItGoesWhenSheGoes) {
    begin(kEnrolled);
    QSignalSpy came(&*m_model, &desk_model::DeskModel::entitlementCame);
    ask();
    ASSERT_TRUE(panelSays("Enrolled"));
    EXPECT_TRUE(panelSays("13,500"));
    EXPECT_TRUE(panelSays("09-05-2025"));
    EXPECT_FALSE(panel().accessibleDescription().contains("Zorun")) << "no name";
    panelKey(Qt::Key_Escape);
    EXPECT_FALSE(panel().isVisible());
    ask();
    ASSERT_TRUE(panelSays("Enrolled"));
    EXPECT_EQ(came.count(), 1) << "asked once, and kept while she is here";
    panelKey(Qt::Key_F7);
    ASSERT_TRUE(asksNumber());
    type("number", "01-01-2099");
    ASSERT_TRUE(asksNumber()) << "a day ahead is none: asked again";
    type("number", "15-03-2025");  // surveyed, and not yet enrolled
    ASSERT_TRUE(panelSays("15-03-2025"));
    EXPECT_TRUE(panelSays("Benazir Kafaalat: Yes"));
    panelKey(Qt::Key_F7);
    EXPECT_TRUE(panelSays("Benazir Kafaalat: Enrolled")) << "back to today";
    EXPECT_FALSE(m_model->entitled()->asOf);
    panelKey(Qt::Key_F9);
    EXPECT_FALSE(m_window->visitorPicture().answers.empty());
    panelKey(Qt::Key_Escape);
    EXPECT_TRUE(m_window->visitorPicture().answers.empty());
    ASSERT_TRUE(next("idle"));
    EXPECT_FALSE(m_model->entitled());
    EXPECT_TRUE(panel().accessibleDescription().isEmpty());
}

TEST_F(DeskRegistryTest, WithoutANumberAnybodysOfHerFamilyIsTypedOrScannedAndMasked) {
    begin("");
    ask();
    ASSERT_TRUE(asksNumber());
    m_window->scannedCard(kHerChild);
    ASSERT_TRUE(panelSays("•••••-•••••02-4"));
    EXPECT_FALSE(panel().accessibleDescription().contains("000000"));
    panelKey(Qt::Key_F8);
    ASSERT_TRUE(asksNumber());
    type("number", kNobody);
    ASSERT_TRUE(panelSays("No registry has this number"));
    EXPECT_TRUE(panelSays("New survey"));
    panelKey(Qt::Key_F1);
    EXPECT_TRUE(
        eventually([&] { return picture().visitor->planned == QStringList{"family"} && !m_model->busy(); }));
    EXPECT_EQ(picture().step, desk_model::Step::Serving) << "the registration desk comes after this";
}

TEST_F(DeskRegistryTest, WhoIsOnlyCalledIsNotLookedUpAndAnExpiredCardSendsHerToNadraAndBack) {
    token("withdraw", kExpired);
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(waiting(1));
    ASSERT_TRUE(next("called"));
    ask();
    EXPECT_FALSE(m_model->busy()) << "she does not stand here yet";
    serve();
    ask();
    ASSERT_TRUE(panelSays("NADRA first"));
    panelKey(Qt::Key_F1);
    ASSERT_TRUE(says("idle"));
    EXPECT_TRUE(panelIsGone());
    EXPECT_FALSE(m_model->entitled());
    EXPECT_EQ(visit(1).service.value, "finger");
    ASSERT_EQ(visit(1).plan.size(), 1U);
    EXPECT_EQ(visit(1).plan.front().value, "withdraw");
}

namespace {

class DeskWithoutRegistryTest : public DeskAtServer {};

}  // namespace

TEST_F(DeskWithoutRegistryTest, ARegistryThatDoesNotAnswerIsSaidInWordsAndLeavesTheDeskAsItWas) {
    token("withdraw", kEnrolled);
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(waiting(1));
    serve();
    QTest::keyClick(&*m_window, Qt::Key_F9, Qt::ShiftModifier);
    ASSERT_TRUE(eventually([&] {
        return m_window->accessibleDescription().contains("registry does not answer");
    })) << m_window->accessibleDescription().toStdString();
    EXPECT_FALSE(m_window->findChild<QWidget*>("entitlementPanel")->isVisible());
    EXPECT_EQ(picture().step, desk_model::Step::Serving);
}

}  // namespace owc::test
