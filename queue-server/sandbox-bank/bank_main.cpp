// owc-sandbox-bank: a bank on this machine, for rehearsals. Ends with 0 on SIGTERM, 2 when it cannot open.
#include <signal.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "config/secrecy/keep_secrets.h"
#include "queue-server/sandbox-bank/bank.h"

namespace {

namespace bank = owc::sandbox_bank;

int complain(const std::string& why) {
    std::cerr << "owc-sandbox-bank: " << why << '\n';
    return 2;
}

int print(const std::filesystem::path& file) {
    const auto book = bank::Book::openThere(file);
    if (!book) return complain(book.error());
    const auto rows = (*book)->csv();
    if (!rows) return complain(file.string() + ": cannot be read");
    std::cout << *rows;
    return 0;
}

int run(bank::Setup setup) {
    // Before any thread: all of them leave these to sigwait.
    sigset_t ends;
    ::sigemptyset(&ends);
    for (const int signal : {SIGTERM, SIGINT}) ::sigaddset(&ends, signal);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);

    const auto opened = bank::Bank::open(std::move(setup));
    if (!opened) return complain(opened.error());
    std::cout << "listening on " << (*opened)->port() << std::endl;
    int signal = 0;
    ::sigwait(&ends, &signal);
    return 0;
}

void addChances(CLI::App& app, bank::Chances& chances) {
    for (const auto& [name, chance, meaning] :
         {std::tuple{"--delay", &chances.delay, "how often it answers only after the pause, 0 to 1"},
          {"--drop", &chances.drop, "... a question never arrives"},
          {"--mute", &chances.mute, "... it carries out and never answers"},
          {"--double", &chances.twice, "... a question arrives twice, and two answers go out"},
          {"--late", &chances.late,
           "... an authorisation arrives after the pause, or behind the next question"},
          {"--partial", &chances.partial, "... half of it is approved"},
          {"--wrong", &chances.wrong, "... more is approved than was asked"},
          {"--refuse", &chances.refuse, "... it declines for no reason"}})
        app.add_option(name, *chance, meaning)->check(CLI::Range(0.0, 1.0));
}

}  // namespace

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    CLI::App app{"owc-sandbox-bank: plays the bank on this machine"};
    bank::Setup setup;
    std::filesystem::path list, toPrint;
    std::int64_t pauseMs = setup.pause.count();
    app.add_option("--port", setup.port, "where it listens on 127.0.0.1; 0: anywhere, which it prints")
        ->check(CLI::Range(0, 65535));
    app.add_option("--book", setup.book, "its own book, made when it is not there");
    app.add_option("--list", list, "CSV of programme,cycle,reference,amount in paisa: nobody else is paid");
    app.add_option("--seed", setup.seed, "of what goes wrong");
    app.add_option("--pause-ms", pauseMs, "of what is slow")->check(CLI::Range(0, 600'000));
    app.add_option("--print", toPrint, "print this book as CSV, and stop");
    addChances(app, setup.chances);
    CLI11_PARSE(app, argc, argv);

    ::umask(077);
    if (!toPrint.empty()) return print(toPrint);
    if (setup.book.empty()) return complain("--book is needed");
    setup.pause = std::chrono::milliseconds(pauseMs);
    if (!list.empty()) {
        auto read = bank::DueList::read(list);
        if (!read) return complain(read.error());
        setup.list = std::move(*read);
    }
    return run(std::move(setup));
}
