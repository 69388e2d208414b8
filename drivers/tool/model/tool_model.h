#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <deque>
#include <map>
#include <optional>

#include "drivers/tool/checks/drill.h"
#include "drivers/tool/checks/equipment.h"
#include "drivers/tool/checks/network_check.h"
#include "drivers/tool/checks/scan_reading.h"
#include "drivers/tool/model/errands.h"
#include "drivers/tool/model/finger_trial.h"
#include "drivers/tool/model/tool_picture.h"

namespace owc::tool_model {

/// Where the tool runs.
struct Site {
    std::string config;   ///< folder of the settings
    std::string device;   ///< this PC in devices.toml
    std::string bundles;  ///< where support bundles go
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTime(); };  ///< local time
    std::string papers = "tickets";  ///< where a rehearsal leaves its papers, in `drill`
    std::string keys = "keys";       ///< where pairing stores the keys of this PC
};

/// The technician's tool without its window: what is plugged in, the chosen device live, tests, settings, server, bundle.
/// Threads: GUI thread.
class ToolModel : public QObject {
    Q_OBJECT

  public:
    ToolModel(tool_checks::Equipment equipment, Site site, QObject* parent = nullptr);
    ~ToolModel() override;

    /// Begins to look for devices and the server.
    void start();
    [[nodiscard]] const Picture& picture() const { return m_picture; }
    /// Says everything anew: after a change of language, or of the minute.
    void refresh();

    // What a person does.
    void choose(const QString& key);
    void setProfile(const QString& name);  ///< of printers.toml
    void setPaper(int mm);
    void setDensity(int density);  ///< 0 to 12
    void setCut(int cut);          ///< 0 none, 1 partial, 2 full
    void printTicket();
    void feed();
    void cut();
    void tryFinger() { m_finger.start(); }
    void stopFinger() { m_finger.stop(); }
    void save();
    void writeBundle();
    void checkServer();
    /// What happens when the paper runs out, on the simulated printer.
    void rehearse();
    /// @param code  good once; it is not kept
    void pair(const QString& address, const QString& fingerprint, const QString& code);

  Q_SIGNALS:
    void changed();

  private:
    [[nodiscard]] std::int64_t densityToSave() const;

    enum class Act { Ticket, Feed, Cut };
    struct LastAct {
        Act act = Act::Ticket;
        drivers::PrintReport report;
        qint64 ms = 0;
        QString at;
    };

    void loadSettings();
    void found(std::vector<drivers::DeviceInfo> devices);
    [[nodiscard]] const tool_checks::Listed* chosenDevice() const;
    void openChosen();
    void closeThen(std::function<void()> next);
    void openPrinter(const drivers::DeviceUri& uri, const drivers::PrinterProfile& profile);
    void openScanner(const drivers::DeviceUri& uri);
    void print(Act act);
    void send(Act act);
    void finished(Act act, const drivers::PrintReport& report);
    void scanned(const std::string& code);
    void describeChosen();
    void describePrinter(const tool_checks::Listed& device);
    void describeLast();
    void describeServer();
    void describeDrill();
    void describeRoll(const drivers::PrinterCondition& condition);
    void describeBuiltIn(const tool_checks::BuiltInPart& part);
    /// Rows of what the PC brings itself; what is missing only where this PC needs it.
    void listBuiltIns(std::vector<DeviceRow>& rows) const;
    [[nodiscard]] const tool_checks::BuiltInPart* chosenBuiltIn() const;
    void lookAtBuiltIns();
    [[nodiscard]] drivers::PrinterProfile profileNamed(const std::string& name) const;
    [[nodiscard]] QString rowLine(const tool_checks::Listed& device) const;
    [[nodiscard]] Mark rowMark(const tool_checks::Listed& device) const;
    [[nodiscard]] std::vector<drivers::DeviceUri> ruleDevices(const drivers::DeviceUri& chosen) const;

    tool_checks::Equipment m_equipment;
    Site m_site;
    Picture m_picture;
    std::optional<settings::CentreSettings> m_settings;
    QString m_settingsError;
    std::vector<tool_checks::Configured> m_configured;
    std::vector<tool_checks::Listed> m_devices;
    QString m_chosen;

    quint64 m_round = 0;  ///< of the device that is open; what an earlier one says is old
    drivers::PrinterProfile m_base;          ///< what the model can do, as printers.toml has it
    drivers::PrinterProfile m_profile;       ///< as in the window
    drivers::PrinterProfile m_openProfile;   ///< as the printer was opened
    std::map<QString, drivers::PrinterCondition> m_conditions;
    std::optional<Act> m_running;
    QElapsedTimer m_took;
    std::optional<LastAct> m_last;
    std::optional<Notice> m_saved;
    std::optional<Notice> m_bundle;
    std::optional<tool_checks::Reached> m_reached;
    std::vector<tool_checks::BuiltInPart> m_builtIns;
    std::vector<tool_checks::DrillStep> m_drill;
    bool m_rehearsing = false;
    bool m_pairing = false;
    std::optional<Notice> m_paired;
    bool m_checking = false;
    std::deque<tool_checks::ScanReading> m_scans;
    bool m_scannerGone = false;
    QTimer m_look;

    // Last: their workers post to the rest.
    std::unique_ptr<drivers::DeviceFinder> m_finder;
    std::shared_ptr<drivers::TicketPrinter> m_printer;
    std::shared_ptr<drivers::CodeScanner> m_scanner;
    FingerTrial m_finger;
    Errands m_errands;
    Errands m_network;  ///< a name that is looked up for long keeps no printer waiting
};

}  // namespace owc::tool_model
