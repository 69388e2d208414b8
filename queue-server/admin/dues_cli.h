#pragma once

#include <CLI/CLI.hpp>

#include "queue-server/admin/dues.h"
#include "queue-server/admin/ledger_export.h"

namespace owc::admin {

/// The command line of banks' lists, of what became of them, of what banks are told, and of what to look at.
class DuesCli {
  public:
    /// Adds the subcommands.
    explicit DuesCli(CLI::App& app);

    /// Runs the one that was parsed; nothing when it was none of these.
    [[nodiscard]] std::optional<ExitCode> run(domain::Time now, std::ostream& out) const;

  private:
    [[nodiscard]] ExitCode load(domain::Time now, std::ostream& out) const;
    [[nodiscard]] ExitCode settle(std::ostream& out) const;
    [[nodiscard]] ExitCode watch(std::ostream& out) const;

    CLI::App *m_load, *m_withdraw, *m_sign, *m_settlement, *m_ledger, *m_watch;
    std::filesystem::path m_data;
    std::filesystem::path m_config;
    std::filesystem::path m_file;
    std::filesystem::path m_signature;
    std::filesystem::path m_key;
    std::filesystem::path m_log;
    LedgerFiles m_exported;
    std::uint64_t m_list = 0;
    std::string m_day;
};

}  // namespace owc::admin
