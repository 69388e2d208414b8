#pragma once

#include <libusb.h>

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <mutex>
#include <span>

namespace owc::usb {

/// One transfer at a time on one open device, waited for in the caller's thread. How many bytes went over the
/// cable is exact whatever ended it: each is a single request of the kernel, which counts what the device
/// acknowledged also when it is given up. Threads: one caller at a time; `cancel` from any thread.
class Transfer {
  public:
    using Millis = std::chrono::milliseconds;

    /// Longer ones would be split by libusb, and a split transfer that is given up cannot be counted.
    static constexpr std::size_t kMost = 16 * 1024;

    enum class How : std::uint8_t { Completed, Timeout, Cancelled, Stalled, Gone, Failed };

    struct Ended {
        std::size_t bytes = 0;
        How how = How::Completed;
    };

    explicit Transfer(libusb_device_handle* handle);
    ~Transfer();
    Transfer(const Transfer&) = delete;
    Transfer& operator=(const Transfer&) = delete;

    /// @param bytes  at most kMost; sent from or received into, by the direction bit of `endpoint`
    Ended bulk(std::uint8_t endpoint, std::span<std::uint8_t> bytes, Millis limit);
    /// @param setup  eight bytes of setup, then room for the data; at most kMost. Not ended by `cancel`.
    Ended control(std::span<std::uint8_t> setup, Millis limit);
    /// Waits without a transfer. @return false: cancelled
    bool pause(Millis limit);
    /// Ends the `bulk` or `pause` that waits; when none does, the next one.
    void cancel() noexcept;

  private:
    static void LIBUSB_CALL finished(libusb_transfer* transfer);
    Ended run(Millis limit, bool cancellable);

    libusb_device_handle* m_handle;
    libusb_transfer* m_transfer;

    std::mutex m_mutex;  ///< guards the lines below
    std::condition_variable m_wake;
    bool m_finished = true;
    bool m_cancelled = false;
};

}  // namespace owc::usb
