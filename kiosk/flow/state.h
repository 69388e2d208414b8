#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

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
    Issuing,  ///< the server was asked for a token
    Trouble,  ///< it gave none; try again or finish
    Token,
};

/// The slip of the token on the screen.
enum class Paper {
    Printing,
    Printed,
    Missing,  ///< it failed, or nobody knows: the screen is her slip
};

/// What the server gave.
struct Issued {
    domain::VisitId visit;
    domain::TokenNumber token;
    std::string code;  ///< for the QR
    domain::Time at{};
    domain::WaitEstimate wait;
};

/// Everything the kiosk knows of the person in front of it, and of the centre behind it.
struct State {
    Screen screen = Screen::Closed;
    bool connected = false;
    bool dayOpen = false;
    bool warning = false;  ///< over the screen: she is about to be timed out
    Moment screenSince{};  ///< the screen, or its slip, is like this since
    Moment lastTouch{};

    domain::Language language = domain::Language::Urdu;
    domain::ServiceId service{};
    std::string cnic{};       ///< digits typed so far, at most 13; personal data
    bool moreDigits = false;  ///< she went on with fewer than 13
    domain::Priority priority = domain::Priority::None;

    std::uint32_t attempt = 0;  ///< counts requests for a token over the life of the program
    domain::ErrorCode trouble{};
    std::optional<Issued> token{};
    Paper paper = Paper::Printing;
    bool paperOut = false;   ///< of Missing: the roll is empty
    bool staffKnow = false;  ///< of Missing: the server has it on record
};

}  // namespace owc::flow
