#pragma once

#include <boost/variant2/variant.hpp>

#include "kiosk/flow/state.h"

namespace owc::flow {

/// Ask the server; answered with TokenIssued or TokenRefused of the same attempt.
/// `repeats`: nobody knows what became of that attempt; ask under its id, so that she cannot get two tokens.
struct SendIssueToken {
    std::uint32_t attempt = 0;
    std::uint32_t repeats = 0;  ///< 0: a new request
    domain::ServiceId service;
    domain::Priority priority = domain::Priority::None;
    domain::Language language = domain::Language::Urdu;
    std::string cnic;  ///< 13 digits or empty; personal data
    std::string slip{};  ///< code of her return slip; empty: none
};
/// Give a number of the kiosk's own; answered with TokenIssued or TokenRefused of the same attempt.
/// `replaces`: that attempt met no answer; it must never be sent again, and the report names it.
struct IssueOwn {
    std::uint32_t attempt = 0;
    std::uint32_t replaces = 0;  ///< 0: nothing was asked before
    domain::ServiceId service;
    domain::Priority priority = domain::Priority::None;
    domain::Language language = domain::Language::Urdu;
    std::string cnic;  ///< 13 digits or empty; personal data
};
/// Ask the server for a place on another day; answered with SlotGiven or SlotRefused of the same attempt.
/// `repeats` as above: one person holds one place.
struct SendGiveSlot {
    std::uint32_t attempt = 0;
    std::uint32_t repeats = 0;
    domain::ServiceId service;
};
/// Ask the server where the holder of this paper stands; answered with PlaceFound of the same attempt.
struct FindPlace {
    std::uint32_t attempt = 0;
    std::string code;
};
/// Ask the server what the registry says; answered with EligibilityFound or EligibilityRefused of the same attempt.
struct AskEligibility {
    std::uint32_t attempt = 0;
    std::string cnic;       ///< 13 digits; personal data
    bool cardRead = false;  ///< the card itself was read: she may hear the reasons
};
/// Her answer on paper, if the printer can; nothing is answered, the screen stays as it is.
struct PrintAnswer {
    Answer answer;
    domain::ServiceId service;  ///< of the token that leads on
    domain::Language language = domain::Language::Urdu;
};
/// Answered with PrintFinished.
struct PrintTicket {
    Issued token;
    domain::ServiceId service;
    domain::Priority priority = domain::Priority::None;
    domain::Language language = domain::Language::Urdu;
};
/// On paper too, if the printer can: the screen is her slip anyway, so nothing is answered.
struct PrintSlip {
    GivenSlot slot;
    domain::ServiceId service;
    domain::Language language = domain::Language::Urdu;
};
/// Tell the server what became of the slip; answered with ReportAccepted.
struct ReportTicket {
    domain::VisitId visit;
    domain::PrintResult result{};
    std::string reasons;  ///< as the printer named them
};
/// Write down what became of the slip of an own token; the server is told with its report.
struct RecordOwn {
    domain::VisitId ticket;  ///< its key in the kiosk's book
    domain::PrintResult result{};
    std::string reasons;
};
/// She has left: whatever was kept or shown of her goes.
struct ClearPersonal {};

/// Tell the centre that somebody waits for staff at this kiosk, or no more. A call is answered with CallHeard.
struct TellCall {
    bool waiting = false;
};

/// She left before anybody knew what became of this attempt: if a token was given, nobody holds it.
struct AbandonToken {
    std::uint32_t attempt = 0;
};

using Effect = boost::variant2::variant<SendIssueToken, IssueOwn, SendGiveSlot, AbandonToken, PrintTicket,
                                        PrintSlip, ReportTicket, RecordOwn, ClearPersonal, TellCall,
                                        FindPlace, AskEligibility, PrintAnswer>;

}  // namespace owc::flow
