#pragma once

#include <QTimer>

#include "assets/print/print_desk.h"
#include "assets/print/warm_up.h"
#include "config/settings/centre_settings.h"
#include "drivers/api/code_scanner.h"
#include "drivers/scanner/wedge.h"
#include "kiosk/app/condition_news.h"
#include "kiosk/app/kiosk_runner.h"
#include "kiosk/app/kiosk_voice.h"
#include "kiosk/app/own_desk.h"

namespace owc::kiosk_app {

/// What hangs on a kiosk's PC.
struct KioskDevices {
    std::unique_ptr<drivers::TicketPrinter> printer;
    int paperDots = 576;                              ///< width of what it prints
    std::unique_ptr<drivers::CodeScanner> scanner{};  ///< none: there is only what types like a keyboard
    std::filesystem::path receiptKey{};  ///< the server's receipt.jwk; none: receipts are not checked
};

/// The kiosk put together: window, flow, link, printer and scanner. Threads: GUI thread.
class KioskApp : public QObject {
    Q_OBJECT

  public:
    /// @param book     of this kiosk's own numbers; none: without a server it gives no token
    /// @param speaker  none: the kiosk is silent
    /// @param devices  of this kiosk
    KioskApp(settings::CentreSettings settings, client::Options link, KioskDevices devices,
             std::unique_ptr<kiosk_book::OwnNumbers> book = nullptr, std::unique_ptr<voice::Speaker> speaker = nullptr);

    /// Shows the window and starts connecting.
    /// @param windowed  a small window with a frame, for a desk; otherwise the whole screen, no cursor
    void start(bool windowed);

  private:
    void warmUp();
    void print(const flow::PrintTicket& ticket);
    void printSlip(const flow::PrintSlip& slip);
    void printAnswer(const flow::PrintAnswer& answer);
    bool eventFilter(QObject* watched, QEvent* event) override;
    void startScanner();
    void scanned(const std::string& code);
    void scannerChanged(drivers::CodeScanner::State state);
    void printFinished(quint64 job, const drivers::PrintReport& report);
    void showCentre();
    void everySecond();
    /// The server's picture; before the first one, the centre as it was seen last.
    [[nodiscard]] const client::Views& views() const;
    void linkChanged(bool connected);
    [[nodiscard]] KioskRunner::Ports ports();
    [[nodiscard]] OwnDesk::Ports ownPorts();

    settings::CentreSettings m_settings;
    ui::LanguageSwitch m_language;
    screens::KioskWindow m_window;
    print::PrintDesk m_desk;
    int m_paperDots;
    print::WarmUp m_warmUp;
    bool m_shown = false;  ///< its first page, for a moment
    client_qt::ServerLink m_link;
    ConditionNews m_conditions;
    OwnDesk m_own;
    std::unique_ptr<voice::Speaker> m_speaker;
    std::unique_ptr<KioskVoice> m_voice;  ///< before the runner: it hears of a touch first
    KioskRunner m_runner;
    QTimer m_second;
    std::uint64_t m_slips = 0;  ///< printed since the start, so that no two jobs share a name
    std::uint64_t m_answers = 0;
    std::filesystem::path m_receiptKey;
    scanner::Wedge m_wedge;
    bool m_scannerReads = true;
    std::unique_ptr<drivers::CodeScanner> m_scanner;  ///< last: its worker posts to the rest
};

}  // namespace owc::kiosk_app
