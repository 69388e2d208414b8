#pragma once

#include <QFont>
#include <QString>

namespace owc::ui {

/// The faces shipped inside the program. They are loaded under family names of our own, because a
/// system copy of the same name (Debian has Noto Nastaliq Urdu 2.000) is misdrawn by Qt 6.4.
enum class Face { Nastaliq, Naskh, Sans };

/// Loads every shipped face once.
/// @param reason  names the file that could not be loaded; may be null
/// @return false when any face is missing; the program must not go on, it would draw another font
[[nodiscard]] bool loadFonts(QString* reason = nullptr);

/// One face at `px` pixels, hinting off. The other two stand behind it for letters it does not have.
[[nodiscard]] QFont faceFont(Face face, qreal px, bool bold);

/// What titles and sentences are set in now: Sans from left to right; from right to left Naskh for Pashto,
/// Sindhi and Balochi, Nastaliq for Urdu, Punjabi and Saraiki.
[[nodiscard]] Face displayFace();

/// Of three sizes, or numbers of lines, the one for displayFace(): their letters differ in height and width.
template <class T>
[[nodiscard]] T byFace(T nastaliq, T naskh, T sans) {
    const Face face = displayFace();
    return face == Face::Nastaliq ? nastaliq : face == Face::Naskh ? naskh : sans;
}

// The right face for the current language and layout direction.
[[nodiscard]] QFont displayFont(qreal px);  ///< titles, big labels: displayFace(), bold
[[nodiscard]] QFont bodyFont(qreal px);     ///< sentences from 28 px: displayFace(), regular
[[nodiscard]] QFont labelFont(qreal px, bool bold = true);   ///< desk buttons and labels: Naskh or Sans
[[nodiscard]] QFont smallFont(qreal px, bool bold = false);  ///< desk tables and hints: Naskh or Sans
[[nodiscard]] QFont digitFont(qreal px);                     ///< Noto Sans bold, tabular, in every language

}  // namespace owc::ui
