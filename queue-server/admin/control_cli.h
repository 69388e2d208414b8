#pragma once

#include <CLI/CLI.hpp>

#include "queue-server/admin/control.h"

namespace owc::admin {

/// The command line of the commands that go to the running server.
class ControlCli {
  public:
    /// Adds --data, --config and the subcommands.
    explicit ControlCli(CLI::App& app);

    /// Runs the one that was parsed; nothing when it was none of these.
    [[nodiscard]] std::optional<ExitCode> run(std::istream& in, std::ostream& out) const;

  private:
    CLI::App *m_dayOpen, *m_dayClose, *m_pair, *m_revoke, *m_forget, *m_staffAdd, *m_pinReset, *m_staffRemove;
    StaffPlaces m_places;
    std::string m_day;
    std::string m_name;    ///< of a device
    std::string m_ticket;
    settings::Staff m_person{.id = {}, .name = {}, .role = "officer", .pinHash = {}};
};

}  // namespace owc::admin
