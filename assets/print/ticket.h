#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <utility>

#include "drivers/api/raster.h"

namespace owc::print {

/// Everything a token's ticket says, in words of her language where they are words.
struct TicketData {
    int number = 0;
    QString need;           ///< pictogram and colour name
    QString serviceName;    ///< in the ticket's language
    QString zone;           ///< "B"
    QString zoneDirection;  ///< "left", "right", "ahead": in the hall, never mirrored
    std::optional<int> peopleBefore = 0;             ///< none: not known
    std::optional<std::pair<int, int>> waitMinutes;  ///< none: cannot be said now
    QString priority = QStringLiteral("none");       ///< key as in ui::priorityName
    QStringList bring;                               ///< "cnic", "bform", "bill", "phone", "slip", "receipt"
    QString centreName;
    QString helpline;
    QString time;       ///< "10:03", local
    QString date;       ///< "14-03-2026", local
    QString visitCode;  ///< text of the QR code
    bool duplicate = false;
};

/// The ticket as dots, in the language and direction the program has now.
/// @param widthDots  576 for 80 mm paper, 384 for 58 mm; others scale from the nearer one
/// Threads: the GUI thread (fonts). Ownership: returns a value.
[[nodiscard]] drivers::Raster renderTicket(const TicketData& ticket, int widthDots = 576);

/// Width in dots of the number's font at this paper width: four digits always fit, fewer use the same size.
[[nodiscard]] qreal numberPixelSize(int widthDots);

}  // namespace owc::print
