#pragma once

#include "counter/desk/view/notice.h"
#include "counter/desk/view/action_bar.h"

namespace owc::desk_view {

/// All that the desk shows, in sentences for a screen reader.
[[nodiscard]] QString spokenState(const PageState& state, const std::optional<Notice>& notice);

/// One sentence: where the counter's work stands and what comes next.
[[nodiscard]] QString stateSentence(const PageState& state);

/// actionKeys(), the panic key, and the two that are no steps: Qt::Key_Help and Qt::Key_F11.
[[nodiscard]] std::vector<ActionKey> everyKey(const PageState& state);

/// One line of the help or of the key map.
struct KeyLine {
    QString cap;
    QString text;
    bool possible = true;
};

/// What can be done now, and why the rest cannot.
[[nodiscard]] std::vector<KeyLine> helpLines(const PageState& state, bool signedIn);
/// Every key of the desk and what it is for.
[[nodiscard]] std::vector<KeyLine> keyMap();

}  // namespace owc::desk_view
