#pragma once

#include <chrono>
#include <optional>
#include <string>

namespace owc::gateways {

/// Where the sandbox bank listens.
struct LoopbackUrl {
    std::string address;  ///< of this machine: 127.0.0.0/8 or ::1
    int port = 80;

    friend bool operator==(const LoopbackUrl&, const LoopbackUrl&) = default;
};

/// "http://127.0.0.1:8490", "http://localhost:8490/", "http://[::1]:8490". No name is ever looked up.
/// @return nothing for any other host, scheme, path or user: what is said there is neither sealed nor signed
[[nodiscard]] std::optional<LoopbackUrl> loopbackUrl(const std::string& url);

/// What became of a call.
struct BankCalled {
    enum class End {
        Answered,  ///< status 200; `body` is all of it
        NotSent,   ///< no connection: not one byte of the question has left
        Lost,      ///< everything else: nobody knows whether it arrived
    };
    End end = End::Lost;
    std::string body{};
    std::string trouble{};  ///< in a word, for the log: "time-out", "no-connection", "status-302"
};

/// Longest answer that is taken, in bytes.
inline constexpr std::size_t kLongestBankAnswer = 16 * 1024;

/// One POST of JSON over a connection of its own. It is sent once: never repeated or redirected.
/// @param deadline  for all of it, whatever the other side does
/// Threads: any; it waits, and has a watchman's thread as long as it does.
[[nodiscard]] BankCalled postToBank(const LoopbackUrl& url, std::chrono::milliseconds deadline,
                                    const std::string& path, const std::string& body);

}  // namespace owc::gateways
