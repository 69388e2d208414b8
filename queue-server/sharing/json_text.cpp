#include "queue-server/sharing/json_text.h"

#include <set>

namespace owc::sharing {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

struct OverLimit {
    const char* what;
};

/// Watches a parser at work and stops it.
class Guard {
  public:
    explicit Guard(const JsonLimits& limits) : m_limits(limits) {}

    void see(Json::parse_event_t event, const Json& parsed) {
        if (++m_values > m_limits.values) throw OverLimit{"has too many values"};
        switch (event) {
            case Json::parse_event_t::object_start:
            case Json::parse_event_t::array_start:
                m_names.emplace_back();
                if (m_names.size() > static_cast<std::size_t>(m_limits.depth))
                    throw OverLimit{"is nested too deeply"};
                break;
            case Json::parse_event_t::object_end:
            case Json::parse_event_t::array_end:
                m_names.pop_back();
                break;
            case Json::parse_event_t::key:
                if (!m_names.back().insert(parsed.get_ref<const std::string&>()).second)
                    throw OverLimit{"has the same name twice in an object"};
                break;
            case Json::parse_event_t::value:
                break;
        }
    }

  private:
    const JsonLimits& m_limits;
    std::size_t m_values = 0;
    std::vector<std::set<std::string>> m_names;
};

bool isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

std::size_t afterBlanks(std::string_view text, std::size_t at) {
    while (at < text.size() && isBlank(text[at])) ++at;
    return at;
}

std::size_t afterText(std::string_view text, std::size_t at) {
    for (++at; at < text.size() && text[at] != '"'; ++at) {
        if (text[at] == '\\') ++at;
    }
    return at + 1;
}

std::size_t afterValue(std::string_view text, std::size_t at) {
    int depth = 0;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '"') {
            at = afterText(text, at);
            if (depth == 0) return at;
            continue;
        }
        if (c == '{' || c == '[') ++depth;
        if (c == '}' || c == ']') {
            if (depth == 0) return at;
            if (--depth == 0) return at + 1;
        }
        if (depth == 0 && (c == ',' || isBlank(c))) return at;
        ++at;
    }
    return at;
}

}  // namespace

Result<Json> parseJson(std::string_view text, const JsonLimits& limits) {
    if (text.size() > limits.bytes)
        return fail(ErrorCode::BadInput,
                    "the message has more than " + std::to_string(limits.bytes) + " bytes");
    Guard guard(limits);
    const auto watch = [&](int, Json::parse_event_t event, Json& parsed) {
        guard.see(event, parsed);
        return true;
    };
    try {
        return Json::parse(text, watch);
    } catch (const OverLimit& over) {
        return fail(ErrorCode::BadInput, std::string("the message ") + over.what);
    } catch (const Json::parse_error& error) {
        return fail(ErrorCode::BadInput, "no JSON at byte " + std::to_string(error.byte));
    } catch (const Json::exception&) {
        return fail(ErrorCode::BadInput, "no JSON: a number is out of range");
    }
}

std::string_view rawMember(std::string_view text, std::string_view name) {
    std::size_t at = afterBlanks(text, 0);
    if (at >= text.size() || text[at] != '{') return {};
    at = afterBlanks(text, at + 1);
    while (at < text.size() && text[at] == '"') {
        const std::size_t nameEnd = afterText(text, at);
        if (nameEnd > text.size()) return {};
        // Escapes in a name: "\u0068eader" is "header" too.
        const Json read = Json::parse(text.substr(at, nameEnd - at), nullptr, false);
        at = afterBlanks(text, afterBlanks(text, nameEnd) + 1);
        const std::size_t end = afterValue(text, at);
        if (read.is_string() && read.get_ref<const std::string&>() == name && at <= end && end <= text.size())
            return text.substr(at, end - at);
        at = afterBlanks(text, end);
        if (at >= text.size() || text[at] != ',') return {};
        at = afterBlanks(text, at + 1);
    }
    return {};
}

std::string written(const Json& value) {
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

}  // namespace owc::sharing
