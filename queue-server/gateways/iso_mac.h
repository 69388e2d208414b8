#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "queue-server/domain/result.h"
#include "queue-server/iso8583/codec.h"

namespace owc::gateways {

/// Message authentication as a bank's contract names it: "none"; "x9.19", the retail MAC of ANSI X9.19 (ISO
/// 9797-1 algorithm 3, zeros after the last block); "x9.19-pad80", the same with one bit before the zeros
/// (padding 2); "aes-cmac" (RFC 4493); "hmac-sha256" (RFC 2104). All of it is OpenSSL's. The key is wiped
/// when it goes. Threads: any, once it is made.
class IsoMac {
  public:
    /// @param key  raw bytes: 16 of x9.19, 16 or 32 of aes-cmac, 16 to 64 of hmac-sha256, none of none
    /// @return BadSettings for another name, BadKey for a key of another length
    [[nodiscard]] static domain::Result<IsoMac> of(const std::string& name, std::string key);
    ~IsoMac();
    IsoMac(IsoMac&&) noexcept = default;
    IsoMac& operator=(IsoMac&&) noexcept = default;
    IsoMac(const IsoMac&) = delete;
    IsoMac& operator=(const IsoMac&) = delete;

    [[nodiscard]] bool isNone() const { return m_longest == 0; }
    /// Most bytes there are of it; a field takes the first of them.
    [[nodiscard]] std::size_t longest() const { return m_longest; }
    /// @return the first `length` bytes of it; nothing when OpenSSL refuses or there are fewer
    [[nodiscard]] std::optional<std::string> over(std::string_view bytes, std::size_t length) const;

  private:
    IsoMac(std::string name, std::string key, std::size_t longest)
        : m_name(std::move(name)), m_key(std::move(key)), m_longest(longest) {}

    std::string m_name;
    std::string m_key;
    std::size_t m_longest;
};

/// The bytes of a message, with its MAC in field 64, or 128 when it has a field above 64.
/// @return as iso8583::pack
[[nodiscard]] domain::Result<std::string> sealed(const iso8583::Dictionary& dictionary, const IsoMac& mac,
                                                 iso8583::Message message);

/// Whether the last field of what was read is the MAC of what stands before it.
[[nodiscard]] bool isSealed(const IsoMac& mac, std::string_view bytes, const iso8583::Unpacked& read);

}  // namespace owc::gateways
