#include "queue-server/admin/drawer_day_cli.h"

#include <ostream>

#include "config/settings/written_time.h"

namespace owc::admin {

DrawerDayCli::DrawerDayCli(CLI::App& app)
    : m_command(
          app.add_subcommand("drawer-day", "write what a day did to the cash drawers, as CSV and PDF")) {
    m_command->add_option("log", m_log, "centre.db")->required();
    m_command->add_option("--day", m_day, "2026-03-14")->required();
    m_command->add_option("--drawer", m_drawer.value, "number of the only one; all when not given");
    m_command->add_option("--csv", m_files.csv, "a new CSV file")->required();
    m_command->add_option("--pdf", m_files.pdf, "a new PDF file")->required();
}

std::optional<ExitCode> DrawerDayCli::run(std::ostream& out) const {
    if (!m_command->parsed()) return std::nullopt;
    const auto day = settings::dateOf(m_day);
    if (day) return drawerDay(m_log, *day, m_drawer, m_files, out);
    out << "--day: write a date as 2026-03-14\n";
    return ExitCode::Usage;
}

}  // namespace owc::admin
