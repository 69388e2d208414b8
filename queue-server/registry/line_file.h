#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <string_view>

#include "queue-server/domain/result.h"

namespace owc::registry {

/// The lines of a file of any size, from its begin or from where another run stopped. A CSV line may hold
/// quoted line breaks. Threads: one at a time.
class LineFile {
  public:
    /// @param csv  whether quotes hold line breaks
    [[nodiscard]] static domain::Result<LineFile> open(const std::filesystem::path& file, bool csv);
    LineFile(LineFile&&) noexcept;
    LineFile& operator=(LineFile&&) = delete;
    ~LineFile();

    struct Line {
        std::string_view text;     ///< without its line end; until the next call
        std::uint64_t number = 0;  ///< of its first line in the file, from 1
        bool overlong = false;     ///< longer than kLongestLine; `text` is empty
        bool unended = false;      ///< the last one, without a line end
    };
    /// @return false at the end; StorageFailed when it cannot be read
    [[nodiscard]] domain::Result<bool> next(Line& line);

    /// Reads on to where another run stopped, for the hash's sake.
    [[nodiscard]] domain::Result<void> skipTo(std::uint64_t offset, std::uint64_t number);

    [[nodiscard]] std::uint64_t offset() const { return m_base + m_at; }  ///< bytes before the next line
    [[nodiscard]] std::uint64_t number() const { return m_number; }       ///< lines before the next one
    /// BLAKE2b-256 of all bytes before the next line, in hex.
    [[nodiscard]] std::string hash() const;

  private:
    explicit LineFile(int fd, bool csv);
    [[nodiscard]] domain::Result<void> fill();
    void taken(std::size_t bytes);

    struct Hash;
    int m_fd;
    bool m_csv;
    std::string m_name;
    std::unique_ptr<Hash> m_hash;
    std::unique_ptr<char[]> m_buffer;
    std::uint64_t m_base = 0;  ///< offset of the buffer in the file
    std::size_t m_at = 0, m_end = 0;
    bool m_ended = false;
    std::uint64_t m_number = 0;
};

}  // namespace owc::registry
