#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "config/settings/centre_settings.h"
#include "queue-server/client/client.h"

namespace owc::client_qt {

/// What every program with a window is told on its command line.
struct ProgramArguments {
    std::string config = "config/sample";
    std::string keys = "keys";
    std::string device;
    std::string language = "ur";
    bool windowed = false;
    std::vector<std::string> languages{"ur", "en"};  ///< what the program may be shown in

    void declare(CLI::App& cli);
};

/// Settings of the centre and the way to its server.
struct Start {
    settings::CentreSettings settings;
    client::Options link;
};
[[nodiscard]] domain::Result<Start> prepare(const ProgramArguments& arguments, const std::string& program);

}  // namespace owc::client_qt
