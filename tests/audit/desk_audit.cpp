#include "counter/dashboard/view/dashboard_window.h"
#include "tests/audit/report.h"
#include "tests/support/busy_dashboard.h"
#include "tests/support/desk_at_server.h"
#include "tests/support/nowhere.h"

// Desks and the dashboard over a real server, at the states of a visit.
namespace owc::audit {

using test::eventually;

namespace {

struct Size {
    QSize pixels;
    qreal smallest;  ///< look.md 3: px at 1280x800 and at 1920x1080
};

class DeskAudit : public test::DeskAtServer {
  protected:
    void take(QWidget& window, const char* name, const char* screen, std::initializer_list<Size> sizes, const char* mockUp = nullptr,
              const std::function<void()>& open = {}, const std::function<void()>& leave = {}) {
        for (const ui::Language language : {ui::Language::English, ui::Language::Urdu}) {
            m_language.set(language);
            if (open) open();
            for (const Size& size : sizes) {
                window.resize(size.pixels);
                QCoreApplication::sendPostedEvents();
                QCoreApplication::processEvents();
                Shown shown{QLatin1String(name), QLatin1String(screen), ui::languageCode(language)};
                shown.onSheet = true;
                if (mockUp) shown.mockUp = mockUpOf(mockUp, size.pixels, language);
                report().take(shown, window, {.smallestText = size.smallest, .keyboard = true});
            }
            if (leave) leave();
        }
        m_language.set(ui::Language::English);
    }
    void takeDesk(const char* screen, const char* mockUp = nullptr, const std::function<void()>& open = {}) {
        take(*m_window, "counter", screen, {{{1280, 800}, 14}, {{360, 720}, 14}}, mockUp, open, [this, open] {
            if (open) QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &*m_window, Qt::Key_Escape);
        });
    }

    static QString mockUpOf(const char* mockUp, const QSize& size, ui::Language language) {
        const bool urdu = language == ui::Language::Urdu;
        if (qstrcmp(mockUp, "desk") != 0) return size.width() == 1920 && !urdu ? QLatin1String(mockUp) : QString();
        if (size.width() == 360) return urdu ? QString() : QStringLiteral("13-counter-compact");
        return urdu ? QStringLiteral("12-counter-urdu") : QStringLiteral("11-counter-english");
    }

    void fillTheHall() {
        for (const char* service : {"withdraw", "school", "withdraw", "withdraw", "family", "finger", "school", "complaint"})
            token(service, qstrcmp(service, "school") == 0 ? "6110100000142" : "");
        ASSERT_TRUE(m_kiosk->ask(protocol::IssueToken{.service = {"withdraw"}, .priority = domain::Priority::Pregnant}));
        ASSERT_TRUE(m_kiosk->ask(protocol::IssueToken{.service = {"withdraw"}, .priority = domain::Priority::Disabled, .partySize = 3}));
    }
};

}  // namespace

TEST_F(DeskAudit, TheCounterThroughAVisit) {
    takeDesk("sign in");
    fillTheHall();
    signIn();
    ASSERT_TRUE(says("idle"));
    ASSERT_TRUE(eventually([&] { return picture().waiting > 4; }));
    takeDesk("idle");
    ASSERT_TRUE(next("called"));
    takeDesk("called");
    ASSERT_TRUE(next("arrived"));
    takeDesk("arrived");
    ASSERT_TRUE(next("serving"));
    takeDesk("serving", "desk");
    for (const auto& [key, name] : {std::pair{Qt::Key_F4, "asking why to park"},
                                    {Qt::Key_F5, "asking where to"},
                                    {Qt::Key_F6, "asking what to add"},
                                    {Qt::Key_F10, "more"}}) {
        takeDesk(name, nullptr, [this, key = key] { this->key(key); });
    }
    takeDesk("help", nullptr, [this] { QTest::keyClick(&*m_window, Qt::Key_F1, Qt::ShiftModifier); });
    takeDesk("key map", nullptr, [this] { QTest::keyClick(&*m_window, Qt::Key_F1, Qt::ControlModifier); });
    m_server.pause();
    EXPECT_TRUE(eventually([&] { return !m_link->connected(); }));
    takeDesk("link lost");
    m_server.goOn();
}

