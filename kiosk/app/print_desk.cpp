#include "kiosk/app/print_desk.h"

namespace owc::kiosk_app {
namespace {

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

PrintDesk::PrintDesk(std::unique_ptr<drivers::TicketPrinter> printer, QObject* parent)
    : QObject(parent), m_printer(std::move(printer)) {
    m_printer->listen([this](const drivers::PrinterCondition& condition) {
        QMetaObject::invokeMethod(
            this,
            [this, text = condition.text()] {
                m_condition = text;
                emit conditionChanged();
            },
            Qt::QueuedConnection);
    });
}

void PrintDesk::print(domain::VisitId visit, drivers::PrintJob job) {
    m_printer->print(std::move(job), [this, visit](const drivers::PrintReport& report) {
        QMetaObject::invokeMethod(
            this, [this, visit, report] { emit finished(visit, resultOf(report.outcome), report.condition); },
            Qt::QueuedConnection);
    });
}

}  // namespace owc::kiosk_app
