#pragma once

#include <QColor>
#include <QString>

namespace owc::ui {

/// The colours of a public screen by what they are for, as the mode of the moment wants them: nothing that
/// is painted for a visitor asks for the mode itself.
struct Colours {
    QColor ground;
    QColor surface;  ///< cards and what can be touched
    QColor mist;     ///< quiet fill under a picture
    QColor ink;      ///< text
    QColor ink2;     ///< labels
    QColor mark;     ///< pictures and lines that only tell: the mark, progress
    QColor onMark;
    QColor markPale;    ///< a step already done
    QColor action;      ///< words, pictures and outline of an action
    QColor actionFill;  ///< the first action of a screen
    QColor onAction;
    QColor actionEdge;
    QColor goFill;  ///< "go on" of the keypad
    QColor goEdge;
    QColor now;
    QColor outline;   ///< around anything touchable
    QColor hairline;  ///< decoration only
    QColor night;
    QColor arch;       ///< inside of the great window
    qreal card = 3;    ///< design units of the outline of a card
    bool flat = false;  ///< no bottom edges, no tints, no pattern; badges are plain pictograms
};

[[nodiscard]] const Colours& colours();

/// One need on a card or tile of a public screen.
struct NeedColours {
    QColor frame;    ///< strong outline of a card
    QColor edge;     ///< outline and bottom edge of a tile
    QColor surface;  ///< of a tinted card
    QColor words;
    QColor picture;  ///< a pictogram on that surface
};

[[nodiscard]] NeedColours needColours(const QString& need);

}  // namespace owc::ui
