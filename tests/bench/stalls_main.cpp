#include <fcntl.h>
#include <fmt/format.h>
#include <sodium.h>
#include <spdlog/spdlog.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <QApplication>
#include <array>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <future>

#include "assets/ui/setup.h"
#include "config/secrecy/keep_secrets.h"
#include "counter/app/desk_fingers.h"
#include "counter/desk/view/visitor_window.h"
#include "drivers/fingerprint/client/hosted_reader.h"
#include "drivers/open/open_reader.h"
#include "drivers/simulated/grey_png.h"
#include "tests/fingers/recorded_reader.h"
#include "tests/fingers/virtual_glass.h"
#include "tests/support/desk_at_server.h"
#include "tests/support/drawn_print.h"
#include "tests/support/fingerprint_data.h"
#include "tests/usb/mock_environment.h"

// owc-stalls: for how long a desk's windows stand still while its finger reader does what readers do.
namespace owc::bench {

namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

double threadMs() {
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// For how long this thread was ready to run and another had the processor.
double queuedMs() {
    // Opened once: under umockdev each open waits for the emulated bus.
    static const int file = ::open("/proc/thread-self/schedstat", O_RDONLY | O_CLOEXEC);
    std::array<char, 128> text{};
    double ran = 0, queued = 0;
    if (::pread(file, text.data(), text.size() - 1, 0) > 0) std::sscanf(text.data(), "%lf %lf", &ran, &queued);
    return queued / 1e6;
}

/// A timer of 5 ms, and the longest time between two of its beats: what a touch or a key would have waited.
class LoopWatch : public QObject {
  public:
    LoopWatch() {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &LoopWatch::look);
        m_timer.start(5);
    }
    void begin() {
        m_longest = m_own = m_busy = 0;
        m_at = Steady::now();
        m_worked = threadMs();
        m_queued = queuedMs();
    }
    void tell(const char* stage) {
        fmt::print("  {:<46} {:>9.1f} ms {:>9.1f} ms {:>9.1f} ms\n", stage, m_longest, m_own, m_busy);
        std::fflush(stdout);
        begin();
    }

  private:
    void look() {
        const auto now = Steady::now();
        const double worked = threadMs();
        const double queued = queuedMs();
        const double gap = std::chrono::duration<double, std::milli>(now - m_at).count();
        m_longest = std::max(m_longest, gap);
        m_own = std::max(m_own, gap - (queued - m_queued));
        m_busy = std::max(m_busy, worked - m_worked);
        m_at = now;
        m_worked = worked;
        m_queued = queued;
    }

    QTimer m_timer;
    Steady::time_point m_at = Steady::now();
    double m_worked = threadMs();
    double m_queued = queuedMs();
    double m_longest = 0;
    double m_own = 0;   ///< the same without what other processes took: it worked, or waited for a lock or a disk
    double m_busy = 0;  ///< in which it worked
};

/// Lets the loop run, without the pauses that the tests' own waiting makes.
bool runUntil(const std::function<bool()>& done, std::chrono::milliseconds most = 20s) {
    const auto end = Steady::now() + most;
    while (!done() && Steady::now() < end) QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return done();
}
void rest(std::chrono::milliseconds time) {
    runUntil([end = Steady::now() + time] { return Steady::now() >= end; });
}

/// A reader with somebody at it. All but `make` may take a while and runs beside the windows.
struct Glass {
    virtual ~Glass() = default;
    virtual std::unique_ptr<drivers::FingerprintReader> make() = 0;
    virtual void touch() = 0;
    virtual void unplug() = 0;
    virtual void plug() = 0;
    [[nodiscard]] virtual bool comesBack() const { return true; }
    /// Touches until it has to be plugged anew.
    [[nodiscard]] virtual int touches() const { return 1000; }
};

struct SimulatedGlass : Glass {
    SimulatedGlass() {
        const auto written = simulated::writeGreyPng(test::DrawnPrint{}.draw(), folder.path() / "touch.png");
        if (!written) throw std::runtime_error("touch.png was not written");
    }
    std::unique_ptr<drivers::FingerprintReader> make() override {
        auto made = open::openReader({}, folder.path());
        play("slow 60");
        return made;
    }
    void play(const std::string& line) {
        std::ofstream(folder.path() / "next") << line << '\n';
        std::filesystem::rename(folder.path() / "next", folder.path() / "reader.script");
        while (std::filesystem::exists(folder.path() / "reader.script")) std::this_thread::sleep_for(5ms);
    }
    void touch() override { play("finger touch.png"); }
    void unplug() override { play("unplug"); }
    void plug() override { play("plug"); }
    test::TempFolder folder;
};

struct LibraryGlass : Glass {
    std::unique_ptr<drivers::FingerprintReader> make() override {
        return open::openReader(test::VirtualGlass::uri(), {});
    }
    void touch() override { glass.touch(image); }
    void unplug() override { glass.unplug(); }
    void plug() override {}
    [[nodiscard]] bool comesBack() const override { return false; }
    test::VirtualGlass glass;
    biometrics::GreyImage image = test::DrawnPrint{}.draw();
};

/// Its recording holds one touch, which comes by itself.
struct RecordedGlass : Glass {
    explicit RecordedGlass(const std::string& name) : recorded(test::fingerprintData("recordings") / name) { plugAnew(); }
    void plugAnew() {
        if (const auto why = recorded.plug(); !why.empty()) throw std::runtime_error(why);
    }
    std::unique_ptr<drivers::FingerprintReader> make() override {
        const auto found = finger_client::makeReaderFinder()->list();
        if (found.size() != 1) throw std::runtime_error("no recorded reader was found");
        return open::openReader(found[0].uri, {});
    }
    void touch() override {}
    void unplug() override { recorded.unplug(); }
    void plug() override { recorded.plugAgain(); }
    [[nodiscard]] int touches() const override { return 1; }
    test::RecordedReader recorded;
};

/// The desk of the window tests, at a real server, with a check open and its panel shown.
class Desk : public test::DeskAtServer {
  public:
    explicit Desk(Glass& glass) : m_glass(glass) {
        token("withdraw", "6110100000142");
        signIn();
        need(says("idle"), "sign in");
        serve();
        m_visitor.resize(1024, 768);
        m_visitor.show();
        QObject::connect(&*m_window, &desk_view::DeskWindow::visitorChanged, &m_visitor,
                         [this] { m_visitor.present(m_window->visitorPicture()); });
    }
    void TestBody() override {}

