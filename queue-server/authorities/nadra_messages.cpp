#include "queue-server/authorities/nadra_messages.h"

#include <malloc.h>

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <pugixml.hpp>
#include <string_view>

#include "drivers/biometrics/record.h"
#include "queue-server/authorities/https_call.h"
#include "queue-server/authorities/wipe.h"

namespace owc::authorities {
namespace {

constexpr std::size_t kLongestCode = 8;
constexpr std::size_t kLongestId = 64;

/// Messages are held in pages of the XML library; they are overwritten before they are given back.
void wipeAndFree(void* page) {
    if (!page) return;
    sodium_memzero(page, ::malloc_usable_size(page));
    std::free(page);
}
const bool kPagesAreWiped = [] {
    pugi::set_memory_management_functions(std::malloc, wipeAndFree);
    return true;
}();

std::vector<std::string> namesOf(const std::string& path) {
    std::vector<std::string> names;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t to = std::min(path.find('/', from), path.size());
        names.push_back(path.substr(from, to - from));
        from = to + 1;
    }
    return names;
}

void put(pugi::xml_node at, const std::string& path, const std::string& value) {
    if (path.empty()) return;
    for (const std::string& name : namesOf(path)) {
        pugi::xml_node next = at.child(name.c_str());
        at = next ? next : at.append_child(name.c_str());
    }
    at.text().set(value.c_str());
}

std::string base64Of(std::vector<std::uint8_t> record, const std::string& type) {
    const Wiped wiped(record);
    if (type == "ANSI") {
        auto views = biometrics::readIso(record);
        wipe(record);
        if (views) record = biometrics::writeAnsi(*views);
    }
    std::string text(sodium_base64_encoded_len(record.size(), sodium_base64_VARIANT_ORIGINAL), '\0');
    sodium_bin2base64(text.data(), text.size(), record.data(), record.size(), sodium_base64_VARIANT_ORIGINAL);
    text.pop_back();
    return text;
}

struct StringWriter : pugi::xml_writer {
    explicit StringWriter(std::string& to) : m_to(to) {}
    void write(const void* data, std::size_t size) override {
        m_to.append(static_cast<const char*>(data), size);
    }

  private:
    std::string& m_to;
};

/// Length of the UTF-8 sequence at the beginning of `bytes`; 0 for none, or one XML has no room for.
std::size_t letterAt(std::string_view bytes) {
    const auto at = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    const unsigned char first = at(0);
    if (first < 0x80) return first >= 0x20 || first == '\t' || first == '\n' || first == '\r' ? 1 : 0;
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || bytes.size() < length) return 0;
    for (std::size_t i = 1; i < length; ++i)
        if ((at(i) & 0xC0) != 0x80) return 0;
    if ((first == 0xE0 && at(1) < 0xA0) || (first == 0xED && at(1) > 0x9F)) return 0;
    if ((first == 0xF0 && at(1) < 0x90) || (first == 0xF4 && at(1) > 0x8F)) return 0;
    return length;
}

bool isText(std::string_view bytes) {
    while (!bytes.empty()) {
        const std::size_t length = letterAt(bytes);
        if (length == 0) return false;
        bytes.remove_prefix(length);
    }
    return true;
}

/// `<!DOCTYPE`, `<!ENTITY` and the like, where meanings could hide. Comments and CDATA stay.
bool declaresSomething(std::string_view bytes) {
    for (std::size_t at = bytes.find("<!"); at != std::string_view::npos; at = bytes.find("<!", at + 2)) {
        const std::string_view rest = bytes.substr(at + 2);
        if (!rest.starts_with("--") && !rest.starts_with("[CDATA[")) return true;
    }
    return false;
}

bool isUtf8(std::string_view encoding) {
    constexpr std::string_view kName = "utf-8";
    return encoding.empty() || std::ranges::equal(encoding, kName, {}, [](char c) {
               return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
           });
}

using Letters = bool (*)(char);
bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isCodeLetter(char c) {
    return isDigit(c) || (c >= 'A' && c <= 'Z');
}
bool isIdLetter(char c) {
    return c > ' ' && c < 0x7F;
}

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kBlank = " \t\r\n";
    const std::size_t from = text.find_first_not_of(kBlank);
    if (from == std::string_view::npos) return {};
    return text.substr(from, text.find_last_not_of(kBlank) - from + 1);
}

/// Walks an answer; remembers the first thing that was wrong.
class AnswerReader {
  public:
    explicit AnswerReader(const pugi::xml_document& document) : m_document(document) {}

    /// The field at this path, once or not at all, of 1 to `longest` such letters.
    std::string field(const std::string& path, std::size_t longest, Letters isGood) {
        const auto all = nodesAt(path);
        if (all.size() > 1) complain(path + " is there twice");
        return all.size() == 1 ? valueOf(all.front(), path, longest, isGood) : std::string{};
    }
    std::vector<std::string> fields(const std::string& path, std::size_t longest, Letters isGood) {
        std::vector<std::string> values;
        for (const pugi::xml_node node : nodesAt(path))
            values.push_back(valueOf(node, path, longest, isGood));
        return values;
    }
    void complain(const std::string& reason) {
        if (m_wrong.empty()) m_wrong = reason;
    }
    [[nodiscard]] const std::string& wrong() const { return m_wrong; }

