#include <SQLiteCpp/SQLiteCpp.h>
#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <cstdio>

#include "config/settings/rules_of.h"
#include "tests/crash/long_history.h"
#include "tests/support/server_process.h"

namespace owc::test {
namespace {

using Seconds = std::chrono::duration<double>;

Seconds since(std::chrono::steady_clock::time_point begun) {
    return std::chrono::steady_clock::now() - begun;
}

/// The file is on disk only, as after the PC was switched on.
void forgetCache(const std::filesystem::path& file) {
    const int fd = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
    ::fsync(fd);
    ::posix_fadvise(fd, 0, 0, POSIX_FADV_DONTNEED);
    ::close(fd);
}

domain::Result<std::uint64_t> makeLog(ServerProcess& centre, std::uint64_t events, std::uint64_t behind) {
    centre.start();  // makes the keys; its own log goes
    centre.stop();
    std::filesystem::remove(centre.database());
    const auto settings = settings::load(centre.folder() / "config");
    if (!settings) return tl::unexpected(settings.error());
    const auto keys = settings::readDataKeys(settings::KeyFolder{centre.folder() / "keys"}.data());
    if (!keys) return tl::unexpected(keys.error());
    auto log = store::Log::open(centre.database(), store::OpenMode::ReadWrite, store::PeopleKeys{keys->seal, keys->lookup});
    if (!log) return tl::unexpected(log.error());
    const auto now = std::chrono::floor<domain::Duration>(std::chrono::system_clock::now());
    auto written = writeHistory(**log, settings::rulesOf(*settings), domain::Time{now.time_since_epoch()}, events, behind);
    const auto closed = (*log)->close();
    if (written && !closed) return tl::unexpected(closed.error());
    return written;
}

/// Starts, waits for the whole picture at a board and stops. @return seconds from exec to "ready" and to the picture
std::pair<double, double> measureStart(ServerProcess& centre) {
    forgetCache(centre.database());
    const auto begun = std::chrono::steady_clock::now();
    centre.start();
    const Seconds ready = since(begun);
    TestClient board(centre.options(centre.keyOf("board-1"), "public"));
    const bool seen = board.until([&] { return !board.views.services.empty(); });
    const Seconds picture = since(begun);
    centre.stop();
    return {ready.count(), seen ? picture.count() : 1e9};
}

int run(std::uint64_t events, std::uint64_t behind, bool without) {
    ServerProcess centre;
    const auto begun = std::chrono::steady_clock::now();
    const auto written = makeLog(centre, events, behind);
    if (!written) {
        std::printf("no log: %s\n", written.error().detail.c_str());
        return 1;
    }
    std::printf("%llu events, %.0f MB, written in %.0f s\n", static_cast<unsigned long long>(*written),
                static_cast<double>(std::filesystem::file_size(centre.database())) / 1e6, since(begun).count());
    const auto [ready, picture] = measureStart(centre);
    std::printf("checkpoint %llu events before the end: ready after %.2f s, a board has its picture after %.2f s\n",
                static_cast<unsigned long long>(behind), ready, picture);
    if (without) {
        SQLite::Database(centre.database().string(), SQLite::OPEN_READWRITE).exec("DELETE FROM checkpoints");
        const auto [slowReady, slowPicture] = measureStart(centre);
        std::printf("no checkpoint: ready after %.2f s, a board has its picture after %.2f s\n", slowReady, slowPicture);
    }
    constexpr double kGoal = 2.0;
    if (picture < kGoal && !::testing::Test::HasFailure()) return 0;
    std::printf("WRONG: serving takes %.2f s or more\n", kGoal);
    return 1;
}

}  // namespace
}  // namespace owc::test

int main(int argc, char** argv) {
    CLI::App app{"owc-big-log: how soon a server on a long log serves"};
    std::uint64_t events = 5'000'000;
    std::uint64_t behind = 20'000;
    bool fast = false;
    app.add_option("--events", events, "length of the log")->check(CLI::Range(1'000, 100'000'000));
    app.add_option("--behind", behind, "events after the newest checkpoint; a server writes one every 20,000");
    app.add_flag("--with-checkpoint-only", fast, "leave out the start that folds everything");
    CLI11_PARSE(app, argc, argv);
    return owc::test::run(events, behind, !fast);
}
