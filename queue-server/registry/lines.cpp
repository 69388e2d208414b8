#include "queue-server/registry/lines.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace owc::registry {

namespace {

/// The names of columns for whoever wrote another one.
std::string known(Kind kind, bool changes) {
    std::string names;
    for (const Column& column : columnsOf(kind))
        if (changes || std::string_view(column.name) != "change")
            names += (names.empty() ? "" : ", ") + std::string(column.name);
    return names;
}

std::optional<std::size_t> placeOf(std::string_view name, Kind kind, bool changes) {
    if (!changes && name == "change") return std::nullopt;
    return columnOf(kind, name);
}

/// Values of one CSV line, one after another.
class CsvValues {
  public:
    CsvValues(std::string_view line, std::string& scratch) : m_rest(line), m_scratch(scratch) {
        m_scratch.clear();
        m_scratch.reserve(line.size());  // it must not move: values lie in it
    }

    enum class Step { Value, End, BadQuote };
    Step next(std::string_view& value) {
        if (m_ended) return Step::End;
        if (m_rest.empty() || m_rest.front() != '"') return plain(value);
        return quoted(value);
    }

  private:
    Step plain(std::string_view& value) {
        const std::size_t comma = m_rest.find(',');
        value = m_rest.substr(0, comma);
        if (value.find('"') != std::string_view::npos) return Step::BadQuote;
        after(value.size());
        return Step::Value;
    }
    Step quoted(std::string_view& value) {
        const std::size_t start = m_scratch.size();
        std::size_t at = 1;
        for (;; ++at) {
            if (at >= m_rest.size()) return Step::BadQuote;
            if (m_rest[at] == '"') {
                if (at + 1 >= m_rest.size() || m_rest[at + 1] != '"') break;
                ++at;
            }
            m_scratch += m_rest[at];
        }
        if (++at < m_rest.size() && m_rest[at] != ',') return Step::BadQuote;
        value = std::string_view(m_scratch).substr(start);
        after(at);
        return Step::Value;
    }
    void after(std::size_t used) {
        m_ended = used == m_rest.size();
        m_rest.remove_prefix(m_ended ? used : used + 1);
    }

    std::string_view m_rest;
    std::string& m_scratch;
    bool m_ended = false;
};

/// Takes the values of one flat object.
class JsonValues : public nlohmann::json_sax<nlohmann::json> {
  public:
    JsonValues(Kind kind, bool changes, std::string& scratch)
        : m_kind(kind), m_changes(changes), m_scratch(scratch) {}

    bool null() override { return put({}); }
    bool boolean(bool) override { return wrong("neither text nor number; write the word of README.md"); }
    bool number_integer(number_integer_t value) override { return put(std::to_string(value)); }
    bool number_unsigned(number_unsigned_t value) override { return put(std::to_string(value)); }
    bool number_float(number_float_t, const string_t& written) override { return put(written); }
    bool string(string_t& value) override { return put(value); }
    bool binary(binary_t&) override { return wrong("not text"); }
    bool start_object(std::size_t) override {
        return m_depth++ == 0 || wrong("an object within the object; write flat values");
    }
    bool end_object() override { return true; }
    bool start_array(std::size_t) override {
        return wrong("a list; write one object with flat values a line");
    }
    bool end_array() override { return true; }
    bool key(string_t& name) override {
        const auto place = placeOf(name, m_kind, m_changes);
        m_name = place ? name : std::string{};
        if (!place) return wrong("a value of another name; this file may have " + known(m_kind, m_changes));
        if (m_given[*place]) return wrong("given twice");
        m_given[*place] = true;
        m_place = *place;
        return true;
    }
    bool parse_error(std::size_t at, const std::string&, const nlohmann::detail::exception&) override {
        if (!trouble) trouble = Trouble{{}, "not JSON from character " + std::to_string(at) + " on"};
        return false;
    }

    /// The values; they lie in the scratch, which does not move any more.
    void into(Fields& fields) const {
        for (std::size_t i = 0; i < fields.size(); ++i)
            fields[i] = std::string_view(m_scratch).substr(m_start[i], m_size[i]);
    }

