#include "queue-server/admin/outbox_cli.h"

#include "queue-server/admin/control.h"

namespace owc::admin {

OutboxCli::OutboxCli(CLI::App& app)
    : m_list(
          app.add_subcommand("outbox-list", "list what the registration desk has sent: nothing of anybody")),
      m_export(app.add_subcommand("outbox-export", "write its signed records into a new file, one a line")),
      m_answers(app.add_subcommand("answers-load", "take what the registry's office said of them")) {
    for (CLI::App* command : {m_list, m_export, m_answers})
        command->add_option("data", m_data, "data folder of the centre")->required();
    for (CLI::App* command : {m_export, m_answers})
        command->add_option("file", m_file, "JSON Lines")->required();
    m_export->add_option("--after", m_after, "only records after this number");
}

std::optional<ExitCode> OutboxCli::run(std::ostream& out) const {
    const std::filesystem::path log = m_data / "centre.db";
    const Ask ask = [this](const protocol::RequestBody& body) { return askServer(m_data, body); };
    if (m_list->parsed()) return outboxList(log, out);
    if (m_export->parsed()) return outboxExport(ask, m_after, m_file, out);
    if (m_answers->parsed()) return answersLoad(ask, log, m_file, out);
    return std::nullopt;
}

}  // namespace owc::admin
