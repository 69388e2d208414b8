#include <SQLiteCpp/SQLiteCpp.h>

#include "queue-server/domain/check.h"
#include "tests/fuzz/targets.h"
#include "tests/support/log_builder.h"

namespace owc::fuzz {

namespace {

constexpr int kRows = 3;
constexpr const char* kFields[] = {"time", "kind", "body", "hash", "seq"};

/// A closed log of three events, and a hand inside its file.
class OpenedUp {
  public:
    OpenedUp() {
        { std::ignore = test::openLog(m_file)->append(test::batchOf({"one", "two", "three"})); }
        { std::ignore = test::openLog(m_file)->close(); }
        m_inside.emplace(m_file.string(), SQLite::OPEN_READWRITE);
        m_inside->exec("PRAGMA synchronous = OFF");
        m_inside->exec("CREATE TEMP TABLE kept AS SELECT * FROM events");
    }

    /// @param value  a number where it can be one, as a row of another program could hold
    void change(int row, const std::string& field, const std::string& value) {
        SQLite::Statement put(*m_inside, "UPDATE OR IGNORE events SET " + field + " = ? WHERE seq = ?");
        if (field == "body" || field == "hash")
            put.bind(1, value.data(), static_cast<int>(value.size()));
        else
            put.bind(1, static_cast<std::int64_t>(std::hash<std::string>{}(value)));
        put.bind(2, row);
        put.exec();
    }
    void mend() {
        m_inside->exec("DELETE FROM events");
        m_inside->exec("INSERT INTO events SELECT * FROM kept");
    }
    [[nodiscard]] bool isChanged() {
        SQLite::Statement all(*m_inside,
                              "SELECT count(*) FROM (SELECT * FROM events INTERSECT SELECT * FROM kept)");
        all.executeStep();
        return all.getColumn(0).getInt() != kRows;
    }
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }

  private:
    test::TempFolder m_folder;
    std::filesystem::path m_file = m_folder.path() / "centre.db";
    std::optional<SQLite::Database> m_inside;
};

}  // namespace

/// The first byte chooses row and field, the rest is what stands there: every change is found, none is a
/// crash.
void logRow(const std::string& bytes) {
    static OpenedUp log;
    if (bytes.empty()) return;
    const auto choice = static_cast<std::uint8_t>(bytes.front());
    const std::string field = kFields[choice / kRows % std::size(kFields)];
    // A log that lost its end is whole in itself: clients, who know a later head, are the ones to miss it.
    const int row = 1 + choice % (field == "seq" ? kRows - 1 : kRows);
    log.change(row, field, bytes.substr(1));
    const auto opened = store::Log::open(log.file(), store::OpenMode::ReadOnly);
    if (opened) {
        std::ignore = (*opened)->forEach(1, [](const store::StoredEvent&) { return true; });
        OWC_CHECK((*opened)->verify().has_value() != log.isChanged());
    } else {
        OWC_CHECK(log.isChanged());
    }
    log.mend();
}

std::vector<std::string> logRowSeeds() {
    std::vector<std::string> seeds;
    for (char choice = 0; choice < static_cast<char>(kRows * std::size(kFields)); ++choice)
        seeds.push_back(std::string(1, choice) + "two");
    return seeds;
}

}  // namespace owc::fuzz
