#include <fcntl.h>
#include <fmt/ostream.h>
#include <sodium.h>
#include <unistd.h>

#include <array>
#include <fstream>
#include <iterator>

#include "queue-server/admin/dues.h"

namespace owc::admin {

namespace {

using Seed = std::array<unsigned char, crypto_sign_SEEDBYTES>;

std::string written(const unsigned char* bytes, std::size_t size) {
    std::string text(sodium_base64_ENCODED_LEN(size, sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes, size, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back();  // its zero
    return text;
}

/// 32 bytes in a file for its owner only.
std::optional<Seed> seedIn(const std::filesystem::path& file) {
    Seed seed{};
    if (!std::filesystem::exists(file)) {
        randombytes_buf(seed.data(), seed.size());
        const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        const bool good =
            fd >= 0 && ::write(fd, seed.data(), seed.size()) == static_cast<ssize_t>(seed.size());
        if (fd >= 0) ::close(fd);
        return good ? std::optional{seed} : std::nullopt;
    }
    std::ifstream in(file, std::ios::binary);
    if (!in.read(reinterpret_cast<char*>(seed.data()), seed.size()) || in.peek() != EOF) return std::nullopt;
    return seed;
}

}  // namespace

ExitCode duesSign(const std::filesystem::path& key, const std::filesystem::path& file, std::ostream& out) {
    std::ifstream in(file, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), {}};
    if (!in || text.empty()) {
        fmt::print(out, "{}: cannot be read, or is empty\n", file.string());
        return ExitCode::CannotRead;
    }
    auto seed = seedIn(key);
    if (!seed) {
        fmt::print(out, "{}: no key of 32 bytes, or it cannot be made\n", key.string());
        return ExitCode::CannotRead;
    }
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> open{};
    std::array<unsigned char, crypto_sign_SECRETKEYBYTES> secret{};
    std::array<unsigned char, crypto_sign_BYTES> mark{};
    crypto_sign_seed_keypair(open.data(), secret.data(), seed->data());
    crypto_sign_detached(mark.data(), nullptr, reinterpret_cast<const unsigned char*>(text.data()),
                         text.size(), secret.data());
    sodium_memzero(seed->data(), seed->size());
    sodium_memzero(secret.data(), secret.size());
    std::ofstream signature(file.string() + ".sig", std::ios::binary);
    signature << written(mark.data(), mark.size()) << '\n';
    signature.close();
    if (!signature) {
        fmt::print(out, "{}.sig: cannot be written\n", file.string());
        return ExitCode::CannotRead;
    }
    fmt::print(out, "{}\n", written(open.data(), open.size()));
    return ExitCode::Good;
}

}  // namespace owc::admin
