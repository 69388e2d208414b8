#include "tests/crash/crash_server.h"
#include "tests/support/child.h"
#include "where.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <csignal>
#include <cstdlib>
#include <fstream>

namespace owc::test {

namespace {

/// Three kiosks, and a hall that holds whoever comes.
void widen(const std::filesystem::path& config) {
    std::ofstream(config / "devices.toml", std::ios::app)
        << "\n[[device]]\nname = \"kiosk-2\"\nrole = \"kiosk\"\n\n[[device]]\nname = \"kiosk-3\"\nrole = \"kiosk\"\n";
    const auto file = config / "centre.toml";
    std::ifstream in(file);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    const std::string hall = "capacity = 300";
    text.replace(text.find(hall), hall.size(), "capacity = 100000");
    std::ofstream(file) << text;
}

}  // namespace

CrashServer::CrashServer(Inbox& inbox) : m_inbox(inbox) {
    widen(m_centre.folder() / "config");
}

CrashServer::~CrashServer() {
    if (!m_ended) signal(SIGKILL);
    if (m_listener.joinable()) m_listener.join();
}

void CrashServer::start(const VfsPlan& plan) {
    if (m_listener.joinable()) m_listener.join();
    int line[2];
    if (::pipe2(line, O_CLOEXEC) != 0) std::abort();
    // All of it before the fork: this process has threads, and a child of one may not allocate.
    const std::string folder = m_centre.folder().string();
    std::vector<std::string> words{OWC_BIN_DIR "/owc-crash-server", "--config", folder + "/config", "--data",
                                   folder + "/data", "--keys", folder + "/keys", "--log", folder + "/log",
                                   "--make-keys", "--open-day"};
    std::string vfs = "OWC_TEST_VFS=" + std::to_string(plan.losing) + " " +
                      std::to_string(static_cast<int>(plan.kill)) + " " + std::to_string(plan.killAt) + " " +
                      std::to_string(plan.seed) + " 1";
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::vector<char*> environment{vfs.data()};
    for (char** word = environ; *word; ++word) environment.push_back(*word);
    environment.push_back(nullptr);

    m_ready = m_ended = false;
    m_killedAt.clear();
    m_started = std::chrono::steady_clock::now();
    m_pid = ::fork();
    if (m_pid == 0) {
        endWithParent();
        ::dup2(line[1], STDOUT_FILENO);
        ::execve(arguments[0], arguments.data(), environment.data());
        ::_exit(127);
    }
    ::close(line[1]);
    m_listener = std::thread([this, fd = line[0]] { listen(fd); });
}

void CrashServer::signal(int number) const {
    ::kill(m_pid, number);
}

void CrashServer::listen(int line) {
    std::string said;
    char letter = 0;
    while (::read(line, &letter, 1) == 1) {
        if (letter != '\n') {
            said += letter;
            continue;
        }
        m_inbox.post([this, said] { heard(said); });
        said.clear();
    }
    ::close(line);
    int status = 0;
    ::waitpid(m_pid, &status, 0);
    m_inbox.post([this, status] {
        m_ended = true;
        m_status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    });
}

void CrashServer::heard(const std::string& line) {
    constexpr std::string_view kKilled = "killed ";
    if (line.starts_with(kKilled)) m_killedAt = line.substr(kKilled.size());
    if (line != "owc-server ready") return;
    m_ready = true;
    m_startTook = std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - m_started);
}

}  // namespace owc::test
