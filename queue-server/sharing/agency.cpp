#include "queue-server/sharing/agency.h"

#include <sodium.h>

#include <algorithm>

namespace owc::sharing {

std::string hashOf(std::string_view token) {
    std::array<unsigned char, 32> hash{};
    crypto_generichash(hash.data(), hash.size(), reinterpret_cast<const unsigned char*>(token.data()),
                       token.size(), nullptr, 0);
    std::string text(2 * hash.size() + 1, '\0');
    sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
    text.pop_back();
    return text;
}

const Agency* Agencies::byToken(std::string_view token) const {
    if (token.empty()) return nullptr;
    const std::string hash = hashOf(token);
    const Agency* found = nullptr;
    for (const Agency& one : m_all) {
        if (one.tokenHash.size() == hash.size() &&
            sodium_memcmp(one.tokenHash.data(), hash.data(), hash.size()) == 0)
            found = &one;
    }
    return found;
}

const Agency* Agencies::byId(std::string_view id) const {
    const auto found = std::ranges::find(m_all, id, &Agency::id);
    return found == m_all.end() ? nullptr : &*found;
}

}  // namespace owc::sharing
