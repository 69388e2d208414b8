#pragma once

#include <string_view>

#include "queue-server/lookups/events.h"

// Names for logs and the shell: plain letters, stable. Words for people are the screens'.
namespace owc::lookups {

[[nodiscard]] std::string_view nameOf(Purpose purpose);
[[nodiscard]] std::string_view nameOf(Found found);
[[nodiscard]] std::string_view nameOf(eligibility::VerdictKind kind);

}  // namespace owc::lookups
