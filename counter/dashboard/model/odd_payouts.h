#pragma once

#include "counter/dashboard/model/alerts.h"
#include "counter/dashboard/model/side_panel.h"

// What the server says a manager should look at in the payouts of a day: staff ids, numbers of payouts and
// sums.
namespace owc::dashboard_model {

/// One alert for each kind: of the officer with the newest evidence. Urgent as odd checks are.
void addOddPayouts(std::vector<Alert>& alerts, const client::Views& views, domain::Time now);

/// All of the day, the newest first, each with the numbers of its newest payouts.
[[nodiscard]] SidePanel oddPayoutsPanel(const client::Views& views);

}  // namespace owc::dashboard_model
