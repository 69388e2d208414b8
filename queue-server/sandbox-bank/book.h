#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <tl/expected.hpp>

#include "queue-server/sandbox-bank/messages.h"

namespace owc::sandbox_bank {

/// What the bank does with an authorisation that it meets for the first time.
struct Terms {
    std::int64_t amountPaisa = 0;      ///< approved: this sum
    std::optional<Reason> declined{};  ///< declined: why
};

/// The bank's own book, a SQLite file: what became of every transaction. Threads: any; they take turns.
class Book {
  public:
    /// Opens or makes it. @return in words why it cannot be used
    [[nodiscard]] static tl::expected<std::unique_ptr<Book>, std::string> open(
        const std::filesystem::path& file);
    /// Opens one that is there, also beside a running bank.
    [[nodiscard]] static tl::expected<std::unique_ptr<Book>, std::string> openThere(
        const std::filesystem::path& file);
    ~Book();

    /// On disk when it returns; terms are for an authorisation only.
    /// @return nothing when the file failed: nobody knows whether it was carried out
    [[nodiscard]] std::optional<Answer> carryOut(const Question& question, const Terms& terms);

    /// All rows as CSV with a head, by transaction. @return nothing when the file failed
    [[nodiscard]] std::optional<std::string> csv();

  private:
    class Impl;
    explicit Book(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::sandbox_bank
