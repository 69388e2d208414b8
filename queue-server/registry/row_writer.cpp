#include "queue-server/registry/row_writer.h"

#include <cerrno>

namespace owc::registry {

using domain::ErrorCode;

namespace {

constexpr std::size_t kBuffer = 1 << 20;

/// All columns but "change", which is the last.
std::span<const Column> written(Kind kind) {
    const auto columns = columnsOf(kind);
    return columns.first(columns.size() - 1);
}

}  // namespace

RowWriter::RowWriter(const std::filesystem::path& folder, Kind kind, bool json)
    : m_file(folder / (std::string(nameOf(kind)) + (json ? ".jsonl" : ".csv"))),
      m_kind(kind),
      m_json(json),
      m_out(std::fopen(m_file.c_str(), "wbe")) {
    if (!m_out) m_wrong = errno;
    if (json) return;
    for (const Column& column : written(kind))
        m_bytes += (m_bytes.empty() ? "" : ",") + std::string(column.name);
    m_bytes += '\n';
}

RowWriter::~RowWriter() {
    if (m_out) std::fclose(m_out);
}

void RowWriter::row(std::initializer_list<std::string_view> values) {
    const auto columns = written(m_kind);
    const auto* value = values.begin();
    bool first = true;
    if (m_json) m_bytes += '{';
    for (const Column& column : columns) {
        const std::string_view text = value == values.end() ? std::string_view{} : *value++;
        if (m_json && text.empty()) continue;
        if (!first) m_bytes += ',';
        first = false;
        if (m_json)
            m_bytes.append("\"").append(column.name).append("\":\"").append(text).append("\"");
        else
            m_bytes += text;
    }
    m_bytes += m_json ? "}\n" : "\n";
    if (m_bytes.size() >= kBuffer) flush();
}

void RowWriter::flush() {
    if (!m_wrong && std::fwrite(m_bytes.data(), 1, m_bytes.size(), m_out) != m_bytes.size()) m_wrong = errno;
    m_bytes.clear();
}

domain::Result<void> RowWriter::close() {
    flush();
    if (!m_wrong && std::fflush(m_out) != 0) m_wrong = errno;
    if (!m_wrong) return {};
    return domain::fail(m_wrong == ENOSPC ? ErrorCode::StorageFull : ErrorCode::StorageFailed,
                        m_file.string() + ": " + std::generic_category().message(m_wrong));
}

}  // namespace owc::registry