    std::optional<Trouble> trouble;

  private:
    bool put(std::string_view value) {
        if (m_depth == 0) return wrong("not an object; write one object a line");
        m_start[m_place] = m_scratch.size();
        m_size[m_place] = value.size();
        m_scratch += value;
        return true;
    }
    bool wrong(std::string what) {
        trouble = Trouble{m_name, std::move(what)};
        return false;
    }

    Kind m_kind;
    bool m_changes;
    std::string& m_scratch;
    std::string m_name;
    int m_depth = 0;
    std::size_t m_place = 0;
    std::array<bool, kMostColumns> m_given{};
    std::array<std::size_t, kMostColumns> m_start{}, m_size{};
};

}  // namespace

std::optional<Trouble> CsvHeader::read(std::string_view line, Kind kind, bool changes) {
    std::string scratch;
    std::string_view name;
    CsvValues values(line, scratch);
    m_places.clear();
    for (;;) {
        const auto step = values.next(name);
        if (step == CsvValues::Step::BadQuote)
            return Trouble{{}, "a quote in the header that does not belong there"};
        if (step == CsvValues::Step::End) break;
        const auto place = placeOf(name, kind, changes);
        if (!place)
            return Trouble{{},
                           "column " + std::to_string(m_places.size() + 1) + " of the header is none of " +
                               known(kind, changes)};
        if (std::ranges::find(m_places, *place) != m_places.end())
            return Trouble{std::string(name), "twice in the header"};
        m_places.push_back(*place);
    }
    const auto columns = columnsOf(kind);
    for (std::size_t i = 0; i < columns.size(); ++i)
        if (columns[i].needed && std::ranges::find(m_places, i) == m_places.end())
            return Trouble{columns[i].name, "missing in the header; the first line names the columns"};
    return std::nullopt;
}

std::optional<Trouble> CsvHeader::split(std::string_view line, std::string& scratch, Fields& fields) const {
    fields.fill({});
    CsvValues values(line, scratch);
    std::string_view value;
    std::size_t count = 0;
    for (;; ++count) {
        const auto step = values.next(value);
        if (step == CsvValues::Step::BadQuote)
            return Trouble{
                {}, "a quote that is not closed or stands within a value; write it twice within quotes"};
        if (step == CsvValues::Step::End) break;
        if (count < m_places.size()) fields[m_places[count]] = value;
    }
    if (count != m_places.size())
        return Trouble{{},
                       std::to_string(count) + " values where the header names " +
                           std::to_string(m_places.size()) +
                           "; was the file cut off, or a comma not quoted?"};
    return std::nullopt;
}

std::optional<Trouble> splitJson(std::string_view line, Kind kind, bool changes, std::string& scratch,
                                 Fields& fields) {
    scratch.clear();
    fields.fill({});
    JsonValues values(kind, changes, scratch);
    if (!nlohmann::json::sax_parse(line, &values))
        return values.trouble ? values.trouble : Trouble{{}, "not JSON"};
    values.into(fields);
    return std::nullopt;
}

bool isUtf8(std::string_view text) {
    for (std::size_t i = 0; i < text.size();) {
        const auto lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = lead >= 0xC2 && lead < 0xE0   ? 2
                                   : lead >= 0xE0 && lead < 0xF0 ? 3
                                   : lead >= 0xF0 && lead < 0xF5 ? 4
                                                                 : 0;
        if (length == 0 || text.size() - i < length) return false;
        char32_t point = lead & (0x7Fu >> length);
        for (std::size_t k = 1; k < length; ++k) {
            const auto byte = static_cast<unsigned char>(text[i + k]);
            if ((byte & 0xC0) != 0x80) return false;
            point = point << 6 | (byte & 0x3Fu);
        }
        if ((length == 3 && point < 0x800) || (length == 4 && (point < 0x10000 || point > 0x10FFFF)) ||
            (point >= 0xD800 && point < 0xE000))
            return false;
        i += length;
    }
    return true;
}

}  // namespace owc::registry
