#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "queue-server/protocol/messages.h"

namespace owc::test {

/// What clients were told, held against what the log says. It lives in the campaign, which nobody kills.
class Acknowledged {
  public:
    explicit Acknowledged(std::filesystem::path database) : m_database(std::move(database)) {}

    void token(const protocol::TokenIssued& issued) { m_fresh.push_back(issued); }
    void call() { ++m_calls; }
    void completion() { ++m_completions; }

    /// Reads what the log has grown by, with its chain, and looks for every token of which somebody was told since the
    /// last time. @return what is wrong; empty: nothing
    [[nodiscard]] std::vector<std::string> check();
    /// With every request answered: the whole chain, and that nothing was done that nobody was told of, or twice.
    [[nodiscard]] std::vector<std::string> checkAll();

    [[nodiscard]] std::size_t tokens() const { return m_tokens; }

  private:
    struct Opened {
        domain::TokenNumber token;
        std::string code;
    };
    void note(std::uint32_t kind, const std::string& body, std::vector<std::string>& wrong);

    std::filesystem::path m_database;
    std::vector<protocol::TokenIssued> m_fresh;  ///< told, not yet looked for
    std::size_t m_tokens = 0, m_calls = 0, m_completions = 0;

    // What the log has said so far.
    std::uint64_t m_seq = 0;
    std::string m_hash = std::string(32, '\0');
    std::map<domain::VisitId, Opened> m_opened;
    std::set<domain::TokenNumber> m_numbers;
    std::size_t m_called = 0, m_completed = 0;
};

}  // namespace owc::test
