#include "tests/usb/mock_usb_printer.h"

#include <linux/usbdevice_fs.h>
#include <sys/ioctl.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <thread>
#include <utility>

// The kernel's side of the cable, as drivers/usb/core/devio.c of Linux answers, and what travels over it.
namespace owc::test {

namespace {

template <typename T>
T& as(UMockdevIoctlData* data) {
    return *reinterpret_cast<T*>(data->data);
}

}  // namespace

gboolean MockUsbPrinter::onIoctl(UMockdevIoctlBase*, UMockdevIoctlClient* client, gpointer self) {
    auto& printer = *static_cast<MockUsbPrinter*>(self);
    const auto request = umockdev_ioctl_client_get_request(client);
    auto* argument = umockdev_ioctl_client_get_arg(client);
    bool idle = false;
    Answer answer;
    {
        const std::lock_guard lock(printer.m_mutex);
        const auto given = printer.perform(request, argument);
        answer = given.value_or(Answer{-1, ENOTTY});
        idle = (request == USBDEVFS_REAPURB || request == USBDEVFS_REAPURBNDELAY) && answer.error == EAGAIN;
    }
    // The file always looks ready: without this the host would look without pause.
    if (idle) std::this_thread::sleep_for(std::chrono::microseconds(300));
    umockdev_ioctl_client_complete(client, answer.result, answer.error);
    return TRUE;
}

std::optional<MockUsbPrinter::Answer> MockUsbPrinter::perform(unsigned long request,
                                                              UMockdevIoctlData* argument) {
    if (request == USBDEVFS_DISCARDURB) return discard(*reinterpret_cast<unsigned long*>(argument->data));
    auto* data = umockdev_ioctl_data_resolve(argument, 0, _IOC_SIZE(request), nullptr);
    if (request == USBDEVFS_REAPURB || request == USBDEVFS_REAPURBNDELAY) return reap(data);
    if (m_gone) return Answer{-1, ENODEV};
    switch (request) {
        case USBDEVFS_GET_CAPABILITIES:
            as<std::uint32_t>(data) = USBDEVFS_CAP_ZERO_PACKET | USBDEVFS_CAP_BULK_CONTINUATION |
                                      USBDEVFS_CAP_NO_PACKET_SIZE_LIM | USBDEVFS_CAP_REAP_AFTER_DISCONNECT;
            return Answer{};
        case USBDEVFS_CLAIMINTERFACE:
            return claim(false);
        case USBDEVFS_DISCONNECT_CLAIM:
            return claim(true);
        case USBDEVFS_RELEASEINTERFACE:
            return release();
        case USBDEVFS_IOCTL:
            if (as<usbdevfs_ioctl>(data).ioctl_code != static_cast<int>(USBDEVFS_CONNECT))
                return std::nullopt;
            if (!m_driver.empty()) return Answer{-1, EBUSY};
            show(m_boundAtPlug);
            return Answer{m_boundAtPlug.empty() ? 0 : 1, 0};
        case USBDEVFS_SETINTERFACE:
            m_alternate = as<usbdevfs_setinterface>(data).altsetting;
            return Answer{};
        case USBDEVFS_CLEAR_HALT:
            ++m_haltsCleared;
            ((as<unsigned>(data) & 0x80u) != 0 ? m_inHalted : m_outHalted) = false;
            return Answer{};
        case USBDEVFS_SUBMITURB:
            return submit(data);
        default:
            return std::nullopt;
    }
}

MockUsbPrinter::Answer MockUsbPrinter::claim(bool detach) {
    if (m_driver == "usbfs" || (!m_driver.empty() && !detach)) return {-1, EBUSY};
    show("usbfs");
    return {};
}

MockUsbPrinter::Answer MockUsbPrinter::release() {
    if (m_driver != "usbfs") return {-1, EINVAL};
    show("");
    return {};
}

MockUsbPrinter::Answer MockUsbPrinter::submit(UMockdevIoctlData* data) {
    auto& raw = as<usbdevfs_urb>(data);
    if (m_driver != "usbfs" && raw.type == USBDEVFS_URB_TYPE_BULK) return {-1, ENOENT};
    auto* buffer = umockdev_ioctl_data_resolve(data, offsetof(usbdevfs_urb, buffer),
                                               static_cast<std::size_t>(raw.buffer_length), nullptr);
    m_flying.push_back({static_cast<UMockdevIoctlData*>(g_object_ref(data)), buffer, data->client_addr});
    m_news.notify_all();
    return {};
}

MockUsbPrinter::Answer MockUsbPrinter::discard(unsigned long address) {
    const auto urb = std::ranges::find(m_flying, address, &Urb::address);
    if (urb == m_flying.end()) return {-1, m_gone ? ENODEV : EINVAL};
    if ((as<usbdevfs_urb>(urb->data).endpoint & 0x80u) != 0 && !m_lateAnswer.empty()) {
        std::ranges::copy(m_lateAnswer, urb->buffer->data);
        urb->done = m_lateAnswer.size();
        m_lateAnswer.clear();
    }
    as<usbdevfs_urb>(urb->data).status = -ENOENT;
    as<usbdevfs_urb>(urb->data).actual_length = static_cast<int>(urb->done);
    m_discarded.splice(m_discarded.end(), m_flying, urb);
    return {};
}

MockUsbPrinter::Answer MockUsbPrinter::reap(UMockdevIoctlData* into) {
    auto* from = &m_discarded;
    auto urb = m_discarded.begin();
    if (m_discarded.empty()) {
        from = &m_flying;
        urb = std::ranges::find_if(m_flying, [this](Urb& each) { return progress(each); });
        if (urb == m_flying.end()) return {-1, m_gone ? ENODEV : EAGAIN};
    }
    umockdev_ioctl_data_set_ptr(into, 0, urb->data);
    g_object_unref(urb->data);
    from->erase(urb);
    return {};
}

/// Moves a transfer on. @return it has ended; its status and count are set
bool MockUsbPrinter::progress(Urb& urb) {
    auto& raw = as<usbdevfs_urb>(urb.data);
    raw.status = 0;
    bool ended = true;
    if (m_gone)
        raw.status = -ESHUTDOWN;
    else if (raw.type == USBDEVFS_URB_TYPE_CONTROL)
        ended = control(urb);
    else
        ended = (raw.endpoint & 0x80u) != 0 ? toHost(urb) : toPrinter(urb);
    raw.actual_length = static_cast<int>(urb.done);
    return ended;
}

/// What was planned for the bytes taken by now.
void MockUsbPrinter::happen() {
    while (!m_plans.empty() && m_plans.begin()->first <= m_taken) {
        const auto act = std::move(m_plans.begin()->second);
        m_plans.erase(m_plans.begin());
        act();
    }
}

bool MockUsbPrinter::toPrinter(Urb& urb) {
    auto& raw = as<usbdevfs_urb>(urb.data);
    const auto length = static_cast<std::size_t>(raw.buffer_length);
    m_printer.work(m_pace);
    happen();
    if (!m_gone && !m_outHalted && !m_shaken && !m_endEarly) {
        std::size_t most = std::min(length - urb.done, m_takeAtMost);
        if (!m_plans.empty()) most = std::min(most, m_plans.begin()->first - m_taken);
        const std::uint8_t* next = urb.buffer->data + urb.done;
        const std::size_t taken = m_printer.take({next, most});
        m_captured.insert(m_captured.end(), next, next + taken);
        urb.done += taken;
        m_taken += taken;
        if (m_takeAtMost != SIZE_MAX) m_takeAtMost -= taken;
        happen();
    }
    if (m_gone)
        raw.status = -ESHUTDOWN;
    else if (m_outHalted)
        raw.status = -EPIPE;
    else if (std::exchange(m_shaken, false))
        raw.status = -EPROTO;
    else if (!std::exchange(m_endEarly, false))
        return urb.done == length;
    return true;
}

bool MockUsbPrinter::toHost(Urb& urb) {
    auto& raw = as<usbdevfs_urb>(urb.data);
    m_printer.work(m_pace);
    if (m_inHalted) {
        raw.status = -EPIPE;
        return true;
    }
    const auto answers = m_printer.answers();
    m_answers.insert(m_answers.end(), answers.begin(), answers.end());
    while (!m_answers.empty() && urb.done < static_cast<std::size_t>(raw.buffer_length)) {
        urb.buffer->data[urb.done++] = m_answers.front();
        m_answers.pop_front();
    }
    return urb.done > 0 || m_answerEmpty;
}

bool MockUsbPrinter::control(Urb& urb) {
    if (m_mute) return false;
    auto& raw = as<usbdevfs_urb>(urb.data);
    std::uint8_t* setup = urb.buffer->data;
    const unsigned request = setup[0] << 8u | setup[1];
    const std::size_t room = setup[6] | static_cast<std::size_t>(setup[7]) << 8;
    std::vector<std::uint8_t> answer;
    bool known = true;
    if (request == 0x8000)  // GET_STATUS of the device
        answer = {1, 0};
    else if (m_refuse)
        known = false;
    else if (request == 0xA100)
        answer = m_deviceId;
    else if (request == 0xA101)
        answer = {m_printer.portStatus()};
    else if (request == (m_onlyOldReset ? 0x2302u : 0x2102u)) {
        m_printer.softReset();
        ++m_resets;
    } else {
        known = false;
    }
    if (!known) raw.status = -EPIPE;
    urb.done = std::min(room, answer.size());
    std::copy_n(answer.begin(), urb.done, setup + 8);
    return true;
}

}  // namespace owc::test
