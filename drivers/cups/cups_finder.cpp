#include <algorithm>
#include <array>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "drivers/cups/cups_printer.h"
#include "drivers/cups/spooler.h"

namespace owc::cups {

using drivers::Access;
using drivers::DeviceInfo;

namespace {

std::string printable(std::string text) {
    std::erase_if(text, [](char letter) { return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F; });
    return text;
}

/// CUPS leaves out passwords by itself, for most askers; here for all.
std::string withoutUser(const std::string& device) {
    const auto slashes = device.find("://");
    if (slashes == std::string::npos) return device;
    const auto host = slashes + 3;
    const auto at = device.substr(0, device.find_first_of("/?", host)).rfind('@');
    return at == std::string::npos || at < host ? device : device.substr(0, host) + device.substr(at + 1);
}

Access accessOf(const QueueState& queue) {
    const auto has = [](const auto& list, const auto& what) { return std::ranges::find(list, what) != list.end(); };
    if (queue.raw()) return Access::Ready;
    if (!queue.resolutions.empty() && !has(queue.resolutions, kDotsPerInch)) return Access::NoDriver;
    for (const char* format : {"image/pwg-raster", "image/urf", "image/png"}) {
        if (has(queue.formats, format)) return Access::Ready;
    }
    return Access::NoDriver;
}

DeviceInfo infoOf(const QueueState& queue) {
    DeviceInfo info;
    info.uri.scheme = drivers::DeviceUri::Scheme::Cups;
    info.uri.name = queue.name;
    info.kind = drivers::DeviceKind::Printer;
    info.model = printable(queue.makeAndModel);
    const auto blank = info.model.find(' ');
    if (!queue.raw() && blank != std::string::npos) {
        info.maker = info.model.substr(0, blank);
        info.model.erase(0, blank + 1);
    }
    info.where = printable(withoutUser(queue.device));
    info.deviceId = printable(queue.deviceId);
    info.access = accessOf(queue);
    return info;
}

class CupsFinder : public drivers::DeviceFinder {
  public:
    CupsFinder(CupsLimits limits, std::string server) : m_limits(limits), m_server(std::move(server)) {}

    ~CupsFinder() override {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_wake.notify_all();
        if (m_worker.joinable()) m_worker.join();
    }

    std::vector<DeviceInfo> list() override {
        Spooler spooler(m_server, std::min(m_limits.answer, CupsLimits::Millis{1'000}));
        return list(spooler);
    }

    void watch(Listener listener) override {
        const std::lock_guard lock(m_mutex);
        m_listener = std::move(listener);
        m_newListener = true;
        if (!m_worker.joinable()) m_worker = std::thread([this] { run(); });
        m_wake.notify_all();
    }

  private:
    /// Nobody there is as good as no queue.
    static std::vector<DeviceInfo> list(Spooler& spooler) {
        std::vector<DeviceInfo> found;
        for (const QueueState& queue : spooler.queues().value) found.push_back(infoOf(queue));
        return found;
    }

    void run() {
        Spooler spooler(m_server, m_limits.answer);
        std::vector<DeviceInfo> told;
        std::unique_lock lock(m_mutex);
        while (!m_stop) {
            const bool first = std::exchange(m_newListener, false);
            const Listener listener = m_listener;
            lock.unlock();
            auto found = list(spooler);
            if (first || found != told) listener(found);
            told = std::move(found);
            lock.lock();
            m_wake.wait_for(lock, m_limits.look, [this] { return m_stop || m_newListener; });
        }
    }

    const CupsLimits m_limits;
    const std::string m_server;

    std::mutex m_mutex;  ///< guards all below
    std::condition_variable m_wake;
    Listener m_listener;
    bool m_newListener = false;
    bool m_stop = false;

    std::thread m_worker;
};

}  // namespace

std::unique_ptr<drivers::DeviceFinder> makeCupsFinder(CupsLimits limits, std::string server) {
    return std::make_unique<CupsFinder>(limits, std::move(server));
}

}  // namespace owc::cups
