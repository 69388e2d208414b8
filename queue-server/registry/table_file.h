#pragma once

#include "queue-server/registry/line_file.h"
#include "queue-server/registry/lines.h"

namespace owc::registry {

/// The lines of a file as values, CSV and JSON Lines alike. Threads: one at a time.
class TableFile {
  public:
    /// @param changes  whether it is a delta, which may have a column "change"
    /// @return StorageFailed when it cannot be read; what is wrong with its header is in `trouble`
    [[nodiscard]] static domain::Result<TableFile> open(const std::filesystem::path& file, FileForm form,
                                                        bool changes);

    /// Of the header; then there are no rows.
    [[nodiscard]] const std::optional<Trouble>& trouble() const { return m_trouble; }

    struct Row {
        Fields fields;  ///< until the next call
        std::uint64_t number = 0;
        std::optional<Trouble> trouble;
        bool unended = false;  ///< the last one, without a line end
    };
    /// Empty lines are passed over. @return false at the end
    [[nodiscard]] domain::Result<bool> next(Row& row);

    [[nodiscard]] LineFile& lines() { return m_lines; }

  private:
    TableFile(LineFile lines, FileForm form, bool changes)
        : m_lines(std::move(lines)), m_form(form), m_changes(changes) {}

    LineFile m_lines;
    FileForm m_form;
    bool m_changes;
    CsvHeader m_header;
    std::optional<Trouble> m_trouble;
    std::string m_scratch;
};

/// "the last line has no line end": for both loads.
inline constexpr const char* kUnended = "the last line has no line end; was the file cut off?";

}  // namespace owc::registry
