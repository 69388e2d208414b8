#include "drivers/cups/queue_watch.h"

#include <unistd.h>

#include <array>

#include "drivers/cups/reasons.h"

namespace owc::cups {

using drivers::PrinterCondition;
using drivers::Reason;

bool isSocket(const std::string& device) {
    return device.starts_with("socket:");
}

bool takesConnection(const std::string& device, std::chrono::milliseconds patience) {
    if (!isSocket(device)) return true;
    if (patience.count() <= 0) return false;  // which libcups would take for no limit at all
    std::array<char, 32> scheme{};
    std::array<char, 256> user{};
    std::array<char, 256> host{};
    std::array<char, 512> path{};
    int port = 0;
    if (httpSeparateURI(HTTP_URI_CODING_ALL, device.c_str(), scheme.data(), scheme.size(), user.data(),
                        user.size(), host.data(), host.size(), &port, path.data(),
                        path.size()) < HTTP_URI_STATUS_OK)
        return true;
    http_addrlist_t* addresses = httpAddrGetList(host.data(), AF_UNSPEC, std::to_string(port).c_str());
    int fd = -1;
    const bool connected =
        httpAddrConnect2(addresses, &fd, static_cast<int>(patience.count()), nullptr) != nullptr && fd >= 0;
    if (connected) ::close(fd);
    httpAddrFreeList(addresses);
    return connected;
}

QueueWatch::Look QueueWatch::look(Spooler& spooler) {
    const auto asked = spooler.queue(m_queue);
    if (asked.got == Got::NotFound) return {{Reason::Removed}, true, {}};
    if (asked.got != Got::Answer) return {{Reason::Offline}, true, {}};
    Look look{conditionOf(asked.value.reasons), false, asked.value};
    const bool closed = look.queue.stopped || !look.queue.accepting;

    if (look.queue.device.starts_with("ipp:") || look.queue.device.starts_with("ipps:")) {
        const auto printer = spooler.printer(look.queue.device);
        if (printer.got == Got::Gone) look.condition = {Reason::Offline};
        if (printer.got == Got::Answer) {
            look.condition = conditionOf(printer.value.reasons);
            if (printer.value.stopped && look.condition.canPrint()) look.condition.add(Reason::Offline);
        }
        look.sure = (printer.got == Got::Gone || printer.got == Got::Answer) && !look.condition.canPrint();
    }
    if (m_unreachable) {
        const bool callable = isSocket(look.queue.device);
        const bool reached = callable ? takesConnection(look.queue.device, spooler.patience())
                                      : Clock::now() - *m_unreachable >= m_limits.whole;
        if (reached)
            noteReached();
        else
            look.condition.add(Reason::Offline);
        look.sure = look.sure || (callable && !reached);
    }
    if (closed) {
        look.condition.add(Reason::Offline);
        look.sure = true;
    }
    return look;
}

}  // namespace owc::cups
