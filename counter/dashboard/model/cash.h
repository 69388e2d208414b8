#pragma once

#include "counter/dashboard/model/alerts.h"
#include "counter/dashboard/model/side_panel.h"

// What lies in the drawers of the bank counters, as far as payouts tell: before people queue for what is not there.
namespace owc::dashboard_model {

/// "Rs 41,500", in one direction among Urdu words; no counter holds paisa.
[[nodiscard]] QString inRupees(payments::Money sum);

/// One for each drawer that holds less than the settings want, and one when all of them do not reach for
/// those who wait.
void addCashAlerts(std::vector<Alert>& alerts, const client::Views& views);

/// Every open drawer, the one with the least cash first.
[[nodiscard]] SidePanel cashPanel(const client::Views& views);

/// Of the drawer at this counter, for the list of that counter; none where no drawer is open.
void addDrawerLines(SidePanel& panel, const client::Views& views, domain::CounterId counter);

}  // namespace owc::dashboard_model
