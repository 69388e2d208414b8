#include "drivers/fingerprint/client/host_process.h"

#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace owc::finger_client {

using std::chrono::milliseconds;

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kHostsLine = 3;
constexpr milliseconds kFarewell{6'000};  // a driver may take five seconds to close its device
constexpr milliseconds kDying{1'000};
constexpr std::size_t kPiece = 64 * 1024;

int poll(int line, short what, milliseconds patience) {
    pollfd one{line, what, 0};
    return ::poll(&one, 1, static_cast<int>(std::max(patience, milliseconds(0)).count()));
}

milliseconds leftUntil(Clock::time_point end) {
    return std::chrono::ceil<milliseconds>(end - Clock::now());
}

/// How the host is to begin: with its line, nothing else of ours, and the signals as a program finds them.
class Beginning {
  public:
    explicit Beginning(int line) {
        posix_spawn_file_actions_init(&m_files);
        posix_spawn_file_actions_adddup2(&m_files, line, kHostsLine);
        posix_spawn_file_actions_addopen(&m_files, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_addopen(&m_files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
        posix_spawn_file_actions_addclosefrom_np(&m_files, kHostsLine + 1);
        posix_spawnattr_init(&m_rest);
        sigset_t none, all;
        sigemptyset(&none);
        sigfillset(&all);
        posix_spawnattr_setsigmask(&m_rest, &none);
        posix_spawnattr_setsigdefault(&m_rest, &all);
        posix_spawnattr_setpgroup(&m_rest, 0);  // Ctrl-C is ours to answer
        posix_spawnattr_setflags(&m_rest,
                                 POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP);
    }
    ~Beginning() {
        posix_spawn_file_actions_destroy(&m_files);
        posix_spawnattr_destroy(&m_rest);
    }
    Beginning(const Beginning&) = delete;
    Beginning& operator=(const Beginning&) = delete;

    /// @return an errno
    int start(const std::string& program, pid_t& process) const {
        std::string name = program;
        char* const words[]{name.data(), nullptr};
        return posix_spawn(&process, program.c_str(), &m_files, &m_rest, words, environ);
    }

  private:
    posix_spawn_file_actions_t m_files{};
    posix_spawnattr_t m_rest{};
};

}  // namespace

std::filesystem::path hostBesideUs() {
    std::error_code ignored;  // without /proc it is not found, which is said when it is started
    return std::filesystem::read_symlink("/proc/self/exe", ignored).parent_path() / "owc-finger-host";
}

tl::expected<std::unique_ptr<HostProcess>, std::string> HostProcess::start(
    const std::filesystem::path& program) {
    const auto failed = [&](int error) {
        return tl::unexpected(program.string() +
                              " cannot be started: " + std::generic_category().message(error) +
                              "; it belongs beside this program, install both anew");
    };
    int ends[2]{};
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) return failed(errno);
    pid_t process = -1;
    const int error = Beginning(ends[1]).start(program.string(), process);
    ::close(ends[1]);
    if (error == 0) return std::unique_ptr<HostProcess>(new HostProcess(process, ends[0]));
    ::close(ends[0]);
    return failed(error);
}

std::string HostProcess::end() {
    if (m_line < 0) return {};
    ::shutdown(m_line, SHUT_WR);
    const bool ended = !m_killed && endsWithin(kFarewell);
    if (!ended) kill();
    // One that hangs in the kernel with its device cannot be waited for; it is gone with us at the latest.
    const bool gone = ended || endsWithin(kDying);
    ::close(std::exchange(m_line, -1));
    int status = 0;
    if (::waitpid(m_process, &status, gone ? 0 : WNOHANG) != m_process) return "does not go";
    if (WIFSIGNALED(status)) return "signal " + std::to_string(WTERMSIG(status));
    return WEXITSTATUS(status) == 0 ? std::string() : "code " + std::to_string(WEXITSTATUS(status));
}

void HostProcess::kill() {
    m_killed = true;
    ::kill(m_process, SIGKILL);
}

bool HostProcess::send(std::span<const std::uint8_t> bytes, milliseconds patience) {
    const auto end = Clock::now() + patience;
    while (!bytes.empty()) {
        const ssize_t some = ::send(m_line, bytes.data(), bytes.size(), MSG_DONTWAIT | MSG_NOSIGNAL);
        if (some > 0)
            bytes = bytes.subspan(static_cast<std::size_t>(some));
        else if (errno == EAGAIN) {
            if (poll(m_line, POLLOUT, leftUntil(end)) == 0) return false;
        } else if (errno != EINTR)
            return true;
    }
    return true;
}

bool HostProcess::receive(finger_protocol::FrameReader& into, milliseconds patience) {
    if (poll(m_line, POLLIN, patience) <= 0) return true;
    finger_protocol::Bytes piece(kPiece);
    const ssize_t some = ::recv(m_line, piece.data(), piece.size(), MSG_DONTWAIT);
    if (some == 0 || (some < 0 && errno != EAGAIN && errno != EINTR)) return false;
    if (some > 0) into.feed(std::span(piece).first(static_cast<std::size_t>(some)));
    return true;
}

/// Its end closes the line.
bool HostProcess::endsWithin(milliseconds patience) const {
    finger_protocol::Bytes unheard(kPiece);
    for (const auto end = Clock::now() + patience;;) {
        if (poll(m_line, POLLIN, leftUntil(end)) == 0) return false;
        const ssize_t some = ::recv(m_line, unheard.data(), unheard.size(), MSG_DONTWAIT);
        if (some == 0 || (some < 0 && errno != EAGAIN && errno != EINTR)) return true;
    }
}

}  // namespace owc::finger_client
