#pragma once

#include "queue-server/identity/state.h"

namespace owc::identity {

/// What the officer does next; each has its picture and sentence at the desk. Crosses the wire: append only.
enum class Step : std::uint8_t {
    ChooseFinger = 0,
    WaitForAnswer = 1,
    TryAgain = 2,       ///< the same finger
    CleanHands = 3,     ///< the same finger, after hands and glass were wiped
    TakeAgain = 4,      ///< the print was not usable or never arrived: take it again, no try is used up
    OtherFinger = 5,    ///< one of those left
    WaitAndRepeat = 6,  ///< the authority is down: the same print under the same transaction in a while
    AskLastResult = 7,  ///< nobody knows whether the last print arrived: ask for its result
    NewSession = 8,
    CheckNumber = 9,     ///< the number is not the card's, or not known: a new session with the right one
    CheckContact = 10,   ///< the telephone number
    GoToNadra = 11,      ///< and come back to her place
    OtherWays = 12,      ///< her tries are used up
    SecondOfficer = 13,  ///< an exception waits for the second officer
    CallTechnician = 14,
    CallManager = 15,  ///< the centre's quota is used up
    AfterHours = 16,   ///< the authority does not answer at this time
    Verified = 17,
    Excepted = 18,  ///< another way was endorsed
    Over = 19,      ///< closed, sent to NADRA, or she has moved on
};

struct NextStep {
    Step step = Step::Over;
    biometrics::Finger finger = biometrics::Finger::Unknown;  ///< the last one asked
    std::vector<biometrics::Finger> left{};  ///< fingers that may still be asked, in hand order
    std::uint32_t triesOfFinger = 0;         ///< left for `finger`
    std::uint32_t tries = 0;                 ///< left in this session
    std::uint32_t sessions = 0;              ///< left for her today, beyond this one
    bool canAsk = false;                     ///< a finger may be sent now
    std::vector<biometrics::Finger> spent{}; ///< fingers on file whose tries are used up, in hand order

    friend bool operator==(const NextStep&, const NextStep&) = default;
};

/// Whether this answer used up one of her tries.
[[nodiscard]] bool usesUpTry(Meaning meaning);
/// Whether the same print may be sent again under the same transaction after this answer.
[[nodiscard]] bool mayRepeat(Meaning meaning);

/// Requires rules.
[[nodiscard]] NextStep nextStep(const State& state, const Session& session);

/// Quality below which hands are better cleaned than the finger tried again.
inline constexpr std::uint8_t kPoorPrint = 40;

}  // namespace owc::identity
