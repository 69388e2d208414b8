#include "tests/fingers/virtual_glass.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "tests/usb/waiting.h"

namespace owc::test {
namespace {

enum Command : std::int32_t { kRetry = -1, kError = -2, kAutomaticFinger = -3, kFinger = -4, kUnplug = -5 };

int connectTo(const std::string& path) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    std::strncpy(address.sun_path, path.c_str(), sizeof address.sun_path - 1);
    const int line = ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (::connect(line, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0) return line;
    ::close(line);
    return -1;
}

}  // namespace

VirtualGlass::VirtualGlass() {
    ::setenv("FP_VIRTUAL_IMAGE", m_socket.c_str(), 1);
    ::setenv("FP_DRIVERS_WHITELIST", "virtual_image", 1);
}

VirtualGlass::~VirtualGlass() {
    if (m_line >= 0) ::close(m_line);
    ::unsetenv("FP_VIRTUAL_IMAGE");
    ::unsetenv("FP_DRIVERS_WHITELIST");
}

drivers::DeviceUri VirtualGlass::uri() {
    return *drivers::parseUri("usb:0000:0000:virtual_image");
}

void VirtualGlass::touch(const biometrics::GreyImage& image) {
    send(std::array<std::int32_t, 2>{image.width, image.height}, image.pixels);
}

void VirtualGlass::retry(int reason) {
    // With the finger off, the driver would drop the next image.
    send(std::array<std::int32_t, 10>{kAutomaticFinger, 0, kFinger, 1, kRetry, reason, kAutomaticFinger, 1,
                                      kFinger, 0});
}

void VirtualGlass::fail(int error) {
    send(std::array<std::int32_t, 2>{kError, error});
}

void VirtualGlass::rest() {
    send(std::array<std::int32_t, 4>{kAutomaticFinger, 0, kFinger, 1});
}

void VirtualGlass::unplug() {
    send(std::array<std::int32_t, 2>{kUnplug, 0});
}

void VirtualGlass::send(std::span<const std::int32_t> words, std::span<const std::uint8_t> bytes) {
    ASSERT_TRUE(comes([&] { return connected(); })) << "the reader was not opened";
    const auto numbers = std::as_bytes(words);
    (void)!::send(m_line, numbers.data(), numbers.size(), MSG_NOSIGNAL);
    for (std::size_t sent = 0; sent < bytes.size();) {
        const ssize_t some = ::send(m_line, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
        if (some <= 0) break;  // the reader was closed meanwhile
        sent += static_cast<std::size_t>(some);
    }
}

/// One connection for as long as the reader is open: a new one would drop what the one before has sent.
bool VirtualGlass::connected() {
    char none = 0;
    if (m_line >= 0 && ::recv(m_line, &none, 1, MSG_PEEK | MSG_DONTWAIT) == 0)
        ::close(std::exchange(m_line, -1));
    if (m_line < 0) m_line = connectTo(m_socket);
    return m_line >= 0;
}

}  // namespace owc::test
