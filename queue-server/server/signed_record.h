#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace owc::server {

/// Signs what a centre sends: compact JWS (RFC 7515) with Ed25519 (RFC 8037). Wipes its key when it goes.
/// Threads: any; needs sodium_init() once.
class RecordSigner {
  public:
    /// @param seed  32 bytes of outbox.key
    explicit RecordSigner(const std::array<std::uint8_t, 32>& seed);
    ~RecordSigner();
    RecordSigner(const RecordSigner&) = delete;
    RecordSigner& operator=(const RecordSigner&) = delete;

    /// header.payload.signature; the header names the key by its thumbprint (RFC 7638).
    [[nodiscard]] std::string sign(std::string_view payload) const;
    /// The public half as a JSON Web Key, for whoever receives.
    [[nodiscard]] std::string publicJwk() const;

  private:
    std::array<std::uint8_t, 32> m_public{};
    std::array<std::uint8_t, 64> m_secret{};
    std::string m_header;  ///< base64url
};

/// An Ed25519 key as a JSON Web Key: the members that a thumbprint (RFC 7638) is of, in its order.
[[nodiscard]] std::string jwkOf(const std::array<std::uint8_t, 32>& key);
/// Of a whole JWS text: 32 raw bytes.
[[nodiscard]] std::string sha256(std::string_view text);
/// Without padding.
[[nodiscard]] std::string base64Url(std::string_view bytes);

}  // namespace owc::server
