#include "drivers/tool/checks/finger_advice.h"

// Marks a text for lupdate, as Qt's own macro does; this room knows no Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace owc::tool_checks {

using drivers::CaptureOutcome;
using drivers::FingerHint;

Advice adviceFor(FingerHint hint) {
    switch (hint) {
        case FingerHint::None:
            return {Level::Good, QT_TRANSLATE_NOOP("DeviceAdvice", "The print is good."), ""};
        case FingerHint::PlaceFinger:
            return {Level::Unclear, QT_TRANSLATE_NOOP("DeviceAdvice", "There is no finger on the glass."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Put the finger flat on the glass.")};
        case FingerHint::LiftFinger:
            return {Level::Unclear, QT_TRANSLATE_NOOP("DeviceAdvice", "The finger is still on the glass."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Lift the finger.")};
        case FingerHint::PressHarder:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "Too little of the finger can be seen."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Lay the finger flat and press a little harder.")};
        case FingerHint::PressLess:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "The finger is pressed too hard."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Press less.")};
        case FingerHint::TooDry:
            return {
                Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "The finger is too dry."),
                QT_TRANSLATE_NOOP("DeviceAdvice", "Rub it on the palm or breathe on it, then touch again.")};
        case FingerHint::TooWet:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "The finger is too wet."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Dry the finger and the glass, then touch again.")};
        case FingerHint::Centre:
            return {Level::Warn,
                    QT_TRANSLATE_NOOP("DeviceAdvice", "A part of the finger is beside the glass."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "Put the middle of the finger on the middle of the glass.")};
        case FingerHint::Slower:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "The finger was drawn too fast."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Draw it over the sensor slowly and evenly.")};
        case FingerHint::Clean:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "The print is smeared."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Wipe the finger and the glass, then touch again.")};
        case FingerHint::Again:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "The reader could not use this touch."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Lift the finger and touch again.")};
    }
    return {};
}

Advice adviceFor(const drivers::CaptureReport& report) {
    switch (report.outcome) {
        case CaptureOutcome::Captured:
        case CaptureOutcome::Retry:
            return adviceFor(report.hint);
        case CaptureOutcome::TimedOut:
            return {Level::Unclear, QT_TRANSLATE_NOOP("DeviceAdvice", "No finger came."), ""};
        case CaptureOutcome::Cancelled:
            return {Level::Unclear, QT_TRANSLATE_NOOP("DeviceAdvice", "Stopped."), ""};
        case CaptureOutcome::Removed:
            return adviceForMissing();
        case CaptureOutcome::Fault:
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "The finger reader failed."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "Close the other programs that use it, unplug it, wait five seconds "
                                      "and plug it in again.")};
    }
    return {};
}

}  // namespace owc::tool_checks
