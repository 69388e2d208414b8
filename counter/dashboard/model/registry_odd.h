#pragma once

#include "counter/dashboard/model/alerts.h"
#include "counter/dashboard/model/side_panel.h"

namespace owc::dashboard_model {

/// Pieces of evidence that the panel has room for.
inline constexpr std::uint32_t kOddsShown = 6;

[[nodiscard]] RegistrySeen seenOf(const protocol::RegistryRow& row);

/// Adds kiosks that guessed numbers - urgent while they are barred, calm until the day ends - and, until she has looked
/// at these very counts, what is odd in the registry: one alert for all of it.
void addRegistryAlerts(std::vector<Alert>& alerts, const Picture& picture, const client::Views& views, domain::Time now,
                       const RegistrySeen& seen);

/// The version that answers, the kiosks that were barred, and a button for each kind of which there is something.
[[nodiscard]] SidePanel registryPanel(const Picture& picture, const client::Views& views, domain::Time now);

/// The pieces behind one count, and what can be done about them.
[[nodiscard]] SidePanel oddPanel(const PanelWish& wish, const Picture& picture, const OddShown& odd);

}  // namespace owc::dashboard_model
