#include "queue-server/admin/dues_cli.h"

#include "config/settings/paying_rules_of.h"
#include "config/settings/written_time.h"
#include "queue-server/admin/control.h"
#include "queue-server/admin/payout_watch.h"
#include "queue-server/admin/settlement.h"

namespace owc::admin {

DuesCli::DuesCli(CLI::App& app)
    : m_load(app.add_subcommand("dues-load", "import a bank's signed list of what people are due")),
      m_withdraw(app.add_subcommand("dues-withdraw", "take a list back of which nothing was paid")),
      m_sign(app.add_subcommand("dues-sign", "sign a list as its bank does; prints the public key")),
      m_settlement(
          app.add_subcommand("settlement-export", "write what was handed over on a day, for the banks")),
      m_ledger(app.add_subcommand("ledger-export", "write every posting of the ledger as CSV")),
      m_watch(app.add_subcommand("payout-watch", "print what to look at in a day's payouts, by officer")) {
    for (CLI::App* command : {m_load, m_withdraw})
        command->add_option("data", m_data, "data folder of the centre")->required();
    m_load->add_option("file", m_file, "the list")->required();
    m_load->add_option("--config", m_config, "settings of the centre")->required();
    m_load->add_option("--signature", m_signature, "FILE.sig when not given");
    m_withdraw->add_option("list", m_list, "its number")->required();
    m_settlement->add_option("data", m_data, "data folder of the centre")->required();
    m_settlement->add_option("day", m_day, "2026-03-14")->required();
    m_settlement->add_option("file", m_file, "a new CSV file")->required();
    m_sign->add_option("key", m_key, "file of the bank's key; made when it is not there")->required();
    m_sign->add_option("file", m_file, "the list; the signature goes to FILE.sig")->required();
    m_ledger->add_option("log", m_log, "centre.db")->required();
    m_ledger->add_option("file", m_exported.postings, "the postings, one a line")->required();
    m_ledger->add_option("--payouts", m_exported.payouts, "the payouts too, one a line, in this file");
    m_watch->add_option("log", m_log, "centre.db")->required();
    m_watch->add_option("--day", m_day, "2026-03-14; the last day of the log when not given");
}

ExitCode DuesCli::load(domain::Time now, std::ostream& out) const {
    const auto settings = settings::load(m_config);
    if (!settings) {
        out << settings.error().detail << '\n';
        return ExitCode::Usage;
    }
    const auto local = now + std::chrono::minutes{settings->utcOffsetMin};
    const payments::DueTerms terms{.centre = settings->id,
                                   .rules = settings::paymentRulesOf(*settings),
                                   .today = std::chrono::floor<std::chrono::days>(local)};
    const DuesPlaces places{
        .file = m_file,
        .signature = m_signature.empty() ? std::filesystem::path(m_file.string() + ".sig") : m_signature,
        .bankKeys = settings->payments.listKeys};
    return duesLoad([this](const protocol::RequestBody& body) { return askServer(m_data, body); }, places,
                    terms, out);
}

ExitCode DuesCli::settle(std::ostream& out) const {
    const auto day = settings::dateOf(m_day);
    if (day) return settlementExport(m_data / "centre.db", *day, m_file, out);
    out << "day: write a date as 2026-03-14\n";
    return ExitCode::Usage;
}

ExitCode DuesCli::watch(std::ostream& out) const {
    if (m_day.empty()) return payoutWatch(m_log, {}, out);
    if (const auto day = settings::dateOf(m_day)) return payoutWatch(m_log, day, out);
    out << "--day: write a date as 2026-03-14\n";
    return ExitCode::Usage;
}

std::optional<ExitCode> DuesCli::run(domain::Time now, std::ostream& out) const {
    if (m_load->parsed()) return load(now, out);
    if (m_withdraw->parsed())
        return duesWithdraw([this](const protocol::RequestBody& body) { return askServer(m_data, body); },
                            m_list, out);
    if (m_sign->parsed()) return duesSign(m_key, m_file, out);
    if (m_settlement->parsed()) return settle(out);
    if (m_ledger->parsed()) return ledgerExport(m_log, m_exported, out);
    if (m_watch->parsed()) return watch(out);
    return std::nullopt;
}

}  // namespace owc::admin
