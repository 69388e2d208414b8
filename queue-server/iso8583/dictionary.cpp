#include "queue-server/iso8583/dictionary.h"

namespace owc::iso8583 {

Dictionary::Dictionary(const std::vector<Field>& fields, Layout layout) : m_layout(layout) {
    for (const Field& field : fields) m_fields[static_cast<std::size_t>(field.number)] = field;
}

const Field* Dictionary::find(int number) const {
    if (number < kFirstField || number > kLastField) return nullptr;
    const auto& field = m_fields[static_cast<std::size_t>(number)];
    return field ? &*field : nullptr;
}

}  // namespace owc::iso8583
