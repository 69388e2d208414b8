#include "drivers/fingerprint/open_reader.h"

#include <future>
#include <utility>

#include "drivers/fingerprint/reader_session.h"

namespace owc::fingerprint {
namespace {

constexpr std::chrono::seconds kClosing{5};  // for a driver to close its device

/// The side of a reader that any thread may use: everything is handed to the session in the host's thread.
class FprintReader final : public drivers::FingerprintReader {
  public:
    explicit FprintReader(const drivers::DeviceUri& uri)
        : m_host(FprintHost::share()), m_session(std::make_shared<ReaderSession>(*m_host, uri)) {
        m_host->post([session = m_session] { session->begin(); });
    }

    ~FprintReader() override {
        const auto closed = std::make_shared<std::promise<void>>();
        auto waiting = closed->get_future();
        m_host->run([&] { m_session->end([closed] { closed->set_value(); }); });
        if (waiting.wait_for(kClosing) == std::future_status::ready) return;
        // A driver that does not answer still holds its request: the host and the session outlive us.
        new auto(m_host);
        new auto(m_session);
    }

    void listen(OnState listener) override {
        m_host->post([session = m_session, listener = std::move(listener)] { session->listen(listener); });
    }
    void capture(std::chrono::milliseconds deadline, OnProgress progress, Done done) override {
        m_host->post([session = m_session, deadline, progress = std::move(progress), done = std::move(done)] {
            session->capture(deadline, progress, done);
        });
    }
    void cancel() override {
        m_host->post([session = m_session] { session->cancel(); });
    }
    void suspend(bool asleep) override {
        m_host->post([session = m_session, asleep] { session->suspend(asleep); });
    }

  private:
    std::shared_ptr<FprintHost> m_host;
    std::shared_ptr<ReaderSession> m_session;
};

class ReaderFinder final : public drivers::DeviceFinder {
  public:
    ~ReaderFinder() override {
        if (m_listener) m_host->run([this] { m_host->deafen(m_listening); });
    }

    std::vector<drivers::DeviceInfo> list() override {
        std::vector<drivers::DeviceInfo> found;
        m_host->run([&] { found = look(); });
        return found;
    }

    void watch(Listener listener) override {
        m_listener = std::move(listener);
        m_host->post([this] {
            m_listening = m_host->listen([this] { m_listener(look()); });
            m_listener(look());
        });
    }

  private:
    [[nodiscard]] std::vector<drivers::DeviceInfo> look() const {
        std::vector<drivers::DeviceInfo> found;
        for (FprintHost::Reader& reader : m_host->readers()) found.push_back(std::move(reader.info));
        return found;
    }

    std::shared_ptr<FprintHost> m_host = FprintHost::share();
    Listener m_listener;
    int m_listening = 0;  ///< the host's thread's own
};

}  // namespace

std::unique_ptr<drivers::FingerprintReader> makeReader(const drivers::DeviceUri& uri) {
    return std::make_unique<FprintReader>(uri);
}

std::unique_ptr<drivers::DeviceFinder> makeReaderFinder() {
    return std::make_unique<ReaderFinder>();
}

}  // namespace owc::fingerprint
