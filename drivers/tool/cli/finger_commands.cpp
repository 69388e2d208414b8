#include "drivers/tool/cli/finger_commands.h"

#include <algorithm>

#include "drivers/api/finger_words.h"
#include "drivers/biometrics/record.h"
#include "drivers/simulated/grey_png.h"
#include "drivers/simulated/private_file.h"
#include "drivers/tool/checks/finger_advice.h"
#include "drivers/tool/cli/own_device.h"
#include "drivers/tool/cli/waiting.h"

namespace owc::tool_cli {

using drivers::CaptureOutcome;
using drivers::CaptureReport;
using drivers::FingerHint;

namespace {

std::vector<drivers::DeviceInfo> readersOf(const Surroundings& around) {
    auto found = around.equipment.makeFinder()->list();
    std::erase_if(found, [](const drivers::DeviceInfo& one) {
        return one.kind != drivers::DeviceKind::FingerprintReader;
    });
    return found;
}

/// The one that was named, else the first that can be used.
std::optional<drivers::DeviceUri> chosenReader(const Request& request, const Surroundings& around) {
    if (!request.uri.empty()) return uriOf(request.uri, around);
    const auto found = readersOf(around);
    const auto usable = std::ranges::find(found, drivers::Access::Ready, &drivers::DeviceInfo::access);
    if (usable != found.end()) return usable->uri;
    if (found.empty() || !keptOut(found.front().uri, around))
        around.err << "owc-devices: no finger reader that gives pictures is plugged in\n";
    return std::nullopt;
}

int say(const tool_checks::Advice& advice, Exit code, const Surroundings& around) {
    around.err << around.translate(advice.what);
    if (*advice.todo) around.err << ' ' << around.translate(advice.todo);
    around.err << '\n';
    return code;
}

int keep(const drivers::FingerCapture& capture, const Request& request, const Surroundings& around) {
    const auto cannot = [&](const std::string& file) {
        around.err << "owc-devices: " << file << " cannot be written: look at the folder and its rights\n";
        return kFile;
    };
    if (!simulated::writeGreyPng(capture.image, request.image)) return cannot(request.image);
    if (!request.to.empty() &&
        !simulated::writePrivately(request.to, biometrics::writeIso({&capture.impression, 1})))
        return cannot(request.to);
    around.out << "captured  " << capture.image.width << 'x' << capture.image.height << " at "
               << capture.image.dotsPerInch << " dpi  " << capture.impression.minutiae.size()
               << " minutiae  quality " << int{capture.quality} << " of 100";
    if (capture.live) around.out << (*capture.live ? "  live" : "  NOT LIVE");
    around.out << '\n';
    if (capture.hint != FingerHint::None) say(tool_checks::adviceFor(capture.hint), kDone, around);
    return kDone;
}

}  // namespace

int fingerList(const Request&, const Surroundings& around) {
    const auto found = readersOf(around);
    for (const drivers::DeviceInfo& info : found) {
        const tool_checks::Advice advice = tool_checks::adviceFor(info.access);
        around.out << drivers::toText(info.uri) << "  " << info.maker << (info.maker.empty() ? "" : " ")
                   << info.model << "  (" << info.where << ")  " << around.translate(advice.what) << '\n';
    }
    if (found.empty()) around.err << "no finger reader is plugged in\n";
    return found.empty() ? kNotThere : kDone;
}

int fingerCapture(const Request& request, const Surroundings& around) {
    if (!around.equipment.openReader) {
        around.err << "owc-devices: this build opens no finger readers\n";
        return kFile;
    }
    const auto uri = chosenReader(request, around);
    if (!uri) return request.uri.empty() ? kNotThere : kUsage;
    Waiting<std::shared_ptr<CaptureReport>> reports;  // outlives the reader
    const auto reader = around.equipment.openReader(*uri);
    if (!reader) {
        around.err << "owc-devices: " << drivers::toText(*uri)
                   << " is no finger reader; `owc-devices finger list` shows those there are\n";
        return kUsage;
    }
    const std::chrono::milliseconds deadline(static_cast<std::int64_t>(request.seconds * 1000));
    const auto progress = [&](FingerHint hint, const biometrics::GreyImage*) {
        if (hint == FingerHint::PlaceFinger || hint == FingerHint::LiftFinger)
            say(tool_checks::adviceFor(hint), kDone, around);
    };
    reader->capture(deadline, progress, [&](CaptureReport report) {
        reports.put(std::make_shared<CaptureReport>(std::move(report)));
    });
    const auto reported = reports.take(deadline + around.patience, around.stopped);
    if (!reported) return kWrong;  // stopped; the reader's end ends the capture
    const CaptureReport* report = reported->get();
    switch (report->outcome) {
        case CaptureOutcome::Captured:
            return keep(*report->capture, request, around);
        case CaptureOutcome::Retry:
        case CaptureOutcome::TimedOut:
        case CaptureOutcome::Cancelled:
            return say(tool_checks::adviceFor(*report), kWrong, around);
        case CaptureOutcome::Removed:
        case CaptureOutcome::Fault:
            if (keptOut(*uri, around)) return kKeptOut;
            return say(tool_checks::adviceFor(*report), kNotThere, around);
    }
    return kWrong;
}

}  // namespace owc::tool_cli
