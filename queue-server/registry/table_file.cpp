#include "queue-server/registry/table_file.h"

namespace owc::registry {

using domain::Result;

Result<TableFile> TableFile::open(const std::filesystem::path& file, FileForm form, bool changes) {
    auto lines = LineFile::open(file, !form.json);
    if (!lines) return tl::unexpected(lines.error());
    TableFile table(std::move(*lines), form, changes);
    if (form.json) return table;
    LineFile::Line line;
    const auto got = table.m_lines.next(line);
    if (!got) return tl::unexpected(got.error());
    table.m_trouble = *got ? table.m_header.read(line.text, form.kind, changes)
                           : Trouble{{}, "empty; the first line names the columns"};
    return table;
}

Result<bool> TableFile::next(Row& row) {
    LineFile::Line line;
    do {
        const auto got = m_lines.next(line);
        if (!got || !*got) return got;
    } while (line.text.empty() && !line.overlong);
    row.number = line.number;
    row.unended = line.unended;
    if (line.overlong)
        row.trouble =
            Trouble{{}, "longer than " + std::to_string(kLongestLine) + " bytes; is a line end missing?"};
    else
        row.trouble = m_form.json ? splitJson(line.text, m_form.kind, m_changes, m_scratch, row.fields)
                                  : m_header.split(line.text, m_scratch, row.fields);
    return true;
}

}  // namespace owc::registry
