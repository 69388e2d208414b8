#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tests/lint/violation.h"

namespace owc::lint {

inline constexpr auto kArrowsFile = "tests/lint/arrows.txt";

/// A folder of the table and the words (rooms and libraries) it may include.
struct Room {
    std::size_t line = 0;
    std::vector<std::string> words;
};

/// The table of arrows.txt: who may include whom.
class Arrows {
  public:
    /// Mistakes of the table itself (unknown word, room named twice, ...) are collected in mistakes().
    [[nodiscard]] static Arrows parse(std::string_view text);

    [[nodiscard]] const Violations& mistakes() const { return m_mistakes; }
    [[nodiscard]] const std::map<std::string, Room>& rooms() const { return m_rooms; }

    /// True when a file of the room may include a file of the other folder. A room always reaches itself.
    [[nodiscard]] bool allowsRoom(const std::string& room, const std::string& other) const;

    /// True when one of the room's libraries holds the header.
    [[nodiscard]] bool allowsHeader(const std::string& room, std::string_view header) const;

    /// The libraries that hold the header, e.g. "qt"; empty for a header nobody listed.
    [[nodiscard]] std::vector<std::string> librariesOf(std::string_view header) const;

  private:
    struct Library {
        std::size_t line = 0;
        std::vector<std::string> patterns;
    };

    void addEntry(const std::string& name, std::vector<std::string> words, std::size_t line, bool isRoom);
    void checkWords();
    void mistake(std::size_t line, std::string words);

    std::map<std::string, Library> m_libraries;
    std::map<std::string, Room> m_rooms;
    Violations m_mistakes;
};

}  // namespace owc::lint
