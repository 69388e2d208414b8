#include <QCoreApplication>
#include <algorithm>

#include "assets/ui/language.h"
#include "assets/ui/text.h"
#include "drivers/tool/model/tool_model.h"
#include "drivers/tool/model/tool_words.h"

// How the model says what it knows.
namespace owc::tool_model {

using drivers::DeviceKind;
using drivers::PrintOutcome;
using tool_checks::Listed;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("DeviceTool", text);
}

QString figure(qint64 number) {
    return ui::isolated(QString::number(number));
}

/// Black dots on white, as they would lie on the paper.
QImage imageOf(const drivers::Raster& raster) {
    QImage image(static_cast<int>(raster.width()), static_cast<int>(raster.height()), QImage::Format_Grayscale8);
    image.fill(255);
    for (std::size_t y = 0; y < raster.height(); ++y) {
        uchar* line = image.scanLine(static_cast<int>(y));
        for (std::size_t x = 0; x < raster.width(); ++x)
            if (raster.black(x, y)) line[x] = 0;
    }
    return image;
}

QString keyOf(const Listed& device) {
    return QString::fromStdString(drivers::toText(device.info.uri));
}

}  // namespace

void ToolModel::refresh() {
    Picture next;
    next.clock = m_site.now().toString(QStringLiteral("HH:mm"));
    next.chosen = m_chosen;
    next.place = QString::fromStdString(m_site.device);
    if (m_settings) {
        const auto name = m_settings->names.find(ui::languageCode(ui::language()).toStdString());
        if (name != m_settings->names.end()) next.place = say("%1, %2").arg(next.place, QString::fromStdString(name->second));
    }
    if (!m_reached)
        next.server = {Mark::Unclear, m_settings ? say("Looking for the server") : say("No settings"), m_settingsError};
    else if (m_reached->took)
        next.server = {Mark::Good, say("Server reached, %1 ms").arg(figure(m_reached->took->count())), {}};
    else
        next.server = {Mark::Stop, say("Server not reached"), QCoreApplication::translate("DeviceAdvice", m_reached->why)};

    for (const Listed& device : m_devices) {
        DeviceRow row{keyOf(device), kindIcon(device.info.kind), kindTitle(device.info.kind), rowLine(device), rowMark(device)};
        (device.info.uri.scheme == drivers::DeviceUri::Scheme::Cups ? next.network : next.here).push_back(std::move(row));
    }
    listBuiltIns(next.here);
    const QString host = m_settings ? QString::fromStdString(m_settings->network.host) : say("No settings");
    next.network.push_back({"server", "mark-window", say("Queue server"), host, next.server.mark});
    next.preview = std::move(m_picture.preview);
    next.previewNote = m_picture.previewNote;
    const auto before = m_picture.settings;
    m_picture = std::move(next);
    describeChosen();
    describeLast();
    if (!m_picture.settings) {
        m_picture.preview = {};
    } else if (m_picture.preview.isNull() || !before || before->dots != m_picture.settings->dots) {
        m_picture.preview = imageOf(m_equipment.drawTicket(static_cast<unsigned>(m_picture.settings->dots)));
    }
    if (m_picture.settings) m_picture.previewNote = say("at %1 mm").arg(figure(m_picture.settings->paperMm));
    emit changed();
}

QString ToolModel::rowLine(const Listed& device) const {
    const QString cable = cableWords(device.info.uri);
    QString state = accessWords(device);
    if (device.info.kind != DeviceKind::Printer) return say("%1 · %2").arg(cable, state);
    const auto condition = m_conditions.find(keyOf(device));
    if (device.present && device.info.access == drivers::Access::Ready && condition != m_conditions.end())
        state = conditionWords(condition->second);
    const bool chosen = keyOf(device) == m_chosen;
    return chosen ? say("%1 mm, %2 · %3").arg(figure(m_profile.paperMm), cable, state) : say("%1 · %2").arg(cable, state);
}

Mark ToolModel::rowMark(const Listed& device) const {
    const auto condition = m_conditions.find(keyOf(device));
    if (device.present && device.info.access == drivers::Access::Ready && condition != m_conditions.end())
        return markOf(tool_checks::adviceFor(condition->second).front().level);
    return markOf(tool_checks::adviceFor(device).level);
}

