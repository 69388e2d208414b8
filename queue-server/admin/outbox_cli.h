#pragma once

#include <CLI/CLI.hpp>

#include "queue-server/admin/outbox.h"

namespace owc::admin {

/// The command line of what the registration desk sent.
class OutboxCli {
  public:
    /// Adds the subcommands.
    explicit OutboxCli(CLI::App& app);

    /// Runs the one that was parsed; nothing when it was none of these.
    [[nodiscard]] std::optional<ExitCode> run(std::ostream& out) const;

  private:
    CLI::App *m_list, *m_export, *m_answers;
    std::filesystem::path m_data;
    std::filesystem::path m_file;
    std::uint64_t m_after = 0;
};

}  // namespace owc::admin