    void run(int captures) {
        fmt::print("  {:<46} {:>12} {:>12} {:>12}\n", "longest time between two beats of 5 ms", "in all", "without queue", "worked");
        rest(300ms);
        m_watch.begin();
        rest(1s);
        tell("at rest, no reader");
        m_fingers.emplace(*m_model, m_glass.make());
        m_watch.begin();  // making it is part of the program's start
        need(becomes(desk_model::ReaderState::Ready), "ready");
        tell("the reader is there");
        m_model->beginCheck();
        need(runUntil([this] { return picture().check.has_value() && !m_model->busy(); }), "a check");
        tell("a check begins");
        if (m_glass.touches() > 1) {
            for (int taken = 0; taken < captures; taken += counter_app::DeskFingers::kEnrolled) enrol();
            tell("captures, each shown, three sent together");
        } else {
            begin();
            need(runUntil([this] { return !m_model->live().taking; }), "one capture");
            tell("the recorded capture, shown and sent");
        }
        unplugAtEachStage();
    }

  private:
    /// What was posted by then is handled, too.
    void tell(const char* stage) {
        rest(200ms);
        m_watch.tell(stage);
    }
    static void need(bool done, const char* what) {
        if (!done) throw std::runtime_error(std::string("it did not come to: ") + what);
    }
    [[nodiscard]] bool becomes(desk_model::ReaderState state) {
        return runUntil([this, state] { return m_model->live().reader == state; });
    }
    /// Beside the windows, as a hand is.
    void by(std::function<void()> hand) {
        auto moved = std::async(std::launch::async, std::move(hand));
        need(runUntil([&] { return moved.wait_for(0s) == std::future_status::ready; }), "a hand's move");
        moved.get();
    }
    void begin() {
        Q_EMIT m_model->printWanted(1);
        need(m_model->live().taking, "taking");
    }
    void enrol() {
        Q_EMIT m_model->touchesWanted(1);
        while (m_model->live().taking) {
            const auto image = m_model->live().image.cacheKey();
            need(runUntil([&] { return !m_model->live().taking || m_model->live().hint == desk_model::PrintHint::PlaceFinger; }), "place your finger");
            by([this] { m_glass.touch(); });
            need(runUntil([&] { return !m_model->live().taking || m_model->live().image.cacheKey() != image; }), "a touch");
        }
        need(runUntil([this] { return !m_model->busy(); }), "an answer");
    }
    void unplugAtEachStage() {
        by([this] { m_glass.unplug(); });
        if (!m_glass.comesBack()) {
            return tell("unplugged");
        }
        need(becomes(desk_model::ReaderState::Gone), "unplugged");
        tell("unplugged at rest");
        by([this] { m_glass.plug(); });
        need(becomes(desk_model::ReaderState::Ready), "plugged");
        tell("plugged again");
        begin();
        by([this] { m_glass.unplug(); });
        need(becomes(desk_model::ReaderState::Gone), "unplugged");
        tell("unplugged while it waits for a finger");
        by([this] { m_glass.plug(); });
        need(becomes(desk_model::ReaderState::Ready), "plugged");
        if (m_glass.touches() == 1) return;
        m_watch.begin();
        begin();
        by([this] { m_glass.touch(); });
        by([this] { m_glass.unplug(); });
        need(becomes(desk_model::ReaderState::Gone), "unplugged");
        tell("unplugged with the finger on it");
    }

    Glass& m_glass;
    desk_view::VisitorWindow m_visitor{m_language};
    std::optional<counter_app::DeskFingers> m_fingers;
    LoopWatch m_watch;
};

std::unique_ptr<Glass> glassOf(const std::string& name) {
    if (name == "simulated") return std::make_unique<SimulatedGlass>();
    if (name == "virtual") return std::make_unique<LibraryGlass>();
    return std::make_unique<RecordedGlass>(name);
}

}  // namespace

}  // namespace owc::bench

int main(int argc, char** argv) {
    using namespace owc::bench;
    owc::secrecy::keepSecrets();  // as a desk does: what is freed is overwritten first
    CLI::App cli{"owc-stalls: for how long a desk's windows stand still while its finger reader is used"};
    std::string reader = "simulated";
    int captures = 21;
    cli.add_option("reader", reader, "simulated, virtual (libfprint's own), or the name of a recorded one: uru4000-4500 ...")
        ->capture_default_str();
    cli.add_option("--captures", captures, "how many, by threes");
    CLI11_PARSE(cli, argc, argv);
    if (reader != "simulated" && reader != "virtual" && !owc::test::enterMockEnvironment(argc, argv)) return 1;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("FP_DEVICE_EMULATION", "1");
    spdlog::set_level(spdlog::level::warn);
    if (sodium_init() < 0) return 1;
    try {
        const auto glass = glassOf(reader);
        QApplication app(argc, argv);
        owc::ui::setUp();
        fmt::print("{}\n", reader);
        Desk desk(*glass);
        desk.run(captures);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "owc-stalls: {}\n", error.what());
        return 1;
    }
}
