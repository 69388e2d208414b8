#include "assets/print/print_desk.h"

namespace owc::print {

PrintDesk::PrintDesk(std::unique_ptr<drivers::TicketPrinter> printer, QObject* parent)
    : QObject(parent), m_printer(std::move(printer)) {
    m_printer->listen([this](const drivers::PrinterCondition& condition) {
        QMetaObject::invokeMethod(
            this,
            [this, text = condition.text(), canPrint = condition.canPrint()] {
                m_condition = text;
                m_canPrint = canPrint;
                emit conditionChanged();
            },
            Qt::QueuedConnection);
    });
}

void PrintDesk::print(quint64 id, drivers::PrintJob job) {
    m_printer->print(std::move(job), [this, id](const drivers::PrintReport& report) {
        QMetaObject::invokeMethod(this, [this, id, report] { emit finished(id, report); }, Qt::QueuedConnection);
    });
}

}  // namespace owc::print
