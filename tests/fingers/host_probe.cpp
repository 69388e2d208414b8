#include "tests/fingers/host_probe.h"

#include <unistd.h>

#include <charconv>
#include <filesystem>
#include <fstream>

namespace owc::test {
namespace {

struct Stat {
    std::string name;
    char state = 'X';
    pid_t parent = 0;
};

/// proc(5): "PID (NAME) STATE PPID ..."
std::optional<Stat> statOf(const std::string& process) {
    std::ifstream file("/proc/" + process + "/stat");
    std::string all;
    std::getline(file, all);
    const auto open = all.find('('), close = all.rfind(')');
    if (open == std::string::npos || close == std::string::npos || close + 4 > all.size())
        return std::nullopt;
    Stat stat{all.substr(open + 1, close - open - 1), all[close + 2]};
    std::from_chars(all.data() + close + 4, all.data() + all.size(), stat.parent);
    return stat;
}

}  // namespace

std::optional<pid_t> hostOf(pid_t parent) {
    for (const auto& entry : std::filesystem::directory_iterator("/proc")) {
        const std::string name = entry.path().filename().string();
        if (name.empty() || name[0] < '0' || name[0] > '9') continue;
        const auto stat = statOf(name);
        if (stat && stat->name == "owc-finger-host" && stat->parent == parent && stat->state != 'Z')
            return static_cast<pid_t>(std::stol(name));
    }
    return std::nullopt;
}

bool isGone(pid_t process) {
    const auto stat = statOf(std::to_string(process));
    return !stat || stat->state == 'Z' || stat->state == 'X';
}

long residentKibOf(pid_t process) {
    std::ifstream statm("/proc/" + std::to_string(process) + "/statm");
    long size = 0, resident = 0;
    statm >> size >> resident;
    return resident * ::sysconf(_SC_PAGESIZE) / 1024;
}

}  // namespace owc::test
