#pragma once

#include <QString>

namespace owc::ui {

/// What to tell a person about a refusal, in the current language: kind, and what to do next. `code` is
/// the number the server answers; an unknown one gets a general sentence that names the number.
[[nodiscard]] QString errorText(int code);

}  // namespace owc::ui
