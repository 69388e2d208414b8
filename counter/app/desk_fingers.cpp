#include "counter/app/desk_fingers.h"

#include <spdlog/spdlog.h>

#include <algorithm>

#include "drivers/api/finger_words.h"
#include "drivers/biometrics/record.h"

namespace owc::counter_app {

using desk_model::PrintHint;
using desk_model::ReaderState;
using drivers::CaptureOutcome;
using drivers::FingerHint;

namespace {

PrintHint hintOf(FingerHint hint) {
    switch (hint) {
        case FingerHint::None:
            return PrintHint::None;
        case FingerHint::PlaceFinger:
            return PrintHint::PlaceFinger;
        case FingerHint::LiftFinger:
            return PrintHint::LiftFinger;
        case FingerHint::PressHarder:
            return PrintHint::PressHarder;
        case FingerHint::PressLess:
            return PrintHint::PressLess;
        case FingerHint::TooDry:
            return PrintHint::TooDry;
        case FingerHint::TooWet:
            return PrintHint::TooWet;
        case FingerHint::Centre:
            return PrintHint::Centre;
        case FingerHint::Slower:
            return PrintHint::Slower;
        case FingerHint::Clean:
            return PrintHint::Clean;
        case FingerHint::Again:
            return PrintHint::Again;
    }
    return PrintHint::None;
}

ReaderState stateOf(drivers::FingerprintReader::State state) {
    using State = drivers::FingerprintReader::State;
    switch (state) {
        case State::Ready:
            return ReaderState::Ready;
        case State::Capturing:
            return ReaderState::Busy;
        case State::Suspended:
            return ReaderState::Asleep;
        case State::Removed:
            return ReaderState::Gone;
        case State::Fault:
            return ReaderState::Broken;
    }
    return ReaderState::Broken;
}

QImage pictureOf(const biometrics::GreyImage& image) {
    if (image.pixels.empty()) return {};
    return QImage(image.pixels.data(), image.width, image.height, image.width, QImage::Format_Grayscale8)
        .copy();
}

}  // namespace

DeskFingers::DeskFingers(desk_model::DeskModel& model, std::unique_ptr<drivers::FingerprintReader> reader)
    : m_model(model), m_reader(std::move(reader)) {
    connect(&model, &desk_model::DeskModel::printWanted, this, &DeskFingers::begin);
    connect(&model, &desk_model::DeskModel::printAgainWanted, this, &DeskFingers::sendAgain);
    connect(&model, &desk_model::DeskModel::touchesWanted, this, &DeskFingers::beginEnrolment);
    connect(&model, &desk_model::DeskModel::printUnwanted, this, &DeskFingers::stop);
    connect(&model, &desk_model::DeskModel::checkOver, this, &DeskFingers::over);
    if (!m_reader) return;
    m_reader->listen([this](drivers::FingerprintReader::State state) {
        QMetaObject::invokeMethod(
            this, [this, state] { stateIs(state); }, Qt::QueuedConnection);
    });
}

DeskFingers::~DeskFingers() {
    m_reader.reset();  // no callback runs any more
    forget();
}

void DeskFingers::tell() {
    m_model.setLive(m_live);
}

void DeskFingers::stateIs(drivers::FingerprintReader::State state) {
    if (m_live.reader != stateOf(state)) spdlog::info("counter reader state={}", drivers::nameOf(state));
    m_live.reader = stateOf(state);
    tell();
}

void DeskFingers::begin(int finger) {
    if (!m_reader || m_finger >= 0) return;
    forget();
    m_finger = finger;
    m_poor = 0;
    m_until = std::chrono::steady_clock::now() + kPatience;
    m_live.taking = true;
    m_live.finger = finger;
    m_live.timedOut = false;
    m_live.hint = PrintHint::PlaceFinger;
    m_live.quality = 0;
    m_live.image = {};
    capture();
    tell();
}

void DeskFingers::beginEnrolment(int finger) {
    begin(finger);
    if (m_finger != finger) return;
    m_live.touches = kEnrolled;
    tell();
}

void DeskFingers::capture() {
    const auto left =
        std::chrono::duration_cast<std::chrono::milliseconds>(m_until - std::chrono::steady_clock::now());
    const quint64 serial = ++m_serial;
    m_reader->capture(
        std::max(left, std::chrono::milliseconds{1}),
        [this, serial](FingerHint hint, const biometrics::GreyImage* image) {
            QImage shown = image ? pictureOf(*image) : QImage();
            QMetaObject::invokeMethod(
                this, [this, serial, hint, shown = std::move(shown)] { show(serial, hint, shown); },
                Qt::QueuedConnection);
        },
        [this, serial](drivers::CaptureReport report) {
            QMetaObject::invokeMethod(
                this,
                [this, serial, report = std::move(report)]() mutable { finished(serial, std::move(report)); },
                Qt::QueuedConnection);
        });
}

void DeskFingers::show(quint64 serial, FingerHint hint, const QImage& image) {
    if (serial != m_serial || m_finger < 0) return;
    m_live.hint = hintOf(hint);
    if (!image.isNull()) m_live.image = image;
    tell();
}

void DeskFingers::again(FingerHint hint) {
    m_live.hint = hintOf(hint == FingerHint::None ? FingerHint::Again : hint);
    capture();
    tell();
}

void DeskFingers::finished(quint64 serial, drivers::CaptureReport report) {
    if (serial != m_serial || m_finger < 0) return;
    const bool time = std::chrono::steady_clock::now() < m_until;
    if (report.outcome == CaptureOutcome::Retry && time) return again(report.hint);
    if (report.outcome == CaptureOutcome::Captured && report.capture) {
        if (report.capture->quality < kPoor && m_poor < kPoorTaken && time) {
            ++m_poor;
            m_live.image = pictureOf(report.capture->image);
            m_live.quality = report.capture->quality;
            return again(report.capture->hint);
        }
        return taken(*report.capture);
    }
    m_live.taking = false;
    m_live.finger = -1;
    m_live.hint = hintOf(report.hint);
    m_live.timedOut = report.outcome == CaptureOutcome::TimedOut || report.outcome == CaptureOutcome::Retry;
    m_finger = -1;
    m_live.touches = 0;
    forget();
    tell();
}

void DeskFingers::taken(const drivers::FingerCapture& capture) {
    const int finger = m_finger;
    m_live.image = pictureOf(capture.image);
    m_live.quality = capture.quality;
    m_live.hint = hintOf(capture.hint);
    biometrics::Impression impression = capture.impression;
    if (impression.minutiae.empty()) {  // a finger without a single ridge end is no print
        ++m_poor;
        return again(FingerHint::Again);
    }
    impression.finger = static_cast<biometrics::Finger>(finger + 1);
    impression.quality = capture.quality;
    if (m_live.touches > 0) m_touches.push_back(biometrics::writeIso({&impression, 1}));
    if (m_live.touches > 1) {
        --m_live.touches;
        return again(FingerHint::LiftFinger);
    }
    m_finger = -1;
    m_live.taking = false;
    m_live.finger = -1;
    if (std::exchange(m_live.touches, 0) > 0) {
        m_model.setLive(m_live);
        m_model.sendEnrolment(finger, std::exchange(m_touches, {}));
        return;
    }
    m_record = biometrics::writeIso({&impression, 1});
    m_quality = capture.quality;
    m_alive = capture.live;
    tell();
    m_model.sendPrint(finger, m_record, m_quality, m_alive);
}

void DeskFingers::sendAgain(int finger) {
    if (!m_record.empty()) return m_model.sendPrint(finger, m_record, m_quality, m_alive);
    begin(finger);  // the program was started anew meanwhile: the print is gone
}

void DeskFingers::stop() {
    if (m_finger < 0) return;
    m_finger = -1;
    ++m_serial;
    m_reader->cancel();
    m_live.taking = false;
    m_live.finger = -1;
    m_live.touches = 0;
    m_live.hint = PrintHint::None;
    forget();
    tell();
}

void DeskFingers::over() {
    forget();
    m_live.image = {};
    m_live.quality = 0;
}

void DeskFingers::forget() {
    for (auto& touch : m_touches) std::ranges::fill(touch, std::uint8_t{0});
    m_touches.clear();
    std::ranges::fill(m_record, std::uint8_t{0});
    m_record.clear();
    m_alive.reset();
}

}  // namespace owc::counter_app
