#pragma once

#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "queue-server/protocol/messages.h"

namespace owc::kiosk_book {

/// What somebody wants who finds no server.
struct Wanted {
    domain::ServiceId service;
    domain::Priority priority = domain::Priority::None;
    domain::Language language = domain::Language::Urdu;
    std::string cnic{};  ///< 13 digits or empty; personal data
    domain::Time at{};
    domain::Day today{};                             ///< the date of this PC, local
    std::optional<protocol::RequestId> replaces{};  ///< asked of the server before, without an answer
};

/// A ticket of the own range.
struct OwnTicket {
    std::int64_t key = 0;  ///< counts tickets over the life of the book, from 1
    domain::TokenNumber token;
    domain::Day day{};
    std::string code;  ///< for the QR
    Wanted wanted;
    std::optional<domain::PrintResult> result{};  ///< none: the printer has not answered yet
    std::string reasons{};                        ///< as the printer named them
};

struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
};

/// The kiosk's own numbers and the tickets the server has not heard of. Numbers go round the range, so that a wrong
/// date repeats none before all others were used. Errors: StorageFull, StorageFailed for all else that SQLite or the
/// disk refuse, VersionUnknown for a file that is not ours, NumbersExhausted and DayNotOpen where named.
/// Threads: one at a time.
class OwnNumbers {
  public:
    /// Opens or makes the book in `folder`. What was being printed when the program stopped is now Uncertain.
    /// @param deviceKey  secret half of this kiosk's key: seals what is personal
    [[nodiscard]] static domain::Result<std::unique_ptr<OwnNumbers>> open(const std::filesystem::path& folder,
                                                                          Range range,
                                                                          const std::string& deviceKey);
    ~OwnNumbers();
    OwnNumbers(const OwnNumbers&) = delete;
    OwnNumbers& operator=(const OwnNumbers&) = delete;

    /// The centre as last seen, for a start without server; its day decides whether numbers are given.
    domain::Result<void> keepPicture(const protocol::Changes& rows);
    /// None before the first one was kept.
    [[nodiscard]] domain::Result<std::optional<protocol::Changes>> picture() const;

    /// The business day of a ticket given now: the last one known, or the PC's date when that is later.
    /// @return DayNotOpen when that day has been closed already, NumbersExhausted when it has used up the range
    [[nodiscard]] domain::Result<domain::Day> dayToGive(domain::Day today) const;

    /// Takes the next number; on disk when it returns. @return as `dayToGive`
    [[nodiscard]] domain::Result<OwnTicket> give(const Wanted& wanted);
    /// What became of its paper. The first word counts.
    domain::Result<void> printed(std::int64_t key, domain::PrintResult result, const std::string& reasons);

    /// Tickets the server has to be told of, oldest first; without those still in the printer.
    [[nodiscard]] domain::Result<std::vector<OwnTicket>> toReport() const;
    /// The server has it: it leaves the book.
    domain::Result<void> reported(std::int64_t key);
    /// The server will never take it: it stays for the technician, without anything personal.
    domain::Result<void> refused(std::int64_t key, domain::ErrorCode code);

  private:
    class Impl;
    explicit OwnNumbers(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

}  // namespace owc::kiosk_book
