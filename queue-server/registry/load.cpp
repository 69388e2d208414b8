#include "queue-server/registry/load.h"

#include <algorithm>

#include "queue-server/registry/assemble.h"
#include "queue-server/registry/folder.h"
#include "queue-server/registry/inputs.h"
#include "queue-server/registry/packed.h"
#include "queue-server/registry/rows.h"
#include "queue-server/registry/runs.h"
#include "queue-server/registry/table_file.h"

namespace owc::registry {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using namespace eligibility;
namespace fs = std::filesystem;

namespace {

constexpr std::uint64_t kToldEvery = 16'384;

/// One load: what is gathered, and how far each file is.
class Load {
  public:
    Load(const fs::path& folder, const LoadOptions& options)
        : m_folder(folder), m_staged(folder / "staging"), m_options(options) {}

    Result<LoadReport> run(std::vector<Input> inputs) {
        begin(std::move(inputs));
        for (std::size_t file = 0; file < m_staging.inputs.size(); ++file)
            if (auto done = read(file); !done) return tl::unexpected(done.error());
        if (m_staging.refused == 0)
            if (auto done = build(); !done) {
                // The next call would go on with the same damaged runs.
                if (done.error().code == ErrorCode::Corrupt) dropStaged();
                return tl::unexpected(done.error());
            }
        dropStaged();
        m_report.refused = m_staging.refused;
        m_report.told = m_staging.told;
        m_report.complaints = m_staging.complaints;
        for (const Input& input : m_staging.inputs) m_report.rows += input.rows;
        return std::move(m_report);
    }

  private:
    /// Goes on with what an interrupted load of the same files left behind.
    void begin(std::vector<Input> inputs) {
        auto before = Staging::restore(m_staged);
        const auto same = [](const Input& a, const Input& b) { return a.path == b.path && a.size == b.size; };
        if (before && before->names == m_options.names && std::ranges::equal(before->inputs, inputs, same) &&
            std::ranges::all_of(before->inputs, unchanged)) {
            m_staging = std::move(*before);
            m_report.resumed = true;
        } else {
            startAnew(std::move(inputs));
        }
        openWriters();
    }
    /// What was taken of it is what stands there now.
    static bool unchanged(const Input& input) {
        if (input.offset == 0) return true;
        auto lines = LineFile::open(input.path, false);
        return lines && lines->skipTo(input.offset, 0) && lines->hash() == input.hash;
    }
    void dropStaged() const {
        std::error_code ignored;
        fs::remove_all(m_staged, ignored);
    }
    void startAnew(std::vector<Input> inputs) {
        dropStaged();
        std::error_code ignored;
        fs::create_directories(m_staged, ignored);
        m_staging = {.inputs = std::move(inputs), .names = m_options.names};
        m_report.resumed = false;
    }
    void openWriters() {
        m_rolls.emplace(m_staged, "rolls", m_options.memory, m_staging.rolls);
        m_homes.emplace(m_staged, "homes", m_options.memory, m_staging.homes);
        m_papers.emplace(m_staged, "papers", m_options.memory, m_staging.papers);
    }

    Result<void> read(std::size_t file) {
        Input& input = m_staging.inputs[file];
        if (input.done) return {};
        auto table = TableFile::open(input.path, input.form, false);
        if (!table) return tl::unexpected(table.error());
        LineFile& lines = table->lines();
        Complaints complaints(m_staging, m_options.complaints);
        if (const auto& trouble = table->trouble()) {
            complaints.refuse(file, lines.number(), trouble->column, trouble->what);
            return commit(input, lines, true);
        }
        if (input.offset > lines.offset())
            if (auto done = lines.skipTo(input.offset, input.lines); !done) return done;
        TableFile::Row row;
        for (std::uint64_t count = 1;; ++count) {
            const auto got = table->next(row);
            if (!got) return tl::unexpected(got.error());
            if (!*got) break;
            ++input.rows;
            if (!row.trouble)
                row.trouble = gather(input.form.kind, row.fields, static_cast<std::uint16_t>(file),
                                     static_cast<std::uint32_t>(row.number));
            if (row.trouble) complaints.refuse(file, row.number, row.trouble->column, row.trouble->what);
            if (row.unended) complaints.tell(file, row.number, {}, kUnended);
            if (count % kToldEvery == 0) tell(input, lines.offset());
            if (m_rolls->full() || m_homes->full() || m_papers->full())
                if (auto done = commit(input, lines, false); !done) return done;
        }
        return commit(input, lines, true);
    }

