#include <gtest/gtest.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <sstream>

#include "drivers/fingerprint/client/hosted_reader.h"
#include "tests/fingers/host_probe.h"
#include "tests/fingers/virtual_glass.h"
#include "tests/support/drawn_print.h"
#include "tests/support/finger_log.h"
#include "tests/usb/waiting.h"

namespace owc::test {

using drivers::CaptureOutcome;
using drivers::FingerHint;
using State = drivers::FingerprintReader::State;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr std::chrono::milliseconds kAnswer{8'000};  // it starts that slowly
#else
constexpr std::chrono::milliseconds kAnswer{1'000};
#endif

/// How far a capture has come.
enum class Stage { NoCapture, JustAsked, Waits, FingerRests, Captured, Asleep };

void PrintTo(Stage stage, std::ostream* out) {
    constexpr const char* kNames[]{"NoCapture", "JustAsked", "Waits", "FingerRests", "Captured", "Asleep"};
    *out << kNames[static_cast<int>(stage)];
}

}  // namespace

/// A host whose library aborts, at each stage of a capture: the program of the reader goes on.
class LostHostTest : public testing::TestWithParam<Stage> {
  protected:
    void capture() { m_reader->capture(std::chrono::minutes(1), m_log.progress(), m_log.done()); }
    void reach(Stage stage) {
        ASSERT_TRUE(m_log.comes(State::Ready));
        if (stage == Stage::NoCapture) return;
        if (stage == Stage::Asleep) {
            m_reader->suspend(true);
            ASSERT_TRUE(m_log.comes(State::Suspended));
            return;
        }
        capture();
        if (stage == Stage::JustAsked) return;
        ASSERT_TRUE(m_log.comes(FingerHint::PlaceFinger));
        if (stage == Stage::FingerRests) {
            m_glass.rest();
            ASSERT_TRUE(m_log.comes(FingerHint::None));
        }
        if (stage == Stage::Captured) {
            m_glass.touch(smallPrint());
            ASSERT_TRUE(m_log.report());
        }
    }
    void expectGoodCapture() {
        FingerLog log;
        m_reader->capture(std::chrono::minutes(1), log.progress(), log.done());
        ASSERT_TRUE(log.comes(FingerHint::PlaceFinger));
        m_glass.touch(smallPrint());
        const auto report = log.report();
        ASSERT_TRUE(report);
        EXPECT_EQ(report->outcome, CaptureOutcome::Captured) << drivers::nameOf(report->outcome);
    }
    bool troubled(const std::string& by) {
        return comes([&] {
            const std::lock_guard lock(m_mutex);
            return m_trouble.find(by) != std::string::npos;
        });
    }
    static pid_t host() {
        const auto process = hostOf(::getpid());
        EXPECT_TRUE(process);
        return process.value_or(-1);
    }
    static void stopHost(int signal) {
        const pid_t process = host();
        if (process > 0) ::kill(process, signal);
    }

    VirtualGlass m_glass;
    FingerLog m_log;
    std::mutex m_mutex;
    std::string m_trouble;  ///< guarded by it
    std::shared_ptr<finger_client::HostLine> m_line = std::make_shared<finger_client::HostLine>(
        finger_client::HostLine::Options{.patience = {.beat = std::chrono::milliseconds(100),
                                                      .answer = kAnswer,
                                                      .pauses = {std::chrono::milliseconds(20)}},
                                         .trouble = [this](const std::string& reason) {
                                             const std::lock_guard lock(m_mutex);
                                             m_trouble += reason;
                                         }});
    std::unique_ptr<drivers::FingerprintReader> m_reader =
        finger_client::makeReader(VirtualGlass::uri(), m_line);
};

TEST_P(LostHostTest, IsReportedAsAFaultAndTheNextHostCaptures) {
    m_reader->listen(m_log.state());
    ASSERT_NO_FATAL_FAILURE(reach(GetParam()));
    const bool runs = GetParam() != Stage::NoCapture && GetParam() != Stage::Asleep;
    const bool captured = GetParam() == Stage::Captured;

    stopHost(SIGABRT);

    EXPECT_TRUE(troubled("it ended (signal 6)"));
    if (runs) {
        const auto report = m_log.report();
        ASSERT_TRUE(report);
        EXPECT_EQ(report->outcome, captured ? CaptureOutcome::Captured : CaptureOutcome::Fault);
    }
    EXPECT_TRUE(m_log.comes(GetParam() == Stage::Asleep ? State::Suspended : State::Ready));
    const auto states = m_log.states();
    EXPECT_NE(std::ranges::find(states, State::Fault), states.end()) << "she is not left waiting unawares";
    if (GetParam() == Stage::Asleep) m_reader->suspend(false);
    EXPECT_TRUE(m_log.comes(State::Ready));
    expectGoodCapture();
    EXPECT_EQ(m_log.reports(), runs ? 1U : 0U);
}

INSTANTIATE_TEST_SUITE_P(Stages, LostHostTest,
                         testing::Values(Stage::NoCapture, Stage::JustAsked, Stage::Waits, Stage::FingerRests,
                                         Stage::Captured, Stage::Asleep),
                         testing::PrintToStringParamName());

using HostTest = LostHostTest;

/// A driver that hangs: nothing comes, and nobody waits for ever.
TEST_F(HostTest, OneThatDoesNotAnswerIsKilledAndReplaced) {
    m_reader->listen(m_log.state());
    ASSERT_NO_FATAL_FAILURE(reach(Stage::Waits));
    const pid_t hung = host();

    ::kill(hung, SIGSTOP);

    EXPECT_TRUE(troubled("it does not answer (signal 9)"));
    EXPECT_EQ(m_log.report().value().outcome, CaptureOutcome::Fault);
    EXPECT_TRUE(isGone(hung));
    EXPECT_TRUE(m_log.comes(State::Ready));
    expectGoodCapture();
}

/// Its end, and that of its reader, are not held up by a host that is lost.
TEST_F(HostTest, AReaderEndsWhileItsHostIsLost) {
    m_reader->listen(m_log.state());
    ASSERT_NO_FATAL_FAILURE(reach(Stage::Waits));
    stopHost(SIGABRT);
    m_reader.reset();
    EXPECT_EQ(m_log.reports(), 1U);
}

TEST_F(HostTest, EndsWithItsLastReader) {
    m_reader->listen(m_log.state());
    ASSERT_NO_FATAL_FAILURE(reach(Stage::Captured));
    const pid_t process = host();
    m_reader.reset();
    m_line.reset();
    EXPECT_TRUE(isGone(process));
    EXPECT_EQ(m_trouble, "") << "it ends well";
}

/// Prints lie in its memory.
TEST(HostProcessTest, LeavesNoCoreWhereItsProgramMay) {
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_CORE, &before), 0);
    const rlimit all{before.rlim_max, before.rlim_max};
    ASSERT_EQ(::setrlimit(RLIMIT_CORE, &all), 0);
    const auto started = finger_client::HostProcess::start(finger_client::hostBesideUs());
    ASSERT_EQ(::setrlimit(RLIMIT_CORE, &before), 0);
    ASSERT_TRUE(started);

