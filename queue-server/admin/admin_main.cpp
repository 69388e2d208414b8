#include <CLI/CLI.hpp>
#include <iostream>

#include "queue-server/admin/commands.h"

int main(int argc, char** argv) {
    CLI::App app{"owc-admin: looks after the log of a One Window Centre"};
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
    CLI11_PARSE(app, argc, argv);

    using owc::admin::ExitCode;
    ExitCode exit = ExitCode::Usage;
    if (verify->parsed()) exit = owc::admin::verify(file, std::cout);
    if (events->parsed()) exit = owc::admin::events(file, from, std::cout);
    if (summary->parsed()) exit = owc::admin::summary(file, std::cout);
    if (ticket->parsed()) exit = owc::admin::ticket(file, code, std::cout);
    return static_cast<int>(exit);
}