  private:
    /// What lies around a field may be there once only: else two answers could be mixed.
    std::vector<pugi::xml_node> nodesAt(const std::string& path) {
        if (path.empty()) return {};
        std::vector<pugi::xml_node> at{m_document};
        for (const std::string& name : namesOf(path)) {
            if (at.size() > 1) complain(path + ": an element around it is there twice");
            if (at.empty()) return {};
            const pugi::xml_node outer = at.front();
            at.clear();
            for (const pugi::xml_node inner : outer.children(name.c_str())) at.push_back(inner);
        }
        return at;
    }
    std::string valueOf(pugi::xml_node node, const std::string& path, std::size_t longest, Letters isGood) {
        const pugi::xml_node first = node.first_child();
        if (first && (first.next_sibling() || first.type() == pugi::node_element))
            complain(path + " is not plain text");
        const std::string_view text = trimmed(node.child_value());
        if (text.size() > longest || !std::ranges::all_of(text, isGood))
            complain(path + " is not written as it may be");
        return std::string(text);
    }

    const pugi::xml_document& m_document;
    std::string m_wrong;
};

std::vector<biometrics::Finger> fingersOf(const std::vector<std::string>& numbers, AnswerReader& reader) {
    std::vector<biometrics::Finger> fingers;
    for (const std::string& number : numbers) {
        const int value = number.empty() ? 0 : std::atoi(number.c_str());
        const auto finger = static_cast<biometrics::Finger>(value);
        if (value < 1 || value > 10 || std::ranges::find(fingers, finger) != fingers.end()) {
            reader.complain("a finger is not 1 to 10, or there twice");
            return {};
        }
        fingers.push_back(finger);
    }
    return fingers;
}

}  // namespace

std::string writeRequest(const settings::Nadra& nadra, const settings::AuthorityKey& key,
                         const identity::Question& question, Asking asking) {
    const settings::NadraRequest& where = nadra.request;
    pugi::xml_document document;
    pugi::xml_node declaration = document.append_child(pugi::node_declaration);
    declaration.append_attribute("version") = "1.0";
    declaration.append_attribute("encoding") = "UTF-8";
    put(document, where.user, key.user);
    put(document, where.password, key.password);
    put(document, where.franchise, nadra.franchise);
    put(document, where.transaction, nadra.franchise + question.transaction);
    put(document, where.session, question.session);
    put(document, where.citizen, question.citizen);
    if (asking == Asking::Verify) {
        std::string print = base64Of(question.record, nadra.templateType);
        const Wiped wiped(print);
        put(document, where.contact, question.contact);
        put(document, where.finger, std::to_string(static_cast<int>(question.finger)));
        put(document, where.printTemplate, print);
        put(document, where.templateType, nadra.templateType);
        put(document, where.area, nadra.area);
        for (const settings::NadraExtra& extra : nadra.extras) put(document, extra.element, extra.value);
    }
    std::string text;
    text.reserve(4096 + 2 * question.record.size());  // it grows without leaving copies behind
    StringWriter writer(text);
    document.save(writer, "", pugi::format_raw, pugi::encoding_utf8);
    return text;
}

tl::expected<NadraAnswer, BadAnswer> readAnswer(std::string& bytes, const settings::NadraReply& layout) {
    const auto bad = [](const std::string& reason) { return tl::unexpected(BadAnswer{reason}); };
    if (bytes.size() > kLongestBody) return bad("longer than an answer may be");
    if (!isText(bytes)) return bad("not UTF-8 text");
    if (declaresSomething(bytes)) return bad("it declares a document type");
    pugi::xml_document document;
    const auto parsed = document.load_buffer_inplace(
        bytes.data(), bytes.size(),
        pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol | pugi::parse_declaration,
        pugi::encoding_utf8);
    if (!parsed) return bad("not XML from byte " + std::to_string(parsed.offset) + " on");
    std::size_t roots = 0;
    for (const pugi::xml_node node : document.children()) {
        if (node.type() == pugi::node_element) ++roots;
        if (node.type() == pugi::node_declaration && !isUtf8(node.attribute("encoding").value()))
            return bad("it says that it is not UTF-8");
    }
    if (roots != 1) return bad("not one element that holds the rest");

    AnswerReader reader(document);
    NadraAnswer answer{.code = reader.field(layout.code, kLongestCode, isCodeLetter),
                       .transaction = reader.field(layout.transaction, kLongestId, isDigit),
                       .session = reader.field(layout.session, kLongestId, isIdLetter),
                       .citizen = reader.field(layout.citizen, 13, isDigit),
                       .onFile = fingersOf(reader.fields(layout.fingers, 2, isDigit), reader)};
    if (answer.code.empty()) reader.complain(layout.code + " is missing");
    if (!answer.citizen.empty() && answer.citizen.size() != 13)
        reader.complain(layout.citizen + " has not 13 digits");
    if (!reader.wrong().empty()) return bad(reader.wrong());
    return answer;
}

}  // namespace owc::authorities
