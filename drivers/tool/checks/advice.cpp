#include "drivers/tool/checks/advice.h"

#include <algorithm>

// Marks a text for lupdate, as Qt's own macro does; this room knows no Qt.
#define QT_TRANSLATE_NOOP(context, text) text

namespace owc::tool_checks {

using drivers::Access;
using drivers::PrintOutcome;
using drivers::Reason;

Advice adviceFor(Reason reason) {
    switch (reason) {
        case Reason::PaperOut:
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "The paper has run out."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "Open the lid, drop in a new roll with the paper coming from below, close until it clicks.")};
        case Reason::PaperNearEnd:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "Paper is nearly out."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "It prints still. Put in a new roll at a quiet moment, the paper coming from below, and close "
                                      "until it clicks.")};
        case Reason::CoverOpen:
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "The lid is open."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Pull a little paper out over the edge and close the lid until it clicks.")};
        case Reason::CutterJam:
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "The cutter is stuck."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "Switch the printer off, open the lid, take out every scrap of paper, close it and switch it on.")};
        case Reason::Overheated:
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "The print head is too hot."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "Wait some minutes: it goes on by itself. If it happens often, choose a lower darkness.")};
        case Reason::Offline:
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "The printer does not answer."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "See that its light is steady, then switch it off and on. Close any other program that prints on it.")};
        case Reason::Removed:
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "The printer is not there."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "Push in both ends of its cable, see that it has power and is switched on. It is picked up by itself.")};
        case Reason::Unconfirmed:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "The last ticket was not confirmed."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Look whether it came out whole and was cut, then print a test ticket.")};
    }
    return {};
}

Advice adviceFor(Access access) {
    switch (access) {
        case Access::Ready:
            return {Level::Good, QT_TRANSLATE_NOOP("DeviceAdvice", "The device is ready."), ""};
        case Access::NoPermission:
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "Programs may not use this device yet."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Install the rule below once, then unplug the device and plug it in again.")};
        case Access::InUse:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "Another program is using the device."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "Close the kiosk or counter program of this PC for the test, or remove the print queue that holds it.")};
        case Access::NoDriver:
            return {Level::Unclear, QT_TRANSLATE_NOOP("DeviceAdvice", "No driver knows this device."),
                    QT_TRANSLATE_NOOP("DeviceAdvice",
                                      "A ticket printer: set it to USB printer mode. A scanner: set it to keyboard or serial mode. Anything "
                                      "else may stay as it is.")};
    }
    return {};
}

Advice adviceFor(PrintOutcome outcome) {
    switch (outcome) {
        case PrintOutcome::Printed:
            return {Level::Good, QT_TRANSLATE_NOOP("DeviceAdvice", "Printed and cut, confirmed by the printer."), ""};
        case PrintOutcome::HandedOver:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "Handed over to the print queue, which cannot prove that paper came out."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Look at the printer.")};
        case PrintOutcome::Uncertain:
            return {Level::Warn, QT_TRANSLATE_NOOP("DeviceAdvice", "Not confirmed: the printer took the ticket and did not say that it came out."),
                    QT_TRANSLATE_NOOP("DeviceAdvice", "Look whether it came out whole and was cut.")};
        case PrintOutcome::Failed:
            return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "Not printed: nothing came out."), ""};
    }
    return {};
}

const char* wordsOfRoll(std::optional<std::uint64_t> ticketsLeft) {
    return ticketsLeft ? QT_TRANSLATE_NOOP("DeviceAdvice", "About %1 tickets left.")
                       : QT_TRANSLATE_NOOP("DeviceAdvice", "How many tickets are left is not known.");
}

Advice adviceForMissing() {
    return {Level::Stop, QT_TRANSLATE_NOOP("DeviceAdvice", "The device is not there."),
            QT_TRANSLATE_NOOP("DeviceAdvice", "Push in both ends of its cable and see that it has power. It is picked up by itself.")};
}

const std::vector<Reason>& allReasons() {
    static const std::vector<Reason> all{Reason::PaperOut,   Reason::PaperNearEnd, Reason::CoverOpen, Reason::CutterJam,
                                         Reason::Overheated, Reason::Offline,      Reason::Removed,   Reason::Unconfirmed};
    return all;
}

std::vector<Advice> adviceFor(const drivers::PrinterCondition& condition) {
    if (condition.has(Reason::Removed)) return {adviceFor(Reason::Removed)};  // of what is gone nothing else is known
    std::vector<Advice> found;
    for (const Reason reason : allReasons())
        if (condition.has(reason) && !(reason == Reason::PaperNearEnd && condition.has(Reason::PaperOut)))
            found.push_back(adviceFor(reason));
    std::ranges::stable_sort(found, [](const Advice& a, const Advice& b) { return a.level == Level::Stop && b.level != Level::Stop; });
    if (found.empty()) found.push_back({Level::Good, QT_TRANSLATE_NOOP("DeviceAdvice", "The printer is ready."), ""});
    return found;
}

}  // namespace owc::tool_checks
