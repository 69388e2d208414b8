#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace owc::sharing {

/// Where a message goes.
struct PostTo {
    std::string url;     ///< "https://host[:port]/path"; "http://" to loopback only
    std::string token;   ///< bearer token; empty: none
    std::string caFile;  ///< empty: whom the system trusts
    std::chrono::milliseconds deadline{8000};
    std::size_t mostBody = 1024 * 1024;
};

struct Posted {
    int status = 0;  ///< 0: no answer
    std::string body;
    std::string trouble;  ///< in a word, for the log; empty when there is a status

    [[nodiscard]] bool isGood() const { return status >= 200 && status < 300; }
};

/// The way out; tests put another one in.
using Post = std::function<Posted(const PostTo&, const std::string& body)>;

/// One POST of JSON over a connection of its own, never redirected or repeated. The deadline is for all of
/// it, whatever the other side does; only looking a name up is not in it. Threads: any; waits.
[[nodiscard]] Posted post(const PostTo& to, const std::string& body);

}  // namespace owc::sharing
