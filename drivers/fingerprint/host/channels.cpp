#include "drivers/fingerprint/host/channels.h"

#include <utility>

#include "drivers/fingerprint/extract.h"
#include "drivers/fingerprint/fprint_host.h"
#include "drivers/fingerprint/open_reader.h"
#include "drivers/fingerprint/protocol/messages.h"

namespace owc::finger_host {

using finger_protocol::Frame;
using finger_protocol::Kind;

bool Channels::handle(const Frame& frame) {
    const auto reader = m_readers.find(frame.channel);
    const auto known = reader != m_readers.end();
    switch (frame.kind) {
        case Kind::Watch:
            return watch(frame.channel);
        case Kind::Open:
            return open(frame);
        case Kind::Capture:
            return known && capture(frame);
        case Kind::Cancel:
            if (known) reader->second->cancel();
            return known;
        case Kind::Suspend:
        case Kind::Resume:
            if (known) reader->second->suspend(frame.kind == Kind::Suspend);
            return known;
        case Kind::Close:
            close(frame.channel);
            return true;
        case Kind::Extract:
            return extract(frame);
        case Kind::Ping:
            pong();
            return true;
        case Kind::Readers:
        case Kind::State:
        case Kind::Progress:
        case Kind::Report:
        case Kind::Extracted:
        case Kind::Pong:
            break;
    }
    return false;
}

bool Channels::watch(std::uint16_t channel) {
    if (!isFree(channel)) return false;
    auto& finder = m_finders[channel] = fingerprint::makeReaderFinder();
    finder->watch([this, channel](const std::vector<drivers::DeviceInfo>& found) {
        m_sender.send({Kind::Readers, channel, 0, finger_protocol::bodyOf(found)});
    });
    return true;
}

bool Channels::open(const Frame& frame) {
    const auto uri = finger_protocol::uriIn(frame.body);
    if (!uri || !isFree(frame.channel)) return false;
    auto& reader = m_readers[frame.channel] = fingerprint::makeReader(*uri);
    reader->listen([this, channel = frame.channel](drivers::FingerprintReader::State state) {
        m_sender.send({Kind::State, channel, 0, finger_protocol::bodyOf(state)});
    });
    return true;
}

bool Channels::capture(const Frame& frame) {
    const auto deadline = finger_protocol::deadlineIn(frame.body);
    if (!deadline) return false;
    const auto answer = [this, channel = frame.channel, number = frame.number](Kind kind,
                                                                               finger_protocol::Bytes body) {
        m_sender.send({kind, channel, number, std::move(body)});
    };
    m_readers[frame.channel]->capture(
        *deadline,
        [answer](drivers::FingerHint hint, const biometrics::GreyImage* live) {
            answer(Kind::Progress, finger_protocol::bodyOf(hint, live));
        },
        [answer](drivers::CaptureReport report) {
            answer(Kind::Report, finger_protocol::bodyOf(report));
            finger_protocol::wipe(report);
        });
    return true;
}

bool Channels::extract(const Frame& frame) {
    auto image = finger_protocol::imageIn(frame.body);
    if (!image) return false;
    auto found = fingerprint::extract(*image);
    finger_protocol::wipe(*image);
    m_sender.send({Kind::Extracted, frame.channel, frame.number, finger_protocol::bodyOf(found)});
    if (found) finger_protocol::wipe(*found);
    return true;
}

void Channels::close(std::uint16_t channel) {
    m_finders.erase(channel);
    m_readers.erase(channel);
}

/// By way of the library's thread, where there is one: that one may hang.
void Channels::pong() {
    const auto answer = [this] { m_sender.send({Kind::Pong}); };
    if (m_finders.empty() && m_readers.empty()) return answer();
    fingerprint::FprintHost::share()->post(answer);
}

bool Channels::isFree(std::uint16_t channel) const {
    return !m_finders.contains(channel) && !m_readers.contains(channel);
}

}  // namespace owc::finger_host
