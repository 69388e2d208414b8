#include "queue-server/registry/delta.h"

#include <algorithm>

#include "queue-server/registry/assemble.h"
#include "queue-server/registry/folder.h"
#include "queue-server/registry/inputs.h"
#include "queue-server/registry/papers.h"
#include "queue-server/registry/rows.h"
#include "queue-server/registry/table_file.h"
#include "queue-server/registry/version_editor.h"

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace eligibility;
namespace fs = std::filesystem;

namespace {

constexpr std::size_t kToldEvery = 1024;

enum class Phase : std::uint8_t { RemovePeople, PutHouseholds, PutPeople, Scores, Papers, RemoveHouseholds };

struct DeltaLine {
    Phase phase{};
    Kind kind{};
    Change change{};
    std::size_t file = 0;
    std::uint64_t number = 0;
    Household household;  ///< its id says which for scores and persons too
    Person person;        ///< with the one paper
    Score score;
};

Phase phaseOf(Kind kind, Change change) {
    switch (kind) {
        case Kind::Household:
            return change == Change::Remove ? Phase::RemoveHouseholds : Phase::PutHouseholds;
        case Kind::Person:
            return change == Change::Remove ? Phase::RemovePeople : Phase::PutPeople;
        case Kind::Score:
            return Phase::Scores;
        case Kind::Certificate:
        case Kind::Enrolment:
        case Kind::Answer:
        case Kind::Entitlement:
            break;
    }
    return Phase::Papers;
}

/// What says which thing is removed is needed; the rest is filled so that one reader does for both.
void fillForRemoval(Kind kind, Fields& fields) {
    const auto fill = [&](std::size_t column, std::string_view value) {
        if (fields[column].empty()) fields[column] = value;
    };
    if (kind == Kind::Household) fill(1, "-");
    if (kind == Kind::Score) fill(2, "0");
    if (kind == Kind::Answer) fill(3, "review");
    if (kind == Kind::Entitlement) {
        fill(3, "0");
        fill(4, "2000-01-01");
        fill(5, "2000-01-01");
    }
}

std::optional<Trouble> readLine(Fields& fields, DeltaLine& line) {
    if (auto trouble = readChange(line.kind, fields, line.change)) return trouble;
    line.phase = phaseOf(line.kind, line.change);
    if (line.change == Change::Remove) fillForRemoval(line.kind, fields);
    if (line.kind == Kind::Household) return readHousehold(fields, line.household);
    if (line.kind == Kind::Score) return readScore(fields, line.household.id, line.score);
    if (line.kind == Kind::Person) return readPerson(fields, line.household.id, line.person);
    return readPaper(line.kind, fields, line.person);
}

class Delta {
  public:
    Delta(VersionEditor& editor, Complaints& complaints)
        : m_editor(editor), m_complaints(complaints), m_papers(editor) {}

    Result<void> apply(const DeltaLine& line) {
        switch (line.phase) {
            case Phase::RemovePeople:
                return removePerson(line);
            case Phase::PutHouseholds:
                return putHousehold(line);
            case Phase::PutPeople:
                return putPerson(line);
            case Phase::Scores:
                return changeScore(line);
            case Phase::Papers:
                return changePaper(line);
            case Phase::RemoveHouseholds:
                return removeHousehold(line);
        }
        return {};
    }
    /// After the last line.
    Result<void> end() { return m_papers.putBack(); }

  private:
    static constexpr const char* kNoHousehold = "the registry has no household of this number";

    void refuse(const DeltaLine& line, std::string column, std::string what) {
        m_complaints.refuse(line.file, line.number, std::move(column), std::move(what));
    }
    /// The household of a line; complains when there is none.
    Result<Household*> householdOf(const DeltaLine& line) {
        auto household = m_editor.household(line.household.id);
        if (household && !*household) refuse(line, "household", kNoHousehold);
        return household;
    }
    /// The households of a number, to be changed: its papers are safe from now on.
    Result<std::set<std::uint64_t>*> homesOf(CnicNumber cnic) {
        if (const auto papers = m_papers.of(cnic); !papers) return tl::unexpected(papers.error());
        return m_editor.homes(cnic);
    }

    Result<void> removePerson(const DeltaLine& line) {
        const auto household = householdOf(line);
        if (!household) return tl::unexpected(household.error());
        if (!*household) return {};
        const auto at = std::ranges::find((*household)->members, line.person.cnic, &Person::cnic);
        if (at == (*household)->members.end())
            return refuse(line, "cnic", "nobody of this number is in that household"), Result<void>{};
        const auto homes = homesOf(line.person.cnic);
        if (!homes) return tl::unexpected(homes.error());
        (*household)->members.erase(at);
        (*homes)->erase(line.household.id);
        return {};
    }

    Result<void> putHousehold(const DeltaLine& line) {
        const auto there = m_editor.household(line.household.id);
        if (!there) return tl::unexpected(there.error());
        Household& household = *there ? **there : m_editor.add(line.household.id);
        household.district = line.household.district;
        household.survey = line.household.survey;
        household.surveyed = line.household.surveyed;
        household.monthlyIncome = line.household.monthlyIncome;
        for (const Score& score : line.household.scores) putScore(household, score);
        return {};
    }

    static void putScore(Household& household, const Score& score) {
        auto& scores = household.scores;
        const auto at = std::ranges::lower_bound(scores, score.since, {}, &Score::since);
        if (at != scores.end() && at->since == score.since)
            at->hundredths = score.hundredths;
        else
            scores.insert(at, score);
    }

