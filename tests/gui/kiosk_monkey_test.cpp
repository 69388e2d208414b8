// Whatever is touched, lost or broken: one token a visitor at most, nothing of her stays, and the kiosk is ready again.
#include <gtest/gtest.h>

#include <spdlog/spdlog.h>

#include <QTest>
#include <fstream>

#include "assets/ui/cnic_field.h"
#include "assets/ui/kiosk_control.h"
#include "kiosk/app/centre_picture.h"
#include "kiosk/app/kiosk_runner.h"
#include "kiosk/app/own_desk.h"
#include "tests/support/kiosk_screens.h"
#include "tests/support/lossy_centre.h"

namespace owc::test {

using namespace std::chrono_literals;

namespace {

/// Full campaigns say more: OWC_MONKEY touches from OWC_MONKEY_SEED on, OWC_MONKEY_VISITS visits for the memory.
int fromEnvironment(const char* name, int otherwise) {
    bool set = false;
    const int value = qEnvironmentVariableIntValue(name, &set);
    return set ? value : otherwise;
}

/// A port that later kiosks may have besides: it does nothing.
template <class Ports>
void quietRest(Ports& ports) {
    if constexpr (requires { ports.tellCall = [](bool) {}; }) ports.tellCall = [](bool) {};
}

/// All words that a widget keeps: its texts, names, descriptions and the places of a CNIC.
QStringList wordsOf(const QWidget& top) {
    QStringList words;
    auto all = top.findChildren<QWidget*>();
    all.append(const_cast<QWidget*>(&top));
    for (const QWidget* widget : all) {
        const QMetaObject* meta = widget->metaObject();
        for (int i = 0; i < meta->propertyCount(); ++i)
            if (meta->property(i).metaType().id() == QMetaType::QString) words << meta->property(i).read(widget).toString();
        if (const auto* field = qobject_cast<const ui::CnicField*>(widget))
            for (int place = 0; place < ui::CnicField::kDigits; ++place) words << field->shownAt(place);
    }
    return words;
}

/// The kiosk's real window, runner, flow and book over the real server, on a bad day.
class MonkeyKiosk {
  public:
    MonkeyKiosk(unsigned seed, bool ownNumbers) : m_random(seed), centre(m_random) {
        auto book = kiosk_book::OwnNumbers::open(m_folder.path(), {5001, 9000}, "key");
        EXPECT_TRUE(book);
        m_own.emplace(ownNumbers ? std::move(*book) : nullptr, 300min,
                      kiosk_app::OwnDesk::Ports{.send = [this](protocol::RequestBody body, Handler done) { centre.send(std::move(body), std::move(done)); },
                                                .centreTime = [this] { return centre.centreTime(); },
                                                .pcTime = [this] { return kMorning + (centre.now - 1'000s); }});
        m_runner.emplace(ports(), m_kiosk.window);
        centre.viewsChanged = [this] { showCentre(); };
        centre.linkChanged = [this](bool connected) {
            showCentre();
            if (connected) m_runner->linkBack();
        };
        pass(3s);
    }

    /// One thing that happens: mostly a touch.
    void act() {
        const auto what = m_random() % 1000;
        if (what < 620)
            touchAControl();
        else if (what < 760)
            touchAnywhere();
        else if (what < 860)
            pressAKey();
        else if (what < 885)
            centre.broken = !centre.broken;
        else if (what < 910)
            centre.lossPercent = m_random() % 3 == 0 ? 20 : 0;
        else if (what < 935)
            centre.delay = m_random() % 2 == 0 ? 0ms : 6'000ms;
        else if (what < 970)
            m_printerFault = m_random() % 5;
        else if (what < 975)
            centre.restart();
        else if (what < 985)
            centre.engine.ask("dashboard-1", domain::SetIntake{static_cast<domain::Intake>(m_random() % 3)});
        else
            pass(m_random() % 4 == 0 ? 70s : 12s);
        QCoreApplication::processEvents();
        pass(m_random() % 3 == 0 ? 250ms : 500ms);
    }

    /// Everything works again, and nobody is there.
    void comeToRest() {
        centre.inOrder();
        m_printerFault = 0;
        pass(5min);
    }

    void pass(std::chrono::milliseconds time) {
        centre.pass(time, [this] {
            print();
            if (++m_turn % 4 == 0) everySecond();
            look();
        });
    }

    [[nodiscard]] const flow::State& state() const { return m_runner->state(); }
    [[nodiscard]] QWidget& window() { return m_kiosk.window; }

    std::size_t visitors = 0;
    std::size_t touches = 0;
    std::map<std::string, std::size_t> holders;  ///< of each code that stood on the screen, the visitor

  private:
    using Handler = client_qt::ServerLink::ReplyHandler;

    kiosk_app::KioskRunner::Ports ports() {
        kiosk_app::KioskRunner::Ports ports{
            .send = [this](protocol::RequestBody body, Handler done) { return centre.send(std::move(body), std::move(done)); },
            .sendAgain = [this](std::uint64_t tag, Handler done) { centre.sendAgain(tag, std::move(done)); },
            .takeBack = [this](std::uint64_t tag, LossyCentre::TakenBack done) { centre.takeBack(tag, std::move(done)); },
            .abandon = [this](std::uint64_t tag) { centre.abandon(tag); },
            .giveOwn = [this](const flow::IssueOwn& wanted,
                              std::optional<protocol::RequestId> replaces) { return m_own->give(wanted, replaces); },
            .recordOwn = [this](const flow::RecordOwn& printed) { m_own->record(printed); },
            .print = [this](const flow::PrintTicket& ticket) { queue(ticket); },
            .printSlip = [](const flow::PrintSlip&) {},
            .now = [this] { return centre.now; }};
        quietRest(ports);
        return ports;
    }

    /// As KioskApp does.
    void showCentre() {
        const client::Views& views = centre.hasPicture ? centre.views : m_own->lastSeen();
        m_kiosk.window.setCatalogue(kiosk_app::catalogueOf(views, m_settings));
        if (centre.hasPicture) m_own->see(views);
        if (!centre.connected) m_runner->tell(flow::OwnNumbers{m_own->available()});
        const bool open = centre.hasPicture && views.centre && views.centre->day && !views.services.empty();
        m_runner->tell(flow::CentreChanged{centre.connected, open});
        if (centre.connected && open) m_own->report();
    }
    void everySecond() {
        m_runner->tell(flow::OwnNumbers{m_own->available()});
        if (state().connected && state().dayOpen) m_own->report();
        m_runner->tell(flow::Tick{});
    }

    /// A printer answers once, sooner or later (see TicketPrinter).
    void print() {
        for (std::size_t i = 0; i < m_printing.size();) {
            if (m_printing[i].due > centre.now) {
                ++i;
                continue;
            }
            const Job job = m_printing[i];
            m_printing.erase(m_printing.begin() + static_cast<std::ptrdiff_t>(i));
            m_runner->tell(flow::PrintFinished{.visit = job.token.visit,
                                               .result = job.result,
                                               .paperOut = job.result == domain::PrintResult::Failed,
                                               .own = job.token.own});
        }
    }
    void queue(const flow::PrintTicket& ticket) {
        constexpr domain::PrintResult kResults[] = {domain::PrintResult::Printed, domain::PrintResult::Failed,
                                                    domain::PrintResult::HandedOver, domain::PrintResult::Uncertain};
        m_printing.push_back({centre.now + (m_printerFault == kSlow ? 50s : 1s), ticket.token, kResults[m_printerFault % 4]});
    }

    /// What stands on the screen now, and whose it is.
    void look() {
        const bool atRest = state().screen == flow::Screen::Language || state().screen == flow::Screen::Closed;
        if (!atRest && m_atRest) ++visitors;
        if (atRest && !m_atRest) nothingStays();
        m_atRest = atRest;
        if (state().cnic.size() >= 4) m_secrets.insert(state().cnic);
        if (state().screen != flow::Screen::Token || !state().token) return;
        m_secrets.insert(state().token->code);
        const auto [held, fresh] = holders.emplace(state().token->code, visitors);
        EXPECT_EQ(held->second, visitors) << "token " << state().token->token.value << " was another's";
        if (!fresh) return;
        EXPECT_NE(std::exchange(m_served, visitors), visitors) << "a second token, " << state().token->token.value;
    }
    void nothingStays() {
        const QStringList words = wordsOf(m_kiosk.window);
        for (const std::string& secret : m_secrets)
            for (const QString& word : words) EXPECT_FALSE(word.contains(QString::fromStdString(secret))) << "visitor " << visitors;
        for (const auto* field : m_kiosk.window.findChildren<ui::CnicField*>())
            for (int place = 0; place < ui::CnicField::kDigits; ++place) EXPECT_EQ(field->shownAt(place), QString());
        EXPECT_TRUE(state().cnic.empty() && !state().token && !state().slot);
        m_secrets.clear();
    }

    void touchAControl() {
        std::vector<ui::KioskControl*> seen;
        for (auto* control : m_kiosk.window.findChildren<ui::KioskControl*>())
            if (control->isVisible()) seen.push_back(control);
        if (seen.empty()) return touchAnywhere();
        const QWidget* chosen = seen[m_random() % seen.size()];
        // As a finger does: whatever lies there gets it.
        click(chosen->mapTo(&m_kiosk.window, QPoint(any(chosen->width()), any(chosen->height()))));
    }
    void touchAnywhere() { click({any(m_kiosk.window.width()), any(m_kiosk.window.height())}); }
    void click(const QPoint& at) {
        ++touches;
        QWidget* hit = m_kiosk.window.childAt(at);
        if (!hit) hit = &m_kiosk.window;
        const QPoint there = hit->mapFrom(&m_kiosk.window, at);
        QTest::mouseClick(hit, Qt::LeftButton, {}, there);
        if (m_random() % 5 == 0) QTest::mouseClick(hit, Qt::LeftButton, {}, there);
    }
    void pressAKey() {
        static constexpr Qt::Key kKeys[] = {Qt::Key_Escape, Qt::Key_Return, Qt::Key_Tab,  Qt::Key_Space,     Qt::Key_F1,   Qt::Key_F11,
                                            Qt::Key_5,      Qt::Key_Left,   Qt::Key_Back, Qt::Key_Backspace, Qt::Key_Menu, Qt::Key_A};
        static constexpr Qt::KeyboardModifier kModifiers[] = {Qt::NoModifier, Qt::ShiftModifier, Qt::ControlModifier, Qt::AltModifier};
        QTest::keyClick(&m_kiosk.window, kKeys[m_random() % std::size(kKeys)], kModifiers[m_random() % std::size(kModifiers)]);
    }
    int any(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(std::max(1, below))); }

    struct Job {
        flow::Moment due;
        flow::Issued token;
        domain::PrintResult result;
    };
    static constexpr std::uint32_t kSlow = 4;  ///< longer than the kiosk waits

    std::mt19937 m_random;
    TempFolder m_folder;
    settings::CentreSettings m_settings = [] {
        settings::CentreSettings made;
        made.languages = {"ur", "en"};
        return made;
    }();
    screens::ShownKiosk m_kiosk{{270, 480}};
    std::optional<kiosk_app::OwnDesk> m_own;
    std::optional<kiosk_app::KioskRunner> m_runner;
    std::vector<Job> m_printing;
    std::uint32_t m_printerFault = 0;
    std::uint64_t m_turn = 0;
    bool m_atRest = true;
    std::size_t m_served = 0;  ///< the last visitor who got one
    std::set<std::string> m_secrets;

  public:
    LossyCentre centre;
};

long residentKib() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;) {
        long kib = 0;
        if (word == "VmRSS:" && status >> kib) return kib;
    }
    return 0;
}

}  // namespace

namespace {

/// @param ownNumbers  without them, whoever meets a broken link is sent to the staff, and her token is taken back
void letAMonkeyLoose(bool ownNumbers) {
    const auto seed = static_cast<unsigned>(fromEnvironment("OWC_MONKEY_SEED", 20260314));
    const int actions = fromEnvironment("OWC_MONKEY", 2000);
    spdlog::set_level(spdlog::level::warn);
    MonkeyKiosk kiosk(seed, ownNumbers);
    for (int i = 0; i < actions && !::testing::Test::HasFailure(); ++i) kiosk.act();
    kiosk.comeToRest();
    spdlog::set_level(spdlog::level::info);

    EXPECT_EQ(kiosk.state().screen, flow::Screen::Language);
    std::set<std::string> given;
    std::size_t voided = 0;
    for (const auto& [id, visit] : kiosk.centre.engine.state().visits) {
        if (visit.end == domain::VisitEnd::Voided) {
            ++voided;
            continue;
        }
        given.insert(visit.code.text());
        EXPECT_TRUE(kiosk.holders.contains(visit.code.text())) << "nobody holds the token of visit " << id.value;
    }
    for (const auto& [code, visitor] : kiosk.holders)
        EXPECT_TRUE(given.contains(code)) << "the token of visitor " << visitor << " is not valid";
    EXPECT_GT(kiosk.visitors, static_cast<std::size_t>(actions / 100)) << "she must come somewhere";
    std::printf("seed %u: %d actions, %zu touches, %zu visitors, %zu tokens held, %zu taken back\n", seed, actions, kiosk.touches,
                kiosk.visitors, kiosk.holders.size(), voided);
}

}  // namespace

TEST(KioskMonkeyTest, EndsOnTheWelcomeScreenWithOneTokenAVisitorAndNothingPersonalLeft) {
    letAMonkeyLoose(true);
}

TEST(KioskMonkeyTest, AlsoWithoutNumbersOfItsOwnNoTokenIsNobodys) {
    letAMonkeyLoose(false);
}

TEST(KioskMonkeyTest, ThousandsOfVisitsLeaveTheMemoryFlat) {
    const int visits = fromEnvironment("OWC_MONKEY_VISITS", 1'500);
    screens::ShownKiosk kiosk({270, 480});
    flow::Moment now{1'000'000};
    std::vector<std::pair<protocol::RequestBody, client_qt::ServerLink::ReplyHandler>> sent;
    std::vector<flow::Issued> printing;
    kiosk_app::KioskRunner::Ports ports{.send =
                                            [&](protocol::RequestBody body, client_qt::ServerLink::ReplyHandler done) {
                                                sent.emplace_back(std::move(body), std::move(done));
                                                return std::uint64_t{1};
                                            },
                                        .print = [&](const flow::PrintTicket& ticket) { printing.push_back(ticket.token); },
                                        .now = [&] { return now += 400ms; }};
    quietRest(ports);
    kiosk_app::KioskRunner runner(std::move(ports), kiosk.window);
    runner.tell(flow::CentreChanged{true, true});
    const auto press = [&](const char* name) {
        auto* control = kiosk.find(name);
        ASSERT_NE(control, nullptr) << name;
        QTest::mouseClick(control, Qt::LeftButton);
        QCoreApplication::processEvents();
    };
    const auto visit = [&](int number) {
        press(number % 2 == 0 ? "language-ur" : "language-en");
        press("need-withdraw");
        for (const char* key : {"key-3", "key-5", "key-2"}) press(key);
        press("withoutCard");
        press("priority-none");
        ASSERT_EQ(sent.size(), 1u);
        const domain::VisitId id{static_cast<std::uint64_t>(number) + 1};
        std::exchange(sent, {}).front().second(
            protocol::ReplyBody{protocol::TokenIssued{.visit = id, .token = {static_cast<std::uint32_t>(number % 9999 + 1)}, .code = "code", .wait = {}}});
        ASSERT_EQ(printing.size(), 1u);
        printing.clear();
        runner.tell(flow::PrintFinished{.visit = id});
        ASSERT_EQ(sent.size(), 1u);
        std::exchange(sent, {}).front().second(protocol::ReplyBody{protocol::Done{}});
        press("done");
        ASSERT_EQ(runner.state().screen, flow::Screen::Language);
        kiosk.touches.clear();  // the test's own record: 320 bytes a visit
    };
    for (int i = 0; i < visits / 5 && !HasFatalFailure(); ++i) visit(i);
    const long before = residentKib();
    for (int i = visits / 5; i < visits && !HasFatalFailure(); ++i) visit(i);
    const long grown = residentKib() - before;
    EXPECT_LT(grown, 1024) << "KiB more than after the first fifth";
    std::printf("%d visits: %ld KiB after a fifth, %+ld KiB at the end\n", visits, before, grown);
}

}  // namespace owc::test
