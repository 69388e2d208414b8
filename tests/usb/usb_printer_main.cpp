#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <thread>

#include "drivers/simulated/png_file.h"
#include "tests/usb/mock_environment.h"
#include "tests/usb/mock_usb_printer.h"

namespace {

struct Wishes {
    std::vector<std::string> program;
    std::string out;
    std::string serial = "J3PX012345";
    std::string driver;
    std::size_t dots = 576;
    std::optional<std::size_t> unplugAfter;
    bool paperOut = false, nearEnd = false, cover = false, still = false, forbidden = false, inUse = false,
         unknown = false;
};

owc::test::UsbDescription describe(const Wishes& wishes) {
    owc::test::UsbDescription description;
    description.serial = wishes.serial;
    description.interfaces.front().driver = wishes.driver;
    if (wishes.unknown) description.interfaces.front().type = 0xff;
    return description;
}

void hinder(owc::test::MockUsb& bus, owc::test::MockUsbPrinter& printer, const Wishes& wishes) {
    printer.with([&](owc::test::VirtualPrinter& p) {
        p.setPaper(!wishes.paperOut);
        p.setNearEnd(wishes.nearEnd);
        p.setCover(wishes.cover);
        p.stall(wishes.still);
    });
    if (wishes.inUse) printer.setOtherProgram(true);
    if (wishes.forbidden) bus.forbid(printer.path());
}

/// Every byte as it came, and what the paper holds: cut tickets, then what hangs out.
void keep(owc::test::MockUsbPrinter& printer, const std::filesystem::path& folder) {
    std::filesystem::create_directories(folder);
    const auto bytes = printer.captured();
    std::ofstream file(folder / "bytes.bin", std::ios::binary);
    for (const auto byte : bytes) file.put(static_cast<char>(byte));
    printer.with([&](owc::test::VirtualPrinter& p) {
        p.work();
        p.tear();  // what hangs out is the last piece
        std::size_t number = 0;
        for (const auto& ticket : p.tickets())
            if (!owc::simulated::writePng(ticket, folder / ("ticket-" + std::to_string(++number) + ".png")))
                std::cerr << "owc-usb-printer: cannot write into " << folder.string() << '\n';
        if (!p.complaint().empty()) std::cerr << "owc-usb-printer: " << p.complaint() << '\n';
    });
}

int run(Wishes& wishes) {
    owc::test::MockUsb bus;
    owc::test::MockUsbPrinter printer(bus, describe(wishes), {.dots = wishes.dots});
    std::atomic<bool> pulled = false;
    hinder(bus, printer, wishes);
    if (wishes.unplugAfter)
        printer.afterBytes(*wishes.unplugAfter, [&] {
            printer.die();
            pulled = true;
        });

    std::vector<char*> words;
    for (auto& word : wishes.program) words.push_back(word.data());
    words.push_back(nullptr);
    pid_t child = 0;
    if (posix_spawnp(&child, words.front(), nullptr, nullptr, words.data(), environ) != 0) {
        std::cerr << "owc-usb-printer: cannot start " << words.front() << '\n';
        return 127;
    }
    int status = 0;
    while (waitpid(child, &status, WNOHANG) == 0) {
        if (pulled.exchange(false)) printer.unplug();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
    if (!wishes.out.empty()) keep(printer, wishes.out);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

}  // namespace

/// Runs a program on a USB bus that only it sees, with one ticket printer on it.
int main(int count, char** arguments) {
    if (!owc::test::enterMockEnvironment(count, arguments)) return 1;
    Wishes wishes;
    CLI::App app("runs PROGRAM on an emulated USB bus with one ticket printer, 04b8:0e15");
    app.add_option("--out", wishes.out,
                   "folder for every byte sent (bytes.bin) and the paper (ticket-N.png)");
    app.add_option("--serial", wishes.serial, "its serial; empty: none");
    app.add_option("--dots", wishes.dots, "dots across its paper");
    app.add_option("--driver", wishes.driver, "the kernel driver bound to it, e.g. usblp");
    app.add_option("--unplug-after", wishes.unplugAfter, "pulled out after so many bytes");
    app.add_flag("--paper-out", wishes.paperOut);
    app.add_flag("--paper-near-end", wishes.nearEnd);
    app.add_flag("--cover-open", wishes.cover);
    app.add_flag("--still", wishes.still, "it takes nothing and answers nothing");
    app.add_flag("--forbidden", wishes.forbidden, "nobody but root may open it");
    app.add_flag("--in-use", wishes.inUse, "another program holds it");
    app.add_flag("--unknown", wishes.unknown, "it is no printer but something unknown");
    app.add_option("program", wishes.program, "after --: the program and its arguments")->required();
    CLI11_PARSE(app, count, arguments);
    return run(wishes);
}
