#pragma once

#include <QPainter>
#include <QString>
#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "drivers/api/raster.h"

namespace owc::print {

/// Why one sum was not paid, as it is told to her: no more than she needs to do something about it.
enum class WhyNot { Refused, AlreadyPaid, NotDue, HeldBack, BankClosed, NotAnswered, TakenBack };

/// What was paid to her, to take home. Sums are in paisa; the paper has no name and no whole number of hers.
struct Receipt {
    /// Slips of a payout of which nothing was paid. NotAnswered: because the bank has not said anything of some of
    /// it; NotPaid: all reasons are known.
    enum class Kind { Paid, NotAnswered, NotPaid };
    struct Line {
        QString programme;    ///< in the paper's language
        int beneficiary = 0;  ///< 0: herself; else which child of hers
        std::int64_t paisa = 0;
        QString reference{};  ///< by which the bank knows it; empty: nobody needs it
    };
    struct NotPaid {
        Line line;
        WhyNot why = WhyNot::Refused;
    };

    Kind kind = Kind::Paid;
    std::vector<Line> lines;       ///< that were paid; of a slip, that the bank was asked for
    std::vector<NotPaid> notPaid;  ///< and why
    std::map<int, int> notes;      ///< face in rupees -> how many she was given
    std::int64_t deduction = 0;
    std::optional<std::int64_t> balance{};  ///< nothing: it is not known
    QString maskedCnic;  ///< "•••••-•••••42-1"
    int token = 0;
    int counter = 0;
    QString officer;  ///< who paid it
    QString payment;  ///< number of the payout in the log
    QString number;  ///< of the receipt: "7K4M2345"
    QString code;    ///< text of the QR code; empty: none
    QString centreName;
    QString helpline;
    QString time;  ///< "10:31", local, of the hand-over: a reprint says the same
    QString date;  ///< "14-03-2026"
    bool duplicate = false;
};

/// All of its lines.
[[nodiscard]] std::int64_t totalOf(const Receipt& receipt);

/// In the current language.
[[nodiscard]] QString whyNotWords(WhyNot why);

/// The receipt as dots, in the language and direction the program has now.
/// @param widthDots  576 for 80 mm paper, 384 for 58 mm; others scale from the nearer one
/// Threads: the GUI thread (fonts). Ownership: returns a value.
[[nodiscard]] drivers::Raster renderReceipt(const Receipt& receipt, int widthDots = 576);

}  // namespace owc::print
