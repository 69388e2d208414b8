#include "drivers/usb/sysfs.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

namespace owc::usb {

namespace fs = std::filesystem;

namespace {

constexpr const char* kDevices = "/sys/bus/usb/devices/";
constexpr int kDeepest = 5;  // interface / port or hid device / class / inputN / eventN

}  // namespace

std::string printable(std::string_view text, std::size_t most) {
    std::string clean;
    for (const char c : text.substr(0, 4096))
        if (c >= 0x20 && c <= 0x7e) clean += c;
    const auto first = clean.find_first_not_of(' ');
    clean = first == std::string::npos ? std::string() : clean.substr(first, most);
    clean.erase(clean.find_last_not_of(' ') + 1);
    return clean;
}

std::string attributeOf(const std::string& name, const char* attribute) {
    std::ifstream file(std::string(kDevices) + name + '/' + attribute, std::ios::binary);
    char bytes[4096];
    file.read(bytes, sizeof bytes);
    std::string text(bytes, static_cast<std::size_t>(file.gcount()));
    if (text.ends_with('\n')) text.pop_back();
    return text;
}

std::string driverOf(const std::string& interface) {
    std::error_code none;
    return fs::read_symlink(std::string(kDevices) + interface + "/driver", none).filename().string();
}

std::optional<std::string> deviceFileOf(const std::string& interface, std::string_view stem) {
    std::error_code error;
    const bool input = stem == "event";
    for (fs::recursive_directory_iterator at(std::string(kDevices) + interface, error), end;
         !error && at != end; at.increment(error)) {
        if (at.depth() >= kDeepest) at.disable_recursion_pending();
        const auto name = at->path().filename().string();
        // "tty" itself is the folder in which a terminal lies.
        if (name.starts_with(stem) && name != stem) return (input ? "/dev/input/" : "/dev/") + name;
    }
    return std::nullopt;
}

std::string stableName(const std::string& file) {
    std::error_code error;
    std::string best;
    for (fs::directory_iterator at("/dev/serial/by-id", error), end; !error && at != end;
         at.increment(error)) {
        std::error_code none;
        if (fs::read_symlink(at->path(), none).filename() != fs::path(file).filename()) continue;
        if (best.empty() || at->path().string() < best) best = at->path().string();
    }
    return best.empty() ? file : best;
}

}  // namespace owc::usb
