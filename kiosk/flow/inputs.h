#pragma once

#include <boost/variant2/variant.hpp>

#include "kiosk/flow/state.h"

namespace owc::flow {

// ---- what she touches -------------------------------------------------------------------------------------

struct ChooseLanguage {
    domain::Language language{};
};
struct ChooseNeed {
    domain::ServiceId service;
    bool registry = false;  ///< the registry answers it
};
/// @pre 0..9; others are ignored
struct Digit {
    int digit = 0;
};
struct Erase {};
struct Go {};
struct WithoutCard {};
/// None is "no, go on".
struct ChoosePriority {
    domain::Priority priority = domain::Priority::None;
};
struct Back {};
struct TryAgain {};
/// "A slip for another day", where no token is given today.
struct TakeSlip {};
/// "I have seen it", or "finish" on the trouble screen.
struct Done {};
struct MoreTime {};
/// The next page of needs, or the first again.
struct MoreNeeds {};
struct FirstNeeds {};
struct OpenEasier {};
struct ToggleEasier {
    EasierPart part{};
};
/// Calls the staff once; touched again it shows that they were called.
struct CallStaff {};
/// "Help is here."
struct StaffHere {};
/// "Back to what I did."
struct ClosePanel {};

/// A card was held to the scanner, or what she took for one.
struct ScanCard {
    std::string cnic;  ///< 13 digits; empty: it is no CNIC
};
/// The QR code of a ticket or a return slip.
struct ScanTicket {
    std::string code;
};
/// The QR code of a receipt, looked at already: nobody is asked.
struct ScanReceipt {
    Place what{};  ///< of one of the three kinds of a receipt
};
/// With the return slip that was scanned: her token.
struct CheckIn {};
/// From her answer on to a token of the service where she takes the next step.
struct TakeToken {};
/// Her answer on paper.
struct OnPaper {};
/// More programmes; after the last the first again.
struct MoreAnswers {};

using Touch = boost::variant2::variant<ChooseLanguage, ChooseNeed, Digit, Erase, Go, WithoutCard,
                                       ChoosePriority, Back, TryAgain, TakeSlip, Done, MoreTime, MoreNeeds,
                                       FirstNeeds, OpenEasier, ToggleEasier, CallStaff, StaffHere, ClosePanel,
                                       ScanCard, ScanTicket, ScanReceipt, CheckIn, TakeToken, OnPaper, MoreAnswers>;
// Touches are not compared; a signal that carries one would look for it.
bool operator==(const Touch&, const Touch&) = delete;
bool operator<(const Touch&, const Touch&) = delete;

// ---- what happens around her ------------------------------------------------------------------------------

struct CentreChanged {
    bool connected = false;
    bool dayOpen = false;
};
/// Whether the kiosk gives numbers of its own while there is no server.
struct OwnNumbers {
    bool available = false;
};
/// Answers to the SendIssueToken or IssueOwn of the same attempt; any other is too late and ignored.
struct TokenIssued {
    std::uint32_t attempt = 0;
    Issued token;
};
struct TokenRefused {
    std::uint32_t attempt = 0;
    domain::ErrorCode code{};
};
/// Answers to the SendGiveSlot of the same attempt; any other is too late and ignored.
struct SlotGiven {
    std::uint32_t attempt = 0;
    GivenSlot slot;
};
struct SlotRefused {
    std::uint32_t attempt = 0;
    domain::ErrorCode code{};
};
/// Answer to the FindPlace of the same attempt; any other is too late and ignored.
struct PlaceFound {
    std::uint32_t attempt = 0;
    Place place{};
    domain::ServiceId service{};
    std::optional<domain::Language> language{};  ///< hers; none: not known
    std::string slip{};                          ///< code, of a slip
};
/// Answers to the AskEligibility of the same attempt; any other is too late and ignored.
struct EligibilityFound {
    std::uint32_t attempt = 0;
    Answer answer{};
};
struct EligibilityRefused {
    std::uint32_t attempt = 0;
    domain::ErrorCode code{};
};
/// The printer is done with a ticket, perhaps of somebody who has left.
struct PrintFinished {
    domain::VisitId visit;
    domain::PrintResult result{};
    bool paperOut = false;
    std::string reasons{};  ///< named printer reasons, for the record
    bool own = false;       ///< `visit` is that of an own token
};
/// The server has the print result on record.
struct ReportAccepted {
    domain::VisitId visit;
};
/// The server has it on record that staff are called to this kiosk.
struct CallHeard {};
/// Time passes; at least once a second.
struct Tick {};

using News = boost::variant2::variant<CentreChanged, OwnNumbers, TokenIssued, TokenRefused, SlotGiven,
                                      SlotRefused, PrintFinished, ReportAccepted, CallHeard, Tick, PlaceFound,
                                      EligibilityFound, EligibilityRefused>;

}  // namespace owc::flow
