#pragma once

#include <limits>
#include <string>

#include "queue-server/sharing/json_text.h"
#include "queue-server/sharing/words.h"

// Internal to this folder: one place in a message, with its path for error texts.
namespace owc::sharing {

/// Unwinds to `readHeader` or `readBody`, which make a result of it; or to one item, which carries it on.
struct BadField {
    std::string where;
    std::string what;
};

class Field {
  public:
    Field(const Json& value, std::string path) : m_value(&value), m_path(std::move(path)) {}

    [[nodiscard]] const Json& json() const { return *m_value; }
    [[nodiscard]] const std::string& path() const { return m_path; }

    [[nodiscard]] bool has(const char* name) const { return m_value->is_object() && m_value->contains(name); }
    [[nodiscard]] Field at(const char* name) const {
        const Field& whole = object();
        if (!has(name)) throw BadField{m_path + "." + name, "is missing"};
        return {(*whole.m_value)[name], m_path + "." + name};
    }
    [[nodiscard]] const Field& object() const {
        if (!m_value->is_object()) throw BadField{m_path, "must be an object"};
        return *this;
    }
    [[nodiscard]] std::string text(std::size_t most, std::size_t least = 0) const {
        if (!m_value->is_string()) throw BadField{m_path, "must be a text"};
        const auto& text = m_value->get_ref<const std::string&>();
        if (text.size() > most) throw BadField{m_path, "has more than " + std::to_string(most) + " bytes"};
        if (text.size() < least) throw BadField{m_path, "is empty"};
        return text;
    }
    [[nodiscard]] std::string textOr(const char* name, std::size_t most, std::string fallback = {}) const {
        return has(name) ? at(name).text(most) : fallback;
    }
    [[nodiscard]] std::string oneOf(std::initializer_list<const char*> words) const {
        const std::string text = this->text(99);
        for (const char* word : words) {
            if (text == word) return text;
        }
        throw BadField{m_path, "is no word that is known here"};
    }
    [[nodiscard]] std::string time() const {
        std::string text = this->text(64);
        if (!readTime(text)) throw BadField{m_path, "is no time as in 2026-11-26T16:41:40Z"};
        return text;
    }
    [[nodiscard]] std::uint64_t whole(std::uint64_t most = std::numeric_limits<std::uint32_t>::max()) const {
        // "number" in the API's file: 10.0 is a whole one too.
        if (m_value->is_number_float()) {
            const double value = m_value->get<double>();
            const double limit = static_cast<double>(most);
            if (value >= 0 && value <= limit) {
                const auto whole = static_cast<std::uint64_t>(value);
                if (static_cast<double>(whole) >= value && static_cast<double>(whole) <= value) return whole;
            }
        } else if (m_value->is_number_integer() &&
                   (m_value->is_number_unsigned() || m_value->get<std::int64_t>() >= 0) &&
                   m_value->get<std::uint64_t>() <= most) {
            return m_value->get<std::uint64_t>();
        }
        throw BadField{m_path, "must be a whole number from 0 to " + std::to_string(most)};
    }
    [[nodiscard]] bool boolean() const {
        if (!m_value->is_boolean()) throw BadField{m_path, "must be true or false"};
        return m_value->get<bool>();
    }
    [[nodiscard]] std::vector<Field> items(std::size_t most, std::size_t least = 0) const {
        if (!m_value->is_array()) throw BadField{m_path, "must be a list"};
        if (m_value->size() > most)
            throw BadField{m_path, "has more than " + std::to_string(most) + " entries"};
        if (m_value->size() < least) throw BadField{m_path, "is empty"};
        std::vector<Field> all;
        for (std::size_t i = 0; i < m_value->size(); ++i)
            all.emplace_back((*m_value)[i], m_path + "[" + std::to_string(i) + "]");
        return all;
    }

  private:
    const Json* m_value;
    std::string m_path;
};

}  // namespace owc::sharing
