#include <QElapsedTimer>
#include <QProcess>
#include <QTest>
#include <atomic>
#include <iostream>
#include <thread>

#include "assets/ui/kiosk_control.h"
#include "assets/ui/setup.h"
#include "kiosk/app/kiosk_app.h"
#include "queue-server/client-qt/link_options.h"
#include "queue-server/protocol/messages.h"
#include "tests/bench/face_bench.h"
#include "tests/bench/face_paint.h"
#include "tests/support/kiosk_screens.h"
#include "where.h"

namespace owc::bench {
namespace {

constexpr std::size_t kOthers = 64;

/// A port that later kiosks may have besides: it does nothing.
template <class Ports>
void quietRest(Ports& ports) {
    if constexpr (requires { ports.tellCall = [](bool) {}; }) ports.tellCall = [](bool) {};
}

/// A printer that takes no time; tells when the ticket is there.
class InstantPrinter : public drivers::TicketPrinter {
  public:
    explicit InstantPrinter(std::function<void()> arrived) : m_arrived(std::move(arrived)) {}
    void print(drivers::PrintJob, Done done) override {
        m_arrived();
        done({drivers::PrintOutcome::Printed, {}});
    }
    void listen(ConditionListener listener) override { listener({}); }

  private:
    std::function<void()> m_arrived;
};

ui::KioskControl* shown(QWidget& window, const char* name) {
    for (auto* control : window.findChildren<ui::KioskControl*>(QLatin1String(name)))
        if (control->isVisible()) return control;
    return nullptr;
}

settings::CentreSettings settingsOf(const ScratchCentre& centre) {
    auto loaded = settings::load(centre.folder() / "config");
    if (!loaded) throw std::runtime_error(loaded.error().detail);
    return std::move(*loaded);
}

/// Other kiosks that ask for tokens all the while, on a thread of their own.
class OtherKiosks {
  public:
    OtherKiosks(const ScratchCentre& centre, double rate) {
        for (std::size_t i = 1; i <= kOthers; ++i) m_devices.emplace_back(m_context, centre.target(), centre.keyOf("kiosk", i));
        m_thread = std::jthread([this, rate](const std::stop_token& stop) {
            std::vector<std::uint64_t> sent(m_devices.size());
            while (!stop.stop_requested())
                m_run = openLoop(m_devices, 2, rate,
                                 {.next =
                                      [&](std::size_t i) {
                                          return protocol::encode(protocol::Request{{1'700'000'000'000, ++sent[i]}, protocol::IssueToken{.service = {"finger"}}});
                                      },
                                  .answered = [](std::size_t, const std::string&) { return true; }});
        });
    }

