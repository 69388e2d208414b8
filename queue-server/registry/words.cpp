#include "queue-server/registry/words.h"

namespace owc::registry {

std::uint32_t Words::placeOf(std::string_view word) {
    const auto [known, added] = m_places.try_emplace(std::string(word), size());
    if (added) m_words.emplace_back(word);
    return known->second;
}

std::uint32_t Words::find(std::string_view word) const {
    const auto known = m_places.find(word);
    return known == m_places.end() ? size() : known->second;
}

const std::string* Words::at(std::uint64_t place) const {
    return place < m_words.size() ? &m_words[place] : nullptr;
}

}  // namespace owc::registry
