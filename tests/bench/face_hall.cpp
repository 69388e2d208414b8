#include <unistd.h>

#include <QProcess>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>
#include <cmath>
#include <fstream>
#include <iostream>
#include <thread>

#include "assets/ui/setup.h"
#include "counter/dashboard/view/dashboard_window.h"
#include "counter/desk/view/desk_window.h"
#include "kiosk/board/board_window.h"
#include "queue-server/client-qt/link_options.h"
#include "queue-server/protocol/messages.h"
#include "tests/bench/face_bench.h"
#include "tests/bench/face_paint.h"
#include "tests/support/loopback.h"
#include "where.h"

namespace owc::bench {
namespace {

constexpr int kCounters = 40;
constexpr int kBoards = 6;
constexpr int kDashboards = 3;
constexpr int kPerProcess = 10;  ///< counters in one process
using Nanos = std::chrono::nanoseconds;

std::int64_t monotonicNs() {
    return std::chrono::duration_cast<Nanos>(Clock::now().time_since_epoch()).count();
}

/// One window over a link of its own; writes when what it shows has changed and is painted.
class Watched {
  public:
    Watched(client::Options options, std::function<std::uint64_t(const client::Views&)> newest, std::ostream& out)
        : link(std::move(options)), m_newest(std::move(newest)), m_out(out) {}
    virtual ~Watched() = default;

    void watch(QWidget& window, const QSize& size) {
        window.resize(size);
        window.show();
        // After the model's own connection, so that the picture is new already.
        QObject::connect(&link, &client_qt::ServerLink::viewsChanged, &window, [this] {
            if (const auto newest = m_newest(link.views()); newest > std::exchange(m_seen, newest)) m_seenAt = monotonicNs();
        });
        m_paint = std::make_unique<PaintWatch>(window, [this] {
            if (std::exchange(m_painted, m_seen) < m_seen) m_out << m_seen << ' ' << m_seenAt << ' ' << monotonicNs() << '\n';
        });
        link.start();
    }
    [[nodiscard]] virtual bool ready() { return link.hasPicture() && link.connected(); }

    client_qt::ServerLink link;

