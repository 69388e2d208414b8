#include "queue-server/server/pairing.h"

#include <sodium.h>

namespace owc::server {
namespace {

constexpr std::size_t kDigits = 8;
constexpr std::uint32_t kCodes = 100'000'000;

}  // namespace

Pairing::Pairing(domain::DeviceName device, domain::Time now) : m_device(std::move(device)), m_until(now + kOpen) {
    m_code = std::to_string(randombytes_uniform(kCodes));
    m_code.insert(0, kDigits - m_code.size(), '0');
}

bool Pairing::matches(const domain::DeviceName& device, const std::string& code) {
    const bool same = code.size() == m_code.size() && sodium_memcmp(code.data(), m_code.data(), m_code.size()) == 0;
    const bool good = same && device == m_device && !spent();
    if (!good) ++m_wrong;
    return good;
}

}  // namespace owc::server
