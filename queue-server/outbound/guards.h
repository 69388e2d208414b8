#pragma once

#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <condition_variable>
#include <csignal>
#include <mutex>
#include <thread>

// For a call to somebody outside over a library that knows no deadline for the whole of it.
namespace owc::outbound {

/// Cuts a connection off when its time is over. The library waits anew for every byte, also within a
/// handshake.
class Watchman {
  public:
    explicit Watchman(std::chrono::milliseconds deadline)
        : m_thread([this, until = std::chrono::steady_clock::now() + deadline] { wait(until); }) {}
    ~Watchman() {
        {
            const std::lock_guard lock(m_mutex);
            m_done = true;
        }
        m_changed.notify_one();
        m_thread.join();
        if (m_socket >= 0) ::close(m_socket);
    }
    Watchman(const Watchman&) = delete;
    Watchman& operator=(const Watchman&) = delete;

    /// A copy of the descriptor is kept: the library may close its own at any time.
    void watch(int socket) {
        const std::lock_guard lock(m_mutex);
        if (m_socket >= 0) ::close(m_socket);
        m_socket = ::dup(socket);
        if (m_over) ::shutdown(m_socket, SHUT_RDWR);
    }
    [[nodiscard]] bool isOver() {
        const std::lock_guard lock(m_mutex);
        return m_over;
    }

  private:
    void wait(std::chrono::steady_clock::time_point until);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    int m_socket = -1;    ///< guarded by m_mutex
    bool m_done = false;  ///< guarded by m_mutex
    bool m_over = false;  ///< guarded by m_mutex
    std::thread m_thread;
};

/// Writing to a connection that is gone must not end the program.
class NoBrokenPipe {
  public:
    NoBrokenPipe() {
        ::sigemptyset(&m_pipe);
        ::sigaddset(&m_pipe, SIGPIPE);
        ::pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoBrokenPipe() {
        const timespec now{};
        if (::sigismember(&m_before, SIGPIPE) == 0) ::sigtimedwait(&m_pipe, nullptr, &now);
        ::pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    NoBrokenPipe(const NoBrokenPipe&) = delete;
    NoBrokenPipe& operator=(const NoBrokenPipe&) = delete;

  private:
    sigset_t m_pipe{}, m_before{};
};

}  // namespace owc::outbound
