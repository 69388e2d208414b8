#pragma once

#include <string_view>

#include "queue-server/identity/session.h"

// Names for logs and the shell: plain letters, stable. Words for people are the screens'.
namespace owc::identity {

[[nodiscard]] std::string_view nameOf(Purpose purpose);
[[nodiscard]] std::string_view nameOf(SessionEnd end);
[[nodiscard]] std::string_view nameOf(ExceptionKind kind);
[[nodiscard]] std::string_view nameOf(ExceptionReason reason);
[[nodiscard]] std::string_view nameOf(AnswerFault fault);
[[nodiscard]] std::string_view nameOf(SuspicionKind kind);

}  // namespace owc::identity
