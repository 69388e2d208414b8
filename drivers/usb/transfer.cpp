#include "drivers/usb/transfer.h"

#include <new>
#include <utility>

namespace owc::usb {

namespace {

Transfer::How howOf(libusb_transfer_status status) {
    switch (status) {
        case LIBUSB_TRANSFER_COMPLETED:
            return Transfer::How::Completed;
        case LIBUSB_TRANSFER_TIMED_OUT:
        case LIBUSB_TRANSFER_CANCELLED:
            return Transfer::How::Timeout;
        case LIBUSB_TRANSFER_STALL:
            return Transfer::How::Stalled;
        case LIBUSB_TRANSFER_NO_DEVICE:
            return Transfer::How::Gone;
        case LIBUSB_TRANSFER_ERROR:
        case LIBUSB_TRANSFER_OVERFLOW:
            return Transfer::How::Failed;
    }
    return Transfer::How::Failed;
}

}  // namespace

Transfer::Transfer(libusb_device_handle* handle) : m_handle(handle), m_transfer(libusb_alloc_transfer(0)) {
    if (m_transfer == nullptr) throw std::bad_alloc();
}

Transfer::~Transfer() {
    libusb_free_transfer(m_transfer);
}

Transfer::Ended Transfer::bulk(std::uint8_t endpoint, std::span<std::uint8_t> bytes, Millis limit) {
    libusb_fill_bulk_transfer(m_transfer, m_handle, endpoint, bytes.data(), static_cast<int>(bytes.size()),
                              &Transfer::finished, this, 0);
    return run(limit, true);
}

Transfer::Ended Transfer::control(std::span<std::uint8_t> setup, Millis limit) {
    libusb_fill_control_transfer(m_transfer, m_handle, setup.data(), &Transfer::finished, this, 0);
    return run(limit, false);
}

Transfer::Ended Transfer::run(Millis limit, bool cancellable) {
    {
        const std::lock_guard lock(m_mutex);
        if (cancellable && std::exchange(m_cancelled, false)) return {0, How::Cancelled};
        m_finished = false;
    }
    if (const int code = libusb_submit_transfer(m_transfer); code != LIBUSB_SUCCESS) {
        const std::lock_guard lock(m_mutex);
        m_finished = true;
        return {0, code == LIBUSB_ERROR_NO_DEVICE ? How::Gone : How::Failed};
    }

    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, limit, [&] { return m_finished || (cancellable && m_cancelled); });
    if (!m_finished) {
        lock.unlock();
        // Its completion comes in any case, with what was moved until now.
        libusb_cancel_transfer(m_transfer);
        lock.lock();
        m_wake.wait(lock, [&] { return m_finished; });
    }
    Ended ended{static_cast<std::size_t>(m_transfer->actual_length), howOf(m_transfer->status)};
    if (ended.how == How::Timeout && cancellable && std::exchange(m_cancelled, false))
        ended.how = How::Cancelled;
    return ended;
}

bool Transfer::pause(Millis limit) {
    std::unique_lock lock(m_mutex);
    m_wake.wait_for(lock, limit, [&] { return m_cancelled; });
    return !std::exchange(m_cancelled, false);
}

void Transfer::cancel() noexcept {
    const std::lock_guard lock(m_mutex);
    m_cancelled = true;
    m_wake.notify_all();
}

void Transfer::finished(libusb_transfer* transfer) {
    auto& self = *static_cast<Transfer*>(transfer->user_data);
    const std::lock_guard lock(self.m_mutex);
    self.m_finished = true;
    self.m_wake.notify_all();
}

}  // namespace owc::usb
