#include <fmt/format.h>
#include <sodium.h>

#include <CLI/CLI.hpp>
#include <QApplication>
#include <spdlog/spdlog.h>

#include "assets/ui/setup.h"
#include "tests/bench/face_bench.h"

// owc-faces: how quick the windows are.
namespace owc::bench {

int paintPlain(QApplication& app);
int paintKiosk(QApplication& app);
int showWindows(QApplication& app, const QStringList& arguments);

std::optional<int> childMain(int argc, char** argv) {
    if (argc < 3) return std::nullopt;
    const std::string what = argv[1];
    if (what != "--first-paint" && what != "--windows") return std::nullopt;
    QApplication app(argc, argv);
    if (what == "--windows") return showWindows(app, QApplication::arguments().mid(2));
    return std::string(argv[2]) == "kiosk" ? paintKiosk(app) : paintPlain(app);
}

namespace {

void print(const char* name, const Samples& samples, const char* wanted) {
    fmt::print("{:<44} p50 {:>7.1f}  p99 {:>7.1f} ms  of {:>5}   wanted p99 {}\n", name, samples.percentile(50) / 1000,
               samples.percentile(99) / 1000, samples.count(), wanted);
    std::fflush(stdout);
}

}  // namespace
}  // namespace owc::bench

int main(int argc, char** argv) {
    using namespace owc::bench;
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) qputenv("QT_QPA_PLATFORM", "offscreen");
    spdlog::set_level(spdlog::level::warn);
    if (sodium_init() < 0) return 1;
    if (const auto code = childMain(argc, argv)) return *code;
    QApplication app(argc, argv);
    CLI::App cli{"owc-faces: how quick the windows are, from a touch or a row to the end of the painting"};
    int touches = 500, tickets = 100, rounds = 7, changes = 30;
    double rate = 200;
    std::vector<std::string> only{"screen", "ticket", "first", "work", "hall"};
    cli.add_option("--touches", touches, "touches that change the screen");
    cli.add_option("--tickets", tickets, "visits to their ticket");
    cli.add_option("--rate", rate, "tokens a second of 64 other kiosks meanwhile");
    cli.add_option("--rounds", rounds, "starts of the kiosk and of a plain page");
    cli.add_option("--changes", changes, "tokens and calls seen by 49 windows");
    cli.add_option("--only", only, "of screen, ticket, first, work, hall")->delimiter(',');
    CLI11_PARSE(cli, argc, argv);
    const auto asked = [&](const char* name) { return std::ranges::find(only, name) != only.end(); };
    owc::ui::setUp();
    try {
        if (asked("screen")) print("touch -> next screen painted", touchToScreen(touches), "50");
        if (asked("ticket")) print("last touch -> ticket at an instant printer", touchToTicket(tickets, rate), "150");
        if (asked("first")) {
            const FirstPaints paints = firstPaint(rounds);
            fmt::print("{:<44} {:.0f} ms / plain page {:.0f} ms = {:.2f}   wanted 2 at most\n", "first paint of the kiosk", median(paints.kiosk),
                       median(paints.plain), median(paints.kiosk) / median(paints.plain));
        }
        if (asked("work")) {
            const DeskWork work = deskWork(200);
            print("processor time of a desk: rows -> picture", work.picture, "-");
            print("picture -> words and keys", work.show, "-");
            print("words -> painted", work.paint, "-");
        }
        if (asked("hall")) {
            const HallRun run = hall(changes);
            print("token -> painted at 40 counters", run.counters, "100");
            print("token -> painted at 3 dashboards", run.dashboards, "100");
            print("call -> painted at 6 boards", run.boards, "100");
            print("row at a window's link -> painted", run.ownPart, "-");
            fmt::print("{:<44} {} in 10 s, and {} beats   wanted 0\n", "requests of 50 devices at rest", run.requestsAtRest, run.beatsAtRest);
            fmt::print("{:<44} {:.1f} % of a core   wanted below 2\n", "idle owc-dashboard", run.dashboardCpu * 100);
        }
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "owc-faces: {}\n", error.what());
        return 1;
    }
}
