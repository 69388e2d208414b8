#pragma once

#include <chrono>
#include <functional>
#include <ostream>
#include <string>
#include <vector>

#include "drivers/tool/checks/equipment.h"

namespace owc::tool_cli {

enum Exit : int { kDone = 0, kFile = 1, kUsage = 2, kNotThere = 3, kWrong = 4, kUncertain = 5, kKeptOut = 6 };

/// Where the command runs.
struct Surroundings {
    const tool_checks::Equipment& equipment;
    std::ostream& out;
    std::ostream& err;
    std::istream& in;
    /// English of "DeviceAdvice" to the language of the terminal.
    std::function<std::string(const char*)> translate;
    std::function<void(const std::string& code)> speak;  ///< the language that was asked for; may be empty
    std::function<bool()> stopped;                 ///< true: end a command that would go on
    std::string stamp = "19700101-0000";           ///< local time, for names of folders
    std::chrono::milliseconds settle{1'500};       ///< a printer's condition is believed when it has stood so long
    std::chrono::milliseconds patience{30'000};    ///< for the report of a ticket
};

/// What the command line says, all commands in one.
struct Request {
    std::string config = "config/sample";
    std::string device = "kiosk-1";
    std::string language = "en";
    std::string papers = "tickets";  ///< these four are the program's and the window's
    std::string bundles = ".";
    std::string keys = "keys";
    bool windowed = false;
    std::string uri;
    std::vector<std::string> uris;
    std::string to;
    std::string image;
    unsigned paperMm = 0;
    unsigned dots = 0;
    unsigned density = 0;
    std::string cut;
    bool json = false;
    std::vector<std::string> changes;
    std::string folder = ".";
    std::vector<std::string> logs;
    int count = 1;
    double seconds = 0;  ///< 0: until stopped
    bool records = false;  ///< of a folder of prints, take the records rather than the pictures
    tool_checks::PairRequest pairing{};
};

/// Parses and runs one command line, without the program's name. @return an Exit
int run(const std::vector<std::string>& words, const Surroundings& around);

// The commands; each returns an Exit.
int list(const Request& request, const Surroundings& around);
int watch(const Request& request, const Surroundings& around);
int probe(const Request& request, const Surroundings& around);
int status(const Request& request, const Surroundings& around);
int testTicket(const Request& request, const Surroundings& around);
int scan(const Request& request, const Surroundings& around);
int configure(const Request& request, const Surroundings& around);
int bundle(const Request& request, const Surroundings& around);
int udevRules(const Request& request, const Surroundings& around);
int network(const Request& request, const Surroundings& around);
int drill(const Request& request, const Surroundings& around);
int pair(const Request& request, const Surroundings& around);

}  // namespace owc::tool_cli
