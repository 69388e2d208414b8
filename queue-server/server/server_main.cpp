#include <sodium.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "config/secrecy/keep_secrets.h"
#include "config/settings/authority_key.h"
#include "config/settings/centre_settings.h"
#include "config/settings/key_files.h"
#include "queue-server/server/open_bank.h"
#include "queue-server/server/server.h"

namespace {

/// What NADRA needs on this machine beside the settings. Without a folder of keys the key is not looked for.
owc::domain::Result<void> checkNadra(const owc::settings::Nadra& nadra, const std::filesystem::path& keys) {
    if (const auto usable = owc::settings::checkCaFile(nadra); !usable || keys.empty()) return usable;
    auto key = owc::settings::readAuthorityKey(owc::settings::KeyFolder{keys}.nadra());
    if (!key) return tl::unexpected(key.error());
    sodium_memzero(key->password.data(), key->password.size());
    return {};
}

int checkConfig(const owc::server::Options& options) {
    const auto settings = owc::settings::load(options.config);
    if (!settings) {
        std::cerr << settings.error().detail << '\n';
        return 2;
    }
    const bool needsNadra = settings->identity.authority == "nadra";
    const auto nadra = needsNadra ? checkNadra(*settings->nadra, options.keys) : owc::domain::Result<void>{};
    if (!nadra) {
        std::cerr << nadra.error().detail << '\n';
        return 2;
    }
    const auto bank = options.keys.empty() ? owc::domain::Result<void>{}
                                           : owc::server::checkBank(*settings, owc::settings::KeyFolder{options.keys});
    if (!bank) {
        std::cerr << bank.error().detail << '\n';
        return 2;
    }
    std::cout << owc::settings::effective(*settings);
    if (needsNadra && options.keys.empty())
        std::cerr << "nadra.key was not looked at: say where the keys lie with --keys\n";
    if (settings->payments.gateway == "iso8583" && options.keys.empty())
        std::cerr << "bank.key was not looked at: say where the keys lie with --keys\n";
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    CLI::App app{"owc-server: the queue server of a One Window Centre"};
    owc::server::Options options;
    bool onlyCheck = false;
    app.add_option("--config", options.config, "folder of centre.toml and its fellows")->required();
    app.add_option("--data", options.data, "folder of centre.db");
    app.add_option("--keys", options.keys, "folder of the key files, not inside the data folder");
    app.add_option("--log", options.log, "folder of server.log (default: standard error)");
    app.add_flag("--make-keys", options.makeKeys, "make the keys that are missing (sample centres)");
    app.add_flag("--open-day", options.openDay, "open today's business day if it was never opened");
    app.add_flag("--check-config", onlyCheck,
                 "print the settings in force and stop; with --keys, look at nadra.key and bank.key too");
    CLI11_PARSE(app, argc, argv);

    if (sodium_init() < 0) return 1;
    ::umask(077);  // whatever this program writes is its owner's alone
    if (onlyCheck) return checkConfig(options);
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
