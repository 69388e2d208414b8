#pragma once

#include <optional>
#include <string>
#include <vector>

#include "queue-server/registry/columns.h"

// One line of a file into its values. Pure: a fuzz target lives on it.
namespace owc::registry {

/// Bytes of a line, with all its quoted line breaks.
inline constexpr std::size_t kLongestLine = 16 * 1024;

/// Which column of a CSV file is which; made of its header.
class CsvHeader {
  public:
    /// @param changes  whether a column "change" is allowed
    [[nodiscard]] std::optional<Trouble> read(std::string_view line, Kind kind, bool changes);
    /// RFC 4180. The values lie in `line` or, where quotes had to be undone, in `scratch`.
    [[nodiscard]] std::optional<Trouble> split(std::string_view line, std::string& scratch,
                                               Fields& fields) const;

  private:
    std::vector<std::size_t> m_places;  ///< of each column of the file in columnsOf
};

/// One flat object; numbers are taken as they are written, null is nothing.
[[nodiscard]] std::optional<Trouble> splitJson(std::string_view line, Kind kind, bool changes,
                                               std::string& scratch, Fields& fields);

[[nodiscard]] bool isUtf8(std::string_view text);

}  // namespace owc::registry
