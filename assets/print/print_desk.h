#pragma once

#include <QObject>
#include <memory>

#include "drivers/api/ticket_printer.h"

namespace owc::print {

/// The printer as the GUI thread sees it: jobs go in, results and conditions come as signals.
/// Threads: GUI thread; the printer's worker only posts here.
class PrintDesk : public QObject {
    Q_OBJECT

  public:
    explicit PrintDesk(std::unique_ptr<drivers::TicketPrinter> printer, QObject* parent = nullptr);

    /// Answered with finished() exactly once, unless the desk ends first.
    /// @param id  the caller's own name of the job
    void print(quint64 id, drivers::PrintJob job);
    /// Named reasons, comma separated; empty: ready.
    [[nodiscard]] const std::string& condition() const { return m_condition; }
    /// Nothing but warnings.
    [[nodiscard]] bool canPrint() const { return m_canPrint; }

  Q_SIGNALS:
    void finished(quint64 id, const owc::drivers::PrintReport& report);
    void conditionChanged();

  private:
    std::string m_condition;
    bool m_canPrint = true;
    std::unique_ptr<drivers::TicketPrinter> m_printer;  ///< last: its worker posts to the rest
};

}  // namespace owc::print
