#include "kiosk/book/seal.h"

#include <sodium.h>

#include <string_view>

namespace owc::kiosk_book {
namespace {

constexpr std::string_view kPurpose = "owc kiosk book 1";

const std::uint8_t* bytes(std::string_view text) {
    return reinterpret_cast<const std::uint8_t*>(text.data());
}
std::uint8_t* bytes(std::string& text) {
    return reinterpret_cast<std::uint8_t*>(text.data());
}

}  // namespace

Seal::Seal(const std::string& deviceKey) {
    static_assert(crypto_secretbox_KEYBYTES == std::tuple_size_v<decltype(m_key)>);
    crypto_generichash(m_key.data(), m_key.size(), bytes(kPurpose), kPurpose.size(), bytes(deviceKey),
                       std::min<std::size_t>(deviceKey.size(), crypto_generichash_KEYBYTES_MAX));
}

std::string Seal::close(const std::string& plain) const {
    if (plain.empty()) return {};
    std::string sealed(crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES + plain.size(), '\0');
    randombytes_buf(sealed.data(), crypto_secretbox_NONCEBYTES);
    crypto_secretbox_easy(bytes(sealed) + crypto_secretbox_NONCEBYTES, bytes(plain), plain.size(), bytes(sealed),
                          m_key.data());
    return sealed;
}

std::optional<std::string> Seal::open(const std::string& sealed) const {
    if (sealed.empty()) return std::string();
    constexpr std::size_t kOver = crypto_secretbox_NONCEBYTES + crypto_secretbox_MACBYTES;
    if (sealed.size() < kOver) return std::nullopt;
    std::string plain(sealed.size() - kOver, '\0');
    if (crypto_secretbox_open_easy(bytes(plain), bytes(sealed) + crypto_secretbox_NONCEBYTES,
                                   sealed.size() - crypto_secretbox_NONCEBYTES, bytes(sealed), m_key.data()) != 0)
        return std::nullopt;
    return plain;
}

}  // namespace owc::kiosk_book
