#include "queue-server/authorities/print_digest.h"

#include "drivers/biometrics/same_bits.h"
#include "queue-server/authorities/wipe.h"

namespace owc::authorities {

std::string printDigest(const EnrolmentKeys& keys, const biometrics::Impression& print) {
    std::vector<std::uint8_t> bytes = biometrics::canonicalBytes(print);
    const Wiped wiped(bytes);
    std::string digest(16, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(digest.data()), digest.size(), bytes.data(),
                       bytes.size(), keys.digest.data(), keys.digest.size());
    return digest;
}

}  // namespace owc::authorities
