#include "queue-server/registry/version_file.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include "queue-server/registry/household_rows.h"
#include "queue-server/registry/layout.h"
#include "queue-server/registry/person_index.h"
#include "queue-server/registry/residency.h"

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using eligibility::Household;

namespace {

constexpr int kCacheKiB = 8 * 1024;
constexpr unsigned kLooksUntilMeasured = 4096;

std::string uriOf(const std::filesystem::path& file) {
    std::string uri = "file:";
    for (const char c : file.string()) {
        if (c == '?' || c == '#' || c == '%') {
            constexpr std::string_view kHex = "0123456789ABCDEF";
            const auto byte = static_cast<unsigned char>(c);
            uri += {'%', kHex[byte >> 4], kHex[byte & 15]};
        } else {
            uri += c;
        }
    }
    return uri + "?immutable=1";
}

}  // namespace

class VersionFile::Impl {
  public:
    explicit Impl(const std::filesystem::path& path)
        : file(path), database(uriOf(path), SQLite::OPEN_READONLY | SQLite::OPEN_URI) {}

    void prepare() {
        database.exec("PRAGMA cache_size = -" + std::to_string(kCacheKiB));
        const std::string columns = kHouseholdColumns;
        people.emplace(database);
        byId.emplace(database, "SELECT " + columns + " FROM household h WHERE h.id = ?");
        inOrder.emplace(database, "SELECT " + columns + " FROM household h WHERE h.id > ? ORDER BY h.id");
        mapWhereItIsWarm();
    }

    /// Reading is faster mapped when the pages are in memory, and has a bad tail when they are not: the
    /// kernel then reads ahead at every fault.
    void mapWhereItIsWarm() {
        const bool warm = isResident(file);
        if (warm != mapped) database.exec("PRAGMA mmap_size = " + std::to_string(warm ? kMappedMost : 0));
        mapped = warm;
        looks = 0;
    }

    Result<std::optional<Household>> one(std::uint64_t id, const Words& words) {
        if (++looks >= kLooksUntilMeasured) mapWhereItIsWarm();
        byId->bind(1, static_cast<std::int64_t>(id));
        std::optional<Household> found;
        if (byId->executeStep()) {
            auto household = readHouseholdRow(*byId, words);
            byId->reset();
            if (!household) return tl::unexpected(household.error());
            return std::move(*household);
        }
        byId->reset();
        return std::nullopt;
    }

    static constexpr std::int64_t kMappedMost = std::int64_t{1} << 40;

    std::filesystem::path file;
    SQLite::Database database;
    std::optional<PersonIndex> people;
    std::optional<SQLite::Statement> byId, inOrder;
    bool mapped = false;
    unsigned looks = 0;
};

VersionFile::VersionFile(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
VersionFile::~VersionFile() = default;

Result<std::unique_ptr<VersionFile>> VersionFile::open(const std::filesystem::path& path) {
    try {
        std::unique_ptr<VersionFile> opened(new VersionFile(std::make_unique<Impl>(path)));
        SQLite::Database& database = opened->m_impl->database;
        if (const int id = database.execAndGet("PRAGMA application_id").getInt(); id != kApplicationId)
            return fail(ErrorCode::VersionUnknown, path.string() + ": not a registry");
        if (const int form = database.execAndGet("PRAGMA user_version").getInt(); form != kForm)
            return fail(ErrorCode::VersionUnknown, path.string() + ": registry of form " +
                                                       std::to_string(form) + ", this program reads " +
                                                       std::to_string(kForm));
        Version& version = opened->m_version;
        SQLite::Statement about(database,
                                "SELECT number, loaded, households, persons, source, hash FROM about");
        if (!about.executeStep())
            return fail(ErrorCode::Corrupt, path.string() + ": does not say what it is");
        version = {static_cast<std::uint64_t>(about.getColumn(0).getInt64()),
                   domain::Time(std::chrono::milliseconds(about.getColumn(1).getInt64())),
                   static_cast<std::uint64_t>(about.getColumn(2).getInt64()),
                   static_cast<std::uint64_t>(about.getColumn(3).getInt64()),
                   about.getColumn(4).getString(),
                   about.getColumn(5).getString()};
        auto words = readWords(database);
        if (!words) return tl::unexpected(words.error());
        opened->m_words = std::move(*words);
        opened->m_impl->prepare();
        return opened;
    } catch (const SQLite::Exception& error) {
        return failed(path, error);
    }
}

Result<std::optional<Household>> VersionFile::householdOf(eligibility::CnicNumber cnic) {
    try {
        const auto home = m_impl->people->find(cnic);
        if (!home) return std::nullopt;
        auto household = m_impl->one(*home, m_words);
        if (household && !*household)
            return fail(ErrorCode::Corrupt,
                        m_impl->file.string() + ": a person leads to no household; load it again");
        return household;
    } catch (const SQLite::Exception& error) {
        m_impl->byId->tryReset();
        return failed(m_impl->file, error);
    }
}

Result<std::optional<Household>> VersionFile::household(std::uint64_t id) {
    try {
        return m_impl->one(id, m_words);
    } catch (const SQLite::Exception& error) {
        m_impl->byId->tryReset();
        return failed(m_impl->file, error);
    }
}

Result<void> VersionFile::forEach(std::optional<std::uint64_t> after,
                                  const std::function<bool(const Household&)>& each) {
    SQLite::Statement& row = *m_impl->inOrder;
    try {
        row.bind(1, after ? static_cast<std::int64_t>(*after) : std::int64_t{-1});
        while (row.executeStep()) {
            const auto household = readHouseholdRow(row, m_words);
            if (!household) {
                row.reset();
                return tl::unexpected(household.error());
            }
            if (!each(*household)) break;
        }
        row.reset();
        return {};
    } catch (const SQLite::Exception& error) {
        row.tryReset();
        return failed(m_impl->file, error);
    }
}

Result<std::vector<VersionFile::TwoRolls>> VersionFile::onTwoRolls(std::size_t most) {
    try {
        std::vector<TwoRolls> found;
        SQLite::Statement row(m_impl->database, "SELECT cnic, household FROM also ORDER BY cnic, household");
        while (row.executeStep()) {
            const auto cnic = static_cast<eligibility::CnicNumber>(row.getColumn(0).getInt64());
            if (found.empty() || found.back().cnic != cnic) {
                if (found.size() == most) break;
                found.push_back({cnic, {m_impl->people->find(cnic).value_or(0)}});
            }
            found.back().households.push_back(static_cast<std::uint64_t>(row.getColumn(1).getInt64()));
        }
        return found;
    } catch (const SQLite::Exception& error) {
        return failed(m_impl->file, error);
    }
}

}  // namespace owc::registry
