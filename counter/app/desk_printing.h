#pragma once

#include <QObject>
#include <map>

#include "assets/print/print_desk.h"
#include "assets/print/warm_up.h"
#include "assets/ui/language.h"
#include "counter/app/desk_papers.h"
#include "counter/desk/model/desk_model.h"

namespace owc::counter_app {

/// Prints what the desk's model wants on paper and tells the server what became of each ticket and how printer and scanner
/// are; a report that met a broken link goes out again with the next connection. Threads: GUI thread.
class DeskPrinting : public QObject {
    Q_OBJECT

  public:
    /// All of them outlive it.
    /// @param paperDots  width of what the printer prints
    DeskPrinting(desk_model::DeskModel& model, client_qt::ServerLink& link, ui::LanguageSwitch& language,
                 std::unique_ptr<drivers::TicketPrinter> printer, int paperDots = 576);

    /// @param reason  why the desk's scanner does not read; empty: it does
    void scannerChanged(const QString& reason);
    /// What programmes are called on receipts, by their ids; without a name it is the id.
    void nameProgrammes(ProgrammeNames names) { m_programmes = std::move(names); }
    /// Makes the first ticket as quick as any other. @param languages  of the centre, as codes
    void warmUpFor(const std::vector<std::string>& languages);

  private:
    struct Job {
        std::optional<domain::VisitId> visit{};  ///< none: a return slip
        int token = 0;
        bool duplicate = false;
        std::optional<payments::BasketId> basket{};  ///< of a receipt; it is reported by the payout
    };

    void warmUp();
    void printTicket(const desk_model::TicketPaper& paper);
    void printSlip(const protocol::SlotIssued& slip);
    void printReceipt(const desk_model::ReceiptPaper& paper);
    void print(const Job& job, const std::string& name, drivers::Raster raster);
    void finished(quint64 number, const drivers::PrintReport& report);
    void report(const domain::ReportTicket& what);
    void reportCondition();

    desk_model::DeskModel& m_model;
    client_qt::ServerLink& m_link;
    ui::LanguageSwitch& m_language;
    print::PrintDesk m_desk;
    int m_paperDots;
    ProgrammeNames m_programmes;
    print::WarmUp m_warmUp;
    std::vector<domain::Language> m_languages;  ///< to warm up for
    bool m_conditionKnown = false;
    std::string m_scanner;
    bool m_couldPrint = true;
    quint64 m_last = 0;
    std::map<quint64, Job> m_jobs;
    std::vector<domain::ReportTicket> m_unsent;
};

}  // namespace owc::counter_app
