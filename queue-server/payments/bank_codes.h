#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "queue-server/payments/gateway.h"

namespace owc::payments {

/// What a code that a bank answers with means; only its contract can say.
struct BankCode {
    BankWork work{};
    std::string code{};
    BankMeaning meaning{};
    DeclineReason reason{};

    friend bool operator==(const BankCode&, const BankCode&) = default;
};

/// "WORK CODE MEANING [REASON]", as "authorise 00 approved" or "authorise 62 declined blocked": work
/// authorise, inquire or reverse, a code of letters and digits, meaning approved, declined, not-found or
/// reversed as far as the work allows; reason only of declined: other, already-paid, not-due, blocked or
/// closed.
/// @return nothing for anything else
[[nodiscard]] std::optional<BankCode> readBankCode(std::string_view text);

/// As settings and the sandbox bank write them: "approved", "declined", "not-found", "reversed".
[[nodiscard]] std::optional<BankMeaning> bankMeaningOf(std::string_view word);
/// "other", "already-paid", "not-due", "blocked", "closed"
[[nodiscard]] std::optional<DeclineReason> declineReasonOf(std::string_view word);

/// Whether a bank may say that, asked for this: a reversal is never approved, an authorisation never not
/// found.
[[nodiscard]] bool fits(BankWork work, BankMeaning meaning);

}  // namespace owc::payments
