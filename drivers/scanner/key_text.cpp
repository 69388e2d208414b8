#include "drivers/scanner/key_text.h"

#include <linux/input-event-codes.h>

#include <string_view>
#include <utility>

namespace owc::scanner {
namespace {

/// A row of keys whose codes follow each other.
struct Row {
    std::uint16_t first;
    std::string_view plain;
    std::string_view shifted;
};

constexpr Row kRows[] = {
    {KEY_1, "1234567890-=", "!@#$%^&*()_+"},
    {KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}"},
    {KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    {KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    {KEY_KPASTERISK, "*", "*"},
    {KEY_SPACE, " ", " "},
    {KEY_TAB, "\t", "\t"},
    {KEY_KP7, "789-456+1230.", "789-456+1230."},
    {KEY_KPSLASH, "/", "/"},
};

std::optional<char> letterOf(std::uint16_t code, bool shift) {
    for (const Row& row : kRows) {
        if (code >= row.first && code < row.first + row.plain.size())
            return (shift ? row.shifted : row.plain)[static_cast<std::size_t>(code - row.first)];
    }
    return std::nullopt;
}

}  // namespace

void KeyText::clear() {
    *this = {};
}

void KeyText::lost() {
    clear();
    m_spoilt = true;
}

std::optional<std::string> KeyText::key(std::uint16_t code, std::int32_t value) {
    if (code == KEY_LEFTSHIFT || code == KEY_RIGHTSHIFT) {
        (code == KEY_LEFTSHIFT ? m_leftShift : m_rightShift) = value != 0;
        return std::nullopt;
    }
    if (value != 1) return std::nullopt;
    if (code == KEY_ENTER || code == KEY_KPENTER) {
        std::string typed = std::exchange(m_text, {});
        const bool spoilt = std::exchange(m_spoilt, false);
        if (typed.empty() || spoilt) return std::nullopt;
        return typed;
    }
    if (const auto letter = letterOf(code, m_leftShift || m_rightShift)) {
        if (m_spoilt) return std::nullopt;
        if (m_text.size() < kLongest)
            m_text += *letter;
        else
            m_spoilt = true;
    }
    return std::nullopt;
}

}  // namespace owc::scanner
