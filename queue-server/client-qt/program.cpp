#include "queue-server/client-qt/program.h"

#include "queue-server/client-qt/link_options.h"

namespace owc::client_qt {

void ProgramArguments::declare(CLI::App& cli) {
    cli.add_option("--config", config, "folder of the centre's settings")->capture_default_str();
    cli.add_option("--keys", keys, "folder of the keys")->capture_default_str();
    cli.add_option("--device", device, "this device's name in devices.toml")->capture_default_str();
    cli.add_option("--language", language, "of the screen")
        ->capture_default_str()
        ->check(CLI::IsMember(languages));
    cli.add_flag("--windowed", windowed, "a small window with a frame instead of the whole screen");
}

domain::Result<Start> prepare(const ProgramArguments& arguments, const std::string& program) {
    auto settings = settings::load(arguments.config);
    if (!settings) return tl::unexpected(settings.error());
    auto link = linkOptions(*settings, arguments.keys, arguments.device, program);
    if (!link) return tl::unexpected(link.error());
    return Start{std::move(*settings), std::move(*link)};
}

}  // namespace owc::client_qt
