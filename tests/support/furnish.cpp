#include "tests/support/furnish.h"

#include <gtest/gtest.h>
#include <sodium.h>

#include <array>
#include <fstream>

namespace owc::test {

namespace fs = std::filesystem;

namespace {

const char* const kEveryService =
    R"(["withdraw", "school", "finger", "complaint", "family", "eligible", "info", "loan", "help"])";

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
    const auto person = [&](const std::string& id, const char* role) {
        out << "[[staff]]\nid = \"" << id << "\"\nname = \"Somebody\"\nrole = \"" << role
            << "\"\npin_hash = \"" << hash.data() << "\"\n";
    };
    for (int i = 1; i <= counters; ++i) person("O-" + std::to_string(i), "officer");
    person("M-1", "manager");
}

void widenTheHall(const fs::path& file) {
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const std::string hall = "capacity = 300";
    const auto at = text.find(hall);
    ASSERT_NE(at, std::string::npos);
    std::ofstream(file) << text.replace(at, hall.size(), "capacity = 100000");
}

}  // namespace

void furnish(const fs::path& config, int kiosks, int counters, int boards) {
    writeDevices(config / "devices.toml", kiosks, counters, boards);
    writeCounters(config / "counters.toml", counters);
    writeStaff(config / "staff.toml", counters);
    widenTheHall(config / "centre.toml");
}

}  // namespace owc::test
