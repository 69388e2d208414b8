#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

#include "kiosk/flow/answer.h"
#include "queue-server/domain/result.h"
#include "queue-server/domain/visit.h"
#include "queue-server/domain/wait_estimate.h"

namespace owc::flow {

/// Steady time of the program, from any zero: the flow only looks at differences.
using Moment = std::chrono::milliseconds;

enum class Screen {
    Closed,    ///< no link or no open day: nothing to choose
    Language,  ///< at rest, waiting for somebody
    Need,
    Cnic,
    Priority,
    Issuing,  ///< the server was asked for a token, or for a slip for another day
    Trouble,  ///< it gave none; a slip for another day, try again, or finish
    Token,
    Slip,  ///< what she holds instead of a token: her place on another day
    Place,  ///< her paper was scanned: where she stands in line
    Answer,  ///< what the registry says to her question
};

/// What the newest request was for. Own: a number of the kiosk's own, without the server.
enum class Asked { Token, Slip, Own, Place, Answer };

/// The slip of the token on the screen.
enum class Paper {
    Printing,
    Printed,
    HandedOver,  ///< a print queue took it and tells no more: she looks whether it comes
    Unsure,      ///< the printer took it and never confirmed it: staff look, a reprint is marked
    Missing,     ///< it failed: the screen is her slip
};

/// What the server gave, or the kiosk itself.
struct Issued {
    domain::VisitId visit;  ///< of an own token: its key in the kiosk's book
    domain::TokenNumber token;
    std::string code;  ///< for the QR
    domain::Time at{};
    domain::WaitEstimate wait;  ///< of an own token: not known
    bool own = false;           ///< given by the kiosk itself, without the server
};

/// The easier view she chose; its parts combine, stay through her visit and end with it.
struct EasierView {
    bool highContrast = false;
    bool largeType = false;
    bool lowReach = false;

    friend bool operator==(const EasierView&, const EasierView&) = default;
};
enum class EasierPart { HighContrast, LargeType, LowReach };

/// What lies over the lower half of the screen; the screen behind it is not touched meanwhile.
enum class Panel {
    None,
    Easier,  ///< the easier view to choose
    Help,    ///< staff were called
};

/// A place on another day, as the server gave it.
struct GivenSlot {
    std::string code;  ///< for the QR
    domain::Day day{};
    std::optional<std::uint16_t> minute{};  ///< an appointment; local minutes after midnight
};

/// What a scanned paper is, as the server says.
struct Place {
    enum class Kind {
        Asked,     ///< the server was asked
        Waiting,
        Called,    ///< to `counter`
        Serving,   ///< at `counter`
        Away,      ///< parked, or she did not come when she was called: staff bring her back
        Over,      ///< nothing is left to wait for
        SlipToday, ///< a return slip of today: she may take her token
        SlipLater, ///< of another day
        Unknown,   ///< no paper of today
        NoAnswer,  ///< the server is gone; her number stays valid
        ReceiptTrue,     ///< of a payout, signed by this centre: `paisa`, `day` and `minute` are what it says
        ReceiptFalse,    ///< not signed by this centre
        ReceiptUnknown,  ///< this kiosk has no key to tell
    };

    Kind kind = Kind::Asked;
    domain::TokenNumber token{};
    std::uint32_t counter = 0;
    domain::WaitEstimate wait{};
    domain::Day day{};  ///< of a slip or a receipt
    std::uint16_t minute = 0;  ///< local, of a receipt's hand-over
    std::int64_t paisa = 0;    ///< of a receipt
};

/// Everything the kiosk knows of the person in front of it, and of the centre behind it.
struct State {
    Screen screen = Screen::Closed;
    bool connected = false;
    bool dayOpen = false;
    bool ownNumbers = false;  ///< without the server the kiosk gives numbers of its own
    bool warning = false;  ///< over the screen: she is about to be timed out
    Moment screenSince{};  ///< the screen, or its slip, is like this since
    Moment lastTouch{};
    Panel panel = Panel::None;
    Moment panelSince{};  ///< a panel came or went, or another page of needs
    EasierView easier{};
    std::optional<Moment> calledSince{};  ///< she called the staff, and nobody has come yet
    bool callHeard = false;               ///< the server has the call on record

    domain::Language language = domain::Language::Urdu;
    std::uint32_t needPage = 0;  ///< large type shows the needs on several pages; the screen knows how many
    domain::ServiceId service{};
    domain::ServiceId registryNeed{};  ///< the need she chose, where the registry answers it; empty: it does not
    std::string cnic{};       ///< digits typed so far, at most 13; personal data
    bool cardRead = false;    ///< they came from her card and were not changed since
    bool moreDigits = false;  ///< she went on with fewer than 13
    bool notCnic = false;     ///< what was scanned last is no CNIC: she types it
    std::string slip{};       ///< code of the return slip she checks in with; empty: none
    domain::Priority priority = domain::Priority::None;

    std::uint32_t attempt = 0;  ///< counts requests over the life of the program
    Asked asked = Asked::Token;
    domain::ErrorCode trouble{};
    std::optional<Issued> token{};
    Paper paper = Paper::Printing;
    bool paperOut = false;   ///< of Missing: the roll is empty
    bool staffKnow = false;  ///< of Missing: the server has it on record
    std::optional<GivenSlot> slot{};
    std::optional<Place> place{};
    std::optional<Answer> answer{};  ///< until she has taken a token, or left
};

}  // namespace owc::flow
