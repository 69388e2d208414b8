#include "queue-server/admin/money_cli.h"

#include <ostream>

#include "queue-server/admin/reconcile.h"

namespace owc::admin {

MoneyCli::MoneyCli(CLI::App& app)
    : m_reconcile(app.add_subcommand("reconcile", "hold a bank's file of a day against the log")) {
    m_reconcile->add_option("log", m_log, "centre.db")->required();
    m_reconcile->add_option("file", m_bank, "the bank's file")->required();
    m_reconcile->add_option("--csv", m_csv, "the differences too, in this new file");
}

std::optional<ExitCode> MoneyCli::run(std::ostream& out) const {
    if (m_reconcile->parsed()) return reconcile(m_log, m_bank, m_csv, out);
    return std::nullopt;
}

}  // namespace owc::admin
