#include "counter/desk/view/news_words.h"

#include <QCoreApplication>

#include "assets/ui/text.h"

namespace owc::desk_view {

using desk_model::News;

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("DeskNews", text);
}

}  // namespace

QString newsWords(News news, int token, const QString& request) {
    const QString number = ui::isolated(QString::number(token));
    switch (news) {
        case News::TokenGiven:
            return say("Token %1 is given and prints here.").arg(number);
        case News::RollTaken:
            return say("Number %1 from the roll is in line.").arg(number);
        case News::Reprinted:
            return say("The ticket of %1 prints again, marked as a duplicate.").arg(number);
        case News::SlipGiven:
            return say("The return slip prints here.");
        case News::NoTicket:
            return say("The ticket of %1 did not come out. Look at the printer, then print it again with F10.").arg(number);
        case News::NoSlip:
            return say("The return slip did not come out. Look at the printer, then give another one.");
        case News::TicketHandedOver:
            return say("The ticket of %1 is handed over: take it from the printer. If none comes, print it again with F10.").arg(number);
        case News::SlipHandedOver:
            return say("The return slip is handed over: take it from the printer.");
        case News::TicketUncertain:
            return say("Nobody knows whether the ticket of %1 came out. Look; what F10 prints again is marked DUPLICATE.").arg(number);
        case News::SlipUncertain:
            return say("Nobody knows whether the return slip came out. Look at the printer before you give another one.");
        case News::PrinterTrouble:
            return say("The printer of this desk cannot print now. Look at its paper, cover and cable.");
        case News::PrinterBack:
            return say("The printer of this desk prints again.");
        case News::FingerEnrolled:
            return say("Her finger is enrolled here. Now it is checked.");
        case News::EnrolmentTakenBack:
            return say("Her prints are removed from this centre.");
        case News::TicketOver:
            return say("The visit of %1 is finished.").arg(number);
        case News::DoneLate:
            return say("The link is back. Done: %1.").arg(request);
        case News::TakenBack:
            return say("Given up: %1. It may have been done; look when the link is back.").arg(request);
        case News::ManagerCalled:
            return say("The manager is called and sees this counter.");
        case News::ManagerAnswered:
            return say("The call of the manager is taken back.");
        case News::ManagerNotTold:
            return say("No link: call out for help. The manager is told as soon as the link is back.");
        case News::FormChangedElsewhere:
            return say("Another counter changed this form. This is the newest: type your last entry again.");
        case News::FormEnded:
            return say("The form was sent or dropped meanwhile. This is a new one.");
        case News::FormHereAgain:
            return say(
                "The form was open at another counter. It is open here again: press that key once more.");
    }
    return {};
}

bool isGood(News news) {
    switch (news) {
        case News::NoTicket:
        case News::NoSlip:
        case News::TicketUncertain:
        case News::SlipUncertain:
        case News::PrinterTrouble:
        case News::TicketOver:
        case News::TakenBack:
        case News::ManagerNotTold:
        case News::FormChangedElsewhere:
        case News::FormEnded:
        case News::FormHereAgain:
            return false;
        case News::TokenGiven:
        case News::RollTaken:
        case News::FingerEnrolled:
        case News::EnrolmentTakenBack:
        case News::Reprinted:
        case News::SlipGiven:
        case News::TicketHandedOver:
        case News::SlipHandedOver:
        case News::PrinterBack:
        case News::DoneLate:
        case News::ManagerCalled:
        case News::ManagerAnswered:
            break;
    }
    return true;
}

}  // namespace owc::desk_view
