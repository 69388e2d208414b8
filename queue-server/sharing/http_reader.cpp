#include "queue-server/sharing/http_reader.h"

#include <algorithm>
#include <charconv>

namespace owc::sharing {
namespace {

std::string lower(std::string_view text) {
    std::string out(text);
    for (char& c : out) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return out;
}

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
    return text;
}

bool isClean(std::string_view text) {
    return std::ranges::none_of(text,
                                [](char c) { return static_cast<unsigned char>(c) < 0x20 && c != '\t'; });
}

const char* phraseOf(int status) {
    switch (status) {
        case 200:
            return "OK";
        case 400:
            return "Bad Request";
        case 401:
            return "Unauthorized";
        case 403:
            return "Forbidden";
        case 404:
            return "Not Found";
        case 405:
            return "Method Not Allowed";
        case 408:
            return "Request Timeout";
        case 411:
            return "Length Required";
        case 413:
            return "Content Too Large";
        case 415:
            return "Unsupported Media Type";
        case 429:
            return "Too Many Requests";
        case 431:
            return "Request Header Fields Too Large";
        case 500:
            return "Internal Server Error";
        case 503:
            return "Service Unavailable";
        default:
            return "Answer";
    }
}

}  // namespace

HttpReader::State HttpReader::bad(int status, const char* code, std::string why) {
    m_refused = {status, {code, std::move(why)}};
    m_keepsAlive = false;
    return State::Bad;
}

bool HttpReader::readHeader(std::string_view line) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos || colon == 0 || line.front() == ' ' || line.front() == '\t' ||
        line[colon - 1] == ' ')
        return false;
    const std::string name = lower(line.substr(0, colon));
    const std::string_view value = trimmed(line.substr(colon + 1));
    if (!isClean(line)) return false;
    if (name == "content-length") {
        std::size_t length = 0;
        const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), length);
        if (error != std::errc{} || end != value.data() + value.size() || m_hasLength) return false;
        m_hasLength = true;
        m_length = length;
    }
    // Two tokens or two types in one request: somebody in between would read another one than we do.
    if (name == "authorization" && !std::exchange(m_asked.authorization, std::string(value)).empty())
        return false;
    if (name == "content-type" && !std::exchange(m_asked.contentType, lower(value)).empty()) return false;
    if (name == "expect") m_expects = lower(value) == "100-continue";
    if (name == "connection" && lower(value).find("close") != std::string::npos) m_keepsAlive = false;
    return name != "transfer-encoding";
}

bool HttpReader::readHead(std::string_view head) {
    m_asked = {};
    m_hasLength = m_expects = false;
    m_length = 0;
    const auto lineEnd = head.find("\r\n");
    const std::string_view first = head.substr(0, lineEnd);
    const auto space = first.find(' '), second = first.rfind(' ');
    if (space == std::string_view::npos || second <= space || !isClean(first)) return false;
    const std::string_view version = first.substr(second + 1);
    if (version != "HTTP/1.1" && version != "HTTP/1.0") return false;
    m_keepsAlive = version == "HTTP/1.1";
    m_asked.method = first.substr(0, space);
    m_asked.path = first.substr(space + 1, second - space - 1);
    m_asked.path.resize(std::min(m_asked.path.find('?'), m_asked.path.size()));
    if (lineEnd == std::string_view::npos) return true;
    head.remove_prefix(lineEnd + 2);
    std::size_t count = 0;
    while (!head.empty()) {
        const auto end = std::min(head.find("\r\n"), head.size());
        if (++count > kMostHeaders || !readHeader(head.substr(0, end))) return false;
        head.remove_prefix(std::min(end + 2, head.size()));
    }
    return true;
}

HttpReader::State HttpReader::feed(std::string_view bytes) {
    m_buffer += bytes;
    if (m_bodyAt == 0) {
        const auto end = m_buffer.find("\r\n\r\n");
        if (end == std::string::npos ? m_buffer.size() > kMostHead : end > kMostHead)
            return bad(431, err::kBad,
                       "the head of the request has more than " + std::to_string(kMostHead) + " bytes");
        if (end == std::string::npos) return State::Wants;
        if (!readHead(std::string_view(m_buffer).substr(0, end)))
            return bad(400, err::kBad,
                       "no HTTP/1.1 request that is understood here; a body needs Content-Length");
        if (!m_hasLength && m_asked.method == "POST") return bad(411, err::kBad, "send Content-Length");
        if (m_length > m_mostBody)
            return bad(413, err::kBad, "a message has at most " + std::to_string(m_mostBody) + " bytes");
        m_bodyAt = end + 4;
        if (m_expects && m_buffer.size() < m_bodyAt + m_length) return State::Continue;
    }
    return m_buffer.size() >= m_bodyAt + m_length ? State::Ready : State::Wants;
}

Asked HttpReader::take() {
    m_asked.body = m_buffer.substr(m_bodyAt, m_length);
    m_buffer.erase(0, m_bodyAt + m_length);
    m_bodyAt = 0;
    return std::exchange(m_asked, {});
}

std::string writeHttp(const Answered& answer, bool keepsAlive) {
    std::string text =
        "HTTP/1.1 " + std::to_string(answer.status) + " " + phraseOf(answer.status) +
        "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(answer.body.size()) +
        "\r\nCache-Control: no-store\r\nConnection: " + (keepsAlive ? "keep-alive" : "close") + "\r\n";
    if (answer.status == 401) text += "WWW-Authenticate: Bearer\r\n";
    if (answer.status == 405) text += "Allow: POST\r\n";
    if (answer.retryAfterSeconds > 0)
        text += "Retry-After: " + std::to_string(answer.retryAfterSeconds) + "\r\n";
    return text + "\r\n" + answer.body;
}

}  // namespace owc::sharing
