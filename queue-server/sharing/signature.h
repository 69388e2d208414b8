#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>

#include "queue-server/domain/ids.h"
#include "queue-server/domain/result.h"

// The `signature` of a message: Ed25519 over the BLAKE2b digest of header and message as they stand in the
// text. PROTOCOL.md has the form and an example. Threads: any; needs sodium_init() once.
namespace owc::sharing {

using PublicKey = std::array<unsigned char, 32>;
/// Wiped when it goes.
class SecretKey {
  public:
    /// @param seed  32 bytes
    explicit SecretKey(const std::array<unsigned char, 32>& seed);
    ~SecretKey();
    SecretKey(const SecretKey&) = delete;
    SecretKey& operator=(const SecretKey&) = delete;

    [[nodiscard]] const PublicKey& publicKey() const { return m_public; }
    [[nodiscard]] const std::array<unsigned char, 64>& bytes() const { return m_bytes; }

  private:
    PublicKey m_public{};
    std::array<unsigned char, 64> m_bytes{};
};

/// Of standard base64, 44 characters.
[[nodiscard]] std::optional<PublicKey> readPublicKey(std::string_view base64);
[[nodiscard]] std::string writePublicKey(const PublicKey& key);

struct Signer {
    const SecretKey& key;
    std::string senderId;
    std::string keyId;
};

/// @param header, message  the JSON texts that will stand in the envelope, byte for byte
[[nodiscard]] std::string sign(const Signer& signer, std::string_view header, std::string_view message,
                               domain::Time now, domain::Duration lasts = std::chrono::minutes{10});

/// @param envelope  the whole body as it came, accepted by `parseJson`
/// @return ErrorCode::BadKey, with what is wrong: form, sender, algorithm, expired, not of this text
[[nodiscard]] domain::Result<void> verify(std::string_view signature, std::string_view envelope,
                                          const PublicKey& key, const std::string& senderId,
                                          domain::Time now);

/// `{"signature":...,"header":...,"message":...}`, signed when there is a signer; no `message` when it is
/// empty.
[[nodiscard]] std::string envelopeOf(const Signer* signer, const std::string& header,
                                     const std::string& message, domain::Time now);

}  // namespace owc::sharing
