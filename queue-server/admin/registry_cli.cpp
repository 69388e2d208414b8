#include "queue-server/admin/registry_cli.h"

#include <ostream>

#include "queue-server/registry/delta.h"
#include "queue-server/registry/odd.h"
#include "queue-server/registry/registry.h"

namespace owc::admin {

namespace {

constexpr std::size_t kEveryOdd = 10'000'000;  ///< the dashboard sends here for those that it does not show

/// A refusal of the registry as an exit code.
ExitCode complain(const domain::Error& error, std::ostream& out) {
    out << error.detail << '\n';
    if (error.code == domain::ErrorCode::BadInput) return ExitCode::Refused;
    return error.code == domain::ErrorCode::Corrupt ? ExitCode::Broken : ExitCode::CannotRead;
}

void say(const registry::Version& version, std::ostream& out) {
    out << "version " << version.number << ": " << version.households << " households, " << version.persons
        << " persons\n  of " << version.source << "\n  hash " << version.hash << '\n';
}

/// "Reading persons.csv", "Placing people", "Building households".
std::string inWords(const registry::LoadProgress& progress) {
    switch (progress.step) {
        case registry::LoadProgress::Step::Reading:
            return "reading " + progress.file;
        case registry::LoadProgress::Step::Placing:
            return "placing people";
        case registry::LoadProgress::Step::Building:
            return "building households";
    }
    return {};
}

std::string bar(std::uint64_t percent) {
    constexpr std::size_t kWidth = 30;
    const std::size_t full = kWidth * percent / 100;
    return '[' + std::string(full, '#') + std::string(kWidth - full, '.') + ']';
}

}  // namespace

RegistryCli::RegistryCli(CLI::App& app)
    : m_load(app.add_subcommand("registry-load", "make a new version of the registry out of whole files")),
      m_delta(app.add_subcommand("registry-delta",
                                 "make a new version of the current one and a list of changes")),
      m_synth(app.add_subcommand("synth", "write files of a registry of people who do not exist")),
      m_about(app.add_subcommand("registry-about", "say which version of the registry answers")),
      m_odd(app.add_subcommand("registry-odd", "list what looks like abuse or a mistake, numbers masked")) {
    for (CLI::App* command : {m_load, m_delta, m_about, m_odd})
        command->add_option("folder", m_folder, "DATA/registry")->required();
    for (CLI::App* command : {m_load, m_delta}) {
        command->add_option("files", m_files, "households.csv persons.csv ... or .jsonl")->required();
        command->add_flag("--no-names", m_noNames, "do not keep names of people");
        command->add_option("--source", m_options.source, "whose list it is, in a few words");
        command->add_option("--complaints", m_options.complaints,
                            "wrong lines that are named; all are counted");
    }
    m_load->add_option("--memory", m_memory, "MB gathered before they are sorted and written down")
        ->check(CLI::Range(1, 4096));
    m_synth->add_option("--persons", m_made.persons, "how many, about")->required();
    m_synth->add_option("--seed", m_made.seed, "the same seed, the same people");
    m_synth->add_option("--out", m_folder, "folder of the files")->required();
    m_synth->add_flag("--json", m_made.json, "JSON Lines instead of CSV");
}

std::optional<ExitCode> RegistryCli::run(domain::Time now, bool terminal, std::ostream& out) {
    m_options.now = now;
    m_options.names = !m_noNames;
    m_options.memory = m_memory << 20;
    showProgress(terminal, out);
    if (m_load->parsed() || m_delta->parsed()) return load(out);
    if (m_synth->parsed()) return synth(out);
    if (m_about->parsed()) return about(out);
    if (m_odd->parsed()) return odd(std::chrono::floor<std::chrono::days>(now), out);
    return std::nullopt;
}

void RegistryCli::showProgress(bool terminal, std::ostream& out) {
    m_options.progress = [&out, terminal,
                          last = std::string{}](const registry::LoadProgress& progress) mutable {
        const std::uint64_t percent =
            progress.total ? std::min<std::uint64_t>(100, progress.done * 100 / progress.total) : 100;
        const std::string line = inWords(progress) + ' ' + std::to_string(percent) + " %";
        if (line == last) return;
        last = line;
        if (terminal)
            out << '\r' << bar(percent) << ' ' << line << "\x1b[K" << std::flush;
        else
            out << line << std::endl;
    };
    m_made.progress = [&out, terminal](std::uint64_t persons) {
        if (terminal) out << '\r' << persons << " persons\x1b[K" << std::flush;
    };
}

ExitCode RegistryCli::load(std::ostream& out) {
    const auto report = m_delta->parsed() ? registry::applyDelta(m_folder, m_files, m_options)
                                          : registry::load(m_folder, m_files, m_options);
    if (!report) return complain(report.error(), out << '\n');
    out << '\n';
    for (const auto& complaint : report->complaints) out << registry::inWords(complaint) << '\n';
    if (report->resumed) out << "an interrupted load of these files went on\n";
    out << report->rows << " lines; " << report->refused << " wrong, " << report->told << " taken and told\n";
    if (!report->version) {
        out << "nothing was taken: mend the lines above and load again\n";
        return ExitCode::Refused;
    }
    say(*report->version, out);
    return ExitCode::Good;
}

ExitCode RegistryCli::synth(std::ostream& out) {
    const auto report = registry::synthesize(m_folder, m_made);
    if (!report) return complain(report.error(), out);
    out << '\n' << report->households << " households, " << report->persons << " persons\n";
    for (const auto& file : report->files) out << file.string() << '\n';
    return ExitCode::Good;
}

ExitCode RegistryCli::about(std::ostream& out) const {
    const auto opened = registry::Registry::open(m_folder);
    if (!opened) return complain(opened.error(), out);
    if ((*opened)->version().number == 0) {
        out << "nothing was loaded into " << m_folder.string() << '\n';
        return ExitCode::CannotRead;
    }
    say((*opened)->version(), out);
    return ExitCode::Good;
}

ExitCode RegistryCli::odd(domain::Day today, std::ostream& out) const {
    const auto opened = registry::Registry::open(m_folder);
    if (!opened) return complain(opened.error(), out);
    const auto report = registry::findOdd(**opened, {.on = today, .most = kEveryOdd});
    if (!report) return complain(report.error(), out);
    constexpr const char* kNames[] = {"",
                                      "two grants in a household",
                                      "in two rolls",
                                      "amounts for a deceased",
                                      "amounts for a blocked card",
                                      "one telephone"};
    for (const auto& it : report->found) {
        out << kNames[static_cast<std::size_t>(it.kind)] << ':';
        for (const auto& person : it.people) out << ' ' << person;
        out << "; household";
        for (const auto household : it.households) out << ' ' << household;
        out << "; " << it.programme << (it.programme.empty() ? "" : " ") << registry::inWords(it, today) << '\n';
    }
    for (std::size_t kind = 1; kind < report->total.size(); ++kind)
        out << kNames[kind] << ": " << report->total[kind] << '\n';
    return ExitCode::Good;
}

}  // namespace owc::admin