void ToolModel::describeChosen() {
    const Listed* device = chosenDevice();
    if (m_chosen == "server") return describeServer();
    if (m_chosen == "drill") return describeDrill();
    if (const tool_checks::BuiltInPart* part = chosenBuiltIn()) return describeBuiltIn(*part);
    if (!device) {
        m_picture.title = m_devices.empty() ? say("Nothing is plugged in") : say("Choose a device");
        if (!m_settingsError.isEmpty()) m_picture.notices.push_back({Mark::Stop, say("The settings cannot be read."), m_settingsError});
        return;
    }
    m_picture.title = kindTitle(device->info.kind);
    m_picture.facts = factsOf(device->info);
    const bool usable = device->info.access == drivers::Access::Ready;
    if (!usable || device->info.kind == DeviceKind::Unknown) {
        m_picture.page = Page::Other;
        const bool unknown = usable && device->info.kind == DeviceKind::Unknown;
        m_picture.notices.push_back(noticeOf(unknown ? tool_checks::adviceFor(drivers::Access::NoDriver) : tool_checks::adviceFor(*device)));
        if (device->info.access == drivers::Access::NoPermission && m_equipment.udevRules)
            m_picture.rule = QString::fromStdString(m_equipment.udevRules(ruleDevices(device->info.uri)));
        return;
    }
    if (device->info.kind == DeviceKind::Printer) return describePrinter(*device);
    if (device->info.kind == DeviceKind::FingerprintReader) {
        m_picture.page = Page::Finger;
        m_picture.finger = m_finger.picture();
        m_picture.notices.push_back(device->present ? m_finger.notice() : noticeOf(tool_checks::adviceForMissing()));
        return;
    }
    m_picture.page = Page::Scanner;
    m_picture.maySave = m_settings.has_value();
    const bool gone = m_scannerGone || !device->present;
    m_picture.notices.push_back(gone ? noticeOf(tool_checks::adviceForMissing())
                                     : Notice{Mark::Good, say("The scanner is ready."), say("Hold a card or a ticket under it.")});
    for (const tool_checks::ScanReading& reading : m_scans) m_picture.scans.push_back(scanLine(reading));
}

/// The rule for this device, and for those that the file names already: the rule file is replaced as a whole.
std::vector<drivers::DeviceUri> ToolModel::ruleDevices(const drivers::DeviceUri& chosen) const {
    std::vector<drivers::DeviceUri> all;
    for (const tool_checks::Configured& one : m_configured) all.push_back(one.uri);
    if (std::ranges::find(all, chosen) == all.end()) all.push_back(chosen);
    return all;
}

void ToolModel::describePrinter(const Listed& device) {
    const auto known = m_conditions.find(m_chosen);
    const auto condition = known == m_conditions.end() ? std::nullopt : std::optional(known->second);
    m_picture.page = Page::Printer;
    if (condition)
        for (const tool_checks::Advice& advice : tool_checks::adviceFor(*condition)) m_picture.notices.push_back(noticeOf(advice));
    else
        m_picture.notices.push_back({Mark::Unclear, say("Asking the printer."), {}});
    if (condition) describeRoll(*condition);
    m_picture.tiles = tilesOf(device.info.uri, m_profile, condition);
    m_picture.settings = PrintSettings{static_cast<int>(m_profile.paperMm), static_cast<int>(m_profile.dots),
                                       static_cast<int>(m_profile.density), static_cast<int>(m_profile.cut), QString::fromStdString(m_base.name), {}};
    auto& profiles = m_picture.settings->profiles;
    if (m_settings)
        for (const settings::Printer& one : m_settings->printers)
            profiles.emplace_back(QString::fromStdString(one.name), QString::fromStdString(one.label));
    m_picture.mayPrint = m_printer != nullptr && !m_running;
    m_picture.maySave = m_settings.has_value() && !m_running;
}

void ToolModel::describeLast() {
    if (m_running) m_picture.last.push_back({Mark::Unclear, say("The printer is at work."), {}});
    if (m_last) {
        const QString seconds = ui::isolated(QString::number(static_cast<double>(m_last->ms) / 1000, 'f', 1));
        const Notice came = noticeOf(tool_checks::adviceFor(m_last->report.outcome));
        QString what = say("Last test %1:").arg(ui::isolated(m_last->at)) + ' ' + came.what;
        if (m_last->report.outcome == PrintOutcome::Printed) what += ' ' + say("It took %1 s.").arg(seconds);
        if (m_last->act != Act::Ticket) {
            const bool done = m_last->report.outcome != PrintOutcome::Failed;
            what = done ? (m_last->act == Act::Feed ? say("The paper was fed.") : say("The paper was cut."))
                        : (m_last->act == Act::Feed ? say("The paper was not fed.") : say("The paper was not cut."));
        }
        m_picture.last.push_back({came.mark, what, came.todo});
    }
    if (m_saved) m_picture.last.push_back(*m_saved);
    if (m_paired) m_picture.last.push_back(*m_paired);
    if (m_bundle) m_picture.last.push_back(*m_bundle);
}

}  // namespace owc::tool_model
