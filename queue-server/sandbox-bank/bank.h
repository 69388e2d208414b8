#pragma once

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <tl/expected.hpp>

#include "queue-server/sandbox-bank/book.h"
#include "queue-server/sandbox-bank/door.h"
#include "queue-server/sandbox-bank/due_list.h"
#include "queue-server/sandbox-bank/faults.h"

namespace owc::sandbox_bank {

struct Setup {
    std::filesystem::path book;
    int port = 0;                   ///< 0: wherever there is room
    std::optional<DueList> list{};  ///< none: everything that is asked for is due
    std::uint64_t seed = 1;
    Chances chances{};
    std::chrono::milliseconds pause{2000};  ///< of what is slow
};

/// A bank on loopback; PROTOCOL.md says what it understands. It keeps its word: what it answered is in its
/// book, whatever kills it. Threads: the door's; the functions may be called at any time. The destructor
/// drops what has not arrived yet.
class Bank {
  public:
    /// @return in words why it cannot open
    [[nodiscard]] static tl::expected<std::unique_ptr<Bank>, std::string> open(Setup setup);
    ~Bank();
    Bank(const Bank&) = delete;
    Bank& operator=(const Bank&) = delete;

    [[nodiscard]] int port() const { return m_door->port(); }
    /// As GET /book.
    [[nodiscard]] std::optional<std::string> csv() { return m_book->csv(); }
    /// Waits until so many questions have come, dropped ones included. @return false after ten seconds
    [[nodiscard]] bool waitForArrived(std::uint64_t count);
    /// Waits until so many questions were carried out, whether or not anybody heard the answer.
    /// @return false after ten seconds
    [[nodiscard]] bool waitForCarriedOut(std::uint64_t count);

  private:
    Bank(Setup setup, std::unique_ptr<Book> book);

    [[nodiscard]] Reply answer(const Request& request);
    /// @param answered  how many questions about its transaction had been answered when it came
    [[nodiscard]] Reply answerTo(const Question& question, std::uint64_t answered);
    [[nodiscard]] Reply carryOut(const Question& question, const Terms& terms);
    [[nodiscard]] Terms termsFor(const Question& question, const Dice::Thrown& thrown) const;
    /// @return false when the bank closes
    bool pause();
    bool waitForTheNext(const std::string& transaction, std::uint64_t answered);

    Setup m_setup;
    std::unique_ptr<Book> m_book;
    Dice m_dice;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::map<std::string, std::uint64_t> m_answered;  ///< of each transaction; guarded by m_mutex
    std::uint64_t m_arrived = 0;                      ///< guarded by m_mutex
    std::uint64_t m_carriedOut = 0;                   ///< guarded by m_mutex
    bool m_stop = false;                              ///< guarded by m_mutex
    std::unique_ptr<Door> m_door;                     ///< last: its threads use the others
};

}  // namespace owc::sandbox_bank
