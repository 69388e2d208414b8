#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <tuple>
#include <utility>

#include "drivers/cups/cups_printer.h"
#include "drivers/cups/spooler.h"

namespace owc::cups {

using drivers::Access;
using drivers::DeviceInfo;

namespace {

std::string printable(std::string text) {
    std::erase_if(text,
                  [](char letter) { return static_cast<unsigned char>(letter) < 0x20 || letter == 0x7F; });
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

DeviceInfo infoOf(const QueueState& queue, Access access) {
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
    info.access = access;
    return info;
}

/// The queues of one server, and what was found out about each: that is asked again when it is configured
/// anew.
class Queues {
  public:
    Queues(const std::string& server, CupsLimits::Millis patience,
           std::shared_ptr<Ending> ending = std::make_shared<Ending>())
        : m_spooler(server, patience, std::move(ending)) {}

    /// @return nothing when no server answers
    std::optional<std::vector<DeviceInfo>> list() {
        std::map<Key, Access> known;
        std::vector<DeviceInfo> found;
        const auto queues = m_spooler.queues();
        if (queues.got == Got::Gone) return std::nullopt;
        for (const QueueState& queue : queues.value) {
            const Key key{queue.name, queue.device, queue.makeAndModel, queue.configured};
            const auto before = m_known.find(key);
            if (before != m_known.end()) {
                known.insert(*before);
                found.push_back(infoOf(queue, before->second));
                continue;
            }
            const auto form = m_spooler.formFor(queue);
            const Access access = form.value == DocumentForm::None ? Access::NoDriver : Access::Ready;
            if (form.got == Got::Answer) known[key] = access;  // else it is asked again at the next look
            found.push_back(infoOf(queue, access));
        }
        m_known = std::move(known);
        return found;
    }

  private:
    using Key = std::tuple<std::string, std::string, std::string, int>;

    Spooler m_spooler;
    std::map<Key, Access> m_known;
};

class CupsFinder : public drivers::DeviceFinder {
  public:
    CupsFinder(CupsLimits limits, std::string server) : m_limits(limits), m_server(std::move(server)) {}

    ~CupsFinder() override {
        {
            const std::lock_guard lock(m_mutex);
            m_stop = true;
        }
        m_ending->by(Ending::Clock::now() + m_limits.ending);
        m_wake.notify_all();
        if (m_worker.joinable()) m_worker.join();
    }

    std::vector<DeviceInfo> list() override {
        return Queues(m_server, std::min(m_limits.answer, CupsLimits::Millis{1'000})).list().value_or(kNone);
    }

    void watch(Listener listener) override {
        const std::lock_guard lock(m_mutex);
        m_listener = std::move(listener);
        m_newListener = true;
        if (!m_worker.joinable()) m_worker = std::thread([this] { run(); });
        m_wake.notify_all();
    }

  private:
    /// A server that is not there is as good as one without queues.
    static inline const std::vector<DeviceInfo> kNone;

    void run() {
        Queues queues(m_server, m_limits.answer, m_ending);
        std::vector<DeviceInfo> told;
        bool gone = false;  // at the look before: one unanswered request is no news
        std::unique_lock lock(m_mutex);
        while (!m_stop) {
            const bool first = std::exchange(m_newListener, false);
            const Listener listener = m_listener;
            lock.unlock();
            const auto answer = queues.list();
            auto found = answer ? *answer : gone || first ? kNone : told;
            gone = !answer;
            if (first || found != told) listener(found);
            told = std::move(found);
            lock.lock();
            m_wake.wait_for(lock, m_limits.look, [this] { return m_stop || m_newListener; });
        }
    }

    const CupsLimits m_limits;
    const std::string m_server;
    const std::shared_ptr<Ending> m_ending = std::make_shared<Ending>();

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
