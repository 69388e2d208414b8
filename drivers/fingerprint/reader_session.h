#pragma once

#include <fprint.h>

#include <functional>
#include <memory>
#include <optional>

#include "drivers/api/device_uri.h"
#include "drivers/api/fingerprint_reader.h"
#include "drivers/fingerprint/fprint_host.h"

namespace owc::fingerprint {

/// One reader in the host's thread: at most one request of libfprint's runs at a time, and `advance` starts
/// the next one that the state asks for. A request that has not ended some time after it was cancelled leaves
/// the reader in Fault; whoever waits is told at once. Lives as long as a request of its own runs.
class ReaderSession : public std::enable_shared_from_this<ReaderSession> {
  public:
    using Reader = drivers::FingerprintReader;

    ReaderSession(FprintHost& host, drivers::DeviceUri uri) : m_host(host), m_uri(std::move(uri)) {}

    void begin();
    void listen(Reader::OnState listener);
    void capture(std::chrono::milliseconds deadline, Reader::OnProgress progress, Reader::Done done);
    void cancel();
    void suspend(bool asleep);
    /// Reports what runs as Cancelled and calls back no more. @param closed  called once nothing is open any
    /// more
    void end(std::function<void()> closed);

  private:
    /// What is asked of the reader now.
    struct Capture {
        Reader::OnProgress progress;
        Reader::Done done;
        std::optional<drivers::CaptureOutcome> wanted;  ///< it is being ended, and is to be called this
    };
    struct Timer {
        guint id = 0;
    };

    void look();
    void drop();
    void advance();
    void start(void (*request)(ReaderSession&, GCancellable*));
    void opened(ErrorPtr error);
    void captured(Held<FpImage> image, ErrorPtr error);
    void finish(drivers::CaptureReport report);
    void failed(const GError& error);
    void stop(drivers::CaptureOutcome wanted);
    void fingerChanged();
    void tell();
    [[nodiscard]] Reader::State state() const;
    void arm(Timer& timer, std::chrono::milliseconds after, void (*then)(ReaderSession&));
    static void disarm(Timer& timer);

    FprintHost& m_host;
    drivers::DeviceUri m_uri;
    int m_listening = 0;
    Held<FpDevice> m_device;
    bool m_gone = false;  ///< the device was unplugged and is still to be closed
    bool m_fault = false;
    bool m_asleep = false;
    bool m_ended = false;
    bool m_busy = false;               ///< a request of libfprint's runs
    Held<GCancellable> m_cancellable;  ///< of that request
    std::optional<Capture> m_capture;
    Timer m_deadline, m_grace;
    Reader::OnState m_listener;
    std::optional<Reader::State> m_told;
    std::function<void()> m_closed;
};

}  // namespace owc::fingerprint
