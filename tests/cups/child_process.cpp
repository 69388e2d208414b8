#include "tests/cups/child_process.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <thread>
#include <utility>

namespace owc::test {

namespace fs = std::filesystem;

namespace {

std::string found(const std::string& program) {
    for (const char* folder : {"/usr/sbin/", "/usr/bin/", "/sbin/", "/bin/"}) {
        if (fs::exists(folder + program)) return folder + program;
    }
    return program;
}

pid_t spawn(const std::vector<std::string>& command, const std::vector<std::string>& environment,
            const fs::path& log) {
    const std::string program = found(command.front());
    std::vector<char*> arguments;
    for (const std::string& argument : command) arguments.push_back(const_cast<char*>(argument.c_str()));
    arguments.push_back(nullptr);
    std::vector<char*> variables;
    for (const std::string& variable : environment) variables.push_back(const_cast<char*>(variable.c_str()));
    for (char** at = environ; *at != nullptr; ++at) variables.push_back(*at);
    variables.push_back(nullptr);
    const pid_t parent = ::getpid();
    const pid_t pid = ::fork();
    if (pid != 0) return pid;
    ::prctl(PR_SET_PDEATHSIG, SIGTERM);
    if (::getppid() != parent) ::_exit(126);
    const int out = ::open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0644);
    ::dup2(::open("/dev/null", O_RDONLY), STDIN_FILENO);
    ::dup2(out, STDOUT_FILENO);
    ::dup2(out, STDERR_FILENO);
    ::close_range(3, ~0u, 0);
    ::execve(program.c_str(), arguments.data(), variables.data());
    ::_exit(127);
}

}  // namespace

ChildProcess::ChildProcess(const std::vector<std::string>& command,
                           const std::vector<std::string>& environment, const fs::path& log)
    : m_pid(spawn(command, environment, log)) {}

ChildProcess::~ChildProcess() {
    if (m_pid == 0) return;
    ::kill(m_pid, SIGTERM);
    for (int tries = 0; tries < 200; ++tries) {
        if (::waitpid(m_pid, nullptr, WNOHANG) != 0) return;
        std::this_thread::sleep_for(std::chrono::milliseconds{20});
    }
    kill();
}

int ChildProcess::wait() {
    int status = 0;
    ::waitpid(std::exchange(m_pid, 0), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

void ChildProcess::kill() {
    if (m_pid == 0) return;
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = 0;
}

void ChildProcess::freeze() const {
    ::kill(m_pid, SIGSTOP);
}

void ChildProcess::thaw() const {
    ::kill(m_pid, SIGCONT);
}

int ChildProcess::run(const std::vector<std::string>& command, const fs::path& log) {
    return ChildProcess(command, {}, log).wait();
}

void killThoseWith(const std::string& environment) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator("/proc", ignored)) {
        const std::string name = entry.path().filename();
        if (!std::ranges::all_of(name, [](char letter) { return letter >= '0' && letter <= '9'; })) continue;
        std::ifstream file(entry.path() / "environ");
        const std::string variables{std::istreambuf_iterator<char>(file), {}};
        if (variables.find(environment) != std::string::npos) ::kill(std::stoi(name), SIGKILL);
    }
}

void notTested(const std::string& why) {
    if (std::getenv("CI") != nullptr) FAIL() << why;
    GTEST_SKIP() << "NOT TESTED, " << why;
}

bool has(const std::vector<std::string>& programs) {
    std::string missing;
    for (const std::string& program : programs) {
        if (!fs::exists(found(program))) missing += " " + program;
    }
    if (!missing.empty()) notTested("not installed:" + missing + " (config/install test)");
    return missing.empty();
}

}  // namespace owc::test
