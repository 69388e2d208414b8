#include "drivers/tool/model/test_ticket.h"

#include <QCoreApplication>
#include <QDateTime>

#include "assets/print/ticket.h"

namespace owc::tool_model {
namespace {

QString say(const char* text) {
    return QCoreApplication::translate("DeviceTool", text);
}

print::TicketData ticketOf(const settings::CentreSettings* settings) {
    print::TicketData ticket;
    ticket.number = 8888;  // four digits, the most black a ticket can have
    ticket.need = QStringLiteral("withdraw");
    ticket.serviceName = say("Test ticket");
    ticket.zone = QStringLiteral("B");
    ticket.zoneDirection = QStringLiteral("right");
    ticket.peopleBefore = 11;
    ticket.waitMinutes = {20, 35};
    ticket.bring = {QStringLiteral("cnic")};
    ticket.centreName = say("One Window Centre");
    ticket.helpline = QStringLiteral("0800-26477");
    if (settings) {
        if (const auto name = settings->names.find("ur"); name != settings->names.end()) ticket.centreName = QString::fromStdString(name->second);
        ticket.helpline = QString::fromStdString(settings->helpline);
    }
    const QDateTime now = QDateTime::currentDateTime();
    ticket.time = now.toString(QStringLiteral("HH:mm"));
    ticket.date = now.toString(QStringLiteral("dd-MM-yyyy"));
    ticket.visitCode = QStringLiteral("OWC-TEST");
    return ticket;
}

}  // namespace

TestTicket::TestTicket(const settings::CentreSettings* settings) {
    const print::TicketData ticket = ticketOf(settings);
    for (const unsigned dots : {384u, 512u, 576u, 640u}) m_drawn.emplace(dots, print::renderTicket(ticket, static_cast<int>(dots)));
}

const drivers::Raster& TestTicket::at(unsigned dots) const {
    const auto found = m_drawn.find(dots);
    return found == m_drawn.end() ? m_drawn.at(576) : found->second;
}

}  // namespace owc::tool_model
