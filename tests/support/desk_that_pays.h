#pragma once

#include <QDir>
#include <fstream>

#include "counter/desk/view/payout_panel.h"
#include "counter/desk/view/visitor_window.h"
#include "tests/support/desk_with_reader.h"
#include "tests/support/printed_code.h"
#include "tests/support/read_png.h"
#include "tests/support/tool_run.h"
#include "where.h"

namespace owc::test {

/// A bank's desk over a real server with reader and printer, and the window that faces her: three
/// entitlements of her lie in a signed list, and the centre's own prints authorise, with a second officer.
class DeskThatPays : public DeskWithReader {
  protected:
    static constexpr const char* kHer = "6110100000142";
    static constexpr const char* kMasked = "•••••-•••••14-2";

    DeskThatPays() : DeskWithReader(prepare) {
        const auto load =
            runTool(kAdmin, "dues-load " + at("data") + ' ' + at("list.csv") + " --config " + at("config"));
        EXPECT_EQ(load.code, 0) << load.said;
        QObject::connect(&*m_window, &desk_view::DeskWindow::visitorChanged, &m_hersToSee,
                         [this] { m_hersToSee.present(m_window->visitorPicture()); });
        QObject::connect(&m_hersToSee, &desk_view::VisitorWindow::received, &*m_window,
                         &desk_view::DeskWindow::receivedByHer);
        m_hersToSee.resize(1024, 768);
        m_hersToSee.show();
        const counter_app::ProgrammeNames names{{"kafaalat", {{"en", "Kafaalat"}, {"ur", "کفالت"}}},
                                                {"taleemi", {{"en", "School stipend"}, {"ur", "تعلیمی وظائف"}}}};
        m_model->nameProgrammes(names);
        m_printing->nameProgrammes(names);
    }
    /// She has come and is served; a print of hers is enrolled here.
    void serveHer(domain::Language language = domain::Language::Urdu) {
        EXPECT_TRUE(
            m_kiosk->ask(protocol::IssueToken{.service = {"withdraw"}, .language = language, .cnic = kHer}));
        signIn();
        ASSERT_TRUE(says("idle"));
        m_model->payout().openDrawer({{1000, 100}, {500, 20}}, {{1000, 100}, {500, 20}}, {"M-001", "1234"});
        ASSERT_TRUE(eventually([&] { return view() && view()->drawer.has_value() && !m_model->busy(); }));
        serve();
        std::optional<bool> done;
        m_link->send(protocol::EnrolFinger{{1},
                                           biometrics::Finger::RightIndex,
                                           {recordOf(m_hers), recordOf(touchedAgain(m_hers, 1)),
                                            recordOf(touchedAgain(m_hers, 2))}},
                     [&](const auto& reply) { done = reply.has_value(); });
        ASSERT_TRUE(eventually([&] { return done.has_value(); }) && *done);
    }
    void openPayout() {
        QTest::keyClick(&*m_window, Qt::Key_F10, Qt::ShiftModifier);
        ASSERT_TRUE(teller().isVisible());
        tellerKey(Qt::Key_F1);
        ASSERT_TRUE(comesTo(payments::NextStep::ConfirmIdentity));
    }
    void checkHer() {
        tellerKey(Qt::Key_F1);
        ASSERT_TRUE(eventually(
            [&] { return panel().isVisible() && act() == FingerAct::TakePrint && !m_model->busy(); }));
        panelKey(Qt::Key_2);  // right index
        lay(touchedAgain(m_hers, 7));
        panelKey(Qt::Key_F1);
        ASSERT_TRUE(DeskWithReader::comesTo(FingerAct::GoOn));
        ASSERT_TRUE(picture().check->good);
    }
    void confirmHer() {
        panelKey(Qt::Key_F1);
        ASSERT_TRUE(eventually([&] { return !panel().isVisible() && view()->needsSecond; }));
        tellerKey(Qt::Key_F1);
        type("number", "M-001");
        type("number", "1234");
        ASSERT_TRUE(comesTo(payments::NextStep::Authorise));
    }
    void askBank() {
        tellerKey(Qt::Key_F1);
        ASSERT_TRUE(comesTo(payments::NextStep::CountNotes));
    }
    void countAll() {
        for (int i = 0; i < 18; ++i) tellerKey(Qt::Key_1);
        for (int i = 0; i < 2; ++i) tellerKey(Qt::Key_2);
    }
    void release() {
        tellerKey(Qt::Key_F1);
        ASSERT_TRUE(comesTo(payments::NextStep::HandOver));
    }
    /// On her own window.
    void sheHasIt() {
        QTest::mouseClick(&m_hersToSee, Qt::LeftButton, {}, m_hersToSee.touchBox().center().toPoint());
        ASSERT_TRUE(comesTo(payments::NextStep::Close)) << "the receipt is printed and reported by itself";
    }
    /// All up to the receipt.
    void payHer() {
        ASSERT_NO_FATAL_FAILURE(serveHer());
        ASSERT_NO_FATAL_FAILURE(openPayout());
        ASSERT_NO_FATAL_FAILURE(checkHer());
        ASSERT_NO_FATAL_FAILURE(confirmHer());
        ASSERT_NO_FATAL_FAILURE(askBank());
        countAll();
        ASSERT_NO_FATAL_FAILURE(release());
    }
    [[nodiscard]] bool comesTo(payments::NextStep step) {
        return eventually(
            [&] { return view() && view()->step == step && view()->basket.value != 0 && !m_model->busy(); });
    }
    [[nodiscard]] const std::optional<protocol::PayoutView>& view() const { return m_model->payout().view(); }
    [[nodiscard]] desk_view::PayoutPanel& teller() {
        return *m_window->findChild<desk_view::PayoutPanel*>("payoutPanel");
    }
    void tellerKey(Qt::Key key) { QTest::keyClick(&teller(), key); }
    [[nodiscard]] bool tellerSees(const QString& words) {
        return eventually([&] { return teller().accessibleDescription().contains(words); });
    }
    [[nodiscard]] desk_model::PayoutPicture tellers() const {
        return desk_model::payoutPictureOf(m_model->payout(), picture());
    }
    /// Papers of this payout, in the order in which they came out.
    [[nodiscard]] std::vector<std::filesystem::path> receipts() const {
        std::vector<std::filesystem::path> all;
        for (const auto& file : std::filesystem::directory_iterator(m_papers.path()))
            if (file.path().filename().string().starts_with("receipt-")) all.push_back(file.path());
        std::ranges::sort(all);
        return all;
    }
    [[nodiscard]] std::string at(const char* name) const { return (m_server.folder() / name).string(); }
    [[nodiscard]] std::string log() const {
        return runTool(kAdmin, "events " + m_server.database().string()).said;
    }

