#include "tests/campaign/hall.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>

#include <csignal>
#include <fstream>

#include "queue-server/store/log.h"
#include "tests/support/furnish.h"

namespace owc::campaign {

namespace fs = std::filesystem;

namespace {

std::string numbered(const char* word, int number) {
    return std::string(word) + std::to_string(number);
}

}  // namespace

Hall::Hall(int kiosks, int counters, int boards) {
    test::furnish(server.folder() / "config", kiosks, counters, boards);
    server.allowLookingInside();  // at its open files
    server.start();
    m_first = server.pid();
}

client::Options Hall::device(const char* role, int number, const char* views) const {
    return server.options(server.keyOf(numbered((std::string(role) + "-").c_str(), number)), views);
}

double Hall::statusMb(const char* field) const {
    std::ifstream in("/proc/" + std::to_string(server.pid()) + "/status");
    for (std::string word; in >> word;) {
        double kilobytes = 0;
        if (word == field && in >> kilobytes) return kilobytes / 1024;
    }
    return 0;
}

double Hall::residentMb() const {
    return statusMb("VmRSS:");
}
double Hall::peakMb() const {
    return statusMb("VmHWM:");
}

std::size_t Hall::openFiles() const {
    const fs::directory_iterator all("/proc/" + std::to_string(server.pid()) + "/fd");
    return static_cast<std::size_t>(std::distance(begin(all), end(all)));
}

bool Hall::stillTheSame() const {
    return server.pid() == m_first && ::kill(m_first, 0) == 0 && residentMb() > 0;
}

std::int64_t Hall::lastEvent() const {
    return highest("events");
}
std::int64_t Hall::checkpointed() const {
    return highest("checkpoints");
}
std::int64_t Hall::highest(const char* table) const {
    SQLite::Database database(server.database().string(), SQLite::OPEN_READONLY, 5'000);
    return database.execAndGet(std::string("SELECT coalesce(max(seq), 0) FROM ") + table).getInt64();
}

bool Hall::logSays(const std::string& text) const {
    std::ifstream in(server.folder() / "log" / "server.log");
    const std::string all{std::istreambuf_iterator<char>(in), {}};
    return all.find(text) != std::string::npos;
}

std::uint64_t Hall::stopAndCount() {
    EXPECT_EQ(server.stop(), 0);
    const auto log = store::Log::open(server.database(), store::OpenMode::ReadOnly);
    EXPECT_TRUE(log) << (log ? "" : log.error().detail);
    const auto verified = (*log)->verify();
    EXPECT_TRUE(verified) << (verified ? "" : verified.error().detail);
    return verified ? verified->events : 0;
}

double percentile(std::vector<double> values, double p) {
    if (values.empty()) return 0;
    std::ranges::sort(values);
    return values[std::min(values.size() - 1,
                           static_cast<std::size_t>(p * static_cast<double>(values.size())))];
}

}  // namespace owc::campaign
