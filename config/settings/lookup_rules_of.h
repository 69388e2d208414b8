#pragma once

#include "config/settings/centre_settings.h"
#include "queue-server/lookups/rules.h"

namespace owc::settings {

/// `[lookups]` of centre.toml as the rules read it.
[[nodiscard]] lookups::Rules lookupRulesOf(const CentreSettings& settings);

}  // namespace owc::settings
