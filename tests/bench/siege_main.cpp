#include <arpa/inet.h>
#include <fcntl.h>
#include <fmt/format.h>
#include <sched.h>
#include <signal.h>
#include <sodium.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <atomic>
#include <fstream>
#include <thread>

#include "queue-server/registry/load.h"
#include "queue-server/registry/synth.h"
#include "queue-server/sharing-app/host.h"
#include "queue-server/sharing/http_post.h"
#include "queue-server/sharing/messages.h"
#include "queue-server/sharing/service.h"
#include "tests/bench/centre_load.h"
#include "tests/bench/references.h"
#include "where.h"

// owc-siege: what a hostile client of the data-sharing interface costs whoever waits for a token. The same
// load on the same server in turns, with nobody at the interface and with a siege of it.
namespace {

using namespace owc;
using namespace std::chrono_literals;
namespace fs = std::filesystem;

domain::Time now() {
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// A program of ours whose output is read until a line that has `ready` in it.
class Child {
  public:
    Child(const std::vector<std::string>& words, const std::string& ready) {
        int ends[2];
        if (::pipe2(ends, O_CLOEXEC) != 0) throw std::runtime_error("no pipe");
        m_pid = ::fork();
        if (m_pid == 0) {
            ::dup2(ends[1], STDOUT_FILENO);
            std::vector<char*> arguments;
            for (const auto& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
            arguments.push_back(nullptr);
            ::execv(arguments[0], arguments.data());
            ::_exit(127);
        }
        ::close(ends[1]);
        m_out = ends[0];
        char byte = 0;
        while (::read(m_out, &byte, 1) == 1) {
            if (byte != '\n') {
                line += byte;
                continue;
            }
            if (line.find(ready) != std::string::npos) return;
            line.clear();
        }
        throw std::runtime_error(words[0] + " did not start");
    }
    ~Child() {
        ::kill(m_pid, SIGTERM);
        ::waitpid(m_pid, nullptr, 0);
        ::close(m_out);
    }
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;

    std::string line;

  private:
    pid_t m_pid = -1;
    int m_out = -1;
};

/// Two hundred connections that send a byte now and then and are opened again when they are closed.
void drip(int port, const std::atomic<bool>& on) {
    std::vector<int> sockets(200, -1);
    sockaddr_in at{};
    at.sin_family = AF_INET;
    at.sin_port = htons(static_cast<std::uint16_t>(port));
    at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const std::string head = "POST /registry/search HTTP/1.1\r\nContent-Length: 900000\r\n\r\n";
    for (;;) {
        for (int& socket : sockets) {
            if (!on) break;
            if (socket >= 0 && ::send(socket, " ", 1, MSG_NOSIGNAL | MSG_DONTWAIT) == 1) continue;
            if (socket >= 0) ::close(socket);
            socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            if (::connect(socket, reinterpret_cast<const sockaddr*>(&at), sizeof at) == 0) [[maybe_unused]]
                const auto sent = ::send(socket, head.data(), head.size(), MSG_NOSIGNAL);
        }
        for (int& socket : sockets) {
            if (!on && socket >= 0) ::close(std::exchange(socket, -1));
        }
        std::this_thread::sleep_for(5ms);
    }
}

/// A client of ours with a good token that has everybody looked at, again and again.
void searchEverybody(int port, const std::string& token, const std::atomic<bool>& on,
                     std::atomic<int>& answered) {
    for (;;) {
        if (!on) {
            std::this_thread::sleep_for(5ms);
            continue;
        }
        const std::string time = sharing::writeTime(now());
        sharing::Search search{
            .referenceId = "r", .timestamp = time, .queryType = "predicate", .entity = "Member"};
        search.query = {
            {{"expression1", {{"attribute_name", "age"}, {"operator", "gt"}, {"attribute_value", 120}}}}};
        search.authorize = {{"purpose", {{"code", "test"}}}};
        const sharing::Header header{.messageId = sharing::freshId(),
                                     .messageTs = time,
                                     .action = "search",
                                     .senderId = "test",
                                     .totalCount = 1};
        const auto posted = sharing::post(
            {fmt::format("http://127.0.0.1:{}/registry/sync/search", port), token},
            sharing::envelopeOf(nullptr, sharing::written(write(header)),
                                sharing::written(write(sharing::Body{sharing::SearchRequest{"t", {search}}})),
                                now()));
        answered += posted.isGood();
    }
}

/// The besieger's process: 'g' on the pipe lets it go, 's' stops it and says how many searches were answered.
[[noreturn]] void besiege(int commands, int answers, int port, const std::string& token) {
    // It stands for another machine: what it takes of this one is not what is measured.
    const sched_param none{};
    [[maybe_unused]] const int idle = ::sched_setscheduler(0, SCHED_IDLE, &none);
    std::atomic<bool> on = false;
    std::atomic<int> answered = 0;
    std::thread(drip, port, std::ref(on)).detach();
    for (int i = 0; i < 4; ++i)
        std::thread(searchEverybody, port, token, std::ref(on), std::ref(answered)).detach();
    char command = 0;
    while (::read(commands, &command, 1) == 1) {
        on = command == 'g';
        const int count = answered;
        if (::write(answers, &count, sizeof count) != sizeof count) break;
    }
    ::_exit(0);
}

struct Options {
    std::uint64_t persons = 100'000;
    int rounds = 7;
    double seconds = 3, rate = 100;
    std::size_t kiosks = 16, counters = 4;
};

int run(const Options& options) {
    const bench::ScratchFolder folder;
    const auto made = registry::synthesize(folder.path(), {.persons = options.persons});
    const auto loaded = made ? registry::load(folder.path() / "registry", made->files, {.now = now()})
                             : tl::unexpected(made.error());
    if (!loaded || !loaded->version) throw std::runtime_error("no registry");
    // As a site would have it: a client of the usual rate.
    const std::string token = sharing_app::freshToken();
    std::ofstream(folder.path() / "sharing.toml") << fmt::format(
        "id = \"owc.siege\"\nport = 0\nloopback_http = true\n[[client]]\nid = \"test\"\ntoken_hash = "
        "\"{}\"\nfields = [\"birth_date\"]\n"
        "purposes = [\"test\"]\n",
        sharing::hashOf(token));
    const Child api({OWC_BIN_DIR "/owc-registry-api", "--registry", folder.path() / "registry", "--config",
                     folder.path()},
                    "interface: ");
    const int port = std::stoi(api.line.substr(api.line.find("port ") + 5));

    int commands[2], answers[2];
    if (::pipe2(commands, O_CLOEXEC) != 0 || ::pipe2(answers, O_CLOEXEC) != 0)
        throw std::runtime_error("no pipe");
    const pid_t besieger = ::fork();
    if (besieger == 0) besiege(commands[0], answers[1], port, token);
    const auto tell = [&](char command) {
        int count = 0;
        if (::write(commands[1], &command, 1) != 1 ||
            ::read(answers[0], &count, sizeof count) != sizeof count)
            throw std::runtime_error("the besieger has gone");
        return count;
    };
    std::vector<double> ratios;
    for (int round = 0; round < options.rounds; ++round) {
        double p99[2] = {};
        int searches = 0;
        for (const int besieged : {round % 2, 1 - round % 2}) {
            const int before = tell(besieged ? 'g' : 's');
            p99[besieged] = bench::runCentre(OWC_BIN_DIR "/owc-server",
                                             {.kiosks = options.kiosks, .counters = options.counters},
                                             {options.seconds, options.rate, 50ms})
                                .tokens.p99;
            const int after = tell('s');
            if (besieged) searches = after - before;
        }
        ratios.push_back(p99[1] / p99[0]);
        fmt::print("token p99 {:>8.0f} us, besieged {:>8.0f} us ({} searches of everybody), ratio {:.2f}\n",
                   p99[0], p99[1], searches, ratios.back());
    }
    ::kill(besieger, SIGTERM);
    ::waitpid(besieger, nullptr, 0);
    fmt::print("median of {} ratios {:.2f}\n", ratios.size(), bench::median(ratios));
    return 0;
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app{
        "owc-siege: what a hostile client of the data-sharing interface costs whoever waits for a token"};
    Options options;
    app.add_option("--persons", options.persons, "in the registry");
    app.add_option("--rounds", options.rounds, "each with and without a siege, in turns");
    app.add_option("--seconds", options.seconds, "length of each run");
    app.add_option("--rate", options.rate, "tokens a second over all kiosks, by schedule");
    app.add_option("--kiosks", options.kiosks, "kiosks that ask for tokens");
    app.add_option("--counters", options.counters, "counters that call, serve and complete");
    CLI11_PARSE(app, argc, argv);
    if (sodium_init() < 0) return 1;
    try {
        return run(options);
    } catch (const std::exception& error) {
        fmt::print(stderr, "owc-siege: {}\n", error.what());
        return 1;
    }
}
