#pragma once

#include <QString>

#include "kiosk/flow/state.h"

namespace owc::screens {

/// The title of the window, for technicians and automation: "owc-kiosk need", "owc-kiosk token 142
/// printed". English in every language.
[[nodiscard]] QString titleFor(const flow::State& state);

}  // namespace owc::screens
