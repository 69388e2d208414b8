#pragma once

#include "counter/dashboard/model/alerts.h"
#include "counter/dashboard/model/side_panel.h"

// Payouts of which the bank does not say how they ended. They are known by their numbers; who it is stands
// nowhere.
namespace owc::dashboard_model {

/// One for all of them, with whom to call and the reference to name.
void addUnsettledAlert(std::vector<Alert>& alerts, const client::Views& views);

/// Every one of them, by its number.
[[nodiscard]] SidePanel unsettledPanel(const client::Views& views);

}  // namespace owc::dashboard_model
