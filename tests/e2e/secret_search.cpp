#include "tests/e2e/secret_search.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstring>
#include <fstream>
#include <sstream>

#include "drivers/biometrics/prepared.h"
#include "drivers/biometrics/record.h"
#include "drivers/biometrics/same_bits.h"
#include "tests/e2e/leak_scan.h"

namespace owc::test {

namespace {

constexpr std::size_t kWindow = 16;        ///< bytes of a record: between two and three minutiae
constexpr std::size_t kHeader = 28;        ///< of a record, before its first minutia
constexpr std::size_t kDots = 24;          ///< of a row of a picture
constexpr std::size_t kLevels = 10;        ///< different ones of them, for fewer are found anywhere
constexpr std::size_t kPiece = 1u << 20;
constexpr std::size_t kOverlap = 256;      ///< no secret is longer

std::uint32_t startOf(const char* bytes) {
    std::uint32_t start = 0;
    std::memcpy(&start, bytes, sizeof start);
    return start;
}
std::size_t folded(std::uint32_t start) {
    return (start * 2654435761u) >> 12;
}

std::string hexOf(std::string_view bytes, const char* digits) {
    std::string text;
    for (const char c : bytes) {
        text += digits[static_cast<unsigned char>(c) >> 4];
        text += digits[static_cast<unsigned char>(c) & 15];
    }
    return text;
}

/// Of bytes whose number is a multiple of three.
std::string base64Of(std::string_view bytes) {
    static constexpr char kLetters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t i = 0; i + 3 <= bytes.size(); i += 3) {
        unsigned three = 0;
        for (std::size_t j = 0; j < 3; ++j) three = three << 8 | static_cast<unsigned char>(bytes[i + j]);
        for (int shift = 18; shift >= 0; shift -= 6) text += kLetters[three >> shift & 63];
    }
    return text;
}

void addWindows(std::vector<Secret>& secrets, const std::string& name, std::string_view bytes) {
    for (std::size_t at = 0; at + kWindow <= bytes.size(); ++at)
        secrets.push_back({name, std::string(bytes.substr(at, kWindow))});
}

template <class T>
std::string rawOf(const T& value) {
    std::string bytes(sizeof value, '\0');
    std::memcpy(bytes.data(), &value, sizeof value);
    return bytes;
}

/// Neighbours in memory; of each only the first `used` bytes count.
template <class T>
void addNeighbours(std::vector<Secret>& secrets, const std::string& name, const std::vector<T>& all, std::size_t used,
                   std::size_t together) {
    for (std::size_t first = 0; first + together <= all.size(); ++first) {
        Secret secret{name, {}};
        for (std::size_t i = 0; i < together; ++i) {
            const std::string raw = rawOf(all[first + i]);
            for (std::size_t b = used; b < raw.size(); ++b) secret.any.push_back(secret.bytes.size() + b);
            secret.bytes += raw;
        }
        secrets.push_back(std::move(secret));
    }
}

}  // namespace

std::vector<Secret> secretsOf(const std::string& name, const biometrics::Impression& print) {
    std::vector<Secret> secrets;
    const auto record = biometrics::writeIso({&print, 1});
    const std::string minutiae(record.begin() + kHeader, record.end() - 2);
    addWindows(secrets, name + " in a record", minutiae);
    for (std::size_t at = 0; at + kWindow <= minutiae.size(); ++at) {
        const auto window = std::string_view(minutiae).substr(at, kWindow);
        secrets.push_back({name + " in hexadecimal", hexOf(window, "0123456789abcdef")});
        secrets.push_back({name + " in hexadecimal", hexOf(window, "0123456789ABCDEF")});
        secrets.push_back({name + " in base64", base64Of(window.substr(0, 15))});
    }
    const auto hashed = biometrics::canonicalBytes(print);
    addWindows(secrets, name + " as it is hashed", std::string(hashed.begin(), hashed.end()));
    addNeighbours(secrets, name + " as minutiae", print.minutiae, 7, 2);
    const biometrics::Prepared prepared(print);
    addNeighbours(secrets, name + " prepared", prepared.points(), 9, 2);
    return secrets;
}

