#pragma once

#include <vector>

#include "counter/desk/model/visitor_picture.h"

namespace owc::test {

/// A desk that serves a visitor at the registration of eligibility, in the words of the program's language.
[[nodiscard]] desk_model::DeskPicture servingDesk(const QString& language);

/// What a registry may say of her: every kind of answer, every rule, every outcome; nobody's number.
[[nodiscard]] protocol::Eligibility manyAnswers();

/// Her answer in one state of the panel.
struct EntitlementState {
    const char* name;
    desk_model::Entitled entitled{};
    int chosen = 0;
    bool explains = false;
    QString message{};
    bool busy = false;
};

[[nodiscard]] std::vector<EntitlementState> entitlementStates();

}  // namespace owc::test
