#include "queue-server/gateways/iso_mac.h"

#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>

#include <array>
#include <memory>

#include "queue-server/iso8583/terms.h"

namespace owc::gateways {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

constexpr std::size_t kBlock = 8;  ///< of DES
constexpr std::size_t kRetailKey = 16;

struct Kind {
    std::string_view name;
    std::size_t longest, leastKey, mostKey;
};
constexpr std::array<Kind, 5> kKinds{{{"none", 0, 0, 0},
                                      {"x9.19", kBlock, kRetailKey, kRetailKey},
                                      {"x9.19-pad80", kBlock, kRetailKey, kRetailKey},
                                      {"aes-cmac", 16, 16, 32},
                                      {"hmac-sha256", 32, 16, 64}}};

using Cipher = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;
using MacMaker = std::unique_ptr<EVP_MAC, decltype(&EVP_MAC_free)>;
using MacContext = std::unique_ptr<EVP_MAC_CTX, decltype(&EVP_MAC_CTX_free)>;

const unsigned char* raw(std::string_view bytes) {
    return reinterpret_cast<const unsigned char*>(bytes.data());
}
unsigned char* raw(std::string& bytes) {
    return reinterpret_cast<unsigned char*>(bytes.data());
}

void wipe(std::string& secret) {
    OPENSSL_cleanse(secret.data(), secret.size());
}

/// The last block of triple DES in CBC mode, beginning with `chain`.
std::optional<std::string> lastBlock(const std::string& key, std::string chain, std::string_view blocks) {
    if (blocks.empty()) return chain;
    const Cipher cipher(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    std::string out(blocks.size() + kBlock, '\0');
    int length = 0;
    const bool good =
        cipher && EVP_EncryptInit_ex(cipher.get(), EVP_des_ede3_cbc(), nullptr, raw(key), raw(chain)) == 1 &&
        EVP_CIPHER_CTX_set_padding(cipher.get(), 0) == 1 &&
        EVP_EncryptUpdate(cipher.get(), raw(out), &length, raw(blocks), static_cast<int>(blocks.size())) == 1;
    if (!good || static_cast<std::size_t>(length) != blocks.size()) return std::nullopt;
    return out.substr(blocks.size() - kBlock, kBlock);
}

/// DES with the left half of the key, and at the end the right half and the left one again. Triple DES whose
/// three keys are one is DES, which OpenSSL 3 itself has only in its legacy part.
std::optional<std::string> retailMac(const std::string& key, std::string_view bytes, bool marksTheEnd) {
    std::string padded(bytes);
    if (marksTheEnd) padded += '\x80';
    padded.resize((std::max<std::size_t>(padded.size(), 1) + kBlock - 1) / kBlock * kBlock, '\0');
    const std::string left = key.substr(0, kBlock);
    std::string single = left + left + left, twofold = key + left;
    const std::string_view blocks(padded);
    const auto chain = lastBlock(single, std::string(kBlock, '\0'), blocks.substr(0, blocks.size() - kBlock));
    auto made = chain ? lastBlock(twofold, *chain, blocks.substr(blocks.size() - kBlock)) : std::nullopt;
    wipe(single);
    wipe(twofold);
    return made;
}

std::optional<std::string> macOf(const char* maker, const char* option, const char* value,
                                 const std::string& key, std::string_view bytes, std::size_t longest) {
    const MacMaker mac(EVP_MAC_fetch(nullptr, maker, nullptr), EVP_MAC_free);
    const MacContext context(mac ? EVP_MAC_CTX_new(mac.get()) : nullptr, EVP_MAC_CTX_free);
    std::string named(value);
    const std::array<OSSL_PARAM, 2> how{OSSL_PARAM_construct_utf8_string(option, named.data(), 0),
                                        OSSL_PARAM_construct_end()};
    std::string out(longest, '\0');
    std::size_t length = 0;
    const bool good = context && EVP_MAC_init(context.get(), raw(key), key.size(), how.data()) == 1 &&
                      EVP_MAC_update(context.get(), raw(bytes), bytes.size()) == 1 &&
                      EVP_MAC_final(context.get(), raw(out), &length, out.size()) == 1 && length == longest;
    if (!good) return std::nullopt;
    return out;
}

}  // namespace

Result<IsoMac> IsoMac::of(const std::string& name, std::string key) {
    for (const Kind& kind : kKinds) {
        if (kind.name != name) continue;
        const bool isAes = name == "aes-cmac";
        const bool fits = key.size() >= kind.leastKey && key.size() <= kind.mostKey &&
                          (!isAes || key.size() == kind.leastKey || key.size() == kind.mostKey);
        if (fits) return IsoMac(name, std::move(key), kind.longest);
        wipe(key);
        return fail(ErrorCode::BadKey,
                    "mac = \"" + name + "\" takes a key of " + std::to_string(kind.leastKey) +
                        (kind.leastKey == kind.mostKey ? ""
                         : isAes                       ? " or "
                                                       : " to ") +
                        (kind.leastKey == kind.mostKey ? "" : std::to_string(kind.mostKey)) +
                        " bytes, two hexadecimal digits each");
    }
    return fail(ErrorCode::BadSettings, "mac = \"" + name + "\" is no MAC that is known here");
}

IsoMac::~IsoMac() {
    wipe(m_key);
}

std::optional<std::string> IsoMac::over(std::string_view bytes, std::size_t length) const {
    if (length == 0 || length > m_longest) return std::nullopt;
    auto made = m_name == "aes-cmac"
                    ? macOf("CMAC", OSSL_MAC_PARAM_CIPHER, m_key.size() == 16 ? "AES-128-CBC" : "AES-256-CBC",
                            m_key, bytes, m_longest)
                : m_name == "hmac-sha256"
                    ? macOf("HMAC", OSSL_MAC_PARAM_DIGEST, "SHA256", m_key, bytes, m_longest)
                    : retailMac(m_key, bytes, m_name == "x9.19-pad80");
    if (made) made->resize(length);
    return made;
}

Result<std::string> sealed(const iso8583::Dictionary& dictionary, const IsoMac& mac,
                           iso8583::Message message) {
    if (mac.isNone()) return iso8583::pack(dictionary, message);
    const auto& [first, second] = iso8583::kMacFields;
    const int number = !message.fields.empty() && message.fields.rbegin()->first > first ? second : first;
    const iso8583::Field* field = dictionary.find(number);
    if (!field)
        return fail(ErrorCode::BadInput, "field " + std::to_string(number) + ": is not in the dictionary");
    message.fields[number] = std::string(field->most, '\0');
    const auto before = iso8583::pack(dictionary, message);
    if (!before) return before;
    const auto read = iso8583::unpack(dictionary, *before);
    if (!read) return tl::unexpected(read.error());
    auto made = mac.over(std::string_view(*before).substr(0, read->lastAt), field->most);
    if (!made) return fail(ErrorCode::BadInput, "field " + std::to_string(number) + ": no MAC could be made");
    message.fields[number] = std::move(*made);
    return iso8583::pack(dictionary, message);
}

bool isSealed(const IsoMac& mac, std::string_view bytes, const iso8583::Unpacked& read) {
    if (mac.isNone()) return true;
    if (read.message.fields.empty()) return false;
    const auto& [number, value] = *read.message.fields.rbegin();
    if (number != iso8583::kMacFields[0] && number != iso8583::kMacFields[1]) return false;
    const auto made = mac.over(bytes.substr(0, read.lastAt), value.size());
    return made && CRYPTO_memcmp(made->data(), value.data(), value.size()) == 0;
}

}  // namespace owc::gateways
