#include "queue-server/admin/staff_pin.h"

#include <fmt/ostream.h>
#include <sodium.h>
#include <termios.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <iostream>

namespace owc::admin {
namespace {

constexpr std::size_t kShortest = 4;
constexpr std::size_t kLongest = 12;

/// A terminal that does not show what is typed.
class NoEcho {
  public:
    NoEcho() : m_is(::tcgetattr(STDIN_FILENO, &m_before) == 0) {
        if (!m_is) return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() {
        if (m_is) ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    NoEcho(const NoEcho&) = delete;
    NoEcho& operator=(const NoEcho&) = delete;

  private:
    termios m_before{};
    bool m_is;
};

std::string readLine(std::istream& in) {
    std::string line;
    if (&in != &std::cin) {
        std::getline(in, line);
        return line;
    }
    const NoEcho silent;
    std::getline(in, line);
    return line;
}

}  // namespace

domain::Result<std::string> readPinHash(std::istream& in, std::ostream& out) {
    if (sodium_init() < 0) return domain::fail(domain::ErrorCode::BadInput, "libsodium does not start");
    fmt::print(out, "PIN, {} to {} digits: ", kShortest, kLongest);
    out.flush();
    std::string pin = readLine(in);
    fmt::print(out, "\n");
    const bool digits = std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || pin.size() < kShortest || pin.size() > kLongest) {
        sodium_memzero(pin.data(), pin.size());
        return domain::fail(domain::ErrorCode::BadInput, "a PIN is 4 to 12 digits");
    }
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    // As the sample's: about 70 ms on a desk PC.
    const bool made = crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                        crypto_pwhash_MEMLIMIT_INTERACTIVE) == 0;
    sodium_memzero(pin.data(), pin.size());
    if (!made) return domain::fail(domain::ErrorCode::BadInput, "not enough memory for the hash");
    return std::string(hash.data());
}

ExitCode tellServer(const StaffPlaces& places, const std::string& officer, domain::StaffChange change,
                    std::ostream& out) {
    if (!places.data.empty()) {
        const auto reply = askServer(places.data, protocol::ReloadStaff{{officer}, change});
        if (reply) {
            fmt::print(out, "in force and recorded\n");
            return ExitCode::Good;
        }
        if (reply.error().code != domain::ErrorCode::NotConnected) return complain(reply.error(), out);
    }
    fmt::print(out, "written; no server was told, so it is in force from its next start\n");
    return ExitCode::Good;
}

}  // namespace owc::admin
