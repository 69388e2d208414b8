#pragma once

#include <string>
#include <string_view>

#include "queue-server/domain/result.h"
#include "queue-server/payments/events.h"

// The text in the QR code of a receipt: `OWCR1:` and base64url of what it says and an Ed25519 signature over
// that. It names a payout, and nobody.
namespace owc::payments {

inline constexpr std::string_view kReceiptPrefix = "OWCR1:";
inline constexpr std::size_t kReceiptSignature = 64;  ///< bytes

/// What is signed. 22 bytes as a rule, so that the whole text is a QR code of 45 modules.
struct ReceiptCode {
    std::uint32_t centre = 0;  ///< first four bytes of the SHA-256 of its id
    domain::Time at{};         ///< of the hand-over, in whole seconds
    BasketId basket{};
    Money total{};
    std::string code{};  ///< of the receipt

    friend bool operator==(const ReceiptCode&, const ReceiptCode&) = default;
};

/// Requires a time from 1970 to 2106, a sum of 0 to kMostMoney and a code of 1 to kMostText bytes.
[[nodiscard]] std::string encodeReceipt(const ReceiptCode& receipt);
/// @return BadInput for any other bytes than encodeReceipt() writes
[[nodiscard]] domain::Result<ReceiptCode> decodeReceipt(std::string_view payload);

/// The bytes that the signature is over: they can be nothing else that is ever signed.
[[nodiscard]] std::string signedPart(std::string_view payload);

struct SignedReceipt {
    std::string payload;
    std::string signature;  ///< kReceiptSignature bytes
    ReceiptCode says;
};
[[nodiscard]] std::string receiptText(std::string_view payload, std::string_view signature);
/// Reads a scanned text; blanks at the ends are accepted. Does not look at the signature.
/// @return BadInput when it is none of a receipt
[[nodiscard]] domain::Result<SignedReceipt> readReceipt(std::string_view text);

}  // namespace owc::payments
