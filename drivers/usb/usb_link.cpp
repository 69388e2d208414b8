#include "drivers/usb/usb_link.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <utility>

#include "drivers/usb/plugged.h"
#include "drivers/usb/sysfs.h"
#include "drivers/usb/transfer.h"

namespace owc::usb {

using drivers::DeviceUri;
using drivers::Reason;
using printer::Link;
using printer::Opened;

namespace {

// Requests of the printer class (USB printer class 1.1, 4.2).
constexpr std::uint8_t kGetDeviceId = 0;
constexpr std::uint8_t kGetPortStatus = 1;
constexpr std::uint8_t kSoftReset = 2;
constexpr std::uint8_t kFromInterface = 0xA1;
constexpr std::uint8_t kToInterface = 0x21;
constexpr std::uint8_t kToOther =
    0x23;  // version 1.0 of the class named this recipient; old printers know no other
constexpr std::uint8_t kFromDevice = 0x80;  // standard request

constexpr std::size_t kChunk = 4096;   // of a long send, so that a slow printer's progress is seen
constexpr int kSlices = 4;             // of a limit: progress is seen at the end of each
constexpr std::size_t kAnswer = 1024;  // a whole number of packets at every speed, so that none can run over
constexpr std::size_t kDeviceId = 1024;  // more than any printer says
constexpr std::size_t kSetup = LIBUSB_CONTROL_SETUP_SIZE;
constexpr Link::Millis kRequest{500};
constexpr Link::Millis kEmptyAnswer{5};  // some printers answer at once with nothing

/// A printer that is open and claimed; the kernel's driver stands aside meanwhile.
class Claimed {
  public:
    /// @return null: `reason` says why
    static std::unique_ptr<Claimed> take(std::shared_ptr<UsbContext> context, const Plugged& plugged,
                                         Reason& reason) {
        libusb_device_handle* handle = nullptr;
        if (const int code = libusb_open(plugged.device.get(), &handle); code != LIBUSB_SUCCESS) {
            reason = code == LIBUSB_ERROR_NO_DEVICE ? Reason::Removed : Reason::Offline;
            return nullptr;
        }
        std::unique_ptr<Claimed> claimed(new Claimed(std::move(context), handle, *plugged.printer));
        libusb_set_auto_detach_kernel_driver(handle, 1);
        int code = libusb_claim_interface(handle, plugged.printer->number);
        if (code == LIBUSB_SUCCESS) {
            claimed->m_claimed = true;
            claimed->m_context->hold(libusb_get_device(handle));
            // Asked for only where needed: some printers stall on it.
            if (plugged.printer->alternate != 0)
                code = libusb_set_interface_alt_setting(handle, plugged.printer->number,
                                                        plugged.printer->alternate);
        }
        if (code == LIBUSB_SUCCESS) return claimed;
        reason = code == LIBUSB_ERROR_NO_DEVICE ? Reason::Removed : Reason::Offline;
        return nullptr;
    }

    ~Claimed() {
        if (m_claimed) {
            libusb_release_interface(m_handle, m_interface.number);
            m_context->letGo(libusb_get_device(m_handle));
        }
        libusb_close(m_handle);
    }
    Claimed(const Claimed&) = delete;
    Claimed& operator=(const Claimed&) = delete;

    [[nodiscard]] libusb_device_handle* handle() const { return m_handle; }
    [[nodiscard]] const PrinterInterface& interface() const { return m_interface; }

  private:
    Claimed(std::shared_ptr<UsbContext> context, libusb_device_handle* handle,
            const PrinterInterface& interface)
        : m_context(std::move(context)), m_handle(handle), m_interface(interface) {}

    std::shared_ptr<UsbContext> m_context;
    libusb_device_handle* m_handle;
    PrinterInterface m_interface;
    bool m_claimed = false;
};

class UsbLink final : public Link {
  public:
    explicit UsbLink(std::unique_ptr<Claimed> claimed)
        : m_claimed(std::move(claimed)),
          m_interface(m_claimed->interface()),
          m_transfer(m_claimed->handle()) {}

    Sent send(std::span<const std::uint8_t> bytes, Millis limit) override {
        Sent sent;
        const auto slice = std::max(limit / kSlices, Millis{1});
        auto moved = std::chrono::steady_clock::now();
        while (sent.accepted < bytes.size()) {
            if (m_gone) return {sent.accepted, End::Gone};
            const auto chunk = bytes.subspan(sent.accepted, std::min(kChunk, bytes.size() - sent.accepted));
            std::ranges::copy(chunk, m_buffer.begin());
            const auto ended =
                m_transfer.bulk(m_interface.out, std::span(m_buffer).first(chunk.size()), slice);
            sent.accepted += ended.bytes;
            // Part of a chunk is progress too: the limit runs from there.
            const auto now = std::chrono::steady_clock::now();
            if (ended.bytes > 0) moved = now;
            if (ended.how == Transfer::How::Timeout && now - moved < limit) continue;
            if (ended.how != Transfer::How::Completed) {
                // Given up at the moment in which the last byte was taken: all is sent.
                if (ended.how == Transfer::How::Timeout && sent.accepted == bytes.size()) break;
                return {sent.accepted, endOf(ended.how, m_interface.out)};
            }
        }
        return sent;
    }

