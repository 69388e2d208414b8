#pragma once

#include <CLI/CLI.hpp>
#include <optional>

#include "queue-server/admin/commands.h"

namespace owc::admin {

/// The command line of reports about money that was paid.
class MoneyCli {
  public:
    /// Adds the subcommands.
    explicit MoneyCli(CLI::App& app);

    /// Runs the one that was parsed; nothing when it was none of these.
    [[nodiscard]] std::optional<ExitCode> run(std::ostream& out) const;

  private:
    CLI::App* m_reconcile;
    std::filesystem::path m_log;
    std::filesystem::path m_bank;
    std::filesystem::path m_csv;
};

}  // namespace owc::admin
