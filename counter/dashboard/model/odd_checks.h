#pragma once

#include "counter/dashboard/model/alerts.h"
#include "counter/dashboard/model/side_panel.h"

namespace owc::dashboard_model {

/// For so long what is odd about a check calls for the manager; then it stands among the calm ones until the day ends.
inline constexpr std::chrono::minutes kOddIsUrgent{15};

/// Adds what a manager should look at in today's checks of who somebody is, one alert for each kind: its newest.
void addOddChecks(std::vector<Alert>& alerts, const client::Views& views, domain::Time now);

/// All of the day, the newest first.
[[nodiscard]] SidePanel oddChecksPanel(const client::Views& views);

}  // namespace owc::dashboard_model
