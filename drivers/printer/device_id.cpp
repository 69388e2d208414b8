#include "drivers/printer/device_id.h"

#include <algorithm>

namespace owc::printer {

namespace {

constexpr std::size_t kLongest = 64;

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

std::string printable(std::string_view text) {
    std::string result(trimmed(text.substr(0, kLongest)));
    std::ranges::replace_if(
        result, [](char c) { return c < 0x20 || c > 0x7E; }, '?');
    return result;
}

std::string upper(std::string_view text) {
    std::string result(text);
    std::ranges::transform(result, result.begin(), [](char c) {
        return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    });
    return result;
}

std::string* fieldOf(DeviceId& id, const std::string& key) {
    if (key == "MFG" || key == "MANUFACTURER") return &id.maker;
    if (key == "MDL" || key == "MODEL") return &id.model;
    if (key == "CMD" || key == "COMMAND SET") return &id.commands;
    if (key == "SN" || key == "SERN" || key == "SERIALNUMBER") return &id.serial;
    return nullptr;
}

}  // namespace

DeviceId parseDeviceId(std::string_view text) {
    DeviceId id;
    while (!text.empty()) {
        const std::size_t end = text.find(';');
        const std::string_view pair = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        const std::size_t colon = pair.find(':');
        if (colon == std::string_view::npos) continue;
        std::string* const field = fieldOf(id, upper(trimmed(pair.substr(0, colon))));
        if (field != nullptr && field->empty()) *field = printable(trimmed(pair.substr(colon + 1)));
    }
    return id;
}

}  // namespace owc::printer
