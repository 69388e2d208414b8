#include "drivers/scanner/serial_scanner.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <termios.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <thread>

#include "drivers/scanner/code_lines.h"
#include "drivers/scanner/file_handle.h"

namespace owc::scanner {
namespace {

using State = drivers::CodeScanner::State;

constexpr int kLookAgainMs = 500;

CodeLines::Moment steadyNow() {
    return std::chrono::duration_cast<CodeLines::Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

class SerialScanner : public drivers::CodeScanner {
  public:
    explicit SerialScanner(std::string path) : m_path(std::move(path)), m_stop(::eventfd(0, EFD_CLOEXEC)) {}

    ~SerialScanner() override {
        const std::uint64_t one = 1;
        if (m_stop && ::write(m_stop.get(), &one, sizeof one) < 0) return;
        if (m_worker.joinable()) m_worker.join();
    }

    void start(OnCode onCode, OnState onState) override {
        m_onCode = std::move(onCode);
        m_onState = std::move(onState);
        m_worker = std::thread([this] { run(); });
    }

  private:
    void run() {
        for (;;) {
            if (!m_line) open();
            std::array<pollfd, 2> wait{{{m_stop.get(), POLLIN, 0}, {m_line.get(), POLLIN, 0}}};
            ::poll(wait.data(), m_line ? 2 : 1, m_line ? -1 : kLookAgainMs);
            if (wait[0].revents != 0) return;
            if (m_line && wait[1].revents != 0) read();
        }
    }

    void open() {
        FileHandle line(::open(m_path.c_str(), O_RDWR | O_NOCTTY | O_NONBLOCK | O_CLOEXEC));
        if (!line) return tell(errno == ENOENT || errno == ENXIO || errno == ENODEV ? State::Removed : State::Fault);
        termios mode{};
        if (::tcgetattr(line.get(), &mode) != 0) return tell(State::Fault);  // a file, not a line
        ::cfmakeraw(&mode);
        ::cfsetspeed(&mode, B9600);
        mode.c_cflag |= CLOCAL | CREAD;
        if (::tcsetattr(line.get(), TCSANOW, &mode) != 0 || ::ioctl(line.get(), TIOCEXCL) != 0) return tell(State::Fault);
        m_line = std::move(line);
        m_lines.clear();
        tell(State::Ready);
    }

    void read() {
        std::array<char, 512> bytes{};
        const ssize_t got = ::read(m_line.get(), bytes.data(), bytes.size());
        if (got < 0 && (errno == EAGAIN || errno == EINTR)) return;
        if (got <= 0) {
            m_line.close();
            return tell(State::Removed);
        }
        for (std::string& code : m_lines.take({bytes.data(), static_cast<std::size_t>(got)}, steadyNow()))
            m_onCode(std::move(code));
    }

    void tell(State state) {
        if (m_told == state) return;
        m_told = state;
        m_onState(state);
    }

    std::string m_path;
    FileHandle m_stop;
    OnCode m_onCode;
    OnState m_onState;
    // The worker's own.
    FileHandle m_line;
    CodeLines m_lines;
    std::optional<State> m_told;

    std::thread m_worker;
};

}  // namespace

std::unique_ptr<drivers::CodeScanner> makeSerialScanner(std::string path) {
    return std::make_unique<SerialScanner>(std::move(path));
}

}  // namespace owc::scanner
