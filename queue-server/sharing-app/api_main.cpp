#include <sched.h>
#include <signal.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <iostream>

#include "config/secrecy/keep_secrets.h"
#include "queue-server/domain/cnic.h"
#include "queue-server/sharing-app/host.h"
#include "queue-server/sharing-app/log_audit.h"
#include "queue-server/sharing/from_settings.h"

namespace {

using owc::domain::Result;
using owc::sharing_app::Setup;

struct Options {
    std::filesystem::path registry, data, config, tokenFile;
    int port = 8480;
    std::string callback, askPurpose;
    bool isTest = false, makesToken = false;
};

Result<Setup> setupFor(const Options& options) {
    if (options.isTest) {
        const auto token = owc::sharing_app::tokenIn(options.tokenFile);
        if (!token) return tl::unexpected(token.error());
        std::cout << "Bearer token: " << *token << "\n(client \"test\", purpose \"test\")" << std::endl;
        return owc::sharing_app::testSetup(options.port, *token, options.callback);
    }
    const auto sharing = owc::settings::readSharing(
        options.config, {owc::sharing::kFields.begin(), owc::sharing::kFields.end()});
    if (!sharing) return tl::unexpected(sharing.error());
    if (!*sharing)
        return owc::domain::fail(
            owc::domain::ErrorCode::BadSettings,
            (options.config / "sharing.toml").string() + ": no such file; the interface is off");
    return owc::sharing_app::setupOf(**sharing);
}

/// For a technician: whether the registry above answers, with a number that is typed in and not shown again.
int askAbove(const Options& options) {
    const auto sharing = owc::settings::readSharing(
        options.config, {owc::sharing::kFields.begin(), owc::sharing::kFields.end()});
    if (!sharing || !*sharing || !(*sharing)->upstream) {
        std::cerr << "owc-registry-api: "
                  << (sharing ? "sharing.toml has no [upstream]" : sharing.error().detail) << '\n';
        return 2;
    }
    const auto above = owc::sharing::upstreamOf(*(*sharing)->upstream);
    const auto setup = owc::sharing_app::setupOf(**sharing);
    std::string typed;
    std::getline(std::cin, typed);
    const auto cnic = owc::domain::Cnic::parse(typed);
    if (!above || !setup || !cnic) {
        std::cerr << "owc-registry-api: "
                  << (!above   ? above.error()
                      : !setup ? setup.error()
                               : cnic.error())
                         .detail
                  << '\n';
        return 2;
    }
    owc::sharing::Upstream upstream(*above, {.id = setup->id, .key = setup->key.get()}, owc::sharing::post,
                                    owc::sharing_app::wallTime);
    const auto answer = upstream.ask(std::stoull(cnic->digits()), options.askPurpose);
    std::cout << (!answer   ? answer.error().detail
                  : *answer ? "it knows this number"
                            : "it does not know this number")
              << '\n';
    return answer ? 0 : 3;
}

int run(const Options& options) {
    // Before any thread: all of them leave these to sigwait.
    sigset_t ends;
    ::sigemptyset(&ends);
    for (const int signal : {SIGTERM, SIGINT}) ::sigaddset(&ends, signal);
    ::pthread_sigmask(SIG_BLOCK, &ends, nullptr);
    // Tokens come first: whoever has work to do for them takes the processor from this program at once.
    const sched_param none{};
    [[maybe_unused]] const int idle = ::sched_setscheduler(0, SCHED_IDLE, &none);

    auto setup = setupFor(options);
    auto host =
        setup ? owc::sharing_app::Host::start(std::move(*setup), options.registry, options.data,
                                              std::make_unique<owc::sharing_app::LogAudit>(options.data))
              : tl::unexpected(setup.error());
    if (!host) {
        std::cerr << "owc-registry-api: " << host.error().detail << '\n';
        return 2;
    }
    std::cout << "Data-sharing interface: ";
    if (options.isTest)
        std::cout << "http://127.0.0.1:" << (*host)->port() << "/registry/sync/search" << std::endl;
    else
        std::cout << "port " << (*host)->port() << std::endl;
    int signal = 0;
    ::sigwait(&ends, &signal);
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    owc::secrecy::keepSecrets();
    CLI::App app{"owc-registry-api: the registry of a One Window Centre, for other agencies"};
    Options options;
    app.add_option("--registry", options.registry, "folder of the registry (DATA/registry)");
    app.add_option("--data", options.data,
                   "the server's data folder (default: the one the registry lies in)");
    app.add_option("--config", options.config, "folder of sharing.toml");
    app.add_option("--port", options.port, "with --loopback-http: where it listens; 0: anywhere")
        ->check(CLI::Range(0, 65535));
    app.add_option("--token-file", options.tokenFile,
                   "with --loopback-http: file of the bearer token; made when it is not there");
    app.add_option("--callback", options.callback,
                   "with --loopback-http: where callbacks go, with a slash at the end");
    app.add_option(
        "--ask-above", options.askPurpose,
        "ask the registry of [upstream] for a number from standard input, for this purpose, and stop");
    app.add_flag("--loopback-http", options.isTest,
                 "HTTP on 127.0.0.1 for one test client, without sharing.toml");
    app.add_flag("--new-token", options.makesToken, "print a bearer token and its hash, and stop");
    CLI11_PARSE(app, argc, argv);

    if (sodium_init() < 0) return 1;
    ::umask(077);
    if (options.makesToken) {
        const std::string token = owc::sharing_app::freshToken();
        std::cout << "token      " << token << "\ntoken_hash " << owc::sharing::hashOf(token) << '\n';
        return 0;
    }
    if (!options.askPurpose.empty()) return askAbove(options);
    if (options.registry.empty() || (options.isTest ? options.tokenFile.empty() : options.config.empty())) {
        std::cerr
            << "owc-registry-api: --registry is needed, and --config, or --loopback-http with --token-file\n";
        return 1;
    }
    if (options.data.empty()) options.data = options.registry.parent_path();
    return run(options);
}
