#include "drivers/tool/model/tool_model.h"

#include <QCoreApplication>
#include <algorithm>

#include "config/settings/printer_profile.h"
#include "drivers/tool/checks/bundle.h"
#include "drivers/tool/checks/devices_file.h"
#include "drivers/tool/model/tool_words.h"

namespace owc::tool_model {

using drivers::DeviceKind;
using drivers::PrinterProfile;
using tool_checks::Listed;

namespace {

constexpr std::chrono::milliseconds kReach{2'000};
constexpr int kLookMs = 5'000;
constexpr std::size_t kScans = 6;
constexpr unsigned kFeedRows = 160;  // 20 mm
constexpr unsigned kCutRows = 8;
constexpr unsigned kNarrowMm = 48;  // of 58 mm paper are printed on

QString say(const char* text) {
    return QCoreApplication::translate("DeviceTool", text);
}

const char* cutName(PrinterProfile::Cut cut) {
    switch (cut) {
        case PrinterProfile::Cut::None:
            return "none";
        case PrinterProfile::Cut::Partial:
            return "partial";
        case PrinterProfile::Cut::Full:
            return "full";
    }
    return "none";
}

}  // namespace

ToolModel::ToolModel(tool_checks::Equipment equipment, Site site, QObject* parent)
    : QObject(parent), m_equipment(std::move(equipment)), m_site(std::move(site)) {
    loadSettings();
    connect(&m_look, &QTimer::timeout, this, [this] {
        checkServer();
        lookAtBuiltIns();
        refresh();  // the clock too
    });
    connect(&m_finger, &FingerTrial::changed, this, &ToolModel::refresh);
}

ToolModel::~ToolModel() = default;

void ToolModel::loadSettings() {
    auto settings = settings::load(m_site.config);
    m_settings.reset();
    m_configured.clear();
    m_settingsError = settings ? QString() : QString::fromStdString(settings.error().detail);
    if (!settings) return;
    m_settings = std::move(*settings);
    if (const settings::Device* own = m_settings->findDevice(m_site.device))
        m_configured = m_equipment.configuredOf(*own);
    else
        m_settingsError = say("devices.toml does not know this PC as %1.").arg(QString::fromStdString(m_site.device));
}

void ToolModel::start() {
    m_finder = m_equipment.makeFinder();
    m_finder->watch([this](const std::vector<drivers::DeviceInfo>& devices) {
        QMetaObject::invokeMethod(this, [this, devices] { found(devices); }, Qt::QueuedConnection);
    });
    m_look.start(kLookMs);
    checkServer();
    lookAtBuiltIns();
}

void ToolModel::found(std::vector<drivers::DeviceInfo> devices) {
    const Listed* before = chosenDevice();
    const auto kept = before ? std::optional(*before) : std::nullopt;
    m_devices = tool_checks::listDevices(devices, m_configured);
    if (m_chosen.isEmpty() && !m_devices.empty()) {
        const auto ours = std::ranges::find_if(m_devices, &Listed::configured);
        m_chosen = QString::fromStdString(drivers::toText((ours == m_devices.end() ? m_devices.front() : *ours).info.uri));
    }
    const Listed* now = chosenDevice();
    // One that is pulled out is picked up by its own driver: closing it would lose the report of a ticket under way.
    const bool same = kept && now && kept->info.kind == now->info.kind && kept->info.access == now->info.access && kept->configured == now->configured;
    if (!same) openChosen();
    refresh();
}

const Listed* ToolModel::chosenDevice() const {
    const auto it = std::ranges::find_if(m_devices, [&](const Listed& one) {
        return QString::fromStdString(drivers::toText(one.info.uri)) == m_chosen;
    });
    return it == m_devices.end() ? nullptr : &*it;
}

void ToolModel::choose(const QString& key) {
    if (key == m_chosen) return;
    m_chosen = key;
    m_last.reset();
    m_saved.reset();
    m_paired.reset();
    m_scans.clear();
    openChosen();
    refresh();
}

void ToolModel::openChosen() {
    const Listed* device = chosenDevice();
    const settings::Device* own = m_settings && device && device->configured ? m_settings->findDevice(m_site.device) : nullptr;
    m_base = own ? profileNamed(own->printerProfile) : drivers::PrinterProfile{};
    m_profile = own ? m_equipment.profileOf(*m_settings, *own) : m_base;
    const bool open = device && (device->present || device->configured) && device->info.access == drivers::Access::Ready;
    const auto wanted = open ? std::optional(*device) : std::nullopt;
    const PrinterProfile profile = m_profile;
    closeThen([this, wanted, profile] {
        if (!wanted) return;
        if (wanted->info.kind == DeviceKind::Printer) openPrinter(wanted->info.uri, profile);
        if (wanted->info.kind == DeviceKind::Scanner) openScanner(wanted->info.uri);
        if (wanted->info.kind == DeviceKind::FingerprintReader && m_equipment.openReader) m_finger.open(m_equipment.openReader(wanted->info.uri));
        refresh();
    });
}

/// Closing waits for the job in hand, so it is an errand; only then may the same device be opened again.
void ToolModel::closeThen(std::function<void()> next) {
    const quint64 round = ++m_round;
    m_running.reset();
    m_scannerGone = false;
    m_errands.run([printer = std::move(m_printer), scanner = std::move(m_scanner), reader = m_finger.close()]() mutable {
                      printer.reset();
                      scanner.reset();
                      reader.reset();
                  },
                  [this, round, next = std::move(next)] {
                      if (round == m_round) next();
                  });
    m_printer.reset();
    m_scanner.reset();
}

void ToolModel::openPrinter(const drivers::DeviceUri& uri, const PrinterProfile& profile) {
    const quint64 round = m_round;
    m_openProfile = profile;
    m_printer = m_equipment.openPrinter(uri, profile);
    m_printer->listen([this, round, key = QString::fromStdString(drivers::toText(uri))](const drivers::PrinterCondition& condition) {
        QMetaObject::invokeMethod(
            this,
            [this, round, key, condition] {
                if (round != m_round) return;
                m_conditions[key] = condition;
                refresh();
            },
            Qt::QueuedConnection);
    });
    refresh();
}

void ToolModel::openScanner(const drivers::DeviceUri& uri) {
    if (!m_equipment.openScanner) return;
    const quint64 round = m_round;
    m_scanner = m_equipment.openScanner(uri);
    m_scanner->start(
        [this, round](std::string code) {
            QMetaObject::invokeMethod(
                this,
                [this, round, code = std::move(code)] {
                    if (round == m_round) scanned(code);
                },
                Qt::QueuedConnection);
        },
        [this, round](drivers::CodeScanner::State state) {
            QMetaObject::invokeMethod(
                this,
                [this, round, state] {
                    if (round != m_round) return;
                    m_scannerGone = state != drivers::CodeScanner::State::Ready;
                    refresh();
                },
                Qt::QueuedConnection);
        });
}

void ToolModel::scanned(const std::string& code) {
    m_scans.push_front(tool_checks::readingOf(code, m_equipment));
    if (m_scans.size() > kScans) m_scans.pop_back();
    refresh();
}

PrinterProfile ToolModel::profileNamed(const std::string& name) const {
    settings::Device device;
    device.printerProfile = name;
    return m_settings ? m_equipment.profileOf(*m_settings, device) : PrinterProfile{};
}

/// Another model of printer: paper and cut are those of the model, the darkness stays.
void ToolModel::setProfile(const QString& name) {
    m_base = profileNamed(name.toStdString());
    const unsigned density = m_profile.density;
    m_profile = m_base;
    m_profile.density = density;
    refresh();
}

/// A printer for 80 mm can hold 58 mm paper, the other way round it is another printer.
void ToolModel::setPaper(int mm) {
    if (mm == 80 && m_base.paperMm != 80) return setProfile(QStringLiteral("unknown-80"));
    m_profile.paperMm = static_cast<unsigned>(mm);
    m_profile.dots = mm == 58 ? std::min(m_base.dots, kNarrowMm * m_base.dotsPerMm) : m_base.dots;
    refresh();
}

void ToolModel::setDensity(int density) {
    m_profile.density = static_cast<unsigned>(std::clamp(density, 0, 12));
    refresh();
}

/// 0 would be what the model of printer says.
std::int64_t ToolModel::densityToSave() const {
    return m_profile.density == 0 && m_base.density != 0 ? settings::kAsThePrinterStands : m_profile.density;
}

void ToolModel::setCut(int cut) {
    m_profile.cut = cut == 2 ? PrinterProfile::Cut::Full : cut == 1 ? PrinterProfile::Cut::Partial : PrinterProfile::Cut::None;
    refresh();
}

void ToolModel::printTicket() {
    print(Act::Ticket);
}

void ToolModel::feed() {
    print(Act::Feed);
}

void ToolModel::cut() {
    print(Act::Cut);
}

/// A printer keeps the profile it was opened with: for another one it is opened anew.
void ToolModel::print(Act act) {
    const Listed* device = chosenDevice();
    if (!m_printer || m_running || !device) return;
    PrinterProfile profile = m_profile;
    if (act == Act::Feed) profile.cut = PrinterProfile::Cut::None;
    m_saved.reset();
    if (profile == m_openProfile) return send(act);
    closeThen([this, uri = device->info.uri, profile, act] {
        openPrinter(uri, profile);
        send(act);
    });
    m_running = act;
    refresh();
}

void ToolModel::send(Act act) {
    m_running = act;
    m_took.start();
    const unsigned dots = m_openProfile.dots;
    drivers::PrintJob job{"test-ticket", {}};
    if (act == Act::Ticket)
        job.raster = m_equipment.drawTicket(dots);
    else
        job = {act == Act::Feed ? "feed" : "cut", drivers::Raster(dots, act == Act::Feed ? kFeedRows : kCutRows)};
    m_printer->print(std::move(job), [this, act, round = m_round, key = m_chosen](const drivers::PrintReport& report) {
        QMetaObject::invokeMethod(
            this,
            [this, act, round, key, report] {
                if (round == m_round) m_running.reset();
                if (key == m_chosen) finished(act, report);
            },
            Qt::QueuedConnection);
    });
    refresh();
}

/// Also when the printer has been closed meanwhile: what became of the paper is still to be told.
void ToolModel::finished(Act act, const drivers::PrintReport& report) {
    m_last = LastAct{act, report, m_took.elapsed(), m_site.now().toString(QStringLiteral("HH:mm"))};
    refresh();
}

void ToolModel::save() {
    const Listed* device = chosenDevice();
    if (!device) return;
    std::vector<tool_checks::Change> changes;
    if (device->info.kind == DeviceKind::Scanner) {
        changes.push_back(tool_checks::textChange("scanner", drivers::toText(device->info.uri)));
    } else {
        changes.push_back(tool_checks::textChange("printer", drivers::toText(device->info.uri)));
        changes.push_back(tool_checks::textChange("printer_profile", m_base.name));
        changes.push_back(tool_checks::numberChange("paper_mm", m_profile.paperMm));
        changes.push_back(tool_checks::numberChange("density", densityToSave()));
        changes.push_back(tool_checks::textChange("cut", cutName(m_profile.cut)));
    }
    const auto result = std::make_shared<std::optional<domain::Result<settings::Device>>>();
    m_errands.run([result, changes, config = m_site.config, own = m_site.device] { *result = tool_checks::saveDevice(config, own, changes); },
                  [this, result] {
                      const auto& saved = **result;
                      m_saved = saved ? Notice{Mark::Good, say("Settings saved and read back."), {}}
                                      : Notice{Mark::Stop, say("Not saved."), QString::fromStdString(saved.error().detail)};
                      loadSettings();
                      std::vector<drivers::DeviceInfo> devices;
                      for (const Listed& one : m_devices)
                          if (one.present && one.info.uri.scheme != drivers::DeviceUri::Scheme::Simulated) devices.push_back(one.info);
                      found(std::move(devices));
                  });
}

void ToolModel::checkServer() {
    if (!m_settings || m_checking) return;
    m_checking = true;
    const auto result = std::make_shared<tool_checks::Reached>();
    const settings::Network& network = m_settings->network;
    m_network.run([result, host = network.host, port = network.commandPort] { *result = tool_checks::reachServer(host, port, kReach); },
                  [this, result] {
                      m_checking = false;
                      m_reached = *result;
                      refresh();
                  });
}

void ToolModel::writeBundle() {
    tool_checks::BundleContents contents;
    contents.version = m_equipment.version;
    contents.config = m_site.config;
    contents.devices = m_devices;
    for (const auto& [uri, condition] : m_conditions) contents.conditions[uri.toStdString()] = condition.text();
    contents.network = !m_reached ? "not tried" : m_reached->took ? "reached in " + std::to_string(m_reached->took->count()) + " ms" : m_reached->why;
    const std::string stamp = m_site.now().toString(QStringLiteral("yyyyMMdd-HHmmss")).toStdString();
    const auto result = std::make_shared<std::optional<domain::Result<std::filesystem::path>>>();
    m_bundle = Notice{Mark::Unclear, say("The support bundle is being written."), {}};
    m_errands.run(
        [result, contents, stamp, into = m_site.bundles, lines = m_equipment.lastLogLines]() mutable {
            if (lines) contents.log = lines();
            *result = tool_checks::writeBundle(contents, into, stamp);
        },
        [this, result] {
            const auto& written = **result;
            m_bundle = written ? Notice{Mark::Good, say("Support bundle, without personal data:"), QString::fromStdString(written->string())}
                               : Notice{Mark::Stop, say("No support bundle."), QString::fromStdString(written.error().detail)};
            refresh();
        });
    refresh();
}

}  // namespace owc::tool_model
