#include "queue-server/registry/version_writer.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>

#include "queue-server/registry/folder.h"
#include "queue-server/registry/household_rows.h"
#include "queue-server/registry/layout.h"
#include "queue-server/registry/packed.h"
#include "queue-server/registry/person_index.h"

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
namespace fs = std::filesystem;

namespace {

void drop(const fs::path& part) {
    std::error_code ignored;
    for (const char* suffix : {"", "-journal", "-wal", "-shm"}) fs::remove(part.string() + suffix, ignored);
}

}  // namespace

class VersionWriter::Impl {
  public:
    explicit Impl(const fs::path& path)
        : file(path), database(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE) {
        // Nobody else knows this file, and it gets its name after it is on the disk: nothing has to be
        // undone.
        database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE");
        database.exec("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.exec("PRAGMA user_version = " + std::to_string(kForm));
        database.exec("BEGIN");
        database.exec(kTables);
        household.emplace(database, "INSERT INTO household VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        people.emplace(database);
        also.emplace(database, "INSERT OR IGNORE INTO also VALUES(?, ?)");
    }
    ~Impl() {
        if (!finished) drop(file);
    }

    void put(const eligibility::Household& it) { writeHouseholdRow(*household, it, words); }

    fs::path file;
    SQLite::Database database;
    std::optional<SQLite::Statement> household, also;
    std::optional<PersonIndex> people;
    Words words;
    std::uint64_t households = 0, persons = 0;
    std::uint64_t lastHousehold = 0;
    eligibility::CnicNumber lastPerson = 0;
    std::uint64_t lastHome = 0;
    bool finished = false;
};

VersionWriter::VersionWriter(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
VersionWriter::~VersionWriter() = default;

Result<std::unique_ptr<VersionWriter>> VersionWriter::begin(const fs::path& part) {
    drop(part);
    try {
        return std::unique_ptr<VersionWriter>(new VersionWriter(std::make_unique<Impl>(part)));
    } catch (const SQLite::Exception& error) {
        return failed(part, error);
    }
}

Result<void> VersionWriter::household(const eligibility::Household& household) {
    if (const auto why = unstorable(household)) return fail(ErrorCode::BadInput, *why);
    if (m_impl->households > 0 && household.id <= m_impl->lastHousehold)
        return fail(ErrorCode::BadInput, "household: not in the order of their numbers");
    try {
        m_impl->put(household);
        ++m_impl->households;
        m_impl->lastHousehold = household.id;
    } catch (const SQLite::Exception& error) {
        return failed(m_impl->file, error);
    }
    if (m_impl->words.size() > Words::kMost) return fail(ErrorCode::BadInput, kTooManyWords);
    return {};
}

Result<void> VersionWriter::person(eligibility::CnicNumber cnic, std::uint64_t household) {
    Impl& impl = *m_impl;
    const auto now = std::pair(cnic, household), before = std::pair(impl.lastPerson, impl.lastHome);
    if (now < before) return fail(ErrorCode::BadInput, "persons: not in the order of their numbers");
    if (now == before) return {};
    try {
        if (cnic == impl.lastPerson) {
            impl.also->bind(1, static_cast<std::int64_t>(cnic));
            impl.also->bind(2, static_cast<std::int64_t>(household));
            impl.also->exec();
            impl.also->reset();
        } else {
            impl.people->append({cnic, household});
        }
    } catch (const SQLite::Exception& error) {
        return failed(impl.file, error);
    }
    impl.persons += cnic != impl.lastPerson;
    impl.lastPerson = cnic;
    impl.lastHome = household;
    return {};
}

Result<Version> VersionWriter::finish(Version about) {
    Impl& impl = *m_impl;
    about.households = impl.households;
    about.persons = impl.persons;
    try {
        impl.people->flush();
        writeWords(impl.database, impl.words, 0);
        writeAbout(impl.database, about);
        impl.household.reset();
        impl.people.reset();
        impl.also.reset();
        impl.database.exec("COMMIT");
    } catch (const SQLite::Exception& error) {
        return failed(impl.file, error);
    }
    impl.finished = true;
    return about;
}

Result<Version> publishHouseholds(const fs::path& folder,
                                  const std::vector<eligibility::Household>& households,
                                  const std::string& source, domain::Time now) {
    const auto loading = Loading::begin(folder);
    if (!loading) return tl::unexpected(loading.error());
    const auto there = versionsIn(folder);
    Version about{
        .number = there.empty() ? 1 : there.back() + 1, .loaded = now, .source = source, .hash = {}};
    const fs::path part = folder / "registry.part";
    {
        auto writer = VersionWriter::begin(part);
        if (!writer) return tl::unexpected(writer.error());
        std::vector<std::pair<eligibility::CnicNumber, std::uint64_t>> homes;
        for (const auto& household : households) {
            if (auto put = (*writer)->household(household); !put) return tl::unexpected(put.error());
            for (const auto& person : household.members) homes.emplace_back(person.cnic, household.id);
        }
        std::ranges::sort(homes);
        for (const auto& [cnic, household] : homes)
            if (auto put = (*writer)->person(cnic, household); !put) return tl::unexpected(put.error());
        const auto done = (*writer)->finish(about);
        if (!done) return tl::unexpected(done.error());
        about = *done;
    }
    if (auto done = publish(folder, part, about.number); !done) return tl::unexpected(done.error());
    return about;
}

}  // namespace owc::registry
