#pragma once

#include <CLI/CLI.hpp>
#include <optional>

#include "queue-server/admin/drawer_day.h"

namespace owc::admin {

/// The command line of the cash drawers' day.
class DrawerDayCli {
  public:
    /// Adds the subcommand.
    explicit DrawerDayCli(CLI::App& app);

    /// Runs it; nothing when it was not parsed.
    [[nodiscard]] std::optional<ExitCode> run(std::ostream& out) const;

  private:
    CLI::App* m_command;
    std::filesystem::path m_log;
    std::string m_day;
    payments::DrawerId m_drawer{};
    DrawerDayFiles m_files;
};

}  // namespace owc::admin
