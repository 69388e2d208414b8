#pragma once

#include <array>
#include <set>
#include <string>
#include <string_view>

namespace owc::sharing {

/// What a client may be given, one name a field. What is not in its scope is neither told, nor asked for in a
/// condition, nor sorted by: an answer would tell it.
inline constexpr std::array<std::string_view, 22> kFields{
    // of a household
    "group_identifier", "place", "poverty_score", "group_size", "income", "survey", "member_list",
    // of a member
    "identifier", "name", "sex", "birth_date", "marital_status", "relationship_to_head", "is_disabled",
    "mobile", "card_state", "filters", "education", "certificates", "enrolments", "answers", "entitlements"};

class Scope {
  public:
    Scope() = default;
    explicit Scope(std::set<std::string, std::less<>> fields) : m_fields(std::move(fields)) {}
    [[nodiscard]] static Scope everything() { return Scope({kFields.begin(), kFields.end()}); }

    [[nodiscard]] bool allows(std::string_view field) const { return m_fields.contains(field); }

  private:
    std::set<std::string, std::less<>> m_fields;
};

}  // namespace owc::sharing
