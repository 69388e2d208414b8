#pragma once

#include <QDate>
#include <QPainter>
#include <QString>

#include "drivers/api/raster.h"

namespace owc::print {

/// What the slip of a return slot says, in words of her language where they are words.
struct SlipData {
    QDate day;            ///< local
    QString time;         ///< "10:30", local; empty: any time of that day
    QString need;         ///< pictogram
    QString serviceName;  ///< in the slip's language
    QString centreName;
    QString helpline;
    QString code;  ///< text of the QR code
};

/// Sets the slip from top to bottom; positions in dots. @return the height used
[[nodiscard]] qreal paintSlip(QPainter& painter, const SlipData& slip, int widthDots);

/// The slip as dots, in the language and direction the program has now.
/// @param widthDots  576 for 80 mm paper, 384 for 58 mm; others scale from the nearer one
/// Threads: the GUI thread (fonts). Ownership: returns a value.
[[nodiscard]] drivers::Raster renderSlip(const SlipData& slip, int widthDots = 576);

}  // namespace owc::print
