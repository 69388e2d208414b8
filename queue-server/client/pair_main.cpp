#include <sodium.h>
#include <sys/stat.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "config/secrecy/keep_secrets.h"
#include "queue-server/client/pairing.h"

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    CLI::App app{"owc-pair: gives this device a key that the server knows"};
    owc::client::PairingPlan plan;
    app.add_option("--server", plan.host, "address of the server PC")->required();
    app.add_option("--port", plan.port, "pairing_port of the centre")->default_val(7705);
    app.add_option("--name", plan.device, "name of this device in devices.toml")->required();
    app.add_option("--fingerprint", plan.fingerprint, "of the server's key, as owc-admin pair shows it")->required();
    app.add_option("--keys", plan.keys, "folder for the keys of this device")->required();
    CLI11_PARSE(app, argc, argv);

    if (sodium_init() < 0) return 1;
    ::umask(077);
    std::cout << "code: " << std::flush;
    std::getline(std::cin, plan.code);
    const auto paired = owc::client::pairDevice(plan);
    if (paired) {
        std::cout << "paired: " << plan.device << '\n';
        return 0;
    }
    const auto code = static_cast<int>(paired.error().code);
    std::cerr << "not paired, code " << code << (paired.error().detail.empty() ? "" : ": ") << paired.error().detail
              << '\n';
    return 3;
}
