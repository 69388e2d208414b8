#pragma once

#include <vector>

#include "counter/desk/model/registration_picture.h"

namespace owc::test {

/// A family of five that a survey found: head, husband, two children and a mother; nothing is lacking. Nobody's numbers.
[[nodiscard]] registration::Form fullForm(eligibility::RegistryVisit kind);
[[nodiscard]] desk_model::FormOnDesk formOnDesk(registration::Form form, registration::Page page);
/// The day on which they are looked at.
[[nodiscard]] eligibility::Day formDay();

/// A form in one state of the panel.
struct RegistrationState {
    const char* name;
    desk_model::FormOnDesk form{};
    int downs = 0;  ///< how often Down is pressed
    QString message{};
};

[[nodiscard]] std::vector<RegistrationState> registrationStates();

}  // namespace owc::test
