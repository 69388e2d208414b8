#pragma once

#include "assets/ui/theme.h"
#include "counter/desk/view/page_state.h"

namespace owc::desk_view {

/// The band under the top bar: the one thing the officer has to know now.
struct Notice {
    ui::Tone tone = ui::Tone::Warn;
    QString icon;
    QString text;
    QString brief;  ///< for the compact window
};

/// None when there is nothing to say: then what lies under the band moves up.
[[nodiscard]] std::optional<Notice> noticeOf(const PageState& state);

/// "cnic", "bform", ... in words.
[[nodiscard]] QString documentName(const QString& document);

/// What the link does, in one or two words.
[[nodiscard]] QString linkWords(bool connected, bool brief);

}  // namespace owc::desk_view
