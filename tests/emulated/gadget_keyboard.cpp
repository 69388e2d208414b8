#include "tests/emulated/gadget_keyboard.h"

#include <fcntl.h>
#include <linux/input.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <stdexcept>
#include <utility>

#include "tests/usb/waiting.h"

namespace owc::test {

namespace fs = std::filesystem;

namespace {

const fs::path kGadget = "/sys/kernel/config/usb_gadget/scanner";
constexpr const char* kFile = "/dev/hidg0";

/// A keyboard of the boot protocol: a byte of modifiers, one reserved, six keys. Device Class Definition for HID 1.11, appendix B.1
/// and E.6.
constexpr std::array<std::uint8_t, 45> kKeyboard{0x05, 0x01, 0x09, 0x06, 0xA1, 0x01, 0x05, 0x07, 0x19, 0xE0, 0x29, 0xE7, 0x15, 0x00, 0x25,
                                                 0x01, 0x75, 0x01, 0x95, 0x08, 0x81, 0x02, 0x95, 0x01, 0x75, 0x08, 0x81, 0x03, 0x95, 0x06,
                                                 0x75, 0x08, 0x15, 0x00, 0x25, 0x65, 0x05, 0x07, 0x19, 0x00, 0x29, 0x65, 0x81, 0x00, 0xC0};

void write(const char* name, std::string_view value) {
    std::ofstream out(kGadget / name, std::ios::binary);
    out.write(value.data(), static_cast<std::streamsize>(value.size()));
    out.close();
    if (!out) throw std::runtime_error(std::string("the gadget takes no ") + name);
}

void makeGadget() {
    if (fs::exists(kGadget)) return;
    fs::create_directory(kGadget);
    write("idVendor", "0x0c2e");
    write("idProduct", "0x0b61");
    for (const char* folder : {"strings/0x409", "configs/c.1", "functions/hid.usb0"}) fs::create_directory(kGadget / folder);
    write("strings/0x409/manufacturer", "Honeywell");
    write("strings/0x409/product", "Voyager 1450g");
    write("strings/0x409/serialnumber", "17291B0E45");
    write("functions/hid.usb0/protocol", "1");
    write("functions/hid.usb0/subclass", "1");
    write("functions/hid.usb0/report_length", "8");
    write("functions/hid.usb0/report_desc", {reinterpret_cast<const char*>(kKeyboard.data()), kKeyboard.size()});
    fs::create_directory_symlink(kGadget / "functions/hid.usb0", kGadget / "configs/c.1/hid.usb0");
}

struct Key {
    std::uint8_t modifiers;
    std::uint8_t usage;
};

/// HID Usage Tables, page 07.
Key keyOf(char letter) {
    constexpr std::uint8_t kShift = 0x02;
    if (letter >= 'a' && letter <= 'z') return {0, static_cast<std::uint8_t>(0x04 + letter - 'a')};
    if (letter >= 'A' && letter <= 'Z') return {kShift, static_cast<std::uint8_t>(0x04 + letter - 'A')};
    if (letter >= '1' && letter <= '9') return {0, static_cast<std::uint8_t>(0x1E + letter - '1')};
    switch (letter) {
        case '0':
            return {0, 0x27};
        case '\n':
            return {0, 0x28};
        case '-':
            return {0, 0x2D};
        case ':':
            return {kShift, 0x33};
        case '/':
            return {0, 0x38};
        default:
            throw std::runtime_error("no key for a letter of the test");
    }
}

}  // namespace

GadgetKeyboard::GadgetKeyboard() {
    makeGadget();
    plug();
}

GadgetKeyboard::~GadgetKeyboard() {
    unplug();
}

void GadgetKeyboard::plug() {
    if (m_file >= 0) return;
    write("UDC", "dummy_udc.1\n");
    const bool here = comes([&] { return (m_file = m_file >= 0 ? m_file : open(kFile, O_RDWR | O_NONBLOCK | O_CLOEXEC)) >= 0; }) &&
                      comes([] { return !node().empty() && access(node().c_str(), R_OK) == 0; });
    if (here) m_host = open(node().c_str(), O_RDONLY | O_CLOEXEC);
    if (m_host < 0) throw std::runtime_error("the host sees no scanner");
}

void GadgetKeyboard::unplug() {
    if (m_file < 0) return;
    close(std::exchange(m_file, -1));
    close(std::exchange(m_host, -1));
    std::ofstream(kGadget / "UDC") << "\n";
    comes([] { return node().empty(); });
}

void GadgetKeyboard::report(std::uint8_t modifiers, std::uint8_t usage) {
    const std::array<std::uint8_t, 8> bytes{modifiers, 0, usage};
    pollfd ready{m_file, POLLOUT, 0};
    if (poll(&ready, 1, static_cast<int>(kPatience.count())) != 1 || ::write(m_file, bytes.data(), bytes.size()) != ssize_t(bytes.size()))
        throw std::runtime_error("the host takes no key");
}

void GadgetKeyboard::type(std::string_view text) {
    const auto pressed = [&] {
        std::array<std::uint8_t, KEY_MAX / 8 + 1> keys{};
        ioctl(m_host, EVIOCGKEY(keys.size()), keys.data());
        return std::ranges::any_of(keys, [](std::uint8_t byte) { return byte != 0; });
    };
    for (const char letter : text) {
        const Key key = keyOf(letter);
        report(key.modifiers, key.usage);
        const bool came = comes(pressed);
        report(0, 0);
        if (!came || !comes([&] { return !pressed(); })) throw std::runtime_error("a key does not reach the host");
    }
}

std::string GadgetKeyboard::node() {
    std::error_code error;
    for (const auto& input : fs::directory_iterator("/sys/class/input", error)) {
        std::string serial;
        if (!std::getline(std::ifstream(input.path() / "device/uniq") >> std::ws, serial) || serial != "17291B0E45") continue;
        const std::string name = input.path().filename().string();
        if (name.starts_with("event")) return "/dev/input/" + name;
    }
    return {};
}

}  // namespace owc::test
