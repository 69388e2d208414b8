#pragma once

#include <QImage>
#include <QString>
#include <array>
#include <optional>
#include <vector>

#include "queue-server/protocol/views.h"

namespace owc::desk_model {

/// What is said of one finger.
enum class FingerUse { Plain, Now, Good, Spent, Away };

/// What F1 does in a check of who she is.
enum class FingerAct {
    None,  ///< only waiting helps
    TakePrint,
    SendAgain,  ///< the same print once more: no further try
    AskResult,  ///< what became of the last print
    NewCheck,
    TypeNumber,     ///< of her card, then a new check
    TypeTelephone,  ///< then take the print
    ToNadra,        ///< and back here
    OtherWay,
    SecondOfficer,
    CallManager,
    GoOn,  ///< it is over: back to the desk
};

/// What the window that faces the visitor says, whatever the officer's language is.
enum class VisitorSays {
    Nobody,  ///< the desk is free
    Token,   ///< whose turn it is
    CheckBegins,
    LayFinger,
    OnceMore,
    WipeFinger,
    OtherFinger,
    Wait,  ///< it is being checked
    ServiceSlow,
    AtNadra,
    OtherWay,
    ItIsYou,
    Answers,   ///< what she is entitled to
    ReadBack,  ///< what was written down for the registry
    FormSent,
    NotesCounted,  ///< one after the other, of her sum
    TakeNotes,     ///< she counts them, and says by a touch that she has them
    PaidOut
};

/// A check of who she is, as the rows tell it; fingers as places from 0 for the right thumb to 9 for the left
/// little one.
struct FingerPicture {
    quint64 session = 0;
    std::array<FingerUse, 10> uses{};
    std::vector<int> left;      ///< that may be taken now
    std::optional<int> finger;  ///< to be taken, or asked last
    int triesOfFinger = 0;
    int tries = 0;
    QString step;  ///< what comes next, one sentence
    QString said;  ///< what the authority answered last, with its code; empty: nothing yet
    FingerAct act = FingerAct::None;
    VisitorSays advice = VisitorSays::CheckBegins;  ///< to the visitor, with TakePrint
    bool waits = false;                             ///< for the authority
    int waited = 0;                                 ///< seconds so far
    bool over = false;
    bool good = false;       ///< she is who she says, or another way was endorsed
    bool mayRetry = false;   ///< F1 calls or asks for another way, and a finger may be chosen instead
    bool mayChange = false;  ///< another way, NADRA or giving up is possible
    bool mayEnrol = false;   ///< a finger can be enrolled at this desk

    friend bool operator==(const FingerPicture&, const FingerPicture&) = default;
};

/// What the reader of this desk shows and says while a print is taken.
enum class PrintHint {
    None,
    PlaceFinger,
    LiftFinger,
    PressHarder,
    PressLess,
    TooDry,
    TooWet,
    Centre,
    Slower,
    Clean,
    Again
};
enum class ReaderState { None, Ready, Busy, Asleep, Gone, Broken };
struct LivePrint {
    ReaderState reader = ReaderState::None;
    bool taking = false;
    int finger = -1;        ///< that is taken; -1: none
    QImage image;     ///< personal: dropped with the check
    int quality = 0;  ///< 0 ... 100 of the last print; 0: none yet
    PrintHint hint = PrintHint::None;
    bool timedOut = false;  ///< no finger came
    int touches = 0;        ///< that an enrolment still wants; 0: none is under way

    friend bool operator==(const LivePrint& a, const LivePrint& b) {
        return a.reader == b.reader && a.taking == b.taking && a.image.cacheKey() == b.image.cacheKey() &&
               a.quality == b.quality && a.hint == b.hint && a.timedOut == b.timedOut && a.finger == b.finger && a.touches == b.touches;
    }
};

[[nodiscard]] FingerPicture fingerPictureOf(const protocol::VerificationRow& row, domain::Time now);

/// "right thumb", in the program's language; empty for a place that is no finger.
[[nodiscard]] QString fingerWords(int finger);
/// What she can do for a better print; empty for None.
[[nodiscard]] QString hintWords(PrintHint hint);
/// What the reader is about, when no print can be taken; empty when it can.
[[nodiscard]] QString readerTrouble(ReaderState state);
/// Ways that need no finger, and why one is taken: in the order of identity::ExceptionKind and
/// ExceptionReason.
[[nodiscard]] QStringList otherWayWords();
[[nodiscard]] QStringList otherWayReasons();

}  // namespace owc::desk_model