  private:
    zmq::context_t m_context;
    std::vector<Device> m_devices;
    Run m_run;
    std::jthread m_thread;
};

/// @return milliseconds from its start until it says so
double timeToFirstPaint(const char* what) {
    QProcess child;
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--first-paint"), QLatin1String(what)});
    if (!child.waitForReadyRead(30'000)) throw std::runtime_error("a window that never painted");
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    child.waitForFinished();
    return took;
}

class PlainPage : public QWidget {
  protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("One moment please"));
    }
};

void sayAndLeave() {
    std::cout << "painted" << std::endl;
    QCoreApplication::exit(0);
}

}  // namespace

Samples touchToScreen(int touches) {
    Samples samples;
    flow::Moment now{1'000'000};
    screens::ShownKiosk kiosk;
    std::optional<kiosk_app::KioskRunner> runner;
    std::vector<client_qt::ServerLink::ReplyHandler> asked;
    kiosk_app::KioskRunner::Ports ports{.send =
                                            [&](protocol::RequestBody, client_qt::ServerLink::ReplyHandler done) {
                                                asked.push_back(std::move(done));
                                                return std::uint64_t{1};
                                            },
                                        .print = [](const flow::PrintTicket&) {},
                                        .now = [&] { return now += std::chrono::milliseconds{400}; }};
    quietRest(ports);
    runner.emplace(std::move(ports), kiosk.window);
    runner->tell(flow::CentreChanged{true, true});
    bool painted = false;
    const PaintWatch watch(kiosk.window, [&] { painted = true; });
    const auto touch = [&](const char* name) {
        ui::KioskControl* control = shown(kiosk.window, name);
        if (!control) throw std::runtime_error(std::string("nothing to touch: ") + name);
        QCoreApplication::processEvents();
        const flow::Screen before = runner->state().screen;
        const auto start = Clock::now();
        QTest::mouseClick(control, Qt::LeftButton);
        for (painted = false; !painted;) QCoreApplication::processEvents();
        if (runner->state().screen != before) samples.add(microsSince(start));
    };
    for (std::uint64_t visit = 1; samples.count() < static_cast<std::size_t>(touches); ++visit) {
        asked.clear();
        for (const char* name : {visit % 2 == 0 ? "language-ur" : "language-en", "need-withdraw", "key-3", "withoutCard", "priority-none"}) touch(name);
        asked.front()(protocol::ReplyBody{protocol::TokenIssued{.visit = {visit}, .token = {static_cast<std::uint32_t>(visit)}, .code = "code", .wait = {}}});
        runner->tell(flow::PrintFinished{.visit = {visit}});
        touch("done");
    }
    return samples;
}

Samples touchToTicket(int visits, double rate) {
    const ScratchCentre centre(OWC_BIN_DIR "/owc-server", {.kiosks = kOthers + 1});
    settings::CentreSettings settings = settingsOf(centre);
    const std::string device = "kiosk-" + std::to_string(kOthers + 1);
    const auto link = client_qt::linkOptions(settings, centre.folder() / "keys", device, "owc-kiosk");
    if (!link) throw std::runtime_error(link.error().detail);
    bool arrived = false;
    Clock::time_point at;
    kiosk_app::KioskDevices devices{.printer = std::make_unique<InstantPrinter>([&] {
                                        at = Clock::now();
                                        arrived = true;
                                    })};
    kiosk_app::KioskApp app(std::move(settings), *link, std::move(devices));
    app.start(true);
    QWidget* window = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->objectName() == QStringLiteral("kioskWindow") && top->isVisible()) window = top;
    const OtherKiosks others(centre, rate);
    // A touch in the first moment of a screen is not taken: touched again until the next one is there.
    const auto touchUntil = [&](const char* name, const std::function<bool()>& done) {
        const bool there = QTest::qWaitFor([&] {
            if (done()) return true;
            if (auto* control = shown(*window, name)) QTest::mouseClick(control, Qt::LeftButton);
            return false;
        }, 30'000);
        if (!there) throw std::runtime_error(std::string("the kiosk stands at ") + name);
    };
    const auto leadsTo = [&](const char* title) { return [&window, title] { return window->windowTitle().contains(QLatin1String(title)); }; };
    Samples samples;
    for (int visit = 0; visit < visits; ++visit) {
        touchUntil("language-ur", leadsTo("need"));
        touchUntil("need-withdraw", leadsTo("cnic"));
        touchUntil("withoutCard", leadsTo("priority"));
        Clock::time_point touched;
        arrived = false;
        const bool came = QTest::qWaitFor([&] {
            if (window->windowTitle().contains(QStringLiteral("priority"))) {
                touched = Clock::now();
                QTest::mouseClick(shown(*window, "priority-none"), Qt::LeftButton);
            }
            return arrived;
        }, 30'000);
        if (!came) throw std::runtime_error("no ticket came");
        samples.add(Micros(at - touched).count());
        touchUntil("done", leadsTo("language"));
    }
    return samples;
}

FirstPaints firstPaint(int rounds) {
    FirstPaints paints;
    for (int round = 0; round <= rounds; ++round) {
        const double plain = timeToFirstPaint("plain");
        const double kiosk = timeToFirstPaint("kiosk");
        if (round == 0) continue;  // files come from the disk the first time
        paints.plain.push_back(plain);
        paints.kiosk.push_back(kiosk);
    }
    return paints;
}

int paintPlain(QApplication&) {
    PlainPage page;
    page.resize(1080, 1920);
    page.show();
    const PaintWatch watch(page, sayAndLeave);
    return QApplication::exec();
}

int paintKiosk(QApplication&) {
    ui::setUp();
    auto settings = settings::load(OWC_SOURCE_DIR "/config/sample");
    const auto key = settings::makeKeyPair(ScratchFolder().path() / "kiosk.key");
    if (!settings || !key) return 1;
    kiosk_app::KioskApp kiosk(std::move(*settings),
                              {.commandEndpoint = "tcp://127.0.0.1:9", .viewEndpoint = "tcp://127.0.0.1:9", .serverKey = key->publicKey,
                               .publicKey = key->publicKey, .secretKey = key->secretKey, .program = "owc-kiosk"},
                              kiosk_app::KioskDevices{.printer = std::make_unique<InstantPrinter>([] {})});
    kiosk.start(false);
    QWidget* window = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->isVisible()) window = top;
    window->resize(1080, 1920);
    const PaintWatch watch(*window, sayAndLeave);
    return QApplication::exec();
}

}  // namespace owc::bench