    EXPECT_TRUE(comes([] {
        const auto host = hostOf(::getpid());
        std::ifstream limits("/proc/" + std::to_string(host.value_or(0)) + "/limits");
        std::string line;
        while (std::getline(limits, line) && !line.starts_with("Max core file size")) {
        }
        std::istringstream words(line.substr(std::min<std::size_t>(line.size(), 18)));
        std::string soft, hard;
        words >> soft >> hard;
        return soft == "0" && hard == "0";
    }));
}

/// Also when that is killed and can say no more.
TEST(HostProcessTest, EndsWithTheProgramThatStartedIt) {
    int told[2];
    ASSERT_EQ(::pipe(told), 0);
    const pid_t program = ::fork();
    if (program == 0) {
        const auto started = finger_client::HostProcess::start(finger_client::hostBesideUs());
        std::optional<pid_t> host;
        while (started && !(host = hostOf(::getpid()))) ::usleep(1'000);
        const pid_t found = host.value_or(0);
        (void)!::write(told[1], &found, sizeof found);
        ::kill(::getpid(), SIGKILL);
    }
    pid_t host = 0;
    ASSERT_EQ(::read(told[0], &host, sizeof host), static_cast<ssize_t>(sizeof host));
    ASSERT_GT(host, 0);
    ::waitpid(program, nullptr, 0);
    EXPECT_TRUE(comes([&] { return isGone(host); }));
    ::close(told[0]);
    ::close(told[1]);
}

}  // namespace owc::test