std::vector<Secret> secretsOf(const std::string& name, const biometrics::GreyImage& picture) {
    std::vector<Secret> secrets;
    const auto width = static_cast<std::size_t>(picture.width);
    for (std::size_t at = 0; at + kDots <= picture.pixels.size(); at += kDots) {
        if (at % width + kDots > width) continue;
        const std::string dots(picture.pixels.begin() + static_cast<std::ptrdiff_t>(at),
                               picture.pixels.begin() + static_cast<std::ptrdiff_t>(at + kDots));
        if (std::set<char>(dots.begin(), dots.end()).size() < kLevels) continue;  // paper, or the glass
        std::string pixels;
        for (const char dot : dots) pixels += std::string(3, dot) + '\xff';
        secrets.push_back({name + "'s picture", dots});
        secrets.push_back({name + "'s picture in pixels", pixels});
    }
    EXPECT_GT(secrets.size(), 100u);
    return secrets;
}

std::vector<Secret> secretsOf(const std::string& name, const std::string& digits) {
    std::vector<Secret> secrets;
    for (std::string& form : formsOf(digits)) secrets.push_back({name, std::move(form)});
    return secrets;
}

void SecretSearch::add(std::vector<Secret> secrets) {
    for (Secret& secret : secrets) {
        const std::uint32_t start = startOf(secret.bytes.data());
        m_starts[folded(start)] = true;
        m_byStart[start].push_back(m_secrets.size());
        m_secrets.push_back(std::move(secret));
    }
}

bool SecretSearch::isAt(const Secret& secret, std::string_view bytes) const {
    if (bytes.size() < secret.bytes.size()) return false;
    if (secret.any.empty()) return bytes.starts_with(secret.bytes);
    std::string seen(bytes.substr(0, secret.bytes.size()));
    for (const std::size_t at : secret.any) seen[at] = secret.bytes[at];
    return seen == secret.bytes;
}

void SecretSearch::look(std::string_view bytes, const std::string& place, Finds& finds) const {
    for (std::size_t at = 0; at + 4 <= bytes.size(); ++at) {
        const std::uint32_t start = startOf(bytes.data() + at);
        if (start == 0 || !m_starts[folded(start)]) continue;
        const auto candidates = m_byStart.find(start);
        if (candidates == m_byStart.end()) continue;
        for (const std::size_t i : candidates->second)
            if (isAt(m_secrets[i], bytes.substr(at))) finds.insert(place + " holds " + m_secrets[i].name);
    }
}

SecretSearch::Finds SecretSearch::inFiles(const std::filesystem::path& folder) const {
    Finds finds;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        if (!entry.is_regular_file() || entry.path().extension() == ".key") continue;
        std::ifstream in(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(in), {}};
        look(bytes, entry.path().lexically_relative(folder).string(), finds);
    }
    return finds;
}

SecretSearch::Finds SecretSearch::inMemory(pid_t pid) const {
    Finds finds;
    const std::string of = "/proc/" + std::to_string(pid);
    const int memory = ::open((of + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    EXPECT_GE(memory, 0) << "the memory of process " << pid << " may not be read";
    std::ifstream maps(of + "/maps");
    std::string piece(kPiece + kOverlap, '\0');
    std::size_t seen = 0;
    for (std::string line; std::getline(maps, line);) {
        std::uint64_t from = 0, to = 0;
        char dash = 0;
        std::string rights, rest;
        std::istringstream words(line);
        words >> std::hex >> from >> dash >> to >> rights;
        if (rights.size() < 2 || rights[1] != 'w') continue;
        std::getline(words, rest);
        const auto name = rest.find_last_of(' ');  // "[heap]", a library's file, or nothing
        const std::string place = "memory" + (name == std::string::npos ? "" : rest.substr(name));
        for (std::uint64_t at = from; at < to; at += kPiece) {
            const std::size_t wanted = std::min<std::uint64_t>(piece.size(), to - at);
            const ssize_t got = ::pread(memory, piece.data(), wanted, static_cast<off_t>(at));
            if (got <= 0) continue;
            seen += static_cast<std::size_t>(got);
            look({piece.data(), static_cast<std::size_t>(got)}, place, finds);
        }
    }
    ::close(memory);
    EXPECT_GT(seen, 1u << 20) << "nothing of the process was seen";
    return finds;
}

}  // namespace owc::test
