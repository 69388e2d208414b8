#include "queue-server/admin/control_cli.h"

#include <ostream>

#include "config/settings/written_time.h"

namespace owc::admin {

ControlCli::ControlCli(CLI::App& app)
    : m_dayOpen(app.add_subcommand("day-open", "open the business day")),
      m_dayClose(app.add_subcommand("day-close", "close the business day")),
      m_pair(app.add_subcommand("pair", "let a device give the server its key, for five minutes")),
      m_revoke(app.add_subcommand("revoke", "take a device's key away")),
      m_forget(app.add_subcommand("forget", "erase who a person was; her number is asked for")),
      m_staffAdd(app.add_subcommand("staff-add", "let somebody sign in; the PIN is asked for")),
      m_pinReset(app.add_subcommand("pin-reset", "give an officer another PIN; it is asked for")),
      m_staffRemove(app.add_subcommand("staff-remove", "let somebody sign in no more")) {
    for (CLI::App* command :
         {m_dayOpen, m_dayClose, m_pair, m_revoke, m_forget, m_staffAdd, m_pinReset, m_staffRemove})
        command->fallthrough();
    app.add_option("--data", m_places.data, "data folder of the running server");
    app.add_option("--config", m_places.config, "settings folder, for the commands about staff");
    m_dayOpen->add_option("--day", m_day, "2026-03-14; today when not given");
    for (CLI::App* command : {m_pair, m_revoke})
        command->add_option("name", m_name, "of the device in devices.toml")->required();
    m_forget->add_option("--ticket", m_ticket, "text of a ticket of hers (OWC1:...) instead of her number");
    for (CLI::App* command : {m_staffAdd, m_pinReset, m_staffRemove})
        command->add_option("id", m_person.id, "officer number")->required();
    m_staffAdd->add_option("--name", m_person.name, "for managers only")->required();
    m_staffAdd->add_option("--role", m_person.role, "officer, supervisor or manager")
        ->check(CLI::IsMember({"officer", "supervisor", "manager"}));
    m_staffAdd->add_flag("--may-choose", m_person.mayChoose, "may call a chosen token out of turn");
}

std::optional<ExitCode> ControlCli::run(std::istream& in, std::ostream& out) const {
    const bool aboutStaff = m_staffAdd->parsed() || m_pinReset->parsed() || m_staffRemove->parsed();
    const bool ofServer = m_dayOpen->parsed() || m_dayClose->parsed() || m_pair->parsed() || m_revoke->parsed() ||
                          m_forget->parsed();
    if (!aboutStaff && !ofServer) return std::nullopt;
    if (ofServer && m_places.data.empty()) {
        out << "--data: say which server, by its data folder\n";
        return ExitCode::Usage;
    }
    if (aboutStaff && m_places.config.empty()) {
        out << "--config: say which centre, by its settings folder\n";
        return ExitCode::Usage;
    }
    if (m_staffAdd->parsed()) return staffAdd(m_places, m_person, in, out);
    if (m_pinReset->parsed()) return pinReset(m_places, m_person.id, in, out);
    if (m_staffRemove->parsed()) return staffRemove(m_places, m_person.id, out);
    if (m_pair->parsed()) return pair(m_places.data, m_name, out);
    if (m_revoke->parsed()) return revoke(m_places.data, m_name, out);
    if (m_forget->parsed()) return forget(m_places.data, m_ticket, in, out);
    if (m_dayClose->parsed()) return dayClose(m_places.data, out);
    const auto day = m_day.empty() ? std::nullopt : settings::dateOf(m_day);
    if (!m_day.empty() && !day) {
        out << "--day: write a date as 2026-03-14\n";
        return ExitCode::Usage;
    }
    return dayOpen(m_places.data, day, out);
}

}  // namespace owc::admin
