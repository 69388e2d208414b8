#include "queue-server/registry/load.h"

#include <sodium.h>

#include "queue-server/registry/assemble.h"
#include "queue-server/registry/folder.h"
#include "queue-server/registry/line_file.h"
#include "queue-server/registry/lines.h"
#include "queue-server/registry/packed.h"
#include "queue-server/registry/rows.h"
#include "queue-server/registry/runs.h"

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
            if (auto done = build(); !done) return tl::unexpected(done.error());
        std::error_code ignored;
        fs::remove_all(m_staged, ignored);
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
    void startAnew(std::vector<Input> inputs) {
        std::error_code ignored;
        fs::remove_all(m_staged, ignored);
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
        auto lines = LineFile::open(input.path, !input.form.json);
        if (!lines) return tl::unexpected(lines.error());
        LineFile::Line line;
        CsvHeader header;
        if (!input.form.json) {
            const auto got = lines->next(line);
            if (!got) return tl::unexpected(got.error());
            const auto trouble = *got ? header.read(line.text, input.form.kind, false)
                                      : Trouble{{}, "empty; the first line names the columns"};
            if (trouble) {
                Complaints(m_staging, m_options.complaints)
                    .refuse(file, *got ? 1 : 0, trouble->column, trouble->what);
                return commit(input, *lines, true);
            }
        }
        if (input.offset > lines->offset()) {
            if (auto done = lines->skipTo(input.offset, input.lines); !done) return done;
        }
        for (std::uint64_t count = 1;; ++count) {
            const auto got = lines->next(line);
            if (!got) return tl::unexpected(got.error());
            if (!*got) break;
            if (line.unended) input.unended = true;
            if (!line.text.empty() || line.overlong) take(file, header, line);
            if (count % kToldEvery == 0) tell(input, lines->offset());
            if (m_rolls->full() || m_homes->full() || m_papers->full())
                if (auto done = commit(input, *lines, false); !done) return done;
        }
        if (input.unended)
            Complaints(m_staging, m_options.complaints)
                .tell(file, line.number - 1, {}, "the last line has no line end; was the file cut off?");
        return commit(input, *lines, true);
    }

    void take(std::size_t file, const CsvHeader& header, const LineFile::Line& line) {
        Input& input = m_staging.inputs[file];
        const Kind kind = input.form.kind;
        ++input.rows;
        std::optional<Trouble> trouble;
        if (line.overlong)
            trouble =
                Trouble{{}, "longer than " + std::to_string(kLongestLine) + " bytes; is a line end missing?"};
        else
            trouble = input.form.json ? splitJson(line.text, kind, false, m_scratch, m_fields)
                                      : header.split(line.text, m_scratch, m_fields);
        if (!trouble)
            trouble = gather(kind, static_cast<std::uint16_t>(file), static_cast<std::uint32_t>(line.number));
        if (trouble)
            Complaints(m_staging, m_options.complaints)
                .refuse(file, line.number, trouble->column, trouble->what);
    }

    std::optional<Trouble> gather(Kind kind, std::uint16_t file, std::uint32_t line) {
        std::uint64_t household = 0;
        Person person;
        std::optional<Trouble> trouble;
        switch (kind) {
            case Kind::Household: {
                Household it;
                if ((trouble = readHousehold(m_fields, it))) return trouble;
                m_rolls->add({it.id, 0, line, file, joined(kind, m_fields)});
                return {};
            }
            case Kind::Score: {
                Score score;
                if ((trouble = readScore(m_fields, household, score))) return trouble;
                m_rolls->add({household, 1, line, file, joined(kind, m_fields)});
                return {};
            }
            case Kind::Person: {
                if (!m_options.names) m_fields[2] = {};
                if ((trouble = readPerson(m_fields, household, person))) return trouble;
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
                if ((trouble = readPaper(kind, m_fields, person))) return trouble;
                m_papers->add({person.cnic, kBehindHomes, line, file, joined(kind, m_fields)});
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
                      .hash = hash()};
        if (about.source.empty())
            for (const Input& input : m_staging.inputs)
                about.source += (about.source.empty() ? "" : " ") + input.name();
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

    [[nodiscard]] std::string hash() const {
        std::string all;
        for (const Input& input : m_staging.inputs) all += input.hash;
        if (m_staging.inputs.size() == 1) return all;
        unsigned char bytes[crypto_generichash_BYTES];
        crypto_generichash(bytes, sizeof bytes, reinterpret_cast<const unsigned char*>(all.data()),
                           all.size(), nullptr, 0);
        char hex[2 * sizeof bytes + 1];
        return sodium_bin2hex(hex, sizeof hex, bytes, sizeof bytes);
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
    std::string m_scratch, m_bytes;
    Fields m_fields{};
};

Result<std::vector<Input>> inputsOf(const std::vector<fs::path>& files) {
    std::vector<Input> inputs;
    for (const fs::path& file : files) {
        const auto form = formOf(file.filename().string());
        if (!form)
            return fail(ErrorCode::BadInput,
                        file.string() +
                            ": name it after what it holds: households, persons, scores, "
                            "certificates, enrolments, answers or entitlements, then .csv or "
                            ".jsonl, as in persons-2026-03.csv");
        std::error_code wrong;
        const std::uint64_t size = fs::file_size(file, wrong);
        if (wrong) return fail(ErrorCode::BadInput, file.string() + ": " + wrong.message());
        inputs.push_back({.path = fs::absolute(file).lexically_normal(), .form = *form, .size = size});
    }
    for (const Kind kind : {Kind::Household, Kind::Person})
        if (std::ranges::none_of(inputs, [&](const Input& input) { return input.form.kind == kind; }))
            return fail(ErrorCode::BadInput,
                        "a registry is at least a file of households and one of persons");
    return inputs;
}

}  // namespace

Result<LoadReport> load(const fs::path& folder, const std::vector<fs::path>& files,
                        const LoadOptions& options) {
    auto inputs = inputsOf(files);
    if (!inputs) return tl::unexpected(inputs.error());
    const auto loading = Loading::begin(folder);
    if (!loading) return tl::unexpected(loading.error());
    return Load(folder, options).run(std::move(*inputs));
}

}  // namespace owc::registry
