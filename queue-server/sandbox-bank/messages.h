#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace owc::sandbox_bank {

enum class Work { Authorise, Inquire, Reverse };
enum class Outcome { Approved, Declined, Reversed, NotFound };
/// Lies in the book by number: append only.
enum class Reason : int { Other = 0, AlreadyPaid = 1, NotDue = 2, Blocked = 3, Closed = 4 };

struct Question {
    Work work{};
    std::string transaction{};
    std::string programme{};
    std::string cycle{};
    std::string reference{};
    std::string bank{};
    std::int64_t amountPaisa = 0;
};

struct Answer {
    Outcome outcome{};
    std::int64_t amountPaisa = 0;  ///< Approved
    std::string reference{};       ///< Approved: the bank's own
    Reason reason{};               ///< Declined
};

/// @return nothing when the bytes are no question as PROTOCOL.md has it
[[nodiscard]] std::optional<Question> readQuestion(const std::string& bytes);
[[nodiscard]] std::string writeAnswer(const Question& question, const Answer& answer);
/// "already-paid"
[[nodiscard]] const char* wordOf(Reason reason);

}  // namespace owc::sandbox_bank
