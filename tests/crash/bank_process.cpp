#include "tests/crash/bank_process.h"

#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>

#include "tests/support/child.h"
#include "tests/support/loopback.h"
#include "where.h"

namespace owc::test {

namespace {

/// Four questions in ten meet with something. What is slow is slower than the centre waits (8 s), so it is
/// rare: each holds one of the four lines to the bank for all that time.
std::vector<std::string> faults() {
    return {"--pause-ms", "9000", "--delay", "0.01", "--late",   "0.01",
            "--drop",     "0.07", "--mute",  "0.09", "--double", "0.08",
            "--partial",  "0.04", "--wrong", "0.03", "--refuse", "0.06"};
}

}  // namespace

BankProcess::BankProcess(std::filesystem::path folder, std::uint64_t seed)
    : m_folder(std::move(folder)), m_seed(seed), m_port(freePorts(1)) {
    std::filesystem::create_directories(m_folder);
}

BankProcess::~BankProcess() {
    if (m_pid != 0) kill();
}

void BankProcess::start(bool faulty) {
    int line[2];
    ASSERT_EQ(::pipe2(line, O_CLOEXEC), 0);
    // All of it before the fork: this process has threads, and a child of one may not allocate. Another seed
    // at each start: one that forgot a question would else forget the same one for ever.
    std::vector<std::string> words{OWC_BIN_DIR "/owc-sandbox-bank",
                                   "--port",
                                   std::to_string(m_port),
                                   "--book",
                                   book().string(),
                                   "--list",
                                   list().string(),
                                   "--seed",
                                   std::to_string(m_seed + static_cast<std::uint64_t>(m_starts++))};
    if (faulty) std::ranges::move(faults(), std::back_inserter(words));
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    m_pid = ::fork();
    if (m_pid == 0) {
        endWithParent();
        ::dup2(line[1], STDOUT_FILENO);
        ::execv(arguments[0], arguments.data());
        ::_exit(127);
    }
    ::close(line[1]);
    std::string said;
    char letter = 0;
    while (::read(line[0], &letter, 1) == 1 && letter != '\n') said += letter;
    ::close(line[0]);
    ASSERT_EQ(said, "listening on " + std::to_string(m_port));
}

void BankProcess::kill() {
    ::kill(m_pid, SIGKILL);
    ::waitpid(m_pid, nullptr, 0);
    m_pid = 0;
}

}  // namespace owc::test
