#include "tests/bench/plain_import.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>
#include <fstream>
#include <random>
#include <stdexcept>
#include <string_view>
#include <vector>

#include "tests/bench/samples.h"

namespace owc::bench {

namespace {

/// A file in memory, for as long as this lives.
class Mapped {
  public:
    explicit Mapped(const std::filesystem::path& file) : m_size(std::filesystem::file_size(file)) {
        const int fd = ::open(file.c_str(), O_RDONLY);
        m_data = ::mmap(nullptr, m_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
        ::close(fd);
        if (m_data == MAP_FAILED) throw std::runtime_error("cannot map " + file.string());
    }
    ~Mapped() { ::munmap(m_data, m_size); }
    Mapped(const Mapped&) = delete;
    Mapped& operator=(const Mapped&) = delete;

    [[nodiscard]] std::string_view text() const { return {static_cast<const char*>(m_data), m_size}; }

  private:
    std::size_t m_size;
    void* m_data;
};

/// Takes the next line, without its end, off the text.
std::string_view takeLine(std::string_view& text) {
    const auto end = std::min(text.find('\n'), text.size() - 1);
    const auto line = text.substr(0, end);
    text.remove_prefix(end + 1);
    return line;
}

constexpr std::array<std::string_view, 5> kWanted{"cnic", "household", "born", "relation", "name"};

/// Where the wanted columns stand in the heading.
std::array<std::size_t, kWanted.size()> columnsOf(std::string_view heading) {
    std::array<std::size_t, kWanted.size()> at{};
    at.fill(SIZE_MAX);
    for (std::size_t column = 0; !heading.empty(); ++column) {
        const auto end = std::min(heading.find(','), heading.size());
        const auto found = std::ranges::find(kWanted, heading.substr(0, end));
        if (found != kWanted.end()) at[static_cast<std::size_t>(found - kWanted.begin())] = column;
        heading.remove_prefix(std::min(end + 1, heading.size()));
    }
    if (std::ranges::find(at, SIZE_MAX) != at.end()) throw std::runtime_error("a column is missing");
    return at;
}

void bindNumber(sqlite3_stmt* row, int place, std::string_view text) {
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);  // of a date: its year
    sqlite3_bind_int64(row, place, number);
}

void insertAll(sqlite3* database, std::string_view text) {
    sqlite3_stmt* row = nullptr;
    // A few people stand in two households: the first one counts, as with .import.
    sqlite3_prepare_v3(database, "INSERT OR IGNORE INTO member VALUES(?,?,?,?,?)", -1, SQLITE_PREPARE_PERSISTENT,
                       &row, nullptr);
    const auto columns = columnsOf(takeLine(text));
    std::vector<std::string_view> cells;
    while (!text.empty()) {
        auto line = takeLine(text);
        cells.clear();
        for (;;) {
            const auto* comma = static_cast<const char*>(std::memchr(line.data(), ',', line.size()));
            if (!comma) break;
            cells.push_back(line.substr(0, static_cast<std::size_t>(comma - line.data())));
            line.remove_prefix(cells.back().size() + 1);
        }
        cells.push_back(line);
        if (cells.size() <= std::ranges::max(columns)) throw std::runtime_error("a line is short");
        for (int i = 0; i < 4; ++i) bindNumber(row, i + 1, cells[columns[static_cast<std::size_t>(i)]]);
        const auto name = cells[columns[4]];
        sqlite3_bind_text(row, 5, name.data(), static_cast<int>(name.size()), SQLITE_STATIC);
        if (sqlite3_step(row) != SQLITE_DONE) throw std::runtime_error("a row was refused");
        sqlite3_reset(row);
    }
    sqlite3_finalize(row);
}

}  // namespace

double importPlain(const std::filesystem::path& csv, const std::filesystem::path& file) {
    std::filesystem::remove(file);
    const auto since = Clock::now();
    sqlite3* database = nullptr;
    sqlite3_open(file.c_str(), &database);
    const auto say = [&](const char* sql) { sqlite3_exec(database, sql, nullptr, nullptr, nullptr); };
    say("PRAGMA cache_size = -262144; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE");
    say("CREATE TABLE member(cnic INTEGER PRIMARY KEY NOT NULL CHECK(cnic BETWEEN 1000000000000 AND 9999999999999), "
        "household INTEGER NOT NULL, born INTEGER NOT NULL, relation INTEGER NOT NULL, name TEXT)");
    say("BEGIN");
    insertAll(database, Mapped(csv).text());
    say("COMMIT");
    sqlite3_close(database);
    const int fd = ::open(file.c_str(), O_RDONLY);
    ::fsync(fd);
    ::close(fd);
    const double seconds = microsSince(since) / 1e6;
    std::filesystem::remove(file);
    return seconds;
}

void shuffleLines(const std::filesystem::path& from, const std::filesystem::path& to) {
    const Mapped mapped(from);
    auto text = mapped.text();
    std::ofstream out(to, std::ios::binary);
    out << takeLine(text) << '\n';
    std::vector<std::string_view> lines;
    while (!text.empty()) lines.push_back(takeLine(text));
    std::ranges::shuffle(lines, std::mt19937_64{20260314});
    for (const auto line : lines) out << line << '\n';
}

}  // namespace owc::bench
