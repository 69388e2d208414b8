#pragma once

#include <chrono>
#include <string>

namespace owc::authorities {

/// Whom to call, and whose certificate proves it.
struct HttpsPeer {
    std::string host;  ///< the certificate must be for it
    int port = 443;
    std::string address;  ///< empty: the system looks the name up, in its own time
    std::string caFile;   ///< empty: whom the system trusts
    std::string
        certificateSha256;  ///< 64 small hexadecimal digits; empty: any certificate that is vouched for
    std::chrono::milliseconds deadline{8000};
};

/// What became of a call.
struct Called {
    enum class End {
        Answered,  ///< status 200; `body` is all of it
        NotSent,   ///< no connection, or a handshake that failed: nothing of the question has left
        Lost,      ///< everything else: nobody knows whether it arrived
    };
    End end = End::Lost;
    std::string body;     ///< may hold what is personal
    std::string trouble;  ///< in a word, for the log: "time-out", kBadCertificate, "status-302"
};

/// Troubles that a technician has to mend: they do not go away by themselves.
inline constexpr const char* kBadCertificate = "certificate";
inline constexpr const char* kBadCaFile = "ca-file";

/// Longest body that is taken; an answer carries a photograph.
inline constexpr std::size_t kLongestBody = 512 * 1024;

/// One POST of XML over a connection of its own, TLS 1.2 or later. It is sent once: never repeated,
/// redirected or resumed. The deadline is for all of it, whatever the other side does; only looking a name up
/// is not in it.
/// @param body  overwritten afterwards
/// Threads: any; it waits, and has a watchman's thread as long as it does.
[[nodiscard]] Called post(const HttpsPeer& peer, const std::string& path, std::string& body);

}  // namespace owc::authorities
