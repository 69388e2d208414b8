#include "config/settings/key_files.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>
#include <zmq.h>

#include <cctype>
#include <fstream>
#include <map>
#include <string_view>

namespace owc::settings {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kZ85 = 40;
constexpr std::string_view kLetters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";  // no two look alike
constexpr std::size_t kPrintLetters = 20;

/// `name = value` lines.
using Lines = std::map<std::string, std::string>;

Result<Lines> readLines(const fs::path& file, bool secret) {
    struct stat info {};
    if (::stat(file.c_str(), &info) != 0)
        return fail(ErrorCode::BadKey, file.string() + ": no such key file");
    if (secret && (info.st_mode & 077) != 0)
        return fail(ErrorCode::BadKey, file.string() + ": others can read it; chmod 600 it");
    std::ifstream in(file);
    Lines lines;
    std::string name, equals, value;
    while (in >> name >> equals >> value) lines[name] = value;
    return lines;
}

Result<void> writeNew(const fs::path& file, const Lines& lines, mode_t mode) {
    std::error_code ignored;
    fs::create_directories(file.parent_path(), ignored);
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode);
    if (fd < 0) return fail(ErrorCode::BadKey, file.string() + ": cannot be made, or exists already");
    std::string text;
    for (const auto& [name, value] : lines) text += name + " = " + value + "\n";
    const bool good =
        ::write(fd, text.data(), text.size()) == static_cast<ssize_t>(text.size()) && ::fsync(fd) == 0;
    ::close(fd);
    sodium_memzero(text.data(), text.size());
    if (!good) return fail(ErrorCode::BadKey, file.string() + ": could not be written");
    return {};
}

/// Written beside and renamed over: a reader sees the old file or the new one.
Result<void> replace(const fs::path& file, const Lines& lines) {
    const fs::path beside = file.string() + ".new";
    std::error_code error;
    fs::remove(beside, error);
    if (const auto written = writeNew(beside, lines, 0600); !written) return written;
    fs::rename(beside, file, error);
    if (error) return fail(ErrorCode::BadKey, file.string() + ": could not be replaced");
    const int folder = ::open(file.parent_path().c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const bool good = folder >= 0 && ::fsync(folder) == 0;
    if (folder >= 0) ::close(folder);
    if (!good) return fail(ErrorCode::BadKey, file.string() + ": could not be made durable");
    return {};
}

std::string hex(const std::array<std::uint8_t, 32>& bytes) {
    std::string out(65, '\0');
    sodium_bin2hex(out.data(), out.size(), bytes.data(), bytes.size());
    out.resize(64);
    return out;
}

bool fromHex(const std::string& text, std::array<std::uint8_t, 32>& bytes) {
    std::size_t length = 0;
    return sodium_hex2bin(bytes.data(), bytes.size(), text.data(), text.size(), nullptr, &length, nullptr) ==
               0 &&
           length == bytes.size();
}

}  // namespace

Result<KeyPair> readKeyPair(const fs::path& file) {
    auto lines = readLines(file, true);
    if (!lines) return tl::unexpected(lines.error());
    const KeyPair pair{(*lines)["public"], (*lines)["secret"]};
    char derived[kZ85 + 1] = {};
    if (pair.publicKey.size() != kZ85 || pair.secretKey.size() != kZ85 ||
        zmq_curve_public(derived, pair.secretKey.c_str()) != 0 || pair.publicKey != derived)
        return fail(ErrorCode::BadKey, file.string() + ": the two keys do not belong together");
    return pair;
}

Result<std::string> readPublicKey(const fs::path& file) {
    auto lines = readLines(file, false);
    if (!lines) return tl::unexpected(lines.error());
    if ((*lines)["public"].size() != kZ85)
        return fail(ErrorCode::BadKey, file.string() + ": holds no public key");
    return (*lines)["public"];
}