    inline static const std::string kAdmin = OWC_BIN_DIR "/owc-admin";
    desk_view::VisitorWindow m_hersToSee{m_language};

  private:
    static std::string list() {
        const auto today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
        const auto day = [&](int more) {
            const std::chrono::year_month_day date{today + std::chrono::days{more}};
            char text[16];
            std::snprintf(text, sizeof text, "%04d-%02u-%02u", int{date.year()}, unsigned{date.month()},
                          unsigned{date.day()});
            return std::string(text);
        };
        const std::string when = ",counter," + day(-10) + ',' + day(30) + '\n';
        const std::string who = std::string(",") + kHer;
        return "owc-dues,1\ncentre,g7\nbank,hbl\nrows,3\nsum,19000\n"
               "reference,cnic,programme,cycle,beneficiary,amount,channel,from,to\n"
               "K-1" +
               who + ",kafaalat,2026-Q1,0,13500" + when + "T-1" + who + ",taleemi,2026-Q1,1,2500" + when +
               "T-2" + who + ",taleemi,2026-Q1,2,3000" + when;
    }
    static void prepare(ServerProcess& server) {
        const auto file = server.folder() / "list.csv";
        std::ofstream(file) << list();
        const auto sign =
            runTool(kAdmin, "dues-sign " + (server.folder() / "bank.key").string() + ' ' + file.string());
        ASSERT_EQ(sign.code, 0) << sign.said;
        server.set("gateway = \"local\"",
                   "gateway = \"local\"\nlist_keys = [\"hbl:" + sign.said.substr(0, 43) + "\"]");
        server.set("local_authorises_payout = false", "local_authorises_payout = true");
    }
};

}  // namespace owc::test
