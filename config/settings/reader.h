#pragma once

#include <toml++/toml.h>
#include <filesystem>
#include <stdexcept>
#include <string>

#include "config/settings/row.h"

// Internal to this folder: fills a struct from a TOML table by its rows.
namespace owc::settings {

/// Unwinds to `load`, which turns it into a result.
struct BadSetting : std::runtime_error {
    using std::runtime_error::runtime_error;
};

[[nodiscard]] toml::table parseFile(const std::filesystem::path& folder, const std::string& name);

/// "; did you mean ...?" where one of the keys is near to this one.
[[nodiscard]] std::string nearest(std::string_view key, const std::vector<std::string_view>& keys);

/// Where a key stands, or one entry of its list; where its table does when it has a default.
[[nodiscard]] const toml::source_region& sourceOf(const toml::table& table, std::string_view key,
                                                  std::size_t index = static_cast<std::size_t>(-1));

/// One file's name, for messages.
class Reader {
  public:
    explicit Reader(std::string file) : m_file(std::move(file)) {}

    /// @param known  keys of `table` that are sub-tables read elsewhere
    template <class S>
    void read(const toml::table& table, const std::vector<Row<S>>& rows, S& into,
              const std::vector<std::string_view>& known = {}) const {
        refuseUnknown(table, keysOf(rows, known));
        for (const Row<S>& row : rows) {
            const toml::node* node = table.get(row.key);
            toml::table fallback;
            if (!node) {
                if (row.fallback.empty())
                    complain(table.source(),
                             std::string(row.key) + " is missing: " + std::string(row.meaning));
                fallback = toml::parse("value = " + std::string(row.fallback));
                node = fallback.get("value");
            }
            boost::variant2::visit([&](auto field) { take(*node, row.key, row.rule, row.unit, into.*field); },
                                   row.field);
        }
    }

    /// The [[heading]] tables within `parent`, each read by its rows; there may be none.
    /// @param heading  as it is written: "counter.condition" within a counter
    /// @param check    called with the TOML table and what was read from it, to refuse it or read what lies
    /// within
    template <class S, class Check>
    void readEach(const toml::table& parent, const std::string& heading, const std::vector<Row<S>>& rows,
                  std::vector<S>& into, Check check, const std::vector<std::string_view>& known = {}) const {
        const toml::node* node = parent.get(heading.substr(heading.rfind('.') + 1));
        if (!node) return;
        const toml::array* entries = node->as_array();
        if (!entries) complain(node->source(), "write [[" + heading + "]], with two brackets");
        for (const toml::node& entry : *entries) {
            if (!entry.is_table()) complain(entry.source(), "write [[" + heading + "]]");
            S one;
            read(*entry.as_table(), rows, one, known);
            check(*entry.as_table(), one);
            into.push_back(std::move(one));
        }
    }

    [[noreturn]] void complain(const toml::source_region& where, const std::string& what) const;

  private:
    template <class S>
    static std::vector<std::string_view> keysOf(const std::vector<Row<S>>& rows,
                                                std::vector<std::string_view> keys) {
        for (const Row<S>& row : rows) keys.push_back(row.key);
        return keys;
    }

    void refuseUnknown(const toml::table& table, const std::vector<std::string_view>& keys) const;
    void take(const toml::node& node, std::string_view key, const Rule& rule, std::string_view unit,
              std::int64_t& into) const;
    void take(const toml::node& node, std::string_view key, const Rule& rule, std::string_view unit,
              std::string& into) const;
    void take(const toml::node& node, std::string_view key, const Rule& rule, std::string_view unit,
              std::vector<std::string>& into) const;
    void take(const toml::node& node, std::string_view key, const Rule& rule, std::string_view unit,
              Names& into) const;
    void take(const toml::node& node, std::string_view key, const Rule& rule, std::string_view unit,
              bool& into) const;
    void refuseIllWritten(const toml::node& node, std::string_view key, const std::string& text,
                          Complaint complaint) const;

    std::string m_file;
};

}  // namespace owc::settings
