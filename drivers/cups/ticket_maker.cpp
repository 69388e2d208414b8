#include "drivers/cups/ticket_maker.h"

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <random>

namespace owc::cups {

namespace {

const std::string kMark = "owc-ticket-";
constexpr std::size_t kDigits = 16;

std::string digitsOf(std::uint64_t number) {
    std::array<char, kDigits + 1> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(number));
    return text.data();
}

/// The same for all programs of this PC, and after a restart. Hashed (FNV-1a): the id itself is not for
/// others.
std::string thisPc() {
    std::string id;
    std::getline(std::ifstream("/etc/machine-id"), id);
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    id += host.data();  // PCs that were copied from one disk have one id
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char letter : id) hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001b3;
    return digitsOf(hash);
}

class AbstractName {
  public:
    explicit AbstractName(const std::string& name) {
        const std::string text = kMark + name;
        m_address.sun_family = AF_UNIX;
        const auto size = std::min(text.size(), sizeof m_address.sun_path - 1);
        std::copy_n(text.begin(), size, m_address.sun_path + 1);  // after a zero: no file
        m_size = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + 1 + size);
    }
    [[nodiscard]] bool bind(int socket) const { return ::bind(socket, address(), m_size) == 0; }
    [[nodiscard]] bool connect(int socket) const { return ::connect(socket, address(), m_size) == 0; }

  private:
    [[nodiscard]] const sockaddr* address() const { return reinterpret_cast<const sockaddr*>(&m_address); }

    sockaddr_un m_address{};
    socklen_t m_size = 0;
};

int datagramSocket() {
    return ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
}

bool isHex(const std::string& text) {
    return std::ranges::all_of(text, [](char letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    });
}

}  // namespace

TicketMaker::TicketMaker() : m_socket(datagramSocket()) {
    std::random_device random;
    const std::string name = digitsOf(std::uint64_t{random()} << 32 | random());
    if (m_socket >= 0 && AbstractName(name).bind(m_socket)) m_name = name;
}

TicketMaker::~TicketMaker() {
    if (m_socket >= 0) ::close(m_socket);
}

std::string TicketMaker::jobName(const std::string& ticket) const {
    return m_name.empty() ? kMark + ticket : kMark + thisPc() + '-' + m_name + '-' + ticket;
}

bool isOrphan(const std::string& jobName) {
    const std::string ours = kMark + thisPc() + '-';
    const auto end = ours.size() + kDigits;
    if (!jobName.starts_with(ours) || jobName.size() <= end || jobName[end] != '-') return false;
    const std::string maker = jobName.substr(ours.size(), kDigits);
    const int socket = datagramSocket();
    if (!isHex(maker) || socket < 0) return false;
    const bool gone = !AbstractName(maker).connect(socket) && errno == ECONNREFUSED;
    ::close(socket);
    return gone;
}

}  // namespace owc::cups
