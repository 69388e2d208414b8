#include <condition_variable>
#include <utility>

#include "drivers/fingerprint/client/hosted_reader.h"
#include "drivers/fingerprint/protocol/messages.h"

namespace owc::finger_client {

using finger_protocol::Frame;
using finger_protocol::Kind;

namespace {

constexpr std::chrono::seconds kFirstLook{10};  // for a host to start and probe what is plugged in

class HostedFinder final : public drivers::DeviceFinder, private HostLine::Channel {
  public:
    explicit HostedFinder(std::shared_ptr<HostLine> line) : m_line(std::move(line)) {
        m_line->post([this] { m_line->add(*this); });
    }
    ~HostedFinder() override {
        m_line->run([this] { m_line->remove(*this); });
    }

    std::vector<drivers::DeviceInfo> list() override {
        std::unique_lock lock(m_mutex);
        m_news.wait_for(lock, kFirstLook, [this] { return m_found.has_value(); });
        return m_found.value_or(std::vector<drivers::DeviceInfo>());
    }

    void watch(Listener listener) override {
        m_line->post([this, listener = std::move(listener)] {
            m_listener = listener;
            std::unique_lock lock(m_mutex);
            const auto found = m_found;
            lock.unlock();
            if (found) m_listener(*found);
        });
    }

  private:
    void up() override { m_line->send({Kind::Watch, number()}); }
    void down() override { found({}); }
    [[nodiscard]] bool heard(const Frame& frame) override {
        if (frame.kind != Kind::Readers) return false;
        auto readers = finger_protocol::readersIn(frame.body);
        if (readers) found(std::move(*readers));
        return readers.has_value();
    }

    void found(std::vector<drivers::DeviceInfo> readers) {
        {
            const std::lock_guard lock(m_mutex);
            m_found = readers;
        }
        m_news.notify_all();
        if (m_listener) m_listener(readers);
    }

    std::shared_ptr<HostLine> m_line;
    Listener m_listener;  ///< the line's thread's own

    std::mutex m_mutex;  ///< guards the one below
    std::condition_variable m_news;
    std::optional<std::vector<drivers::DeviceInfo>> m_found;
};

}  // namespace

std::unique_ptr<drivers::DeviceFinder> makeReaderFinder(std::shared_ptr<HostLine> line) {
    return std::make_unique<HostedFinder>(std::move(line));
}

}  // namespace owc::finger_client
