#include "drivers/tool/model/tool_words.h"

#include <QCoreApplication>

#include "assets/ui/text.h"

namespace owc::tool_model {

using drivers::DeviceKind;
using drivers::PrinterCondition;
using drivers::PrinterProfile;
using drivers::Reason;
using Scheme = drivers::DeviceUri::Scheme;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("DeviceTool", text);
}

QString advice(const char* text) {
    return *text ? QCoreApplication::translate("DeviceAdvice", text) : QString();
}

QString reasonWords(Reason reason) {
    switch (reason) {
        case Reason::PaperOut:
            return say("no paper");
        case Reason::PaperNearEnd:
            return say("paper low");
        case Reason::CoverOpen:
            return say("lid open");
        case Reason::CutterJam:
            return say("cutter stuck");
        case Reason::Overheated:
            return say("too hot");
        case Reason::Offline:
            return say("no answer");
        case Reason::Removed:
            return say("not there");
        case Reason::Unconfirmed:
            return say("last ticket not confirmed");
    }
    return {};
}

/// A USB printer that has no real-time status says nothing about paper and lid; a queue and a simulated one do.
bool tells(const drivers::DeviceUri& uri, const PrinterProfile& profile) {
    return uri.scheme != Scheme::Usb || profile.answersStatus;
}

}  // namespace

Mark markOf(tool_checks::Level level) {
    switch (level) {
        case tool_checks::Level::Good:
            return Mark::Good;
        case tool_checks::Level::Warn:
            return Mark::Warn;
        case tool_checks::Level::Stop:
            return Mark::Stop;
        case tool_checks::Level::Unclear:
            return Mark::Unclear;
    }
    return Mark::Unclear;
}

Notice noticeOf(const tool_checks::Advice& said) {
    return {markOf(said.level), advice(said.what), advice(said.todo)};
}

QString kindTitle(DeviceKind kind) {
    switch (kind) {
        case DeviceKind::Printer:
            return say("Ticket printer");
        case DeviceKind::Scanner:
            return say("Card scanner");
        case DeviceKind::FingerprintReader:
            return say("Finger reader");
        case DeviceKind::Unknown:
            return say("Unknown USB device");
    }
    return {};
}

QString kindIcon(DeviceKind kind) {
    switch (kind) {
        case DeviceKind::Printer:
            return QStringLiteral("thing-printer");
        case DeviceKind::Scanner:
            return QStringLiteral("thing-scan");
        case DeviceKind::FingerprintReader:
            return QStringLiteral("thing-finger");
        case DeviceKind::Unknown:
            return QStringLiteral("state-link-down");
    }
    return {};
}

QString cableWords(const drivers::DeviceUri& uri) {
    switch (uri.scheme) {
        case Scheme::Simulated:
            return say("Simulated");
        case Scheme::Usb:
            return QStringLiteral("USB");
        case Scheme::Cups:
            return say("Print queue");
        case Scheme::Serial:
            return say("Serial");
        case Scheme::Keyboard:
            return say("USB keyboard type");
    }
    return {};
}

QString conditionWords(const PrinterCondition& condition) {
    const std::vector<tool_checks::Advice> worst = tool_checks::adviceFor(condition);
    for (const Reason reason : tool_checks::allReasons())
        if (condition.has(reason) && tool_checks::adviceFor(reason).what == worst.front().what) return reasonWords(reason);
    return say("ready");
}

QString accessWords(const tool_checks::Listed& device) {
    if (!device.present) return say("not there");
    switch (device.info.access) {
        case drivers::Access::Ready:
            return say("ready");
        case drivers::Access::NoPermission:
            return say("no permission");
        case drivers::Access::InUse:
            return say("in use");
        case drivers::Access::NoDriver:
            return say("no driver knows it yet");
    }
    return {};
}

ScanLine scanLine(const tool_checks::ScanReading& reading) {
    ScanLine line;
    switch (reading.kind) {
        case tool_checks::ScanReading::Kind::Cnic:
            line.kind = say("CNIC");
            break;
        case tool_checks::ScanReading::Kind::Ticket:
            line.kind = say("Ticket");
            break;
        case tool_checks::ScanReading::Kind::Other:
            line.kind = say("Not a CNIC, not a ticket");
            break;
    }
    line.shown = QString::fromStdString(reading.shown);
    line.size = say("%1 characters").arg(ui::isolated(QString::number(reading.length)));
    return line;
}

std::vector<Tile> tilesOf(const drivers::DeviceUri& uri, const PrinterProfile& profile, const std::optional<PrinterCondition>& condition) {
    const auto has = [&](Reason reason) { return condition && condition->has(reason); };
    const bool known = condition && !has(Reason::Removed) && !has(Reason::Offline) && tells(uri, profile);
    const auto tile = [&](const char* name, const QString& label, bool bad, const QString& badWords, const QString& goodWords) {
        if (bad) return Tile{name, label, Mark::Stop, badWords};
        return known ? Tile{name, label, Mark::Good, goodWords} : Tile{name, label, Mark::Unclear, say("Not told")};
    };
    Tile paper = tile("paper", say("Paper"), has(Reason::PaperOut), say("Out"), say("Enough"));
    if (has(Reason::PaperNearEnd) && !has(Reason::PaperOut)) paper = {"paper", say("Paper"), Mark::Warn, say("Low")};
    const Tile cover = tile("cover", say("Cover"), has(Reason::CoverOpen), say("Open"), say("Closed"));
    Tile cutter = tile("cutter", say("Cutter"), has(Reason::CutterJam), say("Stuck"), say("Ready"));
    if (profile.cut == PrinterProfile::Cut::None && !has(Reason::CutterJam)) cutter = {"cutter", say("Cutter"), Mark::Unclear, say("Not used")};
    Tile cable{"connection", say("Connection"), Mark::Good, cableWords(uri)};
    if (!condition) cable.mark = Mark::Unclear;
    if (has(Reason::Offline)) cable = {"connection", say("Connection"), Mark::Stop, say("No answer")};
    if (has(Reason::Removed)) cable = {"connection", say("Connection"), Mark::Stop, say("Not there")};
    return {paper, cover, cutter, cable};
}

std::vector<std::pair<QString, QString>> factsOf(const drivers::DeviceInfo& info) {
    std::vector<std::pair<QString, QString>> facts;
    const auto add = [&](const QString& name, const std::string& value) {
        if (!value.empty()) facts.emplace_back(name, QString::fromStdString(value));
    };
    add(say("Maker"), info.maker);
    add(say("Model"), info.model);
    add(say("Name for the file"), drivers::toText(info.uri));
    add(say("Socket"), info.where);
    return facts;
}

}  // namespace owc::tool_model
