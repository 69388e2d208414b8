#include "drivers/tool/cli/device_commands.h"
#include "drivers/tool/cli/own_device.h"
#include "drivers/tool/cli/waiting.h"

namespace owc::tool_cli {

using tool_checks::Listed;
using Devices = std::vector<Listed>;

namespace {

std::string titleOf(const Listed& device) {
    const drivers::DeviceInfo& info = device.info;
    const std::string named = info.maker + (info.maker.empty() || info.model.empty() ? "" : " ") + info.model;
    return named.empty() ? std::string(tool_checks::nameOf(info.kind)) : named;
}

std::string lineOf(const Listed& device, const Surroundings& around) {
    const tool_checks::Advice advice = tool_checks::adviceFor(device);
    std::string line = drivers::toText(device.info.uri) + "  " + std::string(tool_checks::nameOf(device.info.kind)) + "  " + titleOf(device);
    if (!device.info.where.empty()) line += "  (" + device.info.where + ")";
    if (device.configured) line += "  [devices.toml]";
    line += "  " + around.translate(advice.what);
    if (*advice.todo) line += " " + around.translate(advice.todo);
    return line;
}

const Listed* sameIn(const Devices& devices, const Listed& wanted) {
    for (const Listed& one : devices)
        if (one.info.uri == wanted.info.uri && one.present) return &one;
    return nullptr;
}

void tellChanges(const Devices& before, const Devices& now, const Surroundings& around) {
    for (const Listed& one : before)
        if (one.present && !sameIn(now, one)) around.out << "- " << lineOf(one, around) << '\n';
    for (const Listed& one : now) {
        const Listed* old = sameIn(before, one);
        if (one.present && !old) around.out << "+ " << lineOf(one, around) << '\n';
        if (one.present && old && *old != one) around.out << "~ " << lineOf(one, around) << '\n';
    }
    around.out << std::flush;
}

void listBuiltIns(const OwnDevice& own, const Request& request, const Surroundings& around) {
    if (!around.equipment.builtIns || !own.settings) return;
    for (const tool_checks::BuiltInPart& part : around.equipment.builtIns()) {
        if (!tool_checks::isOfInterest(part, *own.settings, request.device)) continue;
        const tool_checks::Advice advice = tool_checks::adviceFor(part);
        around.out << tool_checks::nameOf(part.part) << "  " << part.name.value_or("not found") << "  " << around.translate(advice.what) << ' '
                   << around.translate(advice.todo) << '\n';
    }
}

}  // namespace

int list(const Request& request, const Surroundings& around) {
    const auto own = ownDevice(request, around);
    const auto devices = tool_checks::listDevices(around.equipment.makeFinder()->list(), own.configured);
    if (request.json) {
        around.out << tool_checks::toJson(devices);
        return kDone;
    }
    for (const Listed& device : devices) around.out << lineOf(device, around) << '\n';
    listBuiltIns(own, request, around);
    if (devices.empty()) around.out << "nothing is plugged in, and devices.toml names nothing for " << request.device << '\n';
    return kDone;
}

int watch(const Request& request, const Surroundings& around) {
    constexpr std::chrono::hours kForEver{24 * 365};
    const auto own = ownDevice(request, around);
    Waiting<std::vector<drivers::DeviceInfo>> news;
    const auto finder = around.equipment.makeFinder();  // ends before `news`
    finder->watch([&](const std::vector<drivers::DeviceInfo>& found) { news.put(found); });
    const auto span = std::chrono::milliseconds(static_cast<std::int64_t>(request.seconds * 1000));
    const auto end = std::chrono::steady_clock::now() + (span.count() > 0 ? span : kForEver);
    Devices before;
    for (;;) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        const auto found = news.take(left, around.stopped);
        if (!found) return kDone;
        const Devices now = tool_checks::listDevices(*found, own.configured);
        if (request.json)
            around.out << tool_checks::toJson(now) << std::flush;
        else
            tellChanges(before, now, around);
        before = now;
    }
}

}  // namespace owc::tool_cli
