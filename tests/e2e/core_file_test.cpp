#include <gtest/gtest.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <fstream>
#include <regex>

#include "config/secrecy/keep_secrets.h"
#include "tests/support/server_process.h"
#include "where.h"

// No program of ours leaves a core file, which would hold whatever its memory held.
namespace owc::test {

namespace fs = std::filesystem;

namespace {

/// A shell in which core files are wished for, in a folder of its own.
class WithCoreFiles {
  public:
    WithCoreFiles() {
        ::getrlimit(RLIMIT_CORE, &m_before);
        const rlimit most{m_before.rlim_max, m_before.rlim_max};
        ::setrlimit(RLIMIT_CORE, &most);
        fs::current_path(m_folder.path());
    }
    ~WithCoreFiles() {
        fs::current_path(m_here);
        ::setrlimit(RLIMIT_CORE, &m_before);
    }
    WithCoreFiles(const WithCoreFiles&) = delete;
    WithCoreFiles& operator=(const WithCoreFiles&) = delete;
    [[nodiscard]] bool left() const { return !fs::is_empty(m_folder.path()); }

  private:
    rlimit m_before{};
    const fs::path m_here = fs::current_path();
    TempFolder m_folder;
};

rlim_t coreLimitOf(pid_t pid) {
    rlimit limit{};
    EXPECT_EQ(::prlimit(pid, RLIMIT_CORE, nullptr, &limit), 0);
    return limit.rlim_max;
}

/// How it ended: CLD_KILLED, or CLD_DUMPED when the system wrote a core file or handed one to a program.
int endedBy(pid_t pid, int signal) {
    ::kill(pid, signal);
    siginfo_t info{};
    EXPECT_EQ(::waitid(P_PID, static_cast<id_t>(pid), &info, WEXITED | WNOWAIT), 0);
    return info.si_code;
}

}  // namespace

TEST(CoreFileTest, AServerThatAbortsLeavesNone) {
    const WithCoreFiles wished;
    ServerProcess server;
    server.start();
    EXPECT_EQ(coreLimitOf(server.pid()), 0u);
    EXPECT_EQ(endedBy(server.pid(), SIGABRT), CLD_KILLED);
    EXPECT_FALSE(wished.left());
}

TEST(CoreFileTest, NorDoesItWhereALimitDoesNotCount) {
    // A program that the system hands core files to gets them whatever the limit is; and nobody looks in with ptrace.
    const pid_t pid = ::fork();
    if (pid == 0) {
        secrecy::keepSecrets();
        ::_exit(::prctl(PR_GET_DUMPABLE));
    }
    int status = 0;
    ::waitpid(pid, &status, 0);
    EXPECT_EQ(WEXITSTATUS(status), 0);
}

TEST(CoreFileTest, ADeveloperMayHaveOne) {
    const WithCoreFiles wished;
    rlimit here{};
    ::getrlimit(RLIMIT_CORE, &here);
    ServerProcess server;
    server.allowLookingInside();
    server.start();
    EXPECT_EQ(coreLimitOf(server.pid()), here.rlim_max);
}

TEST(CoreFileTest, EveryMainBeginsWithIt) {
    const std::regex first(R"(\nint main\([^)]*\) \{\n    owc::secrecy::keepSecrets\(\);\n)");
    std::size_t mains = 0;
    for (const char* room : {"queue-server", "kiosk", "counter", "drivers"}) {
        for (const auto& entry : fs::recursive_directory_iterator(fs::path(OWC_SOURCE_DIR) / room)) {
            if (!entry.path().string().ends_with("_main.cpp")) continue;
            std::ifstream in(entry.path());
            const std::string text{std::istreambuf_iterator<char>(in), {}};
            ++mains;
            EXPECT_TRUE(std::regex_search(text, first)) << entry.path();
        }
    }
    EXPECT_GE(mains, 8u);
}

}  // namespace owc::test
