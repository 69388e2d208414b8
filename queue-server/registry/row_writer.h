#pragma once

#include <cstdio>
#include <filesystem>
#include <string>

#include "queue-server/domain/result.h"
#include "queue-server/registry/columns.h"

namespace owc::registry {

/// Writes a file of one kind, CSV or JSON Lines, line by line. Values are plain: no quote, comma, backslash
/// or line break is in them. Threads: one at a time.
class RowWriter {
  public:
    /// @param folder  the file is named after its kind
    RowWriter(const std::filesystem::path& folder, Kind kind, bool json);
    ~RowWriter();
    RowWriter(const RowWriter&) = delete;
    RowWriter& operator=(const RowWriter&) = delete;

    /// Values in the order of columnsOf; those not named are not given.
    void row(std::initializer_list<std::string_view> values);
    /// Once, at the end. @return StorageFull or StorageFailed of any line
    [[nodiscard]] domain::Result<void> close();
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

  private:
    void flush();

    std::filesystem::path m_file;
    Kind m_kind;
    bool m_json;
    std::FILE* m_out;
    std::string m_bytes;
    int m_wrong = 0;  ///< errno of the first failure
};

}  // namespace owc::registry
