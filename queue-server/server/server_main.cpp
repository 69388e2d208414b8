#include <sodium.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "config/secrecy/keep_secrets.h"
#include "config/settings/centre_settings.h"
#include "queue-server/server/server.h"

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    CLI::App app{"owc-server: the queue server of a One Window Centre"};
    owc::server::Options options;
    bool checkConfig = false;
    app.add_option("--config", options.config, "folder of centre.toml and its fellows")->required();
    app.add_option("--data", options.data, "folder of centre.db");
    app.add_option("--keys", options.keys, "folder of the key files, not inside the data folder");
    app.add_option("--log", options.log, "folder of server.log (default: standard error)");
    app.add_flag("--make-keys", options.makeKeys, "make the keys that are missing (sample centres)");
    app.add_flag("--open-day", options.openDay, "open today's business day if it was never opened");
    app.add_flag("--check-config", checkConfig, "print the settings in force and stop");
    CLI11_PARSE(app, argc, argv);

    if (sodium_init() < 0) return 1;
    ::umask(077);  // whatever this program writes is its owner's alone
    if (checkConfig) {
        const auto settings = owc::settings::load(options.config);
        if (!settings) {
            std::cerr << settings.error().detail << '\n';
            return 2;
        }
        std::cout << owc::settings::effective(*settings);
        return 0;
    }
    if (options.data.empty() || options.keys.empty()) {
        std::cerr << "owc-server: --data and --keys are needed to serve\n";
        return 1;
    }
    const auto served = owc::server::serve(options);
    if (served) return 0;
    std::cerr << "owc-server: stopped, code " << static_cast<int>(served.error().code) << ": "
              << served.error().detail << '\n';
    return 3;
}