Result<DataKeys> readDataKeys(const fs::path& file) {
    auto lines = readLines(file, true);
    if (!lines) return tl::unexpected(lines.error());
    DataKeys keys;
    if (!fromHex((*lines)["seal"], keys.seal) || !fromHex((*lines)["lookup"], keys.lookup))
        return fail(ErrorCode::BadKey, file.string() + ": a key is not 64 hexadecimal digits");
    return keys;
}

Result<KeyPair> makeKeyPair(const fs::path& file) {
    auto pair = freshKeyPair();
    if (!pair) return pair;
    const auto written = writeNew(file, {{"public", pair->publicKey}, {"secret", pair->secretKey}}, 0600);
    if (!written) return tl::unexpected(written.error());
    return pair;
}

Result<DataKeys> makeDataKeys(const fs::path& file) {
    if (sodium_init() < 0) return fail(ErrorCode::BadKey, "libsodium does not start");
    DataKeys keys;
    randombytes_buf(keys.seal.data(), keys.seal.size());
    randombytes_buf(keys.lookup.data(), keys.lookup.size());
    const auto written = writeNew(file, {{"seal", hex(keys.seal)}, {"lookup", hex(keys.lookup)}}, 0600);
    if (!written) return tl::unexpected(written.error());
    return keys;
}

Result<SigningSeed> readSigningSeed(const fs::path& file) {
    auto lines = readLines(file, true);
    if (!lines) return tl::unexpected(lines.error());
    SigningSeed seed{};
    if (!fromHex((*lines)["seed"], seed))
        return fail(ErrorCode::BadKey, file.string() + ": the seed is not 64 hexadecimal digits");
    return seed;
}

Result<SigningSeed> makeSigningSeed(const fs::path& file) {
    if (sodium_init() < 0) return fail(ErrorCode::BadKey, "libsodium does not start");
    SigningSeed seed{};
    randombytes_buf(seed.data(), seed.size());
    if (const auto written = writeNew(file, {{"seed", hex(seed)}}, 0600); !written)
        return tl::unexpected(written.error());
    return seed;
}

Result<void> writePublicKey(const fs::path& file, const std::string& publicKey) {
    return writeNew(file, {{"public", publicKey}}, 0644);
}

Result<KeyPair> freshKeyPair() {
    char publicKey[kZ85 + 1] = {};
    char secretKey[kZ85 + 1] = {};
    if (zmq_curve_keypair(publicKey, secretKey) != 0) return fail(ErrorCode::BadKey, "libzmq has no CURVE");
    KeyPair pair{publicKey, secretKey};
    sodium_memzero(secretKey, sizeof secretKey);
    return pair;
}

Result<void> replaceKeyPair(const fs::path& file, const KeyPair& pair) {
    return replace(file, {{"public", pair.publicKey}, {"secret", pair.secretKey}});
}

Result<void> replacePublicKey(const fs::path& file, const std::string& publicKey) {
    return replace(file, {{"public", publicKey}});
}

std::string fingerprint(const std::string& publicKey) {
    std::array<std::uint8_t, 32> whole{};
    crypto_generichash(whole.data(), whole.size(), reinterpret_cast<const std::uint8_t*>(publicKey.data()),
                       publicKey.size(), nullptr, 0);
    std::string text;
    for (std::size_t letter = 0; letter < kPrintLetters; ++letter) {
        if (letter > 0 && letter % 4 == 0) text += '-';
        unsigned five = 0;
        for (std::size_t bit = letter * 5; bit < letter * 5 + 5; ++bit)
            five = five << 1 | (whole[bit / 8] >> (7 - bit % 8) & 1u);
        text += kLetters[five];
    }
    return text;
}

bool sameFingerprint(const std::string& typed, const std::string& print) {
    std::string read;
    for (const char c : typed) {
        const char letter = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
        if (letter == '-' || letter == ' ') continue;
        if (read.size() % 5 == 4) read += '-';
        read += letter == 'O' ? '0' : letter == 'I' || letter == 'L' ? '1' : letter;
    }
    return read == print;
}

}  // namespace owc::settings
