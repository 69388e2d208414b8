#include "counter/app/desk_printing.h"

#include <spdlog/spdlog.h>

#include <QPointer>

#include "queue-server/domain/languages.h"

namespace owc::counter_app {
namespace {

using desk_model::News;

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

/// What the officer must know; of a paper that came out, nothing.
std::optional<News> newsOf(drivers::PrintOutcome outcome, bool ticket) {
    switch (outcome) {
        case drivers::PrintOutcome::Printed:
            return std::nullopt;
        case drivers::PrintOutcome::HandedOver:
            return ticket ? News::TicketHandedOver : News::SlipHandedOver;
        case drivers::PrintOutcome::Uncertain:
            return ticket ? News::TicketUncertain : News::SlipUncertain;
        case drivers::PrintOutcome::Failed:
            break;
    }
    return ticket ? News::NoTicket : News::NoSlip;
}

payments::ReceiptPrint printOf(drivers::PrintOutcome outcome) {
    switch (outcome) {
        case drivers::PrintOutcome::Printed:
            return payments::ReceiptPrint::Printed;
        case drivers::PrintOutcome::Failed:
            return payments::ReceiptPrint::Failed;
        case drivers::PrintOutcome::Uncertain:
            break;
        case drivers::PrintOutcome::HandedOver:
            return payments::ReceiptPrint::HandedToQueue;
    }
    return payments::ReceiptPrint::Uncertain;
}

ui::Language inUi(domain::Language language) {
    const QString code = QString::fromStdString(std::string(domain::languageCode(language)));
    return ui::languageFromCode(code).value_or(ui::Language::Urdu);
}

}  // namespace

DeskPrinting::DeskPrinting(desk_model::DeskModel& model, client_qt::ServerLink& link, ui::LanguageSwitch& language,
                           std::unique_ptr<drivers::TicketPrinter> printer, int paperDots)
    : m_model(model), m_link(link), m_language(language), m_desk(std::move(printer)), m_paperDots(paperDots), m_warmUp(language, paperDots) {
    connect(&model, &desk_model::DeskModel::ticketWanted, this, &DeskPrinting::printTicket);
    connect(&model, &desk_model::DeskModel::slipWanted, this, &DeskPrinting::printSlip);
    connect(&model.payout(), &desk_model::DeskPayout::receiptWanted, this, &DeskPrinting::printReceipt);
    connect(&m_desk, &print::PrintDesk::finished, this, &DeskPrinting::finished);
    connect(&m_desk, &print::PrintDesk::conditionChanged, this,
            [this] {
        spdlog::info("counter printer condition={}", m_desk.condition());
        m_conditionKnown = true;
        if (m_desk.canPrint() != std::exchange(m_couldPrint, m_desk.canPrint()))
            m_model.tell(m_couldPrint ? News::PrinterBack : News::PrinterTrouble, 0);
        if (m_link.connected()) reportCondition();
    });
    connect(&link, &client_qt::ServerLink::viewsChanged, this, &DeskPrinting::warmUp);
    connect(&link, &client_qt::ServerLink::connectedChanged, this, [this](bool connected) {
        if (!connected) return;
        for (const domain::ReportTicket& what : std::exchange(m_unsent, {})) report(what);
        if (m_conditionKnown) reportCondition();
    });
}

void DeskPrinting::warmUpFor(const std::vector<std::string>& languages) {
    for (const std::string& code : languages)
        if (const auto known = domain::languageFromCode(code)) m_languages.push_back(*known);
    warmUp();
}

/// As soon as the centre's words are known.
void DeskPrinting::warmUp() {
    if (m_warmUp.begun() || !m_link.hasPicture()) return;
    std::vector<print::UsualTickets> usual;
    for (const domain::Language language : m_languages) {
        print::UsualTickets& one = usual.emplace_back(print::UsualTickets{inUi(language), {}});
        for (const auto& [id, service] : m_link.views().services)
            one.tickets.push_back(ticketOf({.token = {}, .service = id, .language = language}, m_link.views()));
    }
    m_warmUp.begin(usual);
}

void DeskPrinting::printTicket(const desk_model::TicketPaper& paper) {
    const ui::LanguageScope inHers(m_language, inUi(paper.language));
    const Job job{paper.token.visit, static_cast<int>(paper.token.token.value), paper.duplicate};
    print(job, "token-" + std::to_string(job.token) + "-" + std::to_string(paper.token.visit.value),
          print::renderTicket(ticketOf(paper, m_link.views()), m_paperDots));
}

void DeskPrinting::printSlip(const protocol::SlotIssued& slip) {
    const ui::LanguageScope inHers(m_language, ui::Language::Urdu);
    print(Job{}, "slip-" + slip.code.substr(slip.code.size() - std::min<std::size_t>(6, slip.code.size())),
          print::renderSlip(slipOf(slip, m_link.views()), m_paperDots));
}

void DeskPrinting::printReceipt(const desk_model::ReceiptPaper& paper) {
    const auto& visitor = m_model.picture().visitor;
    const auto language = domain::languageFromCode(visitor ? visitor->languageCode.toStdString() : "");
    const domain::Language hers = language.value_or(domain::Language::Urdu);
    const ui::LanguageScope inHers(m_language, inUi(hers));
    const print::Receipt receipt = receiptOf(paper,
                                             {visitor ? visitor->token : 0, m_model.picture().counter,
                                              m_model.picture().officer, hers, m_link.now()},
                                             m_programmes, m_link.views());
    const Job job{.token = receipt.token, .duplicate = paper.duplicate, .basket = paper.view.basket};
    print(job, "receipt-" + std::to_string(paper.view.basket.value),
          print::renderReceipt(receipt, m_paperDots));
}

/// The name gets the number of the job: a reprint does not take the place of what was printed before.
void DeskPrinting::print(const Job& job, const std::string& name, drivers::Raster raster) {
    const quint64 number = ++m_last;
    m_jobs[number] = job;
    const std::string at = "-counter-" + std::to_string(m_model.picture().counter) + "-" + std::to_string(number);
    m_desk.print(number, {name + (job.duplicate ? "-duplicate" : "") + at, std::move(raster)});
}

void DeskPrinting::finished(quint64 number, const drivers::PrintReport& outcome) {
    const auto found = m_jobs.find(number);
    if (found == m_jobs.end()) return;
    const Job job = found->second;
    m_jobs.erase(found);
    if (job.basket) return m_model.payout().receiptCame(*job.basket, printOf(outcome.outcome));
    if (const auto news = newsOf(outcome.outcome, job.visit.has_value())) m_model.tell(*news, job.token);
    if (!job.visit) return;
    report({.device = {},
            .visit = *job.visit,
            .result = resultOf(outcome.outcome),
            .duplicate = job.duplicate,
            .reasons = outcome.condition.text()});
}

void DeskPrinting::scannerChanged(const QString& reason) {
    m_scanner = reason.toStdString();
    m_conditionKnown = true;
    if (m_link.connected()) reportCondition();
}

/// A broken link needs no second try: its return tells the condition again.
void DeskPrinting::reportCondition() {
    const std::string& printer = m_desk.condition();
    m_link.send(protocol::ReportCondition{m_scanner + (m_scanner.empty() || printer.empty() ? "" : ",") + printer}, [](const domain::Result<protocol::ReplyBody>& reply) {
        if (!reply && reply.error().code != domain::ErrorCode::NotConnected)
            spdlog::warn("counter condition-refused code={}", static_cast<int>(reply.error().code));
    });
}

void DeskPrinting::report(const domain::ReportTicket& what) {
    m_link.send(what, [self = QPointer(this), what](const domain::Result<protocol::ReplyBody>& reply) {
        if (!self || reply) return;
        if (reply.error().code == domain::ErrorCode::NotConnected)
            self->m_unsent.push_back(what);
        else
            spdlog::warn("counter report-refused visit={} code={}", what.visit.value,
                         static_cast<int>(reply.error().code));
    });
}

}  // namespace owc::counter_app
