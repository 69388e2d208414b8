#pragma once

#include <QString>

#include "queue-server/client/views.h"

namespace owc::dashboard_model {

/// "09:40", on the centre's clock, whatever zone this PC believes to be in.
[[nodiscard]] QString clockOf(domain::Time at, const client::Views& views);

/// "14-03-2026"
[[nodiscard]] QString dateOf(domain::Day day);
[[nodiscard]] QString dateOf(domain::Time at, const client::Views& views);

}  // namespace owc::dashboard_model