TEST_F(DeskAudit, TheDashboardOnABusyMorning) {
    client_qt::ServerLink link(m_server.options(m_server.keyOf("dashboard-1"), "management"));
    dashboard_model::DashboardModel model(link, "en");
    dashboard_view::DashboardWindow window(model, m_language);
    window.resize(1920, 1080);
    window.show();
    link.start();
    const auto takeIt = [&](const char* screen, const char* mockUp = nullptr) {
        take(window, "dashboard", screen, {{{1920, 1080}, 14}, {{1366, 768}, 10}}, mockUp);
    };
    ASSERT_TRUE(eventually([&] { return model.picture().connected && model.picture().dayOpen; }));
    takeIt("an empty morning");
    fillTheHall();
    signIn();
    ASSERT_TRUE(says("idle"));
    serve();
    for (const Qt::Key key : {Qt::Key_F2, Qt::Key_2, Qt::Key_Return, Qt::Key_F3, Qt::Key_1, Qt::Key_3, Qt::Key_Escape})
        QTest::keyClick(&window, key);
    ASSERT_TRUE(eventually([&] { return model.picture().arrived >= 10 && !model.busy(); }));
    takeIt("busy", "16-dashboard");
    for (const auto& [key, name] : {std::pair{Qt::Key_F2, "choosing the intake"}, {Qt::Key_F3, "choosing a notice"}, {Qt::Key_F10, "asking"}}) {
        take(window, "dashboard", name, {{{1920, 1080}, 14}, {{1366, 768}, 10}}, nullptr, [&window, key = key] { QTest::keyClick(&window, key); },
             [&window] { QTest::keyClick(&window, Qt::Key_Escape); });
    }
    m_server.pause();
    EXPECT_TRUE(eventually([&] { return !link.connected(); }));
    takeIt("link lost");
    m_server.goOn();
}

TEST_F(DeskAudit, TheDashboardWhenChecksLookOdd) {
    client_qt::ServerLink link(test::nowhere());
    dashboard_model::DashboardModel model(link, "en");
    dashboard_view::DashboardWindow window(model, m_language);
    client::Views views = test::busyViews();
    std::uint64_t number = 0;
    for (const auto kind : {identity::SuspicionKind::SameTemplate, identity::SuspicionKind::SomebodyElsesTemplate,
                            identity::SuspicionKind::FastSuccesses, identity::SuspicionKind::RepeatedExceptions})
        for (const std::uint32_t counter : {3U, 14U, 9U}) {
            ++number;
            views.suspicions[number] = {number, kind, test::kBusyNow - std::chrono::minutes{30 - number}, {counter}, {"B-214"}, {"counter-3"}, 12};
        }
    model.showSample(views, test::kBusyNow);
    window.resize(1920, 1080);
    window.show();
    take(window, "dashboard", "odd checks", {{{1920, 1080}, 14}, {{1366, 768}, 10}});
    model.open({dashboard_model::PanelWish::Kind::Checks, 0, {}});
    take(window, "dashboard", "the odd checks of a day", {{{1920, 1080}, 14}, {{1366, 768}, 10}});
}

TEST_F(DeskAudit, TheDashboardWhenPayoutsLookOdd) {
    client_qt::ServerLink link(test::nowhere());
    dashboard_model::DashboardModel model(link, "en");
    dashboard_view::DashboardWindow window(model, m_language);
    client::Views views = test::busyViews();
    const payments::Evidence piece{{104'812}, {1'204}, test::kBusyNow, payments::rupees(-13'500)};
    for (const char* officer : {"B-214", "B-301"})
        for (const auto what : payments::kWatched)
            views.watches[{officer}].told[what] = {112, payments::rupees(141'500), true, {20, piece}};
    for (auto& [officer, row] : views.watches) row.officer = officer;
    model.showSample(views, test::kBusyNow);
    window.resize(1920, 1080);
    window.show();
    take(window, "dashboard", "odd payouts", {{{1920, 1080}, 14}, {{1366, 768}, 10}});
    model.open({dashboard_model::PanelWish::Kind::Payouts, 0, {}});
    take(window, "dashboard", "the odd payouts of a day", {{{1920, 1080}, 14}, {{1366, 768}, 10}});
}

TEST_F(DeskAudit, TheDashboardWhenABankOwesAnAnswerAndCashIsShort) {
    client_qt::ServerLink link(test::nowhere());
    dashboard_model::DashboardModel model(link, "en");
    dashboard_view::DashboardWindow window(model, m_language);
    client::Views views = test::busyViews();
    views.health = protocol::HealthRow{{{protocol::HealthKind::CashShort, test::kBusyNow, 1'812'500}}};
    for (const std::uint64_t number : {104'812U, 104'813U, 104'820U})
        views.unsettled[{number}] = {{number},
                                     number == 104'813U ? payments::PayoutState::Unknown : payments::PayoutState::Reversing,
                                     "habibbank",
                                     "177346626" + std::to_string(number),
                                     6};
    for (const std::uint32_t counter : {3U, 5U, 7U})
        views.drawers[{counter}] = {.counter = {counter},
                                    .teller = {"B-21" + std::to_string(counter)},
                                    .openedWith = payments::rupees(800'000),
                                    .paid = payments::rupees(1'418'500),
                                    .holds = payments::rupees(41'500),
                                    .people = 105,
                                    .low = true};
    model.showSample(views, test::kBusyNow);
    window.resize(1920, 1080);
    window.show();
    const auto takeIt = [&](const char* screen) { take(window, "dashboard", screen, {{{1920, 1080}, 14}, {{1366, 768}, 10}}); };
    takeIt("a bank owes answers and cash is short");
    model.open({dashboard_model::PanelWish::Kind::Unsettled, 0, {}});
    takeIt("what a bank owes answers on");
    model.open({dashboard_model::PanelWish::Kind::Cash, 0, {}});
    takeIt("cash in the drawers");
}

}  // namespace owc::audit
