#include "queue-server/server/receipt_seal.h"

#include <sodium.h>

#include "queue-server/server/signed_record.h"
#include "queue-server/server/signing_key.h"

namespace owc::server {

using domain::Result;

ReceiptSeal::ReceiptSeal(const settings::SigningSeed& seed, std::string_view centre) {
    crypto_sign_seed_keypair(m_public.data(), m_secret.data(), seed.data());
    const std::string hash = sha256(centre);
    for (std::size_t i = 0; i < 4; ++i) m_centre = m_centre << 8 | static_cast<unsigned char>(hash[i]);
}

ReceiptSeal::~ReceiptSeal() {
    sodium_memzero(m_secret.data(), m_secret.size());
}

std::string ReceiptSeal::sign(payments::ReceiptCode receipt) const {
    receipt.centre = m_centre;
    const std::string payload = payments::encodeReceipt(receipt);
    const std::string text = payments::signedPart(payload);
    std::string mark(crypto_sign_BYTES, '\0');
    static_assert(crypto_sign_BYTES == payments::kReceiptSignature);
    crypto_sign_detached(reinterpret_cast<unsigned char*>(mark.data()), nullptr,
                         reinterpret_cast<const unsigned char*>(text.data()), text.size(), m_secret.data());
    return payments::receiptText(payload, mark);
}

std::string ReceiptSeal::publicJwk() const {
    return jwkOf(m_public);
}

Result<std::unique_ptr<ReceiptSeal>> openReceipts(const settings::KeyFolder& keys, std::string_view centre) {
    const auto seed = openSigningKey(keys.receipt(), "codes on receipts");
    if (!seed) return tl::unexpected(seed.error());
    if (!*seed) return nullptr;  // people are paid, and their receipts carry no code
    auto seal = std::make_unique<ReceiptSeal>(**seed, centre);
    if (const auto published = publishKey(keys.receiptPublic(), seal->publicJwk()); !published)
        return tl::unexpected(published.error());
    return seal;
}

}  // namespace owc::server
