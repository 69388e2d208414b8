#include "drivers/api/device_uri.h"

#include <algorithm>
#include <charconv>

namespace owc::drivers {

namespace {

constexpr std::string_view kHexDigits = "0123456789abcdef";
constexpr std::size_t kLongest = 400;  // a USB string has at most 126 characters, each three when encoded

bool isPlain(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' ||
           c == '.' || c == '_';
}

std::string encoded(std::string_view text) {
    std::string result;
    for (const char c : text) {
        if (isPlain(c)) {
            result += c;
            continue;
        }
        const auto byte = static_cast<unsigned char>(c);
        result += {'%', kHexDigits[byte / 16], kHexDigits[byte % 16]};
    }
    return result;
}

/// Exactly `text.size()` hexadecimal digits.
std::optional<unsigned> hex(std::string_view text) {
    unsigned value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value, 16);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

std::optional<std::string> decoded(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '%') {
            if (!isPlain(text[i])) return std::nullopt;
            result += text[i];
            continue;
        }
        const auto byte = text.size() - i > 2 ? hex(text.substr(i + 1, 2)) : std::nullopt;
        if (!byte || *byte == 0) return std::nullopt;
        result += static_cast<char>(*byte);
        i += 2;
    }
    return result;
}

/// "1-2.3": the bus, then the ports from the root hub on.
bool isPortPath(std::string_view text) {
    const auto digits = [](std::string_view part) {
        return !part.empty() && part.size() <= 3 &&
               std::ranges::all_of(part, [](char c) { return c >= '0' && c <= '9'; });
    };
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos || !digits(text.substr(0, dash))) return false;
    text.remove_prefix(dash + 1);
    for (std::size_t dot = text.find('.'); dot != std::string_view::npos; dot = text.find('.')) {
        if (!digits(text.substr(0, dot))) return false;
        text.remove_prefix(dot + 1);
    }
    return digits(text);
}

/// What follows "usb:" or "keyboard:".
std::optional<DeviceUri> parseUsb(DeviceUri::Scheme scheme, std::string_view rest) {
    if (rest.size() < 10 || rest[4] != ':' || rest[9] != ':') return std::nullopt;
    const auto vendor = hex(rest.substr(0, 4)), product = hex(rest.substr(5, 4));
    if (!vendor || !product) return std::nullopt;
    DeviceUri uri{.scheme = scheme, .vendor = *vendor, .product = *product};
    rest.remove_prefix(10);
    if (rest.starts_with('@')) {
        if (!isPortPath(rest.substr(1))) return std::nullopt;
        uri.ports = rest.substr(1);
        return uri;
    }
    const auto serial = decoded(rest);
    if (!serial) return std::nullopt;
    uri.serial = *serial;
    return uri;
}

/// A queue of CUPS: no blanks, control characters, '/' or '#' (RFC 8011 names as cupsd takes them).
bool isQueueName(std::string_view name) {
    return !name.empty() && name.size() <= 127 && std::ranges::none_of(name, [](char c) {
        return static_cast<unsigned char>(c) <= ' ' || c == 0x7F || c == '/' || c == '#';
    });
}

bool isDevicePath(std::string_view path) {
    return path.starts_with("/dev/") && path.size() > 5 && path.find("..") == std::string_view::npos &&
           std::ranges::none_of(path,
                                [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7F; });
}

}  // namespace

std::optional<DeviceUri> parseUri(std::string_view text) {
    using enum DeviceUri::Scheme;
    if (text.size() > kLongest) return std::nullopt;
    if (text == "simulated") return DeviceUri{};
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos) return std::nullopt;
    const std::string_view scheme = text.substr(0, colon), rest = text.substr(colon + 1);
    if (scheme == "usb") return parseUsb(Usb, rest);
    if (scheme == "keyboard") return parseUsb(Keyboard, rest);
    if (scheme == "cups" && isQueueName(rest)) return DeviceUri{.scheme = Cups, .name = std::string(rest)};
    if (scheme == "serial" && isDevicePath(rest))
        return DeviceUri{.scheme = Serial, .name = std::string(rest)};
    return std::nullopt;
}

std::string toText(const DeviceUri& uri) {
    using enum DeviceUri::Scheme;
    const auto fourHex = [](unsigned value) {
        std::string digits;
        for (int shift = 12; shift >= 0; shift -= 4) digits += kHexDigits[value >> shift & 0xF];
        return digits;
    };
    const auto usb = [&](std::string scheme) {
        return scheme + fourHex(uri.vendor) + ":" + fourHex(uri.product) + ":" +
               (uri.ports.empty() ? encoded(uri.serial) : "@" + uri.ports);
    };
    switch (uri.scheme) {
        case Simulated:
            return "simulated";
        case Usb:
            return usb("usb:");
        case Keyboard:
            return usb("keyboard:");
        case Cups:
            return "cups:" + uri.name;
        case Serial:
            return "serial:" + uri.name;
    }
    return {};
}

}  // namespace owc::drivers
