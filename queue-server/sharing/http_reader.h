#pragma once

#include <string>
#include <string_view>

#include "queue-server/sharing/service.h"

namespace owc::sharing {

/// One HTTP/1.1 request after another out of the bytes of a connection. A body has a Content-Length; pieces
/// (Transfer-Encoding) are not taken. Threads: none.
class HttpReader {
  public:
    enum class State {
        Wants,     ///< more bytes
        Continue,  ///< answer "100 Continue", then more bytes
        Ready,     ///< `take` has a request
        Bad,       ///< `refusal`; nothing more can be understood here
    };

    static constexpr std::size_t kMostHead = 16 * 1024;
    static constexpr std::size_t kMostHeaders = 64;

    explicit HttpReader(std::size_t mostBody) : m_mostBody(mostBody) {}

    State feed(std::string_view bytes);
    /// The request that is ready; what came behind it is read on: ask `feed` with nothing.
    [[nodiscard]] Asked take();
    [[nodiscard]] bool keepsAlive() const { return m_keepsAlive; }
    /// Whether anything of a request has come.
    [[nodiscard]] bool hasBegun() const { return !m_buffer.empty(); }
    [[nodiscard]] const std::string& path() const { return m_asked.path; }
    /// The request without its body, once its head is complete; else nothing.
    [[nodiscard]] const Asked* head() const { return m_bodyAt > 0 ? &m_asked : nullptr; }

    struct Refused {
        int status = 400;
        Refusal refusal;
    };
    [[nodiscard]] const Refused& refusal() const { return m_refused; }

  private:
    State bad(int status, const char* code, std::string why);
    bool readHead(std::string_view head);
    bool readHeader(std::string_view line);

    std::size_t m_mostBody;
    std::string m_buffer;
    std::size_t m_bodyAt = 0;  ///< 0: the head is not complete
    std::size_t m_length = 0;
    bool m_hasLength = false;
    bool m_expects = false;
    bool m_keepsAlive = true;
    Asked m_asked;
    Refused m_refused;
};

/// The bytes of an answer.
[[nodiscard]] std::string writeHttp(const Answered& answer, bool keepsAlive);

}  // namespace owc::sharing
