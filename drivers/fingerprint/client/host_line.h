#pragma once

#include <atomic>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <thread>

#include "drivers/fingerprint/client/host_process.h"
#include "drivers/fingerprint/client/host_watch.h"
#include "drivers/fingerprint/protocol/frame.h"

namespace owc::finger_client {

/// The one owc-finger-host of this program and the thread that talks to it. A host that ends, does not answer
/// or says what the protocol does not know is killed and started again after a pause. Ends with its last
/// user, whose thread must not be this one.
class HostLine {
  public:
    using Time = HostWatch::Time;
    using Trouble = std::function<void(const std::string&)>;
    struct Options {
        std::filesystem::path program = hostBesideUs();
        HostPatience patience{};
        /// Told in one sentence without anything personal why a host was lost, in the line's thread; of a row
        /// of losses each reason once.
        Trouble trouble{};
    };

    /// Something in the host: a reader, or the list of them. All in the thread of the line.
    class Channel {
      public:
        virtual ~Channel() = default;
        /// A host runs, and knows nothing of this channel yet.
        virtual void up() = 0;
        /// It is gone, and with it all that was asked of it.
        virtual void down() = 0;
        /// @return false for a frame that a sound host does not send
        [[nodiscard]] virtual bool heard(const finger_protocol::Frame& frame) = 0;
        /// When an answer that this channel waits for is too late.
        [[nodiscard]] virtual std::optional<Time> due() const { return std::nullopt; }

      protected:
        [[nodiscard]] std::uint16_t number() const { return m_number; }

      private:
        friend HostLine;
        std::uint16_t m_number = 0;  ///< in frames, from `add` to `remove`
    };

    /// The one in use, else a new one. Any thread.
    [[nodiscard]] static std::shared_ptr<HostLine> share();
    /// The `trouble` of shared ones; to be set before the first reader.
    static void tellTrouble(Trouble trouble);

    explicit HostLine(Options options);
    ~HostLine();
    HostLine(const HostLine&) = delete;
    HostLine& operator=(const HostLine&) = delete;

    /// Runs `work` in the thread, after what was given before. Any thread.
    void post(std::function<void()> work);
    /// The same, and returns when it has run. Any thread but the line's.
    void run(const std::function<void()>& work);

    // In the thread only, all below.
    void add(Channel& channel);
    void remove(const Channel& channel);
    [[nodiscard]] bool isUp() const { return m_process != nullptr; }
    void send(const finger_protocol::Frame& frame);

  private:
    void work();
    void turn();
    void takeWork();
    void start();
    void wait();
    void hear();
    void lose(std::string reason);
    void complain(const std::string& reason);
    [[nodiscard]] bool isLate(Time now) const;
    [[nodiscard]] Time wakeAt() const;

    const Options m_options;
    int m_wake;  ///< an eventfd

    // The thread's own.
    HostWatch m_watch;
    std::unique_ptr<HostProcess> m_process;
    finger_protocol::FrameReader m_frames;
    std::map<std::uint16_t, Channel*> m_channels;
    std::uint16_t m_lastChannel = 0;
    std::string m_told;  ///< the reason that was told last
    std::string m_lost;  ///< why the host must be given up at the end of this turn; empty: it need not

    std::mutex m_mutex;  ///< guards the one below
    std::deque<std::function<void()>> m_work;

    std::atomic<bool> m_stop = false;
    std::thread m_thread;
};

}  // namespace owc::finger_client
