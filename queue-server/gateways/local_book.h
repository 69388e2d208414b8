#pragma once

#include <chrono>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>

#include "queue-server/domain/result.h"
#include "queue-server/payments/gateway.h"

namespace owc::gateways {

/// The centre as its own bank: a book in a SQLite file of its own. It lies beside the log and is copied with
/// it; a restore of the log takes nothing out of the book that is there (store/book_copy.h), so that a centre
/// whose log was restored pays nobody a second time. Every answer but an inquiry's is on disk before it is
/// given.
///  - One approved transaction for each programme, cycle and reference; the next one is Declined,
///  AlreadyPaid.
///  - A transaction that comes again gets its first answer; with another sum or for another entitlement it is
///    Declined, Other, whatever it asks.
///  - What was reversed is Reversed for ever, also where the reversal was the first that came of it.
///  - When the file fails: NotSent when it certainly holds nothing of this question, NoAnswer when it may
///  (the
///    commit itself failed) and to every inquiry.
/// Codes of its answers begin with "book-". It holds no person.
/// Threads: any, several at a time; they take turns.
class LocalBook : public payments::PaymentGateway {
  public:
    static constexpr const char* kFileName = "book.db";

    struct Parts {
        std::filesystem::path file;
        std::function<domain::Time()> now;         ///< any thread
        std::chrono::milliseconds patience{2000};  ///< with somebody else who writes the file
    };
    /// Opens or makes it.
    /// @return VersionUnknown for a file that is not this book or of a newer program, Corrupt for one that is
    ///         damaged, StorageFull, StorageLocked, and StorageFailed for all else that SQLite refuses
    [[nodiscard]] static domain::Result<std::unique_ptr<LocalBook>> open(Parts parts);
    ~LocalBook() override;

    [[nodiscard]] std::string name() const override { return "local"; }
    [[nodiscard]] payments::BankAnswer ask(const payments::BankQuestion& question) override;

  private:
    class Impl;
    explicit LocalBook(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::gateways
