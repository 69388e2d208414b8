#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace owc::ui {

// Colours by role. Contrast was measured: text uses kInk, kInk2 or a `deep`, never a `fill`.
inline constexpr QColor kGround{0xF1, 0xF4, 0xFA};
inline constexpr QColor kSurface{0xFF, 0xFF, 0xFF};
inline constexpr QColor kMist{0xE4, 0xE8, 0xF5};        ///< quiet fill
inline constexpr QColor kInk{0x13, 0x1A, 0x36};         ///< text
inline constexpr QColor kInk2{0x3B, 0x44, 0x63};        ///< labels
inline constexpr QColor kIndigo{0x25, 0x31, 0x7F};      ///< action, listen, progress
inline constexpr QColor kIndigoEdge{0x18, 0x20, 0x5C};  ///< bottom edge of a filled indigo control
inline constexpr QColor kIndigoPale{0xCC, 0xD3, 0xF0};  ///< a step already done
inline constexpr QColor kNight{0x13, 0x1A, 0x45};       ///< board, title bars
inline constexpr QColor kNightRow{0x20, 0x2B, 0x66};    ///< a row on the board
inline constexpr QColor kMarigold{0xF8, 0xB9, 0x1C};    ///< now, called; always under ink
inline constexpr QColor kBrightAction{0xFF, 0xD8, 0x4D};  ///< actions on black, in high contrast
inline constexpr QColor kCream{0xFF, 0xF5, 0xDC};       ///< inside of the marigold arch
inline constexpr QColor kOutline{0x6C, 0x76, 0x9B};     ///< around anything touchable
inline constexpr QColor kHairline{0xC8, 0xCE, 0xE0};    ///< decoration only
inline constexpr QColor kGood{0x0B, 0x5A, 0x2A};
inline constexpr QColor kGoodFill{0x17, 0x80, 0x3F};
inline constexpr QColor kGoodTint{0xE3, 0xF4, 0xE8};
inline constexpr QColor kWarn{0x5C, 0x40, 0x00};
inline constexpr QColor kWarnEdge{0x8A, 0x5F, 0x00};
inline constexpr QColor kWarnTint{0xFF, 0xF1, 0xC9};
inline constexpr QColor kStop{0x93, 0x15, 0x22};
inline constexpr QColor kStopTint{0xFD, 0xE7, 0xE9};
inline constexpr QColor kChecking{0x16, 0x46, 0x94};
inline constexpr QColor kCheckingTint{0xE5, 0xEE, 0xFB};

/// What a notice is about; chooses ink, tint and edge together.
enum class Tone { Plain, Good, Warn, Stop, Checking };

struct ToneLook {
    QColor ink;
    QColor tint;
    QColor edge;
};

/// In high contrast every tone is white on black: the pictogram and the words tell them apart.
[[nodiscard]] ToneLook toneLook(Tone tone);

/// How one need looks everywhere: kiosk, board, desk and paper.
struct NeedLook {
    QString key;
    QColor fill;  ///< only under a white pictogram, never under text
    QColor deep;  ///< words on white and on tint
    QColor tint;
    QColor bright;  ///< pictograms on black
    QString icon;   ///< name for drawIcon()
};

/// Keys: withdraw eligible family finger school loan help complaint info. Any other key gets the look
/// of `info`, so that a service added in the settings is still drawn.
[[nodiscard]] const NeedLook& needLook(const QString& need);

/// The nine keys in their fixed order on the screen, most frequent first.
[[nodiscard]] const QStringList& needKeys();

/// Words in the current language; empty for a key that is not known.
[[nodiscard]] QString needName(const QString& need);
[[nodiscard]] QString colourName(const QString& need);

/// Keys: none pregnant infant elderly disabled.
[[nodiscard]] QString priorityName(const QString& priority);

/// The same as she would say it herself, for the kiosk: "I am pregnant".
[[nodiscard]] QString priorityAnswer(const QString& priority);

/// Pictogram of a priority; empty for `none` and for a key that is not known.
[[nodiscard]] QString priorityIcon(const QString& priority);

}  // namespace owc::ui