    std::optional<Trouble> gather(Kind kind, Fields& fields, std::uint16_t file, std::uint32_t line) {
        std::uint64_t household = 0;
        Person person;
        std::optional<Trouble> trouble;
        switch (kind) {
            case Kind::Household: {
                Household it;
                if ((trouble = readHousehold(fields, it))) return trouble;
                m_rolls->add({it.id, 0, line, file, joined(kind, fields)});
                return {};
            }
            case Kind::Score: {
                Score score;
                if ((trouble = readScore(fields, household, score))) return trouble;
                m_rolls->add({household, 1, line, file, joined(kind, fields)});
                return {};
            }
            case Kind::Person: {
                if (!m_options.names) fields[2] = {};
                if ((trouble = readPerson(fields, household, person))) return trouble;
                m_bytes.assign(1, static_cast<char>(kind));
                m_bytes += packPerson(person);
                m_rolls->add({household, person.cnic + kBehindHousehold, line, file, m_bytes});
                m_homes->add({person.cnic, household, line, file, {}});
                return {};
            }
            case Kind::Certificate:
            case Kind::Enrolment:
            case Kind::Answer:
            case Kind::Entitlement:
                if ((trouble = readPaper(kind, fields, person))) return trouble;
                m_papers->add({person.cnic, kBehindHomes, line, file, joined(kind, fields)});
                return {};
        }
        return {};
    }

    /// What was gathered is written down, then how far the file is.
    Result<void> commit(Input& input, const LineFile& lines, bool done) {
        for (RunWriter* runs : {&*m_rolls, &*m_homes, &*m_papers})
            if (auto spilled = runs->spill(); !spilled) return spilled;
        m_staging.rolls = m_rolls->runs();
        m_staging.homes = m_homes->runs();
        m_staging.papers = m_papers->runs();
        input.offset = lines.offset();
        input.lines = lines.number();
        input.hash = lines.hash();
        input.done = done;
        tell(input, input.offset);
        return m_staging.save(m_staged);
    }

    Result<void> build() {
        const auto there = versionsIn(m_folder);
        Version about{.number = there.empty() ? 1 : there.back() + 1,
                      .loaded = m_options.now,
                      .source = m_options.source,
                      .hash = hashOf(m_staging.inputs)};
        if (about.source.empty()) about.source = namesOf(m_staging.inputs);
        const fs::path part = m_folder / "registry.part";
        Complaints complaints(m_staging, m_options.complaints);
        {
            auto writer = VersionWriter::begin(part);
            if (!writer) return tl::unexpected(writer.error());
            if (auto done = assemble(m_staged, m_staging, m_options, complaints, **writer); !done)
                return done;
            if (m_staging.refused > 0) return {};
            auto finished = (*writer)->finish(about);
            if (!finished) return tl::unexpected(finished.error());
            about = *finished;
        }
        if (auto done = publish(m_folder, part, about.number); !done) return done;
        m_report.version = about;
        return {};
    }

    void tell(const Input& input, std::uint64_t offset) const {
        if (!m_options.progress) return;
        LoadProgress progress{LoadProgress::Step::Reading, input.name(), offset, 0};
        for (const Input& it : m_staging.inputs) {
            progress.total += it.size;
            if (it.done) progress.done += it.size;
        }
        if (input.done) progress.done -= offset;
        m_options.progress(progress);
    }

    /// Papers come behind the homes of their person, whatever the number of the household.
    static constexpr std::uint64_t kBehindHomes = ~std::uint64_t{0};

    fs::path m_folder, m_staged;
    const LoadOptions& m_options;
    Staging m_staging;
    LoadReport m_report;
    std::optional<RunWriter> m_rolls, m_homes, m_papers;
    std::string m_bytes;
};

}  // namespace

Result<LoadReport> load(const fs::path& folder, const std::vector<fs::path>& files,
                        const LoadOptions& options) {
    auto inputs = inputsOf(files);
    if (!inputs) return tl::unexpected(inputs.error());
    for (const Kind kind : {Kind::Household, Kind::Person})
        if (std::ranges::none_of(*inputs, [&](const Input& input) { return input.form.kind == kind; }))
            return fail(ErrorCode::BadInput,
                        "a registry is at least a file of households and one of persons");
    const auto loading = Loading::begin(folder);
    if (!loading) return tl::unexpected(loading.error());
    return Load(folder, options).run(std::move(*inputs));
}

}  // namespace owc::registry
