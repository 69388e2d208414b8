#include "drivers/tool/checks/bundle.h"

#include <sys/stat.h>
#include <sys/utsname.h>

#include <fstream>
#include <sstream>

#include "drivers/tool/checks/scrub.h"

namespace owc::tool_checks {

using domain::ErrorCode;
using domain::fail;
namespace fs = std::filesystem;

namespace {

std::string systemName() {
    std::ifstream release("/etc/os-release");
    for (std::string line; std::getline(release, line);)
        if (line.starts_with("PRETTY_NAME=")) return line.substr(12);
    return "unknown";
}

std::string aboutText(const std::string& version) {
    utsname kernel{};
    std::string text = "owc = " + version + "\nsystem = " + systemName() + "\n";
    if (::uname(&kernel) == 0) text += std::string("kernel = ") + kernel.release + " " + kernel.machine + "\n";
    return text;
}

std::string conditionsText(const std::map<std::string, std::string>& conditions) {
    std::string text;
    for (const auto& [uri, reasons] : conditions) text += uri + " = " + (reasons.empty() ? "ready" : reasons) + "\n";
    return text;
}

/// The settings in force without the people; a folder that does not load says why.
std::string settingsText(domain::Result<settings::CentreSettings>& settings) {
    if (!settings) return settings.error().detail + "\n";
    const std::size_t people = settings->staff.size();
    settings->staff.clear();
    return settings::effective(*settings) + "\n# staff: " + std::to_string(people) + " entries, left out\n";
}

std::string logText(const std::vector<std::string>& lines, const std::vector<std::string>& people) {
    std::string text;
    for (const std::string& line : lines) text += scrubbed(line, people) + "\n";
    return text;
}

}  // namespace

domain::Result<fs::path> writeBundle(const BundleContents& contents, const fs::path& into, const std::string& stamp) {
    const fs::path folder = into / ("owc-support-" + stamp);
    std::error_code failed;
    fs::create_directories(into, failed);
    if (::mkdir(folder.c_str(), 0700) != 0)
        return fail(ErrorCode::StorageFailed, folder.string() + ": cannot be made; is it there already, or is the folder not yours?");

    auto settings = settings::load(contents.config);
    std::vector<std::string> people;
    if (settings)
        for (const settings::Staff& person : settings->staff) people.push_back(person.name);
    const std::map<std::string, std::string> files{
        {"about.txt", aboutText(contents.version)},   {"devices.json", toJson(contents.devices)},
        {"conditions.txt", conditionsText(contents.conditions)}, {"settings.txt", settingsText(settings)},
        {"network.txt", contents.network + "\n"},     {"log.txt", logText(contents.log, people)},
    };
    for (const auto& [name, text] : files) {
        std::ofstream out(folder / name, std::ios::binary);
        out << text;
        out.close();
        if (!out) return fail(ErrorCode::StorageFailed, (folder / name).string() + ": could not be written; is the disk full?");
    }
    return folder;
}

}  // namespace owc::tool_checks
