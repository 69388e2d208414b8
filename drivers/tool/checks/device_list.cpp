#include "drivers/tool/checks/device_list.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace owc::tool_checks {

using drivers::Access;
using drivers::DeviceKind;
using drivers::PrintOutcome;

std::vector<Listed> listDevices(const std::vector<drivers::DeviceInfo>& found, const std::vector<Configured>& configured) {
    std::vector<Listed> all;
    for (const drivers::DeviceInfo& info : found) all.push_back({info, false, true});
    for (const Configured& wanted : configured) {
        const auto there = std::ranges::find_if(all, [&](const Listed& one) { return one.info.uri == wanted.uri; });
        if (there != all.end()) {
            there->configured = true;
            if (there->info.kind == DeviceKind::Unknown) there->info.kind = wanted.kind;
            continue;
        }
        drivers::DeviceInfo info;
        info.uri = wanted.uri;
        info.kind = wanted.kind;
        all.push_back({std::move(info), true, wanted.uri.scheme == drivers::DeviceUri::Scheme::Simulated});
    }
    return all;
}

Advice adviceFor(const Listed& device) {
    return device.present ? adviceFor(device.info.access) : adviceForMissing();
}

std::string_view nameOf(DeviceKind kind) {
    switch (kind) {
        case DeviceKind::Printer:
            return "printer";
        case DeviceKind::Scanner:
            return "scanner";
        case DeviceKind::FingerprintReader:
            return "fingerprint-reader";
        case DeviceKind::Unknown:
            return "unknown";
    }
    return "unknown";
}

std::string_view nameOf(Access access) {
    switch (access) {
        case Access::Ready:
            return "ready";
        case Access::NoPermission:
            return "no-permission";
        case Access::InUse:
            return "in-use";
        case Access::NoDriver:
            return "no-driver";
    }
    return "unknown";
}

std::string_view nameOf(PrintOutcome outcome) {
    switch (outcome) {
        case PrintOutcome::Printed:
            return "printed";
        case PrintOutcome::Failed:
            return "failed";
        case PrintOutcome::Uncertain:
            return "uncertain";
        case PrintOutcome::HandedOver:
            return "handed-over";
    }
    return "unknown";
}

std::string jsonText(std::string_view text) {
    std::string out = "\"";
    for (const char letter : text) {
        const auto byte = static_cast<unsigned char>(letter);
        if (letter == '"' || letter == '\\') {
            out += '\\';
            out += letter;
        } else if (byte < 0x20 || byte >= 0x7F) {
            std::array<char, 8> escaped{};
            std::snprintf(escaped.data(), escaped.size(), "\\u%04x", byte < 0x80 ? byte : 0xFFFDu);
            out += escaped.data();
        } else {
            out += letter;
        }
    }
    return out + "\"";
}

std::string toJson(const std::vector<Listed>& devices) {
    std::string out = "[";
    for (const Listed& device : devices) {
        const drivers::DeviceInfo& info = device.info;
        out += out.size() > 1 ? ",\n " : "";
        out += "{\"uri\": " + jsonText(drivers::toText(info.uri)) + ", \"kind\": " + jsonText(nameOf(info.kind)) +
               ", \"maker\": " + jsonText(info.maker) + ", \"model\": " + jsonText(info.model) + ", \"where\": " + jsonText(info.where) +
               ", \"access\": " + jsonText(nameOf(info.access)) + ", \"present\": " + (device.present ? "true" : "false") +
               ", \"configured\": " + (device.configured ? "true" : "false") + "}";
    }
    return out + "]\n";
}

}  // namespace owc::tool_checks
