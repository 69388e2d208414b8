#pragma once

#include "config/settings/centre_settings.h"
#include "queue-server/identity/rules.h"

namespace owc::settings {

/// The rules of verifying that these settings say.
[[nodiscard]] identity::Rules identityRulesOf(const CentreSettings& settings);

}  // namespace owc::settings
