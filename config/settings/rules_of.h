#pragma once

#include "config/settings/centre_settings.h"
#include "queue-server/domain/rules.h"

namespace owc::settings {

/// The rules that these settings say; what `load` has read is well written, so nothing can fail here.
[[nodiscard]] domain::Rules rulesOf(const CentreSettings& settings);

}  // namespace owc::settings
