#pragma once

#include "queue-server/registration/form.h"

namespace owc::server {

/// A form to begin with: her family as the registry has it, each member `known`; without a household, she
/// alone. What the bounds of a form do not hold of a received fact is left out, and so is whoever comes after
/// the fortieth member.
[[nodiscard]] registration::Form prefilled(registration::RegistryVisit kind, eligibility::CnicNumber cnic,
                                           const eligibility::Household* household, domain::Day today);

}  // namespace owc::server
