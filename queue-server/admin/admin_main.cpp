#include <sys/stat.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <array>
#include <ctime>
#include <iostream>

#include "config/secrecy/keep_secrets.h"
#include "config/settings/rules_of.h"
#include "config/settings/written_time.h"
#include "queue-server/admin/control_cli.h"
#include "queue-server/admin/drawer_day_cli.h"
#include "queue-server/admin/dues_cli.h"
#include "queue-server/admin/money_cli.h"
#include "queue-server/admin/outbox_cli.h"
#include "queue-server/admin/registry_cli.h"

namespace {

/// The time of this PC's clock where it stands, for names of files.
std::string localStamp(const char* form) {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    std::array<char, 32> text{};
    return {text.data(), std::strftime(text.data(), text.size(), form, &local)};
}

}  // namespace

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    CLI::App app{"owc-admin: looks after a One Window Centre and its log"};
    app.require_subcommand(1);
    std::filesystem::path file;
    std::uint64_t from = 1;
    std::string code;
    const auto withFile = [&](const char* name, const char* what) {
        CLI::App* command = app.add_subcommand(name, what);
        command->add_option("file", file, "centre.db")->required();
        return command;
    };
    CLI::App* verify = withFile("verify", "check the hash chain and fold every event");
    CLI::App* events = withFile("events", "list events, one line each");
    events->add_option("--from", from, "first event number");
    CLI::App* summary = withFile("summary", "one page about the last business day");
    CLI::App* ticket = withFile("ticket", "find the visit of a ticket's QR text");
    ticket->add_option("code", code, "OWC1:...")->required();
    CLI::App* receipt = withFile("verify-receipt", "whether a receipt's QR text is true");
    std::string folder;
    receipt->add_option("--keys", folder, "folder of receipt.jwk")->required();
    receipt->add_option("code", code, "OWCR1:...")->required();
    std::size_t keep = 14;
    CLI::App* backup = withFile("backup", "copy the log into a folder and prove the copy; beside a running server");
    backup->add_option("folder", folder, "where the copies lie, best on another disk")->required();
    backup->add_option("--keep", keep, "copies that stay; older ones are removed")->check(CLI::Range(1, 365));
    CLI::App* restore = app.add_subcommand("restore", "put a backup in the place of the log; the server must be stopped");
    restore->add_option("backup", file, "centre-YYYYMMDD-HHMM.db")->required();
    restore->add_option("--data", folder, "folder of centre.db")->required();
    CLI::App* rehearse = withFile("rehearse", "play a day under other rules; waits side by side");
    owc::admin::RehearseOptions options;
    const std::map<std::string, owc::domain::Policy> policies{{"promised-time", owc::domain::Policy::PromisedTime},
                                                              {"strict", owc::domain::Policy::Strict},
                                                              {"ratio", owc::domain::Policy::Ratio},
                                                              {"arrival", owc::domain::Policy::Arrival}};
    rehearse->add_option("--policy", options.policy, "calling order of every counter")
        ->transform(CLI::CheckedTransformer(policies));
    std::string config;
    std::string day;
    rehearse->add_option("--day", day, "2026-03-14; the last day of the log when not given");
    rehearse->add_option("--config", config, "rules of this settings folder instead of the day's own");
    rehearse->add_option("--twice", options.twice.value, "one more counter that works like this one");
    rehearse->add_option("--without", options.without.value, "this counter stays closed");
    const owc::admin::ControlCli control(app);
    const owc::admin::DrawerDayCli drawers(app);
    owc::admin::RegistryCli registry(app);
    const owc::admin::OutboxCli outbox(app);
    const owc::admin::DuesCli dues(app);
    const owc::admin::MoneyCli money(app);
    CLI11_PARSE(app, argc, argv);

    ::umask(077);  // a copy of the log is its owner's alone
    using owc::admin::ExitCode;
    if (const auto done = control.run(std::cin, std::cout)) return static_cast<int>(*done);
    if (const auto done = drawers.run(std::cout)) return static_cast<int>(*done);
    if (const auto done = outbox.run(std::cout)) return static_cast<int>(*done);
    const auto now = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    if (const auto done = dues.run(now, std::cout)) return static_cast<int>(*done);
    if (const auto done = money.run(std::cout)) return static_cast<int>(*done);
    if (const auto done = registry.run(now, ::isatty(STDOUT_FILENO) != 0, std::cout)) return static_cast<int>(*done);
    ExitCode exit = ExitCode::Usage;
    if (verify->parsed()) exit = owc::admin::verify(file, std::cout);
    if (events->parsed()) exit = owc::admin::events(file, from, std::cout);
    if (summary->parsed()) exit = owc::admin::summary(file, std::cout);
    if (rehearse->parsed() && !day.empty()) {
        options.day = owc::settings::dateOf(day);
        if (!options.day) {
            std::cerr << "--day: write a date as 2026-03-14\n";
            return static_cast<int>(exit);
        }
    }
    if (rehearse->parsed() && !config.empty()) {
        const auto settings = owc::settings::load(config);
        if (!settings) {
            std::cerr << settings.error().detail << '\n';
            return static_cast<int>(exit);
        }
        options.rules = owc::settings::rulesOf(*settings);
    }
    if (rehearse->parsed()) exit = owc::admin::rehearse(file, options, std::cout);
    if (backup->parsed()) exit = owc::admin::backup(file, folder, localStamp("%Y%m%d-%H%M"), keep, std::cout);
    if (restore->parsed()) exit = owc::admin::restore(file, folder, localStamp("%Y%m%d-%H%M%S"), std::cout);
    if (ticket->parsed()) exit = owc::admin::ticket(file, code, std::cout);
    if (receipt->parsed()) exit = owc::admin::verifyReceipt(file, folder, code, std::cout);
    return static_cast<int>(exit);
}
