#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "config/settings/key_files.h"
#include "queue-server/domain/result.h"
#include "queue-server/payments/receipt_code.h"

namespace owc::server {

/// Signs the QR codes of receipts, so that anybody with the public half can tell one of this centre. The same
/// payout always has the same text: a reprint is no second receipt. Wipes its key when it goes.
/// Threads: any; needs sodium_init() once.
class ReceiptSeal {
  public:
    /// @param seed    32 bytes of receipt.key
    /// @param centre  its id in centre.toml
    ReceiptSeal(const settings::SigningSeed& seed, std::string_view centre);
    ~ReceiptSeal();
    ReceiptSeal(const ReceiptSeal&) = delete;
    ReceiptSeal& operator=(const ReceiptSeal&) = delete;

    /// `receipt.centre` is filled in. Requires what payments::encodeReceipt() does.
    [[nodiscard]] std::string sign(payments::ReceiptCode receipt) const;
    /// The public half as a JSON Web Key, for whoever checks.
    [[nodiscard]] std::string publicJwk() const;

  private:
    std::uint32_t m_centre = 0;
    std::array<std::uint8_t, 32> m_public{};
    std::array<std::uint8_t, 64> m_secret{};
};

/// The key that signs is made at the first start, with its public half beside it.
/// @return nothing where it cannot be made (a key folder that may only be read): receipts carry no code
/// there; BadKey,
///         naming the file, when one that is there cannot be read
[[nodiscard]] domain::Result<std::unique_ptr<ReceiptSeal>> openReceipts(const settings::KeyFolder& keys,
                                                                        std::string_view centre);

}  // namespace owc::server
