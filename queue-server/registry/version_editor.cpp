#include "queue-server/registry/version_editor.h"

#include <map>

#include "queue-server/registry/household_rows.h"
#include "queue-server/registry/layout.h"
#include "queue-server/registry/packed.h"
#include "queue-server/registry/person_index.h"

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using eligibility::CnicNumber;
using eligibility::Household;
namespace fs = std::filesystem;

class VersionEditor::Impl {
  public:
    explicit Impl(fs::path path)
        : file(std::move(path)), database(file.string(), SQLite::OPEN_READWRITE), people(database) {
        database.exec("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE");
        database.exec("BEGIN");
        persons = database.execAndGet("SELECT persons FROM about").getInt64();
    }
    ~Impl() {
        std::error_code ignored;
        if (!finished) fs::remove(file, ignored);
    }

    Result<std::optional<Household>> read(std::uint64_t id) {
        SQLite::Statement row(
            database, std::string("SELECT ") + kHouseholdColumns + " FROM household h WHERE h.id = ?");
        row.bind(1, static_cast<std::int64_t>(id));
        if (!row.executeStep()) return std::nullopt;
        auto household = readHouseholdRow(row, words);
        if (!household) return tl::unexpected(household.error());
        return std::move(*household);
    }
    std::set<std::uint64_t> readHomes(CnicNumber cnic) {
        std::set<std::uint64_t> found;
        if (const auto home = people.find(cnic)) found.insert(*home);
        SQLite::Statement row(database, "SELECT household FROM also WHERE cnic = ?");
        row.bind(1, static_cast<std::int64_t>(cnic));
        while (row.executeStep()) found.insert(static_cast<std::uint64_t>(row.getColumn(0).getInt64()));
        return found;
    }
    void writeHouseholds() {
        SQLite::Statement put(database, "INSERT OR REPLACE INTO household VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
        SQLite::Statement drop(database, "DELETE FROM household WHERE id = ?");
        for (const auto& [id, household] : households) {
            if (household) {
                writeHouseholdRow(put, *household, words);
                continue;
            }
            drop.bind(1, static_cast<std::int64_t>(id));
            drop.exec();
            drop.reset();
        }
    }
    void writeHomes() {
        SQLite::Statement drop(database, "DELETE FROM also WHERE cnic = ?");
        SQLite::Statement also(database, "INSERT INTO also VALUES(?, ?)");
        for (const auto& [cnic, all] : homes) {
            const bool before = people.find(cnic).has_value();
            persons += (all.empty() ? 0 : 1) - (before ? 1 : 0);
            if (before || !all.empty())
                people.set(cnic, all.empty() ? std::nullopt : std::optional(*all.begin()));
            drop.bind(1, static_cast<std::int64_t>(cnic));
            drop.exec();
            drop.reset();
            for (const std::uint64_t home : all) {
                if (home == *all.begin()) continue;
                also.bind(1, static_cast<std::int64_t>(cnic));
                also.bind(2, static_cast<std::int64_t>(home));
                also.exec();
                also.reset();
            }
        }
    }

    fs::path file;
    SQLite::Database database;
    PersonIndex people;
    std::int64_t persons = 0;
    Words words;
    std::uint32_t wordsBefore = 0;
    std::map<std::uint64_t, std::optional<Household>> households;  ///< looked at; nothing: is not there
    std::map<CnicNumber, std::set<std::uint64_t>> homes;           ///< looked at
    bool finished = false;
};

VersionEditor::VersionEditor(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
VersionEditor::~VersionEditor() = default;

Result<std::unique_ptr<VersionEditor>> VersionEditor::begin(const fs::path& from, const fs::path& part) {
    std::error_code wrong;
    fs::copy_file(from, part, fs::copy_options::overwrite_existing, wrong);
    if (wrong) {
        std::error_code ignored;
        fs::remove(part, ignored);
        return fail(
            wrong == std::errc::no_space_on_device ? ErrorCode::StorageFull : ErrorCode::StorageFailed,
            part.string() + ": " + wrong.message());
    }
    try {
        std::unique_ptr<VersionEditor> editor(new VersionEditor(std::make_unique<Impl>(part)));
        auto words = readWords(editor->m_impl->database);
        if (!words) return tl::unexpected(words.error());
        editor->m_impl->words = std::move(*words);
        editor->m_impl->wordsBefore = editor->m_impl->words.size();
        return editor;
    } catch (const SQLite::Exception& error) {
        return failed(part, error);
    }
}

Result<Household*> VersionEditor::household(std::uint64_t id) {
    auto known = m_impl->households.find(id);
    if (known == m_impl->households.end()) {
        try {
            auto read = m_impl->read(id);
            if (!read) return tl::unexpected(read.error());
            known = m_impl->households.emplace(id, std::move(*read)).first;
        } catch (const SQLite::Exception& error) {
            return failed(m_impl->file, error);
        }
    }
    return known->second ? &*known->second : nullptr;
}

Household& VersionEditor::add(std::uint64_t id) {
    return m_impl->households[id].emplace(Household{.id = id});
}

void VersionEditor::remove(std::uint64_t id) {
    m_impl->households[id].reset();
}

Result<std::set<std::uint64_t>*> VersionEditor::homes(CnicNumber cnic) {
    auto known = m_impl->homes.find(cnic);
    if (known == m_impl->homes.end()) {
        try {
            known = m_impl->homes.emplace(cnic, m_impl->readHomes(cnic)).first;
        } catch (const SQLite::Exception& error) {
            return failed(m_impl->file, error);
        }
    }
    return &known->second;
}

Result<Version> VersionEditor::finish(Version about) {
    for (const auto& [id, household] : m_impl->households)
        if (const auto why = household ? unstorable(*household) : std::nullopt)
            return fail(ErrorCode::BadInput, "household " + std::to_string(id) + ": " + *why);
    try {
        SQLite::Database& database = m_impl->database;
        m_impl->writeHouseholds();
        if (m_impl->words.size() > Words::kMost) return fail(ErrorCode::BadInput, kTooManyWords);
        m_impl->writeHomes();
        writeWords(database, m_impl->words, m_impl->wordsBefore);
        about.households =
            static_cast<std::uint64_t>(database.execAndGet("SELECT count(*) FROM household").getInt64());
        about.persons = static_cast<std::uint64_t>(m_impl->persons);
        database.exec("DELETE FROM about");
        writeAbout(database, about);
        database.exec("COMMIT");
    } catch (const SQLite::Exception& error) {
        return failed(m_impl->file, error);
    }
    m_impl->finished = true;
    return about;
}

}  // namespace owc::registry
