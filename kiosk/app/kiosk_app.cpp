#include "kiosk/app/kiosk_app.h"

#include <QScreen>

#include <spdlog/spdlog.h>

#include "kiosk/app/centre_picture.h"

namespace owc::kiosk_app {
namespace {

constexpr QSize kDeskWindow{540, 960};
constexpr std::chrono::milliseconds kTick{1000};
constexpr quint64 kSlipJob = 0;  ///< no visit has this id

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

}  // namespace

KioskApp::KioskApp(settings::CentreSettings settings, client::Options link,
                   std::unique_ptr<drivers::TicketPrinter> printer)
    : m_settings(std::move(settings)),
      m_window(m_language),
      m_desk(std::move(printer)),
      m_link(std::move(link)),
      m_conditions(ports().send),
      m_runner(ports(), m_window) {
    connect(&m_desk, &print::PrintDesk::finished, this,
            [this](quint64 visit, const drivers::PrintReport& report) {
                if (visit != kSlipJob) printFinished({visit}, report);
            });
    connect(&m_desk, &print::PrintDesk::conditionChanged, this, [this] {
        spdlog::info("kiosk printer condition={}", m_desk.condition());
        m_conditions.changed(m_desk.condition(), m_link.connected());
    });
    connect(&m_link, &client_qt::ServerLink::viewsChanged, this, &KioskApp::showCentre);
    connect(&m_link, &client_qt::ServerLink::connectedChanged, this, &KioskApp::linkChanged);
    connect(&m_second, &QTimer::timeout, this, [this] { m_runner.tell(flow::Tick{}); });
    m_second.start(kTick);
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
            .print = [this](const flow::PrintTicket& ticket) { print(ticket); },
            .printSlip = [this](const flow::PrintSlip& slip) { printSlip(slip); },
            .now = steadyNow};
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
}

void KioskApp::print(const flow::PrintTicket& ticket) {
    m_desk.print(ticket.token.visit.value,
                 {jobName(ticket.token), print::renderTicket(ticketOf(ticket, m_link.views()))});
}

/// Whether or not paper comes: the screen is her slip too, it carries the day and the code.
void KioskApp::printSlip(const flow::PrintSlip& slip) {
    m_desk.print(kSlipJob, {"slip-" + std::to_string(++m_slips), print::renderSlip(slipOf(slip, m_link.views()))});
}

void KioskApp::printFinished(domain::VisitId visit, const drivers::PrintReport& report) {
    m_runner.tell(flow::PrintFinished{.visit = visit,
                                      .result = resultOf(report.outcome),
                                      .paperOut = report.condition.has(drivers::Reason::PaperOut),
                                      .reasons = report.condition.text()});
}

void KioskApp::showCentre() {
    const client::Views& views = m_link.views();
    m_window.setCatalogue(catalogueOf(views, m_settings));
    const bool open = m_link.hasPicture() && views.centre && views.centre->day && !views.services.empty();
    m_runner.tell(flow::CentreChanged{m_link.connected(), open});
}

void KioskApp::linkChanged(bool connected) {
    spdlog::info("kiosk link connected={}", connected);
    showCentre();
    if (!connected) return;
    m_runner.linkBack();
    m_conditions.linkBack();
}

}  // namespace owc::kiosk_app