    Result<void> putPerson(const DeltaLine& line) {
        const auto household = householdOf(line);
        if (!household) return tl::unexpected(household.error());
        if (!*household) return {};
        const auto homes = homesOf(line.person.cnic);
        if (!homes) return tl::unexpected(homes.error());
        auto& members = (*household)->members;
        const auto at = std::ranges::find(members, line.person.cnic, &Person::cnic);
        if (at != members.end())
            *at = line.person;
        else
            members.insert(std::ranges::upper_bound(members, line.person.cnic, {}, &Person::cnic),
                           line.person);
        (*homes)->insert(line.household.id);
        return {};
    }

    Result<void> changeScore(const DeltaLine& line) {
        const auto household = householdOf(line);
        if (!household) return tl::unexpected(household.error());
        if (!*household) return {};
        if (line.change == Change::Put) return putScore(**household, line.score), Result<void>{};
        const auto removed = std::erase_if((*household)->scores,
                                           [&](const Score& it) { return it.since == line.score.since; });
        if (!removed) refuse(line, "since", "that household has no score of this day");
        return {};
    }

    Result<void> changePaper(const DeltaLine& line) {
        const auto homes = m_editor.homes(line.person.cnic);
        if (!homes) return tl::unexpected(homes.error());
        if ((*homes)->empty())
            return refuse(line, "cnic", "the registry has nobody of this number"), Result<void>{};
        const auto papers = m_papers.of(line.person.cnic);
        if (!papers) return tl::unexpected(papers.error());
        if (!change(**papers, line.person, line.change)) refuse(line, {}, "there is no such line to remove");
        return {};
    }

    Result<void> removeHousehold(const DeltaLine& line) {
        const auto household = householdOf(line);
        if (!household) return tl::unexpected(household.error());
        if (!*household) return {};
        for (const Person& person : (*household)->members) {
            const auto homes = homesOf(person.cnic);
            if (!homes) return tl::unexpected(homes.error());
            (*homes)->erase(line.household.id);
        }
        m_editor.remove(line.household.id);
        return {};
    }

    VersionEditor& m_editor;
    Complaints& m_complaints;
    TakenPapers m_papers;
};

Result<void> readAll(Staging& staging, const LoadOptions& options, Complaints& complaints,
                     std::vector<DeltaLine>& lines) {
    for (std::size_t file = 0; file < staging.inputs.size(); ++file) {
        Input& input = staging.inputs[file];
        auto table = TableFile::open(input.path, input.form, true);
        if (!table) return tl::unexpected(table.error());
        if (const auto& trouble = table->trouble())
            complaints.refuse(file, table->lines().number(), trouble->column, trouble->what);
        TableFile::Row row;
        while (!table->trouble()) {
            const auto got = table->next(row);
            if (!got) return tl::unexpected(got.error());
            if (!*got) break;
            ++input.rows;
            DeltaLine line{.kind = input.form.kind, .file = file, .number = row.number};
            if (!row.trouble) row.trouble = readLine(row.fields, line);
            if (!options.names) line.person.name.clear();
            if (row.unended) complaints.tell(file, row.number, {}, kUnended);
            if (row.trouble)
                complaints.refuse(file, row.number, row.trouble->column, row.trouble->what);
            else
                lines.push_back(std::move(line));
        }
        input.hash = table->lines().hash();
    }
    std::ranges::stable_sort(lines, {}, &DeltaLine::phase);
    return {};
}

/// The current version with these changes as a new one; nothing when a line was refused.
Result<std::optional<Version>> makeVersion(const fs::path& folder, std::uint64_t current,
                                           const LoadOptions& options, const Staging& staging,
                                           const std::vector<DeltaLine>& lines, Complaints& complaints) {
    const fs::path part = folder / "registry.part";
    auto editor = VersionEditor::begin(versionFile(folder, current), part);
    if (!editor) return tl::unexpected(editor.error());
    Delta delta(**editor, complaints);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (auto done = delta.apply(lines[i]); !done) return tl::unexpected(done.error());
        if (options.progress && i % kToldEvery == 0)
            options.progress({LoadProgress::Step::Building, {}, i, lines.size()});
    }
    if (staging.refused > 0) return std::nullopt;
    if (auto done = delta.end(); !done) return tl::unexpected(done.error());
    const auto finished =
        (*editor)->finish({.number = versionsIn(folder).back() + 1,
                           .loaded = options.now,
                           .source = options.source.empty() ? namesOf(staging.inputs) : options.source,
                           .hash = hashOf(staging.inputs)});
    if (!finished) return tl::unexpected(finished.error());
    editor->reset();
    if (auto done = publish(folder, part, finished->number); !done) return tl::unexpected(done.error());
    return *finished;
}

}  // namespace

Result<LoadReport> applyDelta(const fs::path& folder, const std::vector<fs::path>& files,
                              const LoadOptions& options) {
    auto inputs = inputsOf(files);
    if (!inputs) return tl::unexpected(inputs.error());
    const auto loading = Loading::begin(folder);
    if (!loading) return tl::unexpected(loading.error());
    const auto current = currentVersion(folder);
    if (!current) return tl::unexpected(current.error());
    if (!*current)
        return fail(ErrorCode::BadInput, folder.string() + ": nothing was loaded that a delta could change");

    Staging staging{.inputs = std::move(*inputs)};
    Complaints complaints(staging, options.complaints);
    std::vector<DeltaLine> lines;
    if (auto done = readAll(staging, options, complaints, lines); !done) return tl::unexpected(done.error());
    LoadReport report;
    if (staging.refused == 0) {
        const auto version = makeVersion(folder, **current, options, staging, lines, complaints);
        if (!version) return tl::unexpected(version.error());
        report.version = *version;
    }
    for (const Input& input : staging.inputs) report.rows += input.rows;
    report.refused = staging.refused;
    report.told = staging.told;
    report.complaints = staging.complaints;
    return report;
}

}  // namespace owc::registry
