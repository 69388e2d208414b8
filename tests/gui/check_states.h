#pragma once

#include <vector>

#include "counter/desk/model/visitor_picture.h"

namespace owc::test {

/// A check of who she is at one of its steps, as the rows tell it, and what the reader shows meanwhile.
struct CheckState {
    const char* name;
    desk_model::FingerPicture check{};
    desk_model::LivePrint live{};
    QString message{};
};

/// Every step of a check, in the program's language.
[[nodiscard]] std::vector<CheckState> checkStates();

/// Ridges that nobody has: rings with a few of them broken.
[[nodiscard]] QImage printThatNobodyHas();

/// What her window says at that step.
[[nodiscard]] desk_model::VisitorPicture visitorAt(const CheckState& state, const QString& language);

}  // namespace owc::test
