#include "tests/e2e/leak_scan.h"

#include <cstdint>
#include <fstream>

namespace owc::test {
namespace {

std::string utf16(const std::string& text, bool bigEndian) {
    std::string out;
    for (const char c : text) {
        if (bigEndian) out += '\0';
        out += c;
        if (!bigEndian) out += '\0';
    }
    return out;
}

/// What stays the same of the base64 of `text` when `skip` unknown bytes come before it.
std::string base64Core(const std::string& text, std::size_t skip) {
    static constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string letters;
    const std::size_t firstBit = skip * 8 % 6 == 0 ? 0 : 6 - skip * 8 % 6;
    for (std::size_t bit = firstBit; bit + 6 <= text.size() * 8; bit += 6) {
        unsigned value = 0;
        for (std::size_t i = bit; i < bit + 6; ++i)
            value = value * 2 + ((static_cast<unsigned char>(text[i / 8]) >> (7 - i % 8)) & 1u);
        letters += kLetters[value];
    }
    return letters;
}

std::string integer(std::uint64_t value, bool bigEndian) {
    std::string bytes;
    for (int i = 0; i < 6; ++i) {
        const char byte = static_cast<char>(value >> (8 * i));
        bytes = bigEndian ? byte + bytes : bytes + byte;
    }
    return bytes;
}

std::string varint(std::uint64_t value) {
    std::string bytes;
    for (; value >= 0x80; value >>= 7) bytes += static_cast<char>(value | 0x80);
    return bytes + static_cast<char>(value);
}

}  // namespace

std::vector<std::string> formsOf(const std::string& cnic) {
    const std::string hyphens = cnic.substr(0, 5) + "-" + cnic.substr(5, 7) + "-" + cnic.substr(12);
    std::vector<std::string> forms;
    for (const std::string& text : {cnic, hyphens}) {
        forms.push_back(text);
        forms.push_back(utf16(text, false));
        forms.push_back(utf16(text, true));
        for (std::size_t skip = 0; skip < 3; ++skip) forms.push_back(base64Core(text, skip));
    }
    const std::uint64_t value = std::stoull(cnic);
    forms.push_back(integer(value, false));
    forms.push_back(integer(value, true));
    forms.push_back(varint(value));
    return forms;
}

std::vector<std::string> findLeaks(const std::filesystem::path& folder, const std::string& cnic) {
    const auto forms = formsOf(cnic);
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file()) continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        for (std::size_t i = 0; i < forms.size(); ++i) {
            if (bytes.find(forms[i]) != std::string::npos)
                found.push_back(entry.path().filename().string() + ": form " + std::to_string(i));
        }
    }
    return found;
}

}  // namespace owc::test