  private:
    std::function<std::uint64_t(const client::Views&)> m_newest;
    std::ostream& m_out;
    std::uint64_t m_seen = 0;
    std::int64_t m_seenAt = 0;
    std::uint64_t m_painted = 0;
    std::unique_ptr<PaintWatch> m_paint;
};

template <class Rows>
std::uint64_t lastKey(const Rows& rows) {
    if (rows.empty()) return 0;
    if constexpr (requires { rows.rbegin()->first.value; })
        return rows.rbegin()->first.value;
    else
        return rows.rbegin()->first;
}

struct Board : Watched {
    Board(client::Options options, std::ostream& out)
        : Watched(std::move(options), [](const client::Views& views) { return lastKey(views.calls); }, out) {
        QObject::connect(&link, &client_qt::ServerLink::viewsChanged, &window, [this] {
            calls.see(link.views());
            window.show(board::pictureOf(link.views(), calls, link.now(), true, QStringLiteral("ur")));
        });
        watch(window, {1920, 1080});
    }
    board::HallCalls calls;
    board::BoardWindow window;
};

struct Counter : Watched {
    Counter(client::Options options, std::uint32_t counter, std::ostream& out)
        : Watched(std::move(options), [](const client::Views& views) { return lastKey(views.visits); }, out),
          number(counter), model(link, {counter}, QStringLiteral("en")), window(model, language, QString()) {
        watch(window, {1280, 800});
    }
    bool ready() override {
        if (!Watched::ready()) return false;
        if (!model.signedIn() && !model.busy()) model.signIn(QStringLiteral("L-%1").arg(number), QStringLiteral("1234"));
        return model.signedIn() && !model.busy();
    }
    std::uint32_t number;
    ui::LanguageSwitch language{ui::Language::English};
    desk_model::DeskModel model;
    desk_view::DeskWindow window;
};

struct Dashboard : Watched {
    Dashboard(client::Options options, std::ostream& out)
        : Watched(std::move(options), [](const client::Views& views) { return lastKey(views.visits); }, out),
          model(link, QStringLiteral("en")), window(model, language) {
        watch(window, {1920, 1080});
    }
    ui::LanguageSwitch language{ui::Language::English};
    dashboard_model::DashboardModel model;
    dashboard_view::DashboardWindow window;
};

/// A process with some of the windows.
class Part {
  public:
    Part(const ScratchCentre& centre, const QString& role, int first, int count)
        : m_log(centre.folder() / (role + QString::number(first)).toStdString()) {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--windows"), QString::fromStdString(centre.folder().string()), role, QString::number(first),
                         QString::number(count), QString::fromStdString(m_log.string())});
    }
    void waitUntilReady() {
        if (!m_process.waitForReadyRead(120'000)) throw std::runtime_error("windows that are not ready: " + m_log.string());
    }
    struct Painted {
        std::uint64_t what = 0;
        std::int64_t seen = 0, painted = 0;
    };
    /// All it painted; it ends.
    [[nodiscard]] std::vector<Painted> collect() {
        m_process.closeWriteChannel();
        m_process.waitForFinished();
        std::vector<Painted> all;
        std::ifstream in(m_log);
        for (Painted one; in >> one.what >> one.seen >> one.painted;) all.push_back(one);
        return all;
    }

  private:
    std::filesystem::path m_log;
    QProcess m_process;
};

using Told = std::map<std::uint64_t, std::int64_t>;  ///< when whoever asked for it was answered

void add(const std::vector<Part::Painted>& all, const Told& told, Samples& latencies, Samples& ownPart) {
    for (const auto& one : all) {
        const auto found = told.find(one.what);
        if (found == told.end()) continue;
        latencies.add(static_cast<double>(one.painted - found->second) / 1000);
        ownPart.add(static_cast<double>(one.painted - one.seen) / 1000);
    }
}

/// A kiosk and a desk without windows that make things happen.
class Mover {
  public:
    explicit Mover(const ScratchCentre& centre)
        : m_kiosk(m_context, centre.target(), centre.keyOf("kiosk", 1)), m_desk(m_context, centre.target(), centre.keyOf("counter", kCounters + 1)) {
        ask(m_desk, protocol::SignIn{{kCounters + 1}, {"L-" + std::to_string(kCounters + 1)}, "1234"});
    }
    void token() {
        const auto reply = ask(m_kiosk, protocol::IssueToken{.service = {"withdraw"}});
        tokens[boost::variant2::get<protocol::TokenIssued>(reply).visit.value] = monotonicNs();
    }
    void call() {
        ask(m_desk, domain::CallNext{.counter = {kCounters + 1}, .device = {}});
        calls.push_back(monotonicNs());
    }
    template <class Command>
    void step() {
        ask(m_desk, Command{.counter = {kCounters + 1}, .device = {}});
    }

    std::map<std::uint64_t, std::int64_t> tokens;  ///< by visit: when it was answered
    std::vector<std::int64_t> calls;               ///< in order

  private:
    protocol::ReplyBody ask(Device& device, protocol::RequestBody body) {
        device.send(protocol::encode(protocol::Request{{1'700'000'000'000, ++m_asked}, std::move(body)}));
        auto reply = protocol::decodeReply(device.waitForReply());
        if (!reply) throw std::runtime_error("an answer that is none");
        if (const auto* error = boost::variant2::get_if<domain::Error>(&reply->body))
            throw std::runtime_error("refused with " + std::to_string(static_cast<int>(error->code)) + " " + error->detail);
        return std::move(reply->body);
    }

    zmq::context_t m_context;
    Device m_kiosk;
    Device m_desk;
    std::uint64_t m_asked = 0;
};

std::uint64_t figure(std::uint16_t port, const std::string& name) {
    const std::string text = test::httpGet(port, "/metrics");
    const auto at = text.find("\n" + name + " ");
    return at == std::string::npos ? 0 : std::stoull(text.substr(at + name.size() + 2));
}

struct Requests {
    std::uint64_t beats = 0, others = 0;
};
Requests requestsSoFar(std::uint16_t port) {
    const auto of = [&](const char* outcome) { return figure(port, std::string("owc_requests_total{outcome=\"") + outcome + "\"}"); };
    return {of("beat"), of("done") + of("refused") + of("query")};
}

/// Seconds of processor time so far.
double cpuOf(qint64 pid) {
    std::ifstream in("/proc/" + std::to_string(pid) + "/stat");
    std::string text{std::istreambuf_iterator<char>(in), {}};
    std::istringstream rest(text.substr(text.rfind(')') + 2));
    std::string skipped;
    for (int i = 0; i < 11; ++i) rest >> skipped;
    double user = 0, system = 0;
    rest >> user >> system;
    return (user + system) / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double idleDashboard(const ScratchCentre& centre) {
    QProcess dashboard;
    dashboard.setStandardErrorFile(QProcess::nullDevice());
    const auto at = [&](const char* name) { return QString::fromStdString((centre.folder() / name).string()); };
    dashboard.start(QStringLiteral(OWC_BIN_DIR "/owc-dashboard"),
                    {QStringLiteral("--config"), at("config"), QStringLiteral("--keys"), at("keys"), QStringLiteral("--device"), QStringLiteral("dashboard-4")});
    dashboard.waitForStarted();
    std::this_thread::sleep_for(std::chrono::seconds{5});
    const double before = cpuOf(dashboard.processId());
    const auto start = Clock::now();
    std::this_thread::sleep_for(std::chrono::seconds{20});
    const double used = (cpuOf(dashboard.processId()) - before) / (microsSince(start) / 1e6);
    dashboard.kill();
    dashboard.waitForFinished();
    return used;
}

}  // namespace

int showWindows(QApplication&, const QStringList& arguments) {
    ui::setUp();
    const std::filesystem::path folder = arguments[0].toStdString();
    const std::string role = arguments[1].toStdString();
    const int first = arguments[2].toInt();
    std::ofstream log(arguments[4].toStdString());
    const auto settings = settings::load(folder / "config");
    if (!settings) return 1;
    std::vector<std::unique_ptr<Watched>> windows;
    for (int i = first; i < first + arguments[3].toInt(); ++i) {
        const auto link = client_qt::linkOptions(*settings, folder / "keys", role + "-" + std::to_string(i), "owc-" + role);
        if (!link) return 1;
        if (role == "board") windows.push_back(std::make_unique<Board>(*link, log));
        if (role == "counter") windows.push_back(std::make_unique<Counter>(*link, static_cast<std::uint32_t>(i), log));
        if (role == "dashboard") windows.push_back(std::make_unique<Dashboard>(*link, log));
    }
    QTimer ready;
    QObject::connect(&ready, &QTimer::timeout, [&] {
        if (!std::ranges::all_of(windows, [](const auto& window) { return window->ready(); })) return;
        ready.stop();
        std::cout << "ready" << std::endl;
    });
    ready.start(50);
    QSocketNotifier end(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&end, &QSocketNotifier::activated, qApp, &QCoreApplication::quit);
    return QApplication::exec();
}

HallRun hall(int changes) {
    const ScratchCentre centre(OWC_BIN_DIR "/owc-server", {.kiosks = 1, .counters = kCounters + 1, .screens = kBoards, .dashboards = kDashboards + 1, .metrics = true});
    std::vector<std::unique_ptr<Part>> counters;
    for (int first = 1; first <= kCounters; first += kPerProcess) counters.push_back(std::make_unique<Part>(centre, QStringLiteral("counter"), first, kPerProcess));
    Part boards(centre, QStringLiteral("board"), 1, kBoards);
    Part dashboards(centre, QStringLiteral("dashboard"), 1, kDashboards);
    for (const auto& part : counters) part->waitUntilReady();
    boards.waitUntilReady();
    dashboards.waitUntilReady();

    Mover mover(centre);
    const auto pause = [] { std::this_thread::sleep_for(std::chrono::milliseconds{700}); };
    for (int i = 0; i < changes; ++i) {
        pause();
        mover.token();
        pause();
        mover.call();
        pause();
        mover.step<domain::MarkArrived>();
        mover.step<domain::StartServing>();
        mover.step<domain::Complete>();
    }
    std::this_thread::sleep_for(std::chrono::seconds{3});
    HallRun run;
    const Requests before = requestsSoFar(centre.metricsPort());
    std::this_thread::sleep_for(std::chrono::seconds{10});
    const Requests after = requestsSoFar(centre.metricsPort());
    run.requestsAtRest = after.others - before.others;
    run.beatsAtRest = after.beats - before.beats;
    for (const auto& part : counters) add(part->collect(), mover.tokens, run.counters, run.ownPart);
    add(dashboards.collect(), mover.tokens, run.dashboards, run.ownPart);
    const auto painted = boards.collect();
    // The server numbers the rows of calls; those of this run came in the order they were asked for.
    Told calls;
    for (const auto& one : painted) calls.emplace(one.what, 0);
    std::size_t next = mover.calls.size() - std::min(mover.calls.size(), calls.size());
    for (auto& [row, at] : calls) at = mover.calls[std::min(next++, mover.calls.size() - 1)];
    add(painted, calls, run.boards, run.ownPart);
    run.dashboardCpu = idleDashboard(centre);
    return run;
}

}  // namespace owc::bench
