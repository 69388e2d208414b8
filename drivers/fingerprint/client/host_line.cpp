#include "drivers/fingerprint/client/host_line.h"

#include <poll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <condition_variable>
#include <utility>

namespace owc::finger_client {

using finger_protocol::Frame;
using finger_protocol::Kind;
using std::chrono::milliseconds;

namespace {

using Clock = std::chrono::steady_clock;

constexpr milliseconds kTakesCommand{2'000};  // it reads them at once
constexpr milliseconds kLongest{60'000};

/// Held by the thread of a line: two hosts would fight over the readers.
std::mutex& oneAtATime() {
    static std::mutex mutex;
    return mutex;
}

/// What all share.
struct Shared {
    std::mutex mutex;  ///< guards the two below
    std::weak_ptr<HostLine> line;
    HostLine::Trouble trouble;
};
Shared& shared() {
    static Shared all;
    return all;
}

}  // namespace

std::shared_ptr<HostLine> HostLine::share() {
    const std::lock_guard lock(shared().mutex);
    auto line = shared().line.lock();
    if (!line) shared().line = line = std::make_shared<HostLine>(Options{.trouble = shared().trouble});
    return line;
}

void HostLine::tellTrouble(Trouble trouble) {
    const std::lock_guard lock(shared().mutex);
    shared().trouble = std::move(trouble);
}

HostLine::HostLine(Options options)
    : m_options(std::move(options)), m_wake(::eventfd(0, EFD_CLOEXEC)), m_watch(m_options.patience) {
    m_thread = std::thread([this] { work(); });
}

HostLine::~HostLine() {
    post([this] { m_stop = true; });
    m_thread.join();
    ::close(m_wake);
}

void HostLine::post(std::function<void()> work) {
    {
        const std::lock_guard lock(m_mutex);
        m_work.push_back(std::move(work));
    }
    ::eventfd_write(m_wake, 1);
}

void HostLine::run(const std::function<void()>& work) {
    std::mutex mutex;
    std::condition_variable wake;
    bool done = false;
    post([&] {
        work();
        const std::lock_guard lock(mutex);
        done = true;
        wake.notify_one();
    });
    std::unique_lock lock(mutex);
    wake.wait(lock, [&] { return done; });
}

void HostLine::add(Channel& channel) {
    do ++m_lastChannel;
    while (m_lastChannel == 0 || m_channels.contains(m_lastChannel));
    channel.m_number = m_lastChannel;
    m_channels[m_lastChannel] = &channel;
    if (m_process) channel.up();
}

void HostLine::remove(const Channel& channel) {
    if (m_channels.erase(channel.m_number) > 0) send({Kind::Close, channel.m_number});
}

void HostLine::send(const Frame& frame) {
    if (!m_process || !m_lost.empty()) return;
    if (!m_process->send(finger_protocol::write(frame), kTakesCommand)) m_lost = "it takes no command";
}

void HostLine::work() {
    const std::lock_guard alone(oneAtATime());
    while (!m_stop) turn();
    const std::string how = m_process ? m_process->end() : std::string();
    if (!how.empty()) complain("it did not end well: " + how);
}

/// Does what is due, then waits for what comes.
void HostLine::turn() {
    takeWork();
    if (m_stop) return;
    const auto now = Clock::now();
    if (!m_process && !m_channels.empty() && m_watch.startDue(now)) start();
    if (m_process && m_watch.askDue(now)) {
        m_watch.asked(now);
        send({Kind::Ping});
    }
    if (m_process && m_lost.empty() && isLate(now)) m_lost = "it does not answer";
    if (m_process && m_lost.empty()) hear();
    if (!m_lost.empty()) return lose(std::exchange(m_lost, {}));
    wait();
}

void HostLine::takeWork() {
    std::deque<std::function<void()>> work;
    {
        const std::lock_guard lock(m_mutex);
        work.swap(m_work);
    }
    for (const auto& one : work) one();
}

void HostLine::start() {
    auto started = HostProcess::start(m_options.program);
    if (!started) {
        m_lost = std::move(started.error());
        return;
    }
    m_process = std::move(*started);
    m_frames = {};
    m_watch.started(Clock::now());
    for (const auto& [number, channel] : m_channels) channel->up();
}

void HostLine::hear() {
    if (!m_process->receive(m_frames, milliseconds(0))) m_lost = "it ended";
    for (;;) {
        const auto frame = m_frames.next();
        if (!frame) {
            m_lost = "it sent " + frame.error();
            return;
        }
        if (!*frame) return;
        const Frame& one = **frame;
        if (one.kind == Kind::Pong) {
            m_watch.answered();
            continue;
        }
        const auto channel = m_channels.find(one.channel);
        if (channel == m_channels.end()) continue;  // closed meanwhile
        if (!channel->second->heard(one)) {
            m_lost = "it sent a wrong " + std::string(finger_protocol::nameOf(one.kind));
            return;
        }
    }
}

void HostLine::lose(std::string reason) {
    if (m_process) {
        m_process->kill();
        reason += " (" + m_process->end() + ')';
    }
    m_process.reset();
    const bool first = m_watch.ended(Clock::now());
    for (const auto& [number, channel] : m_channels) channel->down();
    if (first || reason != m_told) complain(reason);
    m_told = std::move(reason);
}

void HostLine::complain(const std::string& reason) {
    if (m_options.trouble) m_options.trouble("the program that runs the finger readers was lost: " + reason);
}

bool HostLine::isLate(Time now) const {
    return m_watch.overdue(now) || std::ranges::any_of(m_channels, [&](const auto& one) {
               const auto due = one.second->due();
               return due && now >= *due;
           });
}

HostLine::Time HostLine::wakeAt() const {
    Time wake = Clock::now() + kLongest;
    if (m_process || !m_channels.empty()) wake = std::min(wake, m_watch.next().value_or(wake));
    for (const auto& [number, channel] : m_channels) wake = std::min(wake, channel->due().value_or(wake));
    return wake;
}

void HostLine::wait() {
    const auto left = std::chrono::ceil<milliseconds>(wakeAt() - Clock::now());
    pollfd both[2]{{m_wake, POLLIN, 0}, {m_process ? m_process->line() : -1, POLLIN, 0}};
    ::poll(both, 2, static_cast<int>(std::max<std::int64_t>(left.count(), 0)));
    eventfd_t ignored = 0;
    if (both[0].revents != 0) ::eventfd_read(m_wake, &ignored);
}

}  // namespace owc::finger_client
