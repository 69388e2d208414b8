#pragma once

#include "counter/dashboard/model/alerts.h"

namespace owc::dashboard_model {

/// Adds each counter that has called the manager, the longest call first.
void addManagerCalls(std::vector<Alert>& alerts, const client::Views& views, domain::Time now);

}  // namespace owc::dashboard_model
