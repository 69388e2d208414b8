#include "drivers/fingerprint/reader_session.h"

#include <algorithm>
#include <utility>

#include "drivers/api/finger_words.h"
#include "drivers/biometrics/quality.h"
#include "drivers/fingerprint/library_image.h"

namespace owc::fingerprint {

using drivers::CaptureOutcome;
using drivers::CaptureReport;
using drivers::FingerHint;

namespace {

constexpr std::chrono::milliseconds kGrace{3'000};  // for a driver to obey a cancel

/// A request's own hold on its session.
using Hold = std::shared_ptr<ReaderSession>;

bool isRemoved(const GError& error) {
    return error.domain == FP_DEVICE_ERROR && error.code == FP_DEVICE_ERROR_REMOVED;
}

FingerHint hintOf(FpDevice* device, const GError& error) {
    switch (error.code) {
        case FP_DEVICE_RETRY_TOO_SHORT:
            return fp_device_get_scan_type(device) == FP_SCAN_TYPE_SWIPE ? FingerHint::Slower
                                                                         : FingerHint::PressHarder;
        case FP_DEVICE_RETRY_CENTER_FINGER:
            return FingerHint::Centre;
        case FP_DEVICE_RETRY_REMOVE_FINGER:
            return FingerHint::LiftFinger;
        default:
            return FingerHint::Again;
    }
}

CaptureReport reportOf(FpImage* image) {
    drivers::FingerCapture capture;
    capture.image = pictureOf(image);
    const biometrics::PrintQuality quality = biometrics::qualityOf(capture.image);
    capture.quality = quality.value;
    capture.hint = drivers::hintFor(quality.flaw);
    const bool known = minutiaeOf(image).has_value();
    auto print = impressionOf(image, quality.value);
    wipe(image);
    if (!known) return {CaptureOutcome::Fault};  // a library that this was not written for
    if (!print)
        return {CaptureOutcome::Retry, capture.hint == FingerHint::None ? FingerHint::Again : capture.hint};
    capture.impression = std::move(*print);
    return {CaptureOutcome::Captured, capture.hint, std::move(capture)};
}

}  // namespace

void ReaderSession::begin() {
    m_listening = m_host.listen([this] { look(); });
    look();
}

void ReaderSession::listen(Reader::OnState listener) {
    m_listener = std::move(listener);
    m_told.reset();
    tell();
}

/// Takes the device when it is there; one that was unplugged is let go of when it is closed.
void ReaderSession::look() {
    if (m_device || m_ended) return;
    for (const FprintHost::Reader& reader : m_host.readers()) {
        if (reader.info.uri != m_uri) continue;
        m_device = hold(reader.device);
        m_fault = reader.info.access == drivers::Access::NoDriver;
        const auto unplugged = +[](FpDevice*, gpointer self) {
            auto* session = static_cast<ReaderSession*>(self);
            session->m_gone = true;
            session->stop(CaptureOutcome::Removed);
            session->tell();
            session->advance();
        };
        const auto finger = +[](FpDevice*, GParamSpec*, gpointer self) {
            static_cast<ReaderSession*>(self)->fingerChanged();
        };
        g_signal_connect(m_device.get(), "removed", G_CALLBACK(unplugged), this);
        g_signal_connect(m_device.get(), "notify::finger-status", G_CALLBACK(finger), this);
        break;
    }
    tell();
}

void ReaderSession::drop() {
    g_signal_handlers_disconnect_by_data(m_device.get(), this);
    m_device.reset();
    m_gone = false;
    m_fault = false;
    if (!m_ended) look();  // the same one may have come again under another address
}

void ReaderSession::capture(std::chrono::milliseconds deadline, Reader::OnProgress progress,
                            Reader::Done done) {
    const auto refuse = [&](CaptureOutcome outcome) { done({outcome}); };
    switch (state()) {
        case Reader::State::Capturing:
        case Reader::State::Suspended:
            return refuse(CaptureOutcome::Cancelled);
        case Reader::State::Removed:
            return refuse(CaptureOutcome::Removed);
        case Reader::State::Fault:
            return refuse(CaptureOutcome::Fault);
        case Reader::State::Ready:
            break;
    }
    m_capture = {std::move(progress), std::move(done)};
    arm(m_deadline, deadline, [](ReaderSession& session) { session.stop(CaptureOutcome::TimedOut); });
    tell();
    advance();
}

void ReaderSession::cancel() {
    stop(CaptureOutcome::Cancelled);
}

void ReaderSession::suspend(bool asleep) {
    m_asleep = asleep;
    if (asleep) stop(CaptureOutcome::Cancelled);
    tell();
    advance();
}

void ReaderSession::end(std::function<void()> closed) {
    m_host.deafen(m_listening);
    m_ended = true;
    m_closed = std::move(closed);
    m_listener = {};
    if (m_capture) {
        g_cancellable_cancel(m_cancellable.get());
        finish({CaptureOutcome::Cancelled});
    }
    advance();
}

/// Starts what the state asks for next; nothing while something runs.
void ReaderSession::advance() {
    if (m_busy) return;
    if (m_capture && m_capture->wanted) finish({*m_capture->wanted});
    const bool open = m_device && fp_device_is_open(m_device.get());
    if (m_capture && !m_gone && !m_asleep) {
        if (!open)
            start([](ReaderSession& self, GCancellable* cancellable) {
                const auto done = +[](GObject* device, GAsyncResult* result, gpointer held) {
                    const std::unique_ptr<Hold> session(static_cast<Hold*>(held));
                    GError* error = nullptr;
                    fp_device_open_finish(FP_DEVICE(device), result, &error);
                    (*session)->opened(ErrorPtr(error));
                };
                fp_device_open(self.m_device.get(), cancellable, done, new Hold(self.shared_from_this()));
            });
        else
            start([](ReaderSession& self, GCancellable* cancellable) {
                const auto done = +[](GObject* device, GAsyncResult* result, gpointer held) {
                    const std::unique_ptr<Hold> session(static_cast<Hold*>(held));
                    GError* error = nullptr;
                    Held<FpImage> image(fp_device_capture_finish(FP_DEVICE(device), result, &error));
                    (*session)->captured(std::move(image), ErrorPtr(error));
                };
                fp_device_capture(self.m_device.get(), TRUE, cancellable, done,
                                  new Hold(self.shared_from_this()));
            });
        return;
    }
    if (open && (m_gone || m_asleep || m_ended || m_fault)) {
        start([](ReaderSession& self, GCancellable*) {
            const auto done = +[](GObject* device, GAsyncResult* result, gpointer held) {
                const std::unique_ptr<Hold> session(static_cast<Hold*>(held));
                fp_device_close_finish(FP_DEVICE(device), result, nullptr);  // gone or not, it is closed
                (*session)->m_busy = false;
                (*session)->advance();
            };
            fp_device_close(self.m_device.get(), nullptr, done, new Hold(self.shared_from_this()));
        });
        return;
    }
    if (m_gone) drop();
    if (!m_ended) return;
    if (m_device) g_signal_handlers_disconnect_by_data(m_device.get(), this);
    m_device.reset();
    if (m_closed) std::exchange(m_closed, {})();
}

void ReaderSession::start(void (*request)(ReaderSession&, GCancellable*)) {
    m_busy = true;
    m_cancellable.reset(g_cancellable_new());
    request(*this, m_cancellable.get());
}

void ReaderSession::opened(ErrorPtr error) {
    m_busy = false;
    if (error && m_capture) failed(*error);
    advance();
}

void ReaderSession::captured(Held<FpImage> image, ErrorPtr error) {
    m_busy = false;
    const bool unwanted = !m_capture || m_capture->wanted == CaptureOutcome::Cancelled;
    if (image && unwanted) wipe(image.get());
    if (m_capture && error)
        failed(*error);
    else if (m_capture && unwanted)
        finish({CaptureOutcome::Cancelled});
    else if (m_capture)
        finish(reportOf(image.get()));
    advance();
}

/// The request of a capture ended with an error.
void ReaderSession::failed(const GError& error) {
    const auto wanted = m_capture->wanted;
    if (isRemoved(error)) {
        m_gone = true;
        return finish({CaptureOutcome::Removed});
    }
    if (error.domain == G_IO_ERROR && error.code == G_IO_ERROR_CANCELLED)
        return finish({wanted.value_or(CaptureOutcome::Cancelled)});
    if (wanted) return finish({*wanted});  // whatever came of ending it
    if (error.domain == FP_DEVICE_RETRY)
        return finish({CaptureOutcome::Retry, hintOf(m_device.get(), error)});
    if (error.domain == FP_DEVICE_ERROR && error.code == FP_DEVICE_ERROR_TOO_HOT)
        return finish({CaptureOutcome::Retry, FingerHint::Again});
    m_fault = true;
    finish({CaptureOutcome::Fault});
}

void ReaderSession::finish(CaptureReport report) {
    disarm(m_deadline);
    disarm(m_grace);
    const Reader::Done done = std::move(m_capture->done);
    m_capture.reset();
    tell();
    done(std::move(report));
}

/// Ends the capture that runs; the driver is given some time to obey.
void ReaderSession::stop(CaptureOutcome wanted) {
    if (!m_capture || m_capture->wanted) return;
    m_capture->wanted = wanted;
    arm(m_grace, kGrace, [](ReaderSession& session) {
        const CaptureOutcome outcome = *session.m_capture->wanted;
        session.m_fault = true;
        session.finish({outcome});
    });
    if (m_busy)
        g_cancellable_cancel(m_cancellable.get());
    else
        finish({wanted});
}

void ReaderSession::fingerChanged() {
    if (!m_capture || m_capture->wanted || !m_capture->progress) return;
    const FpFingerStatusFlags status = fp_device_get_finger_status(m_device.get());
    const bool needed = (status & FP_FINGER_STATUS_NEEDED) != 0,
               there = (status & FP_FINGER_STATUS_PRESENT) != 0;
    const auto progress = m_capture->progress;
    if (needed != there) progress(needed ? FingerHint::PlaceFinger : FingerHint::LiftFinger, nullptr);
    if (needed && there) progress(FingerHint::None, nullptr);
}

void ReaderSession::tell() {
    if (!m_listener || m_told == state()) return;
    m_told = state();
    m_listener(*m_told);
}

ReaderSession::Reader::State ReaderSession::state() const {
    if (!m_device || m_gone) return Reader::State::Removed;
    if (m_fault) return Reader::State::Fault;
    if (m_asleep) return Reader::State::Suspended;
    return m_capture ? Reader::State::Capturing : Reader::State::Ready;
}

void ReaderSession::arm(Timer& timer, std::chrono::milliseconds after, void (*then)(ReaderSession&)) {
    disarm(timer);
    struct Ring {
        ReaderSession* session;
        Timer* timer;
        void (*then)(ReaderSession&);
    };
    const auto ring = +[](gpointer data) -> gboolean {
        const Ring ringing = *static_cast<Ring*>(data);
        ringing.timer->id = 0;
        const Hold alive = ringing.session->shared_from_this();
        ringing.then(*ringing.session);
        return G_SOURCE_REMOVE;
    };
    const auto span = static_cast<guint>(std::clamp<std::int64_t>(after.count(), 0, G_MAXINT));
    timer.id = g_timeout_add_full(G_PRIORITY_DEFAULT, span, ring, new Ring{this, &timer, then},
                                  [](gpointer data) { delete static_cast<Ring*>(data); });
}

void ReaderSession::disarm(Timer& timer) {
    if (timer.id != 0) g_source_remove(std::exchange(timer.id, 0));
}

}  // namespace owc::fingerprint
