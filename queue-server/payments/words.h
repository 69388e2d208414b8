#pragma once

#include <string>
#include <string_view>

#include "queue-server/payments/state.h"

// Names for logs and the shell: plain letters, stable. Words for people are the screens'.
namespace owc::payments {

[[nodiscard]] std::string_view nameOf(ReversalReason reason);
[[nodiscard]] std::string_view nameOf(StopReason reason);
[[nodiscard]] std::string_view nameOf(DeclineReason reason);
[[nodiscard]] std::string_view nameOf(Confirmed how);
[[nodiscard]] std::string_view nameOf(ReceiptPrint print);
[[nodiscard]] std::string_view nameOf(PayoutState state);
[[nodiscard]] std::string_view nameOf(AccountKind kind);

/// In rupees: "12000", "-0.50".
[[nodiscard]] std::string textOf(Money sum);
/// "5000x2+1000x3"; "-" for none.
[[nodiscard]] std::string textOf(const Notes& notes);

/// What an event tells, " key=value" for each; who it is about is not in it.
[[nodiscard]] std::string words(const EventBody& event);

}  // namespace owc::payments
