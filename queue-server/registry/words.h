#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace owc::registry {

inline constexpr const char* kTooManyWords =
    "more than 65000 different districts, programmes, cycles and reasons: a column of free text was taken "
    "for one of these";

/// The words of a version (districts, programmes, kinds of paper, cycles, reasons), each kept once and named
/// by its place. Read from a file it is never changed; a writer adds to it. Threads: one at a time.
class Words {
  public:
    /// Nobody's registry has more: a column of free text was taken for words.
    static constexpr std::size_t kMost = 65'000;

    /// The place of `word`, which is added when it is new.
    [[nodiscard]] std::uint32_t placeOf(std::string_view word);
    /// The place of `word`; size() when it is none of these.
    [[nodiscard]] std::uint32_t find(std::string_view word) const;
    /// Nothing when there is no such place.
    [[nodiscard]] const std::string* at(std::uint64_t place) const;
    [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(m_words.size()); }

  private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::vector<std::string> m_words;
    std::unordered_map<std::string, std::uint32_t, Hash, std::equal_to<>> m_places;
};

}  // namespace owc::registry
