#include "queue-server/iso8583/template.h"

#include <algorithm>
#include <charconv>

namespace owc::iso8583 {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

Result<std::vector<Assignment::Piece>> piecesOf(std::string_view value) {
    std::vector<Assignment::Piece> pieces;
    while (!value.empty()) {
        if (value.front() != '{') {
            const auto end = std::min(value.find('{'), value.size());
            pieces.push_back({false, std::string(value.substr(0, end))});
            value.remove_prefix(end);
            continue;
        }
        const auto end = value.find('}');
        const auto word = end == std::string_view::npos ? std::string_view{} : value.substr(1, end - 1);
        if (std::ranges::find(templateWords(), word) == templateWords().end()) {
            std::string known;
            for (const auto& one : templateWords())
                known += (known.empty() ? "{" : ", {") + std::string(one) + "}";
            return fail(ErrorCode::BadSettings, "has braces around no word; known are " + known);
        }
        pieces.push_back({true, std::string(word)});
        value.remove_prefix(end + 1);
    }
    return pieces;
}

}  // namespace

const std::vector<std::string_view>& templateWords() {
    static const std::vector<std::string_view> words{
        "amount",    "currency",  "stan",  "rrn",    "transaction", "gmt",      "local_time", "local_date",
        "reference", "programme", "cycle", "person", "original",    "acquirer", "forwarder"};
    return words;
}

Result<Assignment> readAssignment(std::string_view text) {
    Assignment read;
    const auto [end, wrong] = std::from_chars(text.data(), text.data() + text.size(), read.number);
    const auto rest = text.substr(static_cast<std::size_t>(end - text.data()));
    constexpr std::string_view kEquals = " = ";
    if (wrong != std::errc{} || !rest.starts_with(kEquals) || rest.size() == kEquals.size())
        return fail(ErrorCode::BadSettings,
                    "is no field of a message; write NUMBER = VALUE, as \"4 = {amount}\"");
    auto pieces = piecesOf(rest.substr(kEquals.size()));
    if (!pieces) return tl::unexpected(pieces.error());
    read.pieces = std::move(*pieces);
    return read;
}

Message filledIn(const std::string& mti, const Template& fields, const Words& words) {
    Message message{mti, {}};
    for (const Assignment& field : fields) {
        std::string& value = message.fields[field.number];
        for (const auto& piece : field.pieces) {
            const auto word = words.find(piece.text);
            value += !piece.isWord ? piece.text : word == words.end() ? std::string{} : word->second;
        }
    }
    return message;
}

}  // namespace owc::iso8583
