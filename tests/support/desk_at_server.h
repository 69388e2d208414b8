#pragma once

#include <gtest/gtest.h>

#include "counter/app/desk_printing.h"
#include "counter/desk/view/desk_window.h"
#include "drivers/simulated/simulated_printer.h"
#include "tests/support/gui_wait.h"
#include "tests/support/server_process.h"

namespace owc::test {

/// A desk window on counter 1 over a real server, with a printer of its own and a kiosk that gives tokens.
class DeskAtServer : public ::testing::Test {
  protected:
    DeskAtServer() : DeskAtServer([](ServerProcess&) {}) {}
    /// @param prepare  settings and keys, before the server starts
    explicit DeskAtServer(const std::function<void(ServerProcess&)>& prepare) {
        prepare(m_server);
        m_server.start();
        m_language.set(ui::Language::English);
        m_kiosk.emplace(m_server.options(m_server.keyOf("kiosk-1"), "public"));
        open("B-214");
    }
    ~DeskAtServer() override { m_language.set(ui::Language::Urdu); }

    /// The program is started, again if it ran already.
    void open(const QString& officer) {
        m_printing.reset();
        m_window.reset();
        m_model.reset();
        auto options = m_server.options(m_server.keyOf("counter-1"), "staff");
        options.giveUpAfter = m_giveUpAfter;
        m_link.emplace(options);
        m_model.emplace(*m_link, domain::CounterId{1}, "en");
        m_window.emplace(*m_model, m_language, officer);
        m_printing.emplace(*m_model, *m_link, m_language, std::make_unique<simulated::SimulatedPrinter>(m_papers.path()));
        m_window->resize(1280, 800);
        m_window->show();
        m_link->start();
    }

    void token(const char* service, const std::string& cnic = {}) {
        EXPECT_TRUE(m_kiosk->ask(protocol::IssueToken{.service = {service}, .cnic = cnic}));
    }
    [[nodiscard]] bool says(const QString& words) {
        return eventually([&] { return m_window->windowTitle().contains(words) && !m_model->busy(); });
    }
    [[nodiscard]] bool waiting(int people) {
        return eventually([&] { return picture().waiting == people && !m_model->busy(); });
    }
    void type(const char* field, const QString& text) {
        auto* edit = m_window->findChild<QLineEdit*>(field);
        edit->clear();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }
    void signIn(const QString& pin = "1234") {
        ASSERT_TRUE(eventually([&] { return m_link->connected() && m_link->hasPicture(); }));
        type("pin", pin);
    }
    void key(Qt::Key key) { QTest::keyClick(&*m_window, key); }
    /// F1 as a person presses it: not within the time of a double press.
    [[nodiscard]] bool next(const QString& thenSays) {
        return eventually([&] {
            if (m_window->windowTitle().contains(thenSays)) return !m_model->busy();
            key(Qt::Key_F1);
            return false;
        });
    }
    void serve() {
        for (const char* step : {"called", "arrived", "serving"}) ASSERT_TRUE(next(step)) << step;
    }
    void choose(Qt::Key key) { QTest::keyClick(m_window->findChild<QWidget*>("choicePanel"), key); }
    /// F10 and then the numbers of what is chosen, one after the other.
    void more(std::initializer_list<Qt::Key> numbers) {
        key(Qt::Key_F10);
        for (const Qt::Key number : numbers) choose(number);
    }
    /// The number key of a service in a list of them.
    static Qt::Key numberOf(const QString& service, const std::vector<desk_model::Target>& services) {
        const auto found = std::ranges::find(services, service, &desk_model::Target::id);
        EXPECT_NE(found, services.end()) << service.toStdString();
        return static_cast<Qt::Key>(Qt::Key_1 + (found - services.begin()));
    }
    [[nodiscard]] const desk_model::DeskPicture& picture() const { return m_model->picture(); }
    [[nodiscard]] const protocol::VisitRow& visit(std::uint64_t id) const { return m_link->views().visits.at({id}); }

    std::chrono::milliseconds m_giveUpAfter{15'000};  ///< of the next open()
    ServerProcess m_server;
    TempFolder m_papers;
    ui::LanguageSwitch m_language;
    std::optional<client_qt::ServerLink> m_link;
    std::optional<desk_model::DeskModel> m_model;
    std::optional<desk_view::DeskWindow> m_window;
    std::optional<counter_app::DeskPrinting> m_printing;
    std::optional<TestClient> m_kiosk;
};

}  // namespace owc::test
