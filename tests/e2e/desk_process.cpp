#include "tests/e2e/desk_process.h"
#include "tests/support/child.h"
#include "where.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <fstream>

namespace owc::test {

namespace {

/// @param said  becomes its standard output, where it is one
pid_t start(std::vector<std::string> words, const std::vector<std::string>& more, int said = -1) {
    std::vector<char*> arguments, environment;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    std::vector<std::string> added = more;
    for (std::string& one : added) environment.push_back(one.data());
    for (char** one = environ; *one; ++one) environment.push_back(*one);  // the first of a name counts
    environment.push_back(nullptr);
    const pid_t pid = ::fork();
    if (pid == 0) {
        endWithParent();
        if (said >= 0) ::dup2(said, STDOUT_FILENO);
        ::execvpe(arguments[0], arguments.data(), environment.data());
        ::_exit(127);
    }
    return pid;
}

void end(pid_t pid) {
    if (pid == 0) return;
    ::kill(pid, SIGTERM);  // a screen takes its socket and lock away
    ::waitpid(pid, nullptr, 0);
}

void pause(std::chrono::milliseconds time) {
    ::poll(nullptr, 0, static_cast<int>(time.count()));
}

constexpr std::chrono::milliseconds kNoDoublePress{450};
constexpr std::chrono::seconds kColdStart{120};  ///< of a program that was linked a moment ago, on a busy machine

}  // namespace

DeskProcess::DeskProcess(const ServerProcess& server) {
    int line[2];
    EXPECT_EQ(::pipe2(line, O_CLOEXEC), 0);
    // Without -noreset it starts anew with the end of each xdotool, and refuses a desk that connects just then.
    m_screen = start({"Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-noreset"}, {}, line[1]);
    ::close(line[1]);
    std::string number;
    char letter = 0;
    while (::read(line[0], &letter, 1) == 1 && letter != '\n') number += letter;
    ::close(line[0]);
    EXPECT_NE(number, "") << "Xvfb did not start";
    m_display = ":" + number;
    m_desk = start({OWC_BIN_DIR "/owc-counter", "--config", server.folder() / "config", "--keys", server.folder() / "keys", "--device",
                    "counter-1", "--officer", "B-214", "--tickets", glass()},
                   {"DISPLAY=" + m_display, "QT_QPA_PLATFORM=xcb", "OWC_CORE_DUMPS=allow", "XDG_RUNTIME_DIR=" + glass().string()});
    EXPECT_TRUE(says("signed-out", kColdStart)) << (::waitpid(m_desk, nullptr, WNOHANG) == 0 ? "it runs, and shows " : "it has ended; ")
                                    << xdotool("search --name . getwindowname %@");
    std::ignore = xdotool("search --sync --onlyvisible --name '^owc-' windowfocus");
}

DeskProcess::~DeskProcess() {
    end(m_desk);
    end(m_screen);
}

std::string DeskProcess::xdotool(const std::string& arguments) const {
    const std::string command = "DISPLAY=" + m_display + " timeout 20 xdotool " + arguments + " 2>/dev/null";
    FILE* pipe = ::popen(command.c_str(), "r");
    std::array<char, 512> buffer{};
    std::string said;
    for (std::size_t n = 0; (n = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) said.append(buffer.data(), n);
    ::pclose(pipe);
    return said;
}

bool DeskProcess::says(const std::string& words, std::chrono::seconds most) const {
    const auto end = std::chrono::steady_clock::now() + most;
    while (xdotool("search --onlyvisible --name '^owc-' getwindowname").find(words) == std::string::npos) {
        if (std::chrono::steady_clock::now() > end) return false;
        pause(std::chrono::milliseconds{50});
    }
    return true;
}

void DeskProcess::key(const std::string& name) const {
    pause(kNoDoublePress);
    std::ignore = xdotool("key " + name);
}

void DeskProcess::type(const std::string& text) const {
    std::ignore = xdotool("type --delay 30 " + text);
}

void DeskProcess::lay(const std::vector<std::string>& files) const {
    {
        std::ofstream next(glass() / "next");
        for (const std::string& file : files) next << "finger " << file << '\n';
    }
    std::filesystem::rename(glass() / "next", glass() / "reader.script");
}

}  // namespace owc::test
