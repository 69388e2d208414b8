#pragma once

#include <optional>
#include <string_view>

#include "queue-server/registration/events.h"

// Words for records, logs and the shell: plain letters, stable. Words for people are the screens'.
namespace owc::registration {

/// "new_survey", "family", "head_schooling", "birth", "widow", "she_wishes", "not_eligible": one for each
/// value.
[[nodiscard]] std::string_view wordOf(RegistryVisit value);
[[nodiscard]] std::string_view wordOf(Page value);
[[nodiscard]] std::string_view wordOf(Question value);
[[nodiscard]] std::string_view wordOf(Change value);
[[nodiscard]] std::string_view wordOf(Ground value);
[[nodiscard]] std::string_view wordOf(DropReason value);
[[nodiscard]] std::string_view wordOf(OfficialReply value);

/// Nothing for a word that no answer has.
[[nodiscard]] std::optional<OfficialReply> replyFrom(std::string_view word);

}  // namespace owc::registration
