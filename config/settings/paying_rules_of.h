#pragma once

#include "config/settings/centre_settings.h"
#include "queue-server/payments/rules.h"

namespace owc::settings {

/// `[payments]` of centre.toml as the rules read it.
[[nodiscard]] payments::Rules paymentRulesOf(const CentreSettings& settings);

}  // namespace owc::settings
