#include "queue-server/sharing-app/host.h"

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

#include <fstream>
#include <iostream>

#include "queue-server/sharing/from_settings.h"
#include "queue-server/sharing/registry_reader.h"

namespace owc::sharing_app {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {

Result<sharing::Agency> agencyOf(const settings::SharingClient& client) {
    sharing::Agency agency{.id = client.id, .tokenHash = client.tokenHash};
    if (!client.publicKey.empty()) {
        agency.key = sharing::readPublicKey(client.publicKey);
        if (!agency.key)
            return fail(ErrorCode::BadSettings,
                        "sharing.toml: public_key of client " + client.id + " is no base64");
    }
    agency.mustSign = client.mustSign;
    agency.scope = sharing::Scope({client.fields.begin(), client.fields.end()});
    agency.purposes = {client.purposes.begin(), client.purposes.end()};
    agency.perMinute = static_cast<std::uint32_t>(client.perMinute);
    agency.burst = static_cast<std::uint32_t>(client.burst);
    agency.callback = client.callback;
    agency.callbackCaFile = client.callbackCaFile;
    if (client.callbackTokenFile.empty()) return agency;
    const auto token = sharing::lineIn(client.callbackTokenFile, "bearer token");
    if (!token) return tl::unexpected(token.error());
    agency.callbackToken = *token;
    return agency;
}

}  // namespace

Result<Setup> setupOf(const settings::Sharing& sharing) {
    Setup setup;
    setup.id = sharing.id;
    setup.server = {.address = sharing.bind,
                    .port = static_cast<int>(sharing.port),
                    .certificateFile = sharing.certificateFile,
                    .keyFile = sharing.keyFile,
                    .isPlain = sharing.loopbackHttp,
                    .workers = static_cast<std::size_t>(sharing.workers)};
    auto key = sharing::signingKeyIn(sharing.signingKeyFile);
    if (!key) return tl::unexpected(key.error());
    setup.key = std::move(*key);
    for (const auto& client : sharing.clients) {
        auto agency = agencyOf(client);
        if (!agency) return tl::unexpected(agency.error());
        setup.agencies.push_back(std::move(*agency));
    }
    return setup;
}

domain::Time wallTime() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

Setup testSetup(int port, const std::string& token, const std::string& callback) {
    Setup setup;
    setup.id = "owc.test";
    setup.server.port = port;
    setup.server.isPlain = true;
    setup.agencies.push_back({.id = "test",
                              .tokenHash = sharing::hashOf(token),
                              .scope = sharing::Scope::everything(),
                              .purposes = {"test"},
                              .perMinute = 6000,
                              .burst = 1000,
                              .callback = callback});
    return setup;
}

std::string freshToken() {
    std::array<unsigned char, 32> bytes{};
    randombytes_buf(bytes.data(), bytes.size());
    std::string text(sodium_base64_encoded_len(bytes.size(), sodium_base64_VARIANT_URLSAFE_NO_PADDING), '\0');
    sodium_bin2base64(text.data(), text.size(), bytes.data(), bytes.size(),
                      sodium_base64_VARIANT_URLSAFE_NO_PADDING);
    text.pop_back();
    return text;
}

Result<std::string> tokenIn(const std::filesystem::path& file) {
    if (std::filesystem::exists(file)) return sharing::lineIn(file, "bearer token");
    const std::string token = freshToken(), line = token + "\n";
    const int fd = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    const bool written =
        fd >= 0 && ::write(fd, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    if (fd >= 0) ::close(fd);
    if (!written)
        return fail(ErrorCode::BadSettings,
                    file.string() + " cannot be written; look at its folder's rights");
    return token;
}

Host::Host(Setup setup, const std::filesystem::path& registry, std::unique_ptr<sharing::Outbox> outbox,
           std::unique_ptr<sharing::Audit> audit)
    : m_setup(std::move(setup)),
      m_agencies(m_setup.agencies),
      m_registry(sharing::registryIn(registry)),
      m_outbox(std::move(outbox)),
      m_audit(std::move(audit)),
      m_searcher(m_registry, *m_audit, wallTime),
      m_slowSearcher(m_registry, *m_audit, wallTime, {.mostLookedAt = 2'000'000}),
      m_service(m_agencies, m_searcher, *m_outbox, {.id = m_setup.id, .key = m_setup.key.get()}),
      m_courier(m_agencies, m_slowSearcher, m_registry, *m_outbox,
                {.id = m_setup.id, .key = m_setup.key.get()}, sharing::post,
                [](const std::string& event) { std::cerr << event << '\n'; }) {}

Result<std::unique_ptr<Host>> Host::start(Setup setup, const std::filesystem::path& registry,
                                          const std::filesystem::path& data,
                                          std::unique_ptr<sharing::Audit> audit) {
    auto outbox = sharing::Outbox::open(data / "sharing.db");
    if (!outbox) return tl::unexpected(outbox.error());
    std::unique_ptr<Host> host(new Host(std::move(setup), registry, std::move(*outbox), std::move(audit)));
    // A registry that cannot be read is told now, not to the first who asks.
    const auto version = host->m_registry.with([](sharing::RegistryPort& port) { return port.version(); });
    if (!version) return tl::unexpected(version.error());
    host->m_running = std::make_unique<sharing::Courier::Running>(host->m_courier);
    host->m_service.onJob([running = host->m_running.get()] { running->wake(); });
    auto server = sharing::ApiServer::open(host->m_setup.server, host->m_service);
    if (!server) return tl::unexpected(server.error());
    host->m_server = std::move(*server);
    return host;
}

}  // namespace owc::sharing_app
