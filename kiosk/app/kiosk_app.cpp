#include "kiosk/app/kiosk_app.h"

#include <QKeyEvent>
#include <QScreen>

#include <spdlog/spdlog.h>

#include "drivers/scanner/cnic_text.h"
#include "drivers/scanner/ticket_code.h"
#include "kiosk/app/answer_picture.h"
#include "kiosk/app/centre_picture.h"
#include "kiosk/app/receipt_news.h"

namespace owc::kiosk_app {
namespace {

constexpr QSize kDeskWindow{540, 960};
constexpr std::chrono::milliseconds kTick{1000};
constexpr std::chrono::milliseconds kWarmUp{300};  ///< after the first page, before a finger can have come to its last one
constexpr quint64 kSlipJob = 0;  ///< no visit has this id
constexpr quint64 kOwnJob = quint64{1} << 63;  ///< on top of an own token's key: no visit's id is so high

flow::Moment steadyNow() {
    return std::chrono::duration_cast<flow::Moment>(std::chrono::steady_clock::now().time_since_epoch());
}

domain::PrintResult resultOf(drivers::PrintOutcome outcome) {
    switch (outcome) {
        case drivers::PrintOutcome::Printed:
            return domain::PrintResult::Printed;
        case drivers::PrintOutcome::Failed:
            return domain::PrintResult::Failed;
        case drivers::PrintOutcome::Uncertain:
            return domain::PrintResult::Uncertain;
        case drivers::PrintOutcome::HandedOver:
            return domain::PrintResult::HandedOver;
    }
    return domain::PrintResult::Uncertain;
}

domain::Time pcNow() {
    return std::chrono::floor<domain::Duration>(std::chrono::system_clock::now());
}

}  // namespace

KioskApp::KioskApp(settings::CentreSettings settings, client::Options link, KioskDevices devices,
                   std::unique_ptr<kiosk_book::OwnNumbers> book, std::unique_ptr<voice::Speaker> speaker)
    : m_settings(std::move(settings)),
      m_window(m_language),
      m_desk(std::move(devices.printer)),
      m_paperDots(devices.paperDots),
      m_warmUp(m_language, m_paperDots),
      m_link(std::move(link)),
      m_conditions(ports().send, [this] { m_runner.tell(flow::CallHeard{}); }),
      m_own(std::move(book), std::chrono::minutes{m_settings.utcOffsetMin}, ownPorts()),
      m_speaker(std::move(speaker)),
      m_voice(m_speaker ? std::make_unique<KioskVoice>(m_window, *m_speaker) : nullptr),
      m_runner(ports(), m_window),
      m_receiptKey(std::move(devices.receiptKey)),
      m_scanner(std::move(devices.scanner)) {
    m_window.setListenOffered(m_voice != nullptr);
    connect(&m_desk, &print::PrintDesk::finished, this,
            [this](quint64 job, const drivers::PrintReport& report) {
                if (job != kSlipJob) printFinished(job, report);
            });
    connect(&m_desk, &print::PrintDesk::conditionChanged, this, [this] {
        spdlog::info("kiosk printer condition={}", m_desk.condition());
        m_conditions.changed(m_desk.condition(), m_link.connected());
        showCentre();
    });
    connect(&m_link, &client_qt::ServerLink::viewsChanged, this, &KioskApp::showCentre);
    connect(&m_link, &client_qt::ServerLink::connectedChanged, this, &KioskApp::linkChanged);
    connect(&m_second, &QTimer::timeout, this, &KioskApp::everySecond);
    m_second.start(kTick);
    startScanner();
    showCentre();
}

KioskRunner::Ports KioskApp::ports() {
    return {.send =
                [this](protocol::RequestBody body, client_qt::ServerLink::ReplyHandler done) {
                    return m_link.send(std::move(body), std::move(done));
                },
            .sendAgain =
                [this](std::uint64_t tag, client_qt::ServerLink::ReplyHandler done) {
                    m_link.sendAgain(tag, std::move(done));
                },
            .takeBack =
                [this](std::uint64_t tag, std::function<void(std::optional<protocol::RequestId>)> done) {
                    m_link.takeBack(tag, std::move(done));
                },
            .abandon = [this](std::uint64_t tag) { m_link.abandon(tag); },
            .giveOwn = [this](const flow::IssueOwn& wanted,
                              std::optional<protocol::RequestId> replaces) { return m_own.give(wanted, replaces); },
            .recordOwn = [this](const flow::RecordOwn& printed) { m_own.record(printed); },
            .print = [this](const flow::PrintTicket& ticket) { print(ticket); },
            .printSlip = [this](const flow::PrintSlip& slip) { printSlip(slip); },
            .tellCall = [this](bool waiting) { m_conditions.setVisitorCalls(waiting, m_link.connected()); },
            .answer = [this](const protocol::Eligibility& found) { return answerOf(found, views()); },
            .printAnswer = [this](const flow::PrintAnswer& answer) { printAnswer(answer); },
            .today = [this] { return views().centre ? views().centre->day : std::nullopt; },
            .now = steadyNow};
}

OwnDesk::Ports KioskApp::ownPorts() {
    return {.send = [this](protocol::RequestBody body,
                           client_qt::ServerLink::ReplyHandler done) { m_link.send(std::move(body), std::move(done)); },
            .centreTime = [this] { return m_link.now(); },
            .pcTime = pcNow};
}

void KioskApp::start(bool windowed) {
    if (windowed) {
        m_window.resize(kDeskWindow);
        m_window.show();
    } else {
        m_window.setWindowFlag(Qt::FramelessWindowHint);
        m_window.setCursor(Qt::BlankCursor);
        m_window.setGeometry(m_window.screen()->geometry());  // also where no window manager obeys
        m_window.showFullScreen();
    }
    m_link.start();
    QTimer::singleShot(kWarmUp, this, [this] {
        m_shown = true;
        warmUp();
    });
}

/// Once the first page stands and the centre's words are known.
void KioskApp::warmUp() {
    if (m_shown && !m_warmUp.begun()) m_warmUp.begin(usualTickets(views(), m_settings));
}

void KioskApp::print(const flow::PrintTicket& ticket) {
    m_desk.print(ticket.token.visit.value | (ticket.token.own ? kOwnJob : 0),
                 {jobName(ticket.token), print::renderTicket(ticketOf(ticket, views()), m_paperDots)});
}

/// Whether or not paper comes: the screen is her slip too, it carries the day and the code.
void KioskApp::printSlip(const flow::PrintSlip& slip) {
    m_desk.print(kSlipJob, {"slip-" + std::to_string(++m_slips), print::renderSlip(slipOf(slip, views()), m_paperDots)});
}

/// A job without a visit, as a slip is: the screen keeps the answer, so nothing waits for the paper.
void KioskApp::printAnswer(const flow::PrintAnswer& answer) {
    m_desk.print(kSlipJob, {"answer-" + std::to_string(++m_answers),
                            print::renderAnswer(answerPaperOf(answer, views(), m_link.now()), m_paperDots)});
}

/// Codes come from the scanner's worker, or as keys: a kiosk has no keyboard, so whatever types here may be a scanner.
void KioskApp::startScanner() {
    m_window.installEventFilter(this);
    if (!m_scanner) return;
    m_scanner->start(
        [this](std::string code) {
            QMetaObject::invokeMethod(this, [this, text = std::move(code)] { scanned(text); }, Qt::QueuedConnection);
        },
        [this](drivers::CodeScanner::State state) {
            QMetaObject::invokeMethod(this, [this, state] { scannerChanged(state); }, Qt::QueuedConnection);
        });
}

/// While it does not read, no page invites anybody to hold a card to it.
void KioskApp::scannerChanged(drivers::CodeScanner::State state) {
    spdlog::info("kiosk scanner state={}", drivers::nameOf(state));
    m_scannerReads = state == drivers::CodeScanner::State::Ready;
    m_conditions.scannerChanged(std::string(drivers::reasonOf(state)), m_link.connected());
    showCentre();
}

bool KioskApp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress) return QObject::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    const bool end = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    if (const auto code = m_wedge.key(end ? "\n" : key.text().toStdString(), steadyNow())) scanned(*code);
    return QObject::eventFilter(watched, event);
}

