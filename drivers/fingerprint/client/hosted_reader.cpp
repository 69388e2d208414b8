#include "drivers/fingerprint/client/hosted_reader.h"

#include <utility>

#include "drivers/fingerprint/protocol/messages.h"

namespace owc::finger_client {

using drivers::CaptureOutcome;
using finger_protocol::Frame;
using finger_protocol::Kind;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kGrace{10'000};  // for the report of a capture that has run out of time

using Reader = drivers::FingerprintReader;

/// One reader in the thread of the line.
class Session final : public HostLine::Channel {
  public:
    Session(HostLine& line, drivers::DeviceUri uri) : m_line(line), m_uri(std::move(uri)) {}

    void begin() { m_line.add(*this); }
    void end() {
        m_listener = {};
        m_line.remove(*this);
        if (m_capture) finish({CaptureOutcome::Cancelled});
    }

    void listen(Reader::OnState listener) {
        m_listener = std::move(listener);
        if (m_state && m_listener) m_listener(*m_state);
    }
    void capture(milliseconds deadline, Reader::OnProgress progress, const Reader::Done& done) {
        if (m_capture || m_asleep) return done({CaptureOutcome::Cancelled});
        if (!m_line.isUp() && m_wasUp) return done({CaptureOutcome::Fault});
        m_capture = {++m_captures, deadline, std::move(progress), done, {}};
        if (m_line.isUp()) sendCapture();
    }
    void cancel() {
        if (m_line.isUp())
            m_line.send({Kind::Cancel, number()});
        else if (m_capture)
            finish({CaptureOutcome::Cancelled});
    }
    void suspend(bool asleep) {
        m_asleep = asleep;
        m_line.send({asleep ? Kind::Suspend : Kind::Resume, number()});
        if (asleep && m_capture && !m_line.isUp()) finish({CaptureOutcome::Cancelled});
    }

    void up() override {
        m_wasUp = true;
        m_line.send({Kind::Open, number(), 0, finger_protocol::bodyOf(m_uri)});
        if (m_asleep) m_line.send({Kind::Suspend, number()});
        if (m_capture) sendCapture();
    }

    void down() override {
        m_wasUp = true;
        tell(Reader::State::Fault);
        if (m_capture) finish({CaptureOutcome::Fault});
    }

    [[nodiscard]] bool heard(const Frame& frame) override {
        switch (frame.kind) {
            case Kind::State:
                return heardState(frame);
            case Kind::Progress:
                return heardProgress(frame);
            case Kind::Report:
                return heardReport(frame);
            case Kind::Watch:
            case Kind::Open:
            case Kind::Capture:
            case Kind::Cancel:
            case Kind::Suspend:
            case Kind::Resume:
            case Kind::Close:
            case Kind::Extract:
            case Kind::Ping:
            case Kind::Readers:
            case Kind::Extracted:
            case Kind::Pong:
                break;
        }
        return false;
    }

    [[nodiscard]] std::optional<HostLine::Time> due() const override {
        return m_capture ? m_capture->due : std::nullopt;
    }

  private:
    struct Capture {
        std::uint32_t number;
        milliseconds deadline;
        Reader::OnProgress progress;
        Reader::Done done;
        std::optional<HostLine::Time> due;
    };

    void sendCapture() {
        m_capture->due = std::chrono::steady_clock::now() + m_capture->deadline + kGrace;
        m_line.send(
            {Kind::Capture, number(), m_capture->number, finger_protocol::bodyOf(m_capture->deadline)});
    }

    bool heardState(const Frame& frame) {
        const auto state = finger_protocol::stateIn(frame.body);
        if (state) tell(*state);
        return state.has_value();
    }

    bool heardProgress(const Frame& frame) {
        auto progress = finger_protocol::progressIn(frame.body);
        if (!progress) return false;
        if (m_capture && m_capture->number == frame.number && m_capture->progress)
            m_capture->progress(progress->hint, progress->live ? &*progress->live : nullptr);
        if (progress->live) finger_protocol::wipe(*progress->live);
        return true;
    }

    bool heardReport(const Frame& frame) {
        auto report = finger_protocol::reportIn(frame.body);
        if (!report) return false;
        if (m_capture && m_capture->number == frame.number)
            finish(std::move(*report));
        else
            finger_protocol::wipe(*report);
        return true;
    }

    void finish(drivers::CaptureReport report) {
        const Reader::Done done = std::move(m_capture->done);
        m_capture.reset();
        done(std::move(report));
    }

    void tell(Reader::State state) {
        if (std::exchange(m_state, state) != state && m_listener) m_listener(state);
    }

    HostLine& m_line;
    const drivers::DeviceUri m_uri;
    bool m_wasUp = false;  ///< a host was tried: until then a capture waits for it
    bool m_asleep = false;
    std::uint32_t m_captures = 0;
    std::optional<Capture> m_capture;
    Reader::OnState m_listener;
    std::optional<Reader::State> m_state;
};

/// The side that any thread may use.
class HostedReader final : public Reader {
  public:
    HostedReader(const drivers::DeviceUri& uri, std::shared_ptr<HostLine> line)
        : m_line(std::move(line)), m_session(std::make_shared<Session>(*m_line, uri)) {
        m_line->post([session = m_session] { session->begin(); });
    }
    ~HostedReader() override {
        m_line->run([this] { m_session->end(); });
    }

    void listen(OnState listener) override {
        m_line->post([session = m_session, listener = std::move(listener)] { session->listen(listener); });
    }
    void capture(milliseconds deadline, OnProgress progress, Done done) override {
        m_line->post([session = m_session, deadline, progress = std::move(progress), done = std::move(done)] {
            session->capture(deadline, progress, done);
        });
    }
    void cancel() override {
        m_line->post([session = m_session] { session->cancel(); });
    }
    void suspend(bool asleep) override {
        m_line->post([session = m_session, asleep] { session->suspend(asleep); });
    }

  private:
    std::shared_ptr<HostLine> m_line;
    std::shared_ptr<Session> m_session;
};

}  // namespace

std::unique_ptr<drivers::FingerprintReader> makeReader(const drivers::DeviceUri& uri,
                                                       std::shared_ptr<HostLine> line) {
    return std::make_unique<HostedReader>(uri, std::move(line));
}

}  // namespace owc::finger_client
