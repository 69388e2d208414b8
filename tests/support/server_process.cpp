#include "tests/support/server_process.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>

#include "tests/support/child.h"
#include "tests/support/loopback.h"
#include "tests/support/sandbox_authority.h"
#include "where.h"

namespace owc::test {

namespace fs = std::filesystem;

namespace {

void replaceAll(std::string& text, const std::string& from, const std::string& to) {
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
}

}  // namespace

ServerProcess::ServerProcess() {
    fs::copy(fs::path(OWC_SOURCE_DIR) / "config/sample", m_folder.path() / "config");
    const auto file = m_folder.path() / "config/centre.toml";
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    // Pairing takes the port after its own too.
    const std::map<std::string, std::pair<std::string, int>> samplePorts{
        {"command", {"7701", 0}},    {"public", {"7702", 1}},  {"staff", {"7703", 2}},
        {"management", {"7704", 3}}, {"pairing", {"7705", 4}}, {"metrics", {"7707", 6}}};
    const int first = freePorts(8);
    EXPECT_NE(first, 0);
    for (const auto& [name, sample] : samplePorts) {
        m_ports[name] = first + sample.second;
        replaceAll(text, "_port = " + sample.first, "_port = " + std::to_string(m_ports[name]));
    }
    std::ofstream(file) << text;
}

void ServerProcess::set(const std::string& from, const std::string& to, const std::string& name) {
    const auto file = m_folder.path() / "config" / name;
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    EXPECT_NE(text.find(from), std::string::npos);
    replaceAll(text, from, to);
    std::ofstream(file) << text;
}

void ServerProcess::askNadra(int nadraPort, const fs::path& ca) {
    set("authority = \"local\"", "authority = \"nadra\"");
    const auto file = m_folder.path() / "config/nadra.toml";
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    replaceAll(text, "\"verification.example\"", std::string("\"") + SandboxAuthority::kHost + "\"");
    replaceAll(text, "port = 443", "port = " + std::to_string(nadraPort));
    replaceAll(text, "address = \"\"", "address = \"127.0.0.1\"");
    replaceAll(text, "ca_file = \"\"", "ca_file = \"" + ca.string() + "\"");
    std::ofstream(file) << text;
    const auto keys = m_folder.path() / "keys";
    fs::create_directories(keys);
    fs::permissions(keys, fs::perms::owner_all);
    std::ofstream(keys / "nadra.key") << "user = centre-user\npassword = a-password\n";
    fs::permissions(keys / "nadra.key", fs::perms::owner_read | fs::perms::owner_write);
}

ServerProcess::~ServerProcess() {
    if (m_pid != 0) kill();
}

void ServerProcess::start() {
    int line[2];
    ASSERT_EQ(::pipe2(line, O_CLOEXEC), 0);
    const std::string program = OWC_BIN_DIR "/owc-server";
    const std::string config = m_folder.path() / "config", data = m_folder.path() / "data",
                      keys = m_folder.path() / "keys", log = m_folder.path() / "log";
    std::vector<char*> environment;
    for (char** word = environ; *word; ++word) environment.push_back(*word);
    std::string open = "OWC_CORE_DUMPS=allow";
    if (m_open) environment.push_back(open.data());
    environment.push_back(nullptr);
    m_pid = ::fork();
    if (m_pid == 0) {
        endWithParent();
        ::dup2(line[1], STDOUT_FILENO);
        ::execle(program.c_str(), program.c_str(), "--config", config.c_str(), "--data", data.c_str(), "--keys",
                keys.c_str(), "--log", log.c_str(), "--make-keys", "--open-day", nullptr, environment.data());
        ::_exit(127);
    }
    ::close(line[1]);
    std::string said;
    char letter = 0;
    while (::read(line[0], &letter, 1) == 1 && letter != '\n') said += letter;
    ::close(line[0]);
    ASSERT_EQ(said, "owc-server ready");
}

int ServerProcess::wait() {
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_pid = 0;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void ServerProcess::kill() {
    ::kill(m_pid, SIGKILL);
    wait();
}

void ServerProcess::pause() {
    ::kill(m_pid, SIGSTOP);
}

void ServerProcess::goOn() {
    ::kill(m_pid, SIGCONT);
}

int ServerProcess::stop() {
    ::kill(m_pid, SIGTERM);
    return wait();
}

settings::KeyPair ServerProcess::keyOf(const std::string& device) const {
    const auto key = settings::readKeyPair(settings::KeyFolder{m_folder.path() / "keys"}.device(device));
    EXPECT_TRUE(key) << (key ? "" : key.error().detail);
    return key.value_or(settings::KeyPair{});
}

client::Options ServerProcess::options(const settings::KeyPair& key, const std::string& views) const {
    const settings::KeyFolder keys{m_folder.path() / "keys"};
    client::Options options;
    options.commandEndpoint = "tcp://127.0.0.1:" + std::to_string(m_ports.at("command"));
    options.viewEndpoint = "tcp://127.0.0.1:" + std::to_string(m_ports.at(views));
    options.serverKey = settings::readPublicKey(keys.serverPublic()).value_or("");
    options.publicKey = key.publicKey;
    options.secretKey = key.secretKey;
    options.program = "test";
    return options;
}

TestClient::TestClient(client::Options options)
    : m_client(
          std::move(options),
          [this](std::function<void()> news) { m_inbox.post(std::move(news)); },
          {.changed =
               [this](bool fresh, const protocol::Changes& changes) {
                   if (fresh) views.clear();
                   views.apply(changes);
               },
           .linkChanged = [this](bool up) { connected = up; },
           .clock = [](domain::Time) {}}) {
    m_client.start();
}

bool TestClient::until(const std::function<bool()>& done, std::chrono::seconds most) {
    return m_inbox.until(done, most);
}

domain::Result<protocol::ReplyBody> TestClient::ask(const protocol::RequestBody& body) {
    std::optional<domain::Result<protocol::ReplyBody>> reply;
    m_client.send(body, [&](const auto& result) { reply = result; });
    until([&] { return reply.has_value(); });
    return reply ? *reply : domain::fail(domain::ErrorCode::NotConnected, "no answer in time");
}

}  // namespace owc::test
