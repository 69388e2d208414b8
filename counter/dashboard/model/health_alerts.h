#pragma once

#include "counter/dashboard/model/alerts.h"

namespace owc::dashboard_model {

/// Adds what is wrong with the server as alerts: each says what it is and what to do.
void addHealthAlerts(std::vector<Alert>& alerts, const protocol::HealthRow& health);

}  // namespace owc::dashboard_model
