#pragma once

#include <QObject>

#include "drivers/api/code_scanner.h"
#include "drivers/scanner/wedge.h"

namespace owc::counter_app {

/// The desk's scanner, or one that types into the window: what it reads becomes a ticket's code, or none.
/// Threads: GUI thread; the scanner's worker only posts here.
class DeskScanning : public QObject {
    Q_OBJECT

  public:
    /// @param scanner  none: there is only what types like a keyboard
    /// @param window   whose keys are looked at, and still reach it; outlives this
    DeskScanning(std::unique_ptr<drivers::CodeScanner> scanner, QObject& window);

  Q_SIGNALS:
    /// @param ticket  code of a ticket or a return slip; empty: it was something else, which goes nowhere
    void scanned(const QString& ticket);
    /// @param reason  why the scanner does not read; empty: it does
    void conditionChanged(const QString& reason);

    /// @param digits  13: the number of an identity card. Personal
    void cardScanned(const QString& digits);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void read(const std::string& code);

    scanner::Wedge m_wedge;
    std::unique_ptr<drivers::CodeScanner> m_scanner;  ///< last: its worker posts to the rest
};

}  // namespace owc::counter_app