/// Never logged: it may be personal.
void KioskApp::scanned(const std::string& code) {
    if (const auto ticket = scanner::ticketCodeIn(code)) return m_runner.touch(flow::ScanTicket{*ticket});
    if (const auto receipt = receiptIn(code, m_receiptKey, std::chrono::minutes{m_settings.utcOffsetMin}))
        return m_runner.touch(*receipt);
    m_runner.touch(flow::ScanCard{scanner::cnicIn(code).value_or("")});
}

void KioskApp::printFinished(quint64 job, const drivers::PrintReport& report) {
    m_runner.tell(flow::PrintFinished{.visit = {job & ~kOwnJob},
                                      .result = resultOf(report.outcome),
                                      .paperOut = report.condition.has(drivers::Reason::PaperOut),
                                      .reasons = report.condition.text(),
                                      .own = (job & kOwnJob) != 0});
}

const client::Views& KioskApp::views() const {
    return m_link.hasPicture() ? m_link.views() : m_own.lastSeen();
}

void KioskApp::showCentre() {
    const client::Views& centre = views();
    screens::Catalogue catalogue = catalogueOf(centre, m_settings);
    catalogue.scanner = m_scanner != nullptr && m_scannerReads;
    catalogue.printer = m_desk.canPrint();
    m_window.setCatalogue(catalogue);
    if (m_link.hasPicture()) m_own.see(centre);
    if (!m_link.connected()) m_runner.tell(flow::OwnNumbers{m_own.available()});
    const bool open = m_link.hasPicture() && centre.centre && centre.centre->day && !centre.services.empty();
    m_runner.tell(flow::CentreChanged{m_link.connected(), open});
    if (m_link.connected() && open) m_own.report();
    warmUp();
}

void KioskApp::everySecond() {
    m_runner.tell(flow::OwnNumbers{m_own.available()});  // a day that ends makes no other noise
    if (m_runner.state().connected && m_runner.state().dayOpen) m_own.report();
    m_runner.tell(flow::Tick{});
}

void KioskApp::linkChanged(bool connected) {
    spdlog::info("kiosk link connected={}", connected);
    showCentre();
    if (!connected) return;
    m_runner.linkBack();
    m_conditions.linkBack();
}

}  // namespace owc::kiosk_app
