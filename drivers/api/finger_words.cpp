#include "drivers/api/finger_words.h"

#include <algorithm>
#include <array>

namespace owc::drivers {
namespace {

constexpr std::array<std::string_view, 11> kHints{"none",       "place-finger", "lift-finger", "press-harder",
                                                  "press-less", "too-dry",      "too-wet",     "centre",
                                                  "slower",     "clean",        "again"};

}  // namespace

std::string_view nameOf(FingerHint hint) {
    const auto number = static_cast<std::size_t>(hint);
    return number < kHints.size() ? kHints[number] : kHints[0];
}

std::optional<FingerHint> hintOf(std::string_view name) {
    const auto found = std::ranges::find(kHints, name);
    if (found == kHints.end()) return std::nullopt;
    return static_cast<FingerHint>(found - kHints.begin());
}

std::string_view nameOf(CaptureOutcome outcome) {
    switch (outcome) {
        case CaptureOutcome::Captured:
            return "captured";
        case CaptureOutcome::Retry:
            return "retry";
        case CaptureOutcome::TimedOut:
            return "timed-out";
        case CaptureOutcome::Cancelled:
            return "cancelled";
        case CaptureOutcome::Removed:
            return "removed";
        case CaptureOutcome::Fault:
            break;
    }
    return "fault";
}

std::string_view nameOf(FingerprintReader::State state) {
    using State = FingerprintReader::State;
    switch (state) {
        case State::Ready:
            return "ready";
        case State::Capturing:
            return "capturing";
        case State::Suspended:
            return "suspended";
        case State::Removed:
            return "removed";
        case State::Fault:
            break;
    }
    return "fault";
}

FingerHint hintFor(biometrics::PrintFlaw flaw) {
    using biometrics::PrintFlaw;
    switch (flaw) {
        case PrintFlaw::None:
            return FingerHint::None;
        case PrintFlaw::NoPrint:
            return FingerHint::PlaceFinger;
        case PrintFlaw::TooFaint:
        case PrintFlaw::TooSmall:
            return FingerHint::PressHarder;
        case PrintFlaw::TooDry:
            return FingerHint::TooDry;
        case PrintFlaw::TooWet:
            return FingerHint::TooWet;
        case PrintFlaw::OffCentre:
            return FingerHint::Centre;
        case PrintFlaw::Smeared:
            return FingerHint::Clean;
    }
    return FingerHint::Again;
}

}  // namespace owc::drivers
