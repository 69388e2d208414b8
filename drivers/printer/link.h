#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "drivers/api/printer_condition.h"

namespace owc::printer {

/// The cable of an ESC/POS printer: bytes out, bytes in and the three requests of the USB printer class.
/// Threads: one at a time (the printer's worker), but `cancel` from any thread.
class Link {
  public:
    using Millis = std::chrono::milliseconds;

    enum class End : std::uint8_t {
        Done,
        Timeout,    ///< the printer took or gave no more within the limit
        Stalled,    ///< the pipe was halted; it has been cleared
        Gone,       ///< unplugged or switched off; every further call says Gone
        Cancelled,  ///< by `cancel`
    };

    struct Sent {
        std::size_t accepted = 0;  ///< bytes the printer took, whatever the end
        End end = End::Done;
    };

    struct Received {
        std::vector<std::uint8_t> bytes;
        End end = End::Done;
    };

    /// Bits of GET_PORT_STATUS (USB printer class 1.1, 4.2.2), which works while the bulk pipe is blocked.
    struct PortStatus {
        bool paperEmpty = false;
        bool selected = true;
        bool error = false;
    };

    virtual ~Link() = default;

    /// Sends until all bytes are taken, nothing more has been taken for `limit`, or the cable ends it.
    virtual Sent send(std::span<const std::uint8_t> bytes, Millis limit) = 0;
    /// Waits at most `limit` for at least one byte.
    virtual Received receive(Millis limit) = 0;
    /// Nothing: the cable has no such request, or it failed.
    virtual std::optional<PortStatus> portStatus() = 0;
    /// Empties the printer's buffers. @return false where the cable cannot
    virtual bool softReset() = 0;
    /// IEEE 1284 device ID; empty: none.
    virtual std::string deviceId() = 0;
    /// Ends a call that waits, and the next one, with Cancelled.
    virtual void cancel() noexcept = 0;
};

/// Opens the cable of one printer, each time anew.
/// @return the link, or the reason why there is none now (Removed, Offline)
struct Opened {
    std::unique_ptr<Link> link;
    drivers::Reason reason = drivers::Reason::Removed;
};
using OpenLink = std::function<Opened()>;

}  // namespace owc::printer
