#pragma once

#include <QPainter>
#include <QStringList>
#include <vector>

#include "drivers/api/raster.h"

namespace owc::print {

/// The registry's answers to take home, in words of her language. It carries no CNIC, no name and no figure.
struct AnswerPaper {
    struct Line {
        QString icon;  ///< symbol of the answer
        QString word;  ///< "Not now"
        QString name;  ///< of the programme; empty: the one answer to a number that was typed
        QString need;  ///< window of the programme; empty: none
        QStringList sentences;
    };

    QString title;
    std::vector<Line> lines;
    QString next;  ///< "Take a token"
    QString need;  ///< of the service that the token is for
    QString serviceName;
    QString zone;           ///< "B"; empty: not said
    QString zoneDirection;  ///< as in TicketData
    QStringList bring;      ///< ids as in documentName()
    QString centreName;
    QString helpline;
    QString time;  ///< "10:03", local
    QString date;  ///< "14-03-2026", local
};

/// Sets the paper from top to bottom; positions in dots. @return the height used
[[nodiscard]] qreal paintAnswer(QPainter& painter, const AnswerPaper& paper, int widthDots);

/// The paper as dots, in the language and direction the program has now.
/// @param widthDots  576 for 80 mm paper, 384 for 58 mm; others scale from the nearer one
/// Threads: the GUI thread (fonts). Ownership: returns a value.
[[nodiscard]] drivers::Raster renderAnswer(const AnswerPaper& paper, int widthDots = 576);

}  // namespace owc::print
