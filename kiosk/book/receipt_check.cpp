#include "kiosk/book/receipt_check.h"

#include <sodium.h>

#include <array>

namespace owc::kiosk_book {
namespace {

const unsigned char* bytes(const std::string& text) {
    return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

domain::Result<payments::ReceiptCode> checkReceipt(std::string_view text, std::string_view key) {
    std::array<unsigned char, crypto_sign_PUBLICKEYBYTES> half{};
    std::size_t size = 0;
    const int read = sodium_base642bin(half.data(), half.size(), key.data(), key.size(), nullptr, &size,
                                       nullptr, sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    if (read != 0 || size != half.size()) return domain::fail(domain::ErrorCode::BadKey, "receipt.jwk");
    auto receipt = payments::readReceipt(text);
    if (!receipt) return tl::unexpected(receipt.error());
    const std::string said = payments::signedPart(receipt->payload);
    if (crypto_sign_verify_detached(bytes(receipt->signature), bytes(said), said.size(), half.data()) != 0)
        return domain::fail(domain::ErrorCode::BadInput, "receipt: not signed by this centre");
    return receipt->says;
}

}  // namespace owc::kiosk_book
