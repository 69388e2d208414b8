#include "queue-server/iso8583/field.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <utility>
#include <vector>

namespace owc::iso8583 {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

template <class Value, std::size_t kCount>
using Names = std::array<std::pair<std::string_view, Value>, kCount>;

constexpr Names<Type, 6> kTypes{{{"n", Type::Digits},
                                 {"a", Type::Letters},
                                 {"an", Type::Words},
                                 {"ans", Type::Text},
                                 {"b", Type::Bytes},
                                 {"z", Type::TrackTwo}}};
constexpr Names<Form, 3> kForms{{{"fixed", Form::Fixed}, {"ll", Form::Ll}, {"lll", Form::Lll}}};
constexpr Names<Encoding, 3> kEncodings{
    {{"ascii", Encoding::Ascii}, {"bcd", Encoding::Bcd}, {"binary", Encoding::Binary}}};

template <class Value, std::size_t kCount>
std::optional<Value> named(const Names<Value, kCount>& names, std::string_view word) {
    const auto found = std::ranges::find_if(names, [&](const auto& one) { return one.first == word; });
    if (found == names.end()) return std::nullopt;
    return found->second;
}

std::vector<std::string_view> wordsOf(std::string_view text) {
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const auto end = std::min(text.find(' '), text.size());
        if (end > 0) words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

std::optional<std::size_t> numberIn(std::string_view word) {
    std::size_t number = 0;
    const auto [end, wrong] = std::from_chars(word.data(), word.data() + word.size(), number);
    if (wrong != std::errc{} || end != word.data() + word.size()) return std::nullopt;
    return number;
}

std::size_t longest(Form form) {
    return form == Form::Ll ? 99 : 999;
}

bool fits(Type type, Encoding encoding) {
    if (encoding == Encoding::Bcd) return type == Type::Digits;
    if (encoding == Encoding::Binary) return type == Type::Bytes;
    return true;
}

bool isDigit(char sign) {
    return sign >= '0' && sign <= '9';
}

bool isLetter(char sign) {
    return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z');
}

}  // namespace

Result<Field> readField(std::string_view text) {
    const auto wrong = [](const char* what) { return fail(ErrorCode::BadSettings, what); };
    const auto words = wordsOf(text);
    if (words.size() != 5 && words.size() != 6)
        return wrong("is no field; write NUMBER TYPE FORM LENGTH ENCODING, as \"4 n fixed 12 ascii\"");
    const auto number = numberIn(words[0]), most = numberIn(words[3]);
    const auto type = named(kTypes, words[1]);
    const auto form = named(kForms, words[2]);
    const auto encoding = named(kEncodings, words[4]);
    if (!number || *number < kFirstField || *number > kLastField || *number == 65)
        return wrong("has no number from 2 to 128; 65 would be a third bitmap");
    if (!type) return wrong("has no type; write n, a, an, ans, b or z");
    if (!form) return wrong("has no form; write fixed, ll or lll");
    if (!most || *most == 0 || *most > longest(*form))
        return wrong("has no length; write 1 to 999, of ll at most 99");
    if (!encoding || !fits(*type, *encoding))
        return wrong("has no encoding; write ascii, bcd for n only, or binary for b only");
    auto lengths = *encoding == Encoding::Bcd ? Encoding::Bcd : Encoding::Ascii;
    if (words.size() == 6) {
        const auto written = named(kEncodings, words[5]);
        if (!written || *written == Encoding::Binary || *form == Form::Fixed)
            return wrong(
                "ends with no encoding of lengths; write ascii or bcd after ll and lll, nothing after fixed");
        lengths = *written;
    }
    return Field{static_cast<int>(*number), *type, *form, *most, *encoding, lengths};
}

bool isOf(Type type, char sign) {
    switch (type) {
        case Type::Digits:
            return isDigit(sign);
        case Type::Letters:
            return isLetter(sign) || sign == ' ';
        case Type::Words:
            return isLetter(sign) || isDigit(sign) || sign == ' ';
        case Type::Text:
            return sign >= ' ' && sign <= '~';
        case Type::Bytes:
            return true;
        case Type::TrackTwo:
            return isDigit(sign) || sign == '=' || sign == 'D';
    }
    return false;
}

}  // namespace owc::iso8583
