#include "tests/campaign/hall.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <gtest/gtest.h>
#include <sodium.h>

#include <csignal>
#include <fstream>

#include "queue-server/store/log.h"

namespace owc::campaign {

namespace fs = std::filesystem;

namespace {

const char* const kEveryService =
    R"(["withdraw", "school", "finger", "complaint", "family", "eligible", "info", "loan", "help"])";

std::string numbered(const char* word, int number) {
    return std::string(word) + std::to_string(number);
}

void writeDevices(const fs::path& file, int kiosks, int counters, int boards) {
    std::ofstream out(file);
    const auto device = [&](const std::string& role, int number) {
        out << "[[device]]\nname = \"" << role << '-' << number << "\"\nrole = \"" << role << "\"\n";
        if (role == "kiosk") out << "printer = \"simulated\"\n";
        if (role == "counter") out << "counter = " << number << '\n';
    };
    for (int i = 1; i <= kiosks; ++i) device("kiosk", i);
    for (int i = 1; i <= counters; ++i) device("counter", i);
    for (int i = 1; i <= boards; ++i) device("board", i);
    device("dashboard", 1);
}

void writeCounters(const fs::path& file, int counters) {
    std::ofstream out(file);
    for (int i = 1; i <= counters; ++i)
        out << "[[counter]]\nnumber = " << i << "\nservices = " << kEveryService
            << "\nzone = \"A\"\ndirection = \"left\"\n";
}

void writeStaff(const fs::path& file, int counters) {
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    ASSERT_GE(sodium_init(), 0);
    ASSERT_EQ(
        crypto_pwhash_str(hash.data(), "1234", 4, crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN), 0);
    std::ofstream out(file);
    for (int i = 1; i <= counters; ++i)
        out << "[[staff]]\nid = \"O-" << i << "\"\nname = \"Officer\"\nrole = \"officer\"\npin_hash = \""
            << hash.data() << "\"\n";
}

void replaceIn(const fs::path& file, const std::string& from, const std::string& to) {
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const auto at = text.find(from);
    ASSERT_NE(at, std::string::npos);
    std::ofstream(file) << text.replace(at, from.size(), to);
}

}  // namespace

Hall::Hall(int kiosks, int counters, int boards) {
    const auto config = server.folder() / "config";
    writeDevices(config / "devices.toml", kiosks, counters, boards);
    writeCounters(config / "counters.toml", counters);
    writeStaff(config / "staff.toml", counters);
    replaceIn(config / "centre.toml", "capacity = 300", "capacity = 100000");
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
