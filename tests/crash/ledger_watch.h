#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "queue-server/journal/journal.h"

namespace owc::test {

/// What the log says of payouts, read as it grows, with its chain. Threads: one at a time.
class LedgerWatch {
  public:
    explicit LedgerWatch(std::filesystem::path database) : m_database(std::move(database)) {}

    /// Reads on. @return what is wrong: postings of an event that do not sum to zero, an entitlement handed
    /// over
    ///         twice or claimed twice, a chain that does not hold
    [[nodiscard]] std::vector<std::string> check();

    /// Payouts of which the bank has not said what became of them.
    [[nodiscard]] std::size_t inLimbo() const;
    [[nodiscard]] std::vector<std::string> limbo() const;
    /// Baskets that are open, drawers that are, and cash that was counted too much or too little.
    [[nodiscard]] std::vector<std::string> leftOver() const;
    /// Reference -> how often it was handed over.
    [[nodiscard]] const std::map<std::string, int>& handedOver() const { return m_handedOver; }
    [[nodiscard]] std::uint64_t events() const { return m_seq; }

  private:
    void note(const payments::Event& event, std::vector<std::string>& wrong);

    std::filesystem::path m_database;
    std::uint64_t m_seq = 0;
    journal::Folded m_all;
    std::map<std::string, int> m_handedOver;
};

}  // namespace owc::test
