#pragma once

#include <optional>
#include <string>

#include "queue-server/payments/gateway.h"

// What is said to the sandbox bank and what it says, as JSON; ../sandbox-bank/PROTOCOL.md has the fields.
namespace owc::gateways {

/// @return nothing for a question that cannot be put into words: it is never sent
[[nodiscard]] std::optional<std::string> writeBankQuestion(const payments::BankQuestion& question);

/// An answer to this question, or NoAnswer whose code says in a word why the bytes are none: "garbled",
/// "other-transaction", "other-work". One flat JSON object, each field once, written as the protocol says;
/// nothing of bytes that are refused gets into the code.
[[nodiscard]] payments::BankAnswer readBankAnswer(const std::string& bytes,
                                                  const payments::BankQuestion& question);

}  // namespace owc::gateways
