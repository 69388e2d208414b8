#pragma once

#include <CLI/CLI.hpp>

#include "queue-server/admin/commands.h"
#include "queue-server/registry/load.h"
#include "queue-server/registry/synth.h"

namespace owc::admin {

/// The command line of the commands about the registry. They need no running server; one that runs goes over
/// to the new version by itself.
class RegistryCli {
  public:
    /// Adds the subcommands.
    explicit RegistryCli(CLI::App& app);

    /// Runs the one that was parsed; nothing when it was none of these.
    /// @param now  written into a version
    /// @param out  a bar that overwrites itself where this is a terminal, lines else
    [[nodiscard]] std::optional<ExitCode> run(domain::Time now, bool terminal, std::ostream& out);

  private:
    /// A whole load or a delta.
    [[nodiscard]] ExitCode load(std::ostream& out);
    [[nodiscard]] ExitCode synth(std::ostream& out);
    [[nodiscard]] ExitCode odd(domain::Day today, std::ostream& out) const;
    [[nodiscard]] ExitCode about(std::ostream& out) const;
    void showProgress(bool terminal, std::ostream& out);

    CLI::App *m_load, *m_delta, *m_synth, *m_about, *m_odd;
    std::filesystem::path m_folder;
    std::vector<std::filesystem::path> m_files;
    bool m_noNames = false;
    std::size_t m_memory = 64;  ///< MB
    registry::LoadOptions m_options;
    registry::SynthOptions m_made;
};

}  // namespace owc::admin
