#pragma once

#include <QStringList>
#include <vector>

#include "counter/desk/view/page_state.h"

namespace owc::desk_view {

/// One key of the desk.
struct ActionKey {
    int key = 0;  ///< Qt::Key_F1...
    QString cap;  ///< "F1"
    QString verb;
    QString hint;      ///< a few words
    bool enabled = false;
    QString whyNot;    ///< a sentence; empty when it is possible

    friend bool operator==(const ActionKey&, const ActionKey&) = default;
};

/// What she is entitled to: Shift and F9. A key of its own for the lists of keys.
inline constexpr int kEntitledKey = Qt::Key_Find;

/// The cash drawer and what is paid from it: Shift and F10.
inline constexpr int kPayoutKey = Qt::Key_Open;

/// F1 to F10 as they are now, what she is entitled to, and the payout.
[[nodiscard]] std::vector<ActionKey> actionKeys(const PageState& state);
[[nodiscard]] ActionKey actionKey(const PageState& state, int key);

/// The panic key; held for a second it calls the manager, and once more it takes the call back.
[[nodiscard]] ActionKey panicKey(const PageState& state);

/// Why this key does nothing now, in one sentence; empty when it does something.
[[nodiscard]] QString whyNot(const PageState& state, int key);

/// The four parts under F1: their words, in order.
[[nodiscard]] QStringList stepParts();
/// How many of them are behind her; less than 0: no parts are shown.
[[nodiscard]] int partsDone(const desk_model::DeskPicture& picture);

}  // namespace owc::desk_view
