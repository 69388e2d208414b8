#pragma once

#include <QString>

#include "queue-server/protocol/messages.h"

namespace owc::desk_model {

/// A token that is asked for at a desk.
struct NewToken {
    QString service;
    int priority = 0;  ///< place in priorityKeys()
    int partySize = 1;
    QString slip;  ///< code of her return slip; empty: none
    domain::Language language = domain::Language::Urdu;
    int roll = 0;  ///< number torn from the paper roll; 0: none
};

/// A ticket that the desk's printer is to print.
struct TicketPaper {
    protocol::TokenIssued token;
    domain::ServiceId service;
    domain::Priority priority = domain::Priority::None;
    domain::Language language = domain::Language::Urdu;
    bool duplicate = false;
};

/// What a desk tells its officer.
enum class News {
    TokenGiven,
    RollTaken,
    Reprinted,
    SlipGiven,
    NoTicket,
    NoSlip,
    TicketHandedOver,  ///< a print queue took it and tells no more
    SlipHandedOver,
    TicketUncertain,  ///< the printer took it and never confirmed it
    SlipUncertain,
    PrinterTrouble,  ///< this desk's printer cannot print now
    PrinterBack,
    FingerEnrolled,
    EnrolmentTakenBack,
    TicketOver,  ///< scanned: its visit has ended
    DoneLate,    ///< what was under way when the link broke is done; see DeskModel::lastRequest
    TakenBack,   ///< it is not asked for any more
    ManagerCalled,
    ManagerAnswered,
    ManagerNotTold,        ///< there is no link; the call goes out when it is back
    FormChangedElsewhere,  ///< somebody else saved it: the newest is shown, what was typed last is not in it
    FormEnded,             ///< it was sent or dropped meanwhile: a new one is shown
    FormHereAgain,         ///< it was open elsewhere and has not changed; what was asked was not done
};

}  // namespace owc::desk_model