    Received receive(Millis limit) override {
        const auto until = std::chrono::steady_clock::now() + limit;
        for (;;) {
            if (m_gone) return {{}, End::Gone};
            const auto left = std::max(
                Millis{0}, std::chrono::duration_cast<Millis>(until - std::chrono::steady_clock::now()));
            if (m_interface.in == 0) return {{}, m_transfer.pause(left) ? End::Timeout : End::Cancelled};
            const auto ended = m_transfer.bulk(m_interface.in, std::span(m_buffer).first(kAnswer), left);
            if (ended.bytes > 0) {
                Received received;
                received.bytes.assign(m_buffer.begin(),
                                      m_buffer.begin() + static_cast<std::ptrdiff_t>(ended.bytes));
                // What came is handed on first; a cancel is kept for the next call.
                if (ended.how == Transfer::How::Cancelled) m_transfer.cancel();
                if (ended.how == Transfer::How::Stalled || ended.how == Transfer::How::Gone ||
                    ended.how == Transfer::How::Failed)
                    received.end = endOf(ended.how, m_interface.in);
                return received;
            }
            if (ended.how != Transfer::How::Completed) return {{}, endOf(ended.how, m_interface.in)};
            if (left <= Millis{0}) return {{}, End::Timeout};
            if (!m_transfer.pause(std::min(left, kEmptyAnswer))) return {{}, End::Cancelled};
        }
    }

    std::optional<PortStatus> portStatus() override {
        std::array<std::uint8_t, kSetup + 1> request{};
        if (ask(request, kFromInterface, kGetPortStatus, 0, index()) != 1) return std::nullopt;
        const unsigned bits = request[kSetup];
        return PortStatus{(bits & 0x20u) != 0, (bits & 0x10u) != 0, (bits & 0x08u) == 0};
    }

    bool softReset() override {
        for (const std::uint8_t recipient : {kToInterface, kToOther}) {
            std::array<std::uint8_t, kSetup> request{};
            if (ask(request, recipient, kSoftReset, 0, index())) return true;
        }
        return false;
    }

    std::string deviceId() override {
        std::array<std::uint8_t, kSetup + kDeviceId> request{};
        const auto where = static_cast<std::uint16_t>(m_interface.number << 8 | m_interface.alternate);
        const auto came = ask(request, kFromInterface, kGetDeviceId, 0, where).value_or(0);
        if (came <= 2) return {};
        // Its length, high byte first, counts its own two bytes; printers that get it wrong are taken at what
        // came.
        const std::size_t told = static_cast<std::size_t>(request[kSetup]) << 8 | request[kSetup + 1];
        const std::size_t length = told > 2 && told <= came ? told : came;
        return printable(std::string(request.begin() + kSetup + 2,
                                     request.begin() + static_cast<std::ptrdiff_t>(kSetup + length)),
                         kDeviceId);
    }

    void cancel() noexcept override { m_transfer.cancel(); }

  private:
    [[nodiscard]] std::uint16_t index() const { return static_cast<std::uint16_t>(m_interface.number); }

    /// One control request. @return bytes of data that went; nothing: it failed
    std::optional<std::size_t> ask(std::span<std::uint8_t> request, std::uint8_t type, std::uint8_t code,
                                   std::uint16_t value, std::uint16_t index) {
        if (m_gone) return std::nullopt;
        libusb_fill_control_setup(request.data(), type, code, value, index,
                                  static_cast<std::uint16_t>(request.size() - kSetup));
        const auto ended = m_transfer.control(request, kRequest);
        if (ended.how == Transfer::How::Gone) m_gone = true;
        if (ended.how != Transfer::How::Completed) return std::nullopt;
        return ended.bytes;
    }

    End endOf(Transfer::How how, std::uint8_t endpoint) {
        switch (how) {
            case Transfer::How::Completed:
                return End::Done;
            case Transfer::How::Timeout:
                return End::Timeout;
            case Transfer::How::Cancelled:
                return End::Cancelled;
            case Transfer::How::Stalled:
                return clearHalt(endpoint);
            case Transfer::How::Gone:
                break;
            case Transfer::How::Failed: {
                // A cable that is being pulled shows as a broken transfer before the kernel knows: who
                // answers nothing is gone.
                std::array<std::uint8_t, kSetup + 2> request{};
                if (ask(request, kFromDevice, LIBUSB_REQUEST_GET_STATUS, 0, 0)) return clearHalt(endpoint);
                break;
            }
        }
        m_gone = true;
        return End::Gone;
    }

    End clearHalt(std::uint8_t endpoint) {
        if (libusb_clear_halt(m_claimed->handle(), endpoint) == LIBUSB_SUCCESS) return End::Stalled;
        m_gone = true;
        return End::Gone;
    }

    std::unique_ptr<Claimed> m_claimed;
    PrinterInterface m_interface;
    Transfer m_transfer;
    std::array<std::uint8_t, kChunk> m_buffer{};
    bool m_gone = false;
};

bool matches(const DeviceUri& uri, const Plugged& plugged) {
    if (plugged.vendor != uri.vendor || plugged.product != uri.product || !plugged.printer) return false;
    if (!uri.ports.empty()) return plugged.ports == uri.ports;
    return uri.serial.empty() || plugged.serial == uri.serial;
}

}  // namespace

Opened openLink(const DeviceUri& uri) {
    if (uri.scheme != DeviceUri::Scheme::Usb) return {nullptr, Reason::Offline};
    auto context = UsbContext::share();
    if (!context) return {nullptr, Reason::Offline};
    auto found = pluggedIn(*context);
    std::erase_if(found, [&](const Plugged& each) { return !matches(uri, each); });
    if (found.empty()) return {nullptr, Reason::Removed};
    if (found.size() > 1) return {nullptr, Reason::Offline};

    Reason reason = Reason::Offline;
    auto claimed = Claimed::take(context, found.front(), reason);
    if (!claimed) return {nullptr, reason};
    return {std::make_unique<UsbLink>(std::move(claimed)), reason};
}

printer::OpenLink linkOpener(DeviceUri uri) {
    return [context = UsbContext::share(), uri = std::move(uri)] { return openLink(uri); };
}

}  // namespace owc::usb
