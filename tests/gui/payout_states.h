#pragma once

#include "counter/desk/model/visitor_picture.h"
#include "tests/support/played_teller.h"

namespace owc::test {

/// A basket of one stipend, and of two school stipends where `many`.
[[nodiscard]] protocol::PayoutView payingView(payments::NextStep step, bool many = false);
/// Counter 7, where she is served and was verified. @param language  "ur" or "en"
[[nodiscard]] desk_model::DeskPicture tellersDesk(const QString& language, bool verified = true);

/// The teller's screen in one state, in the words of the current language.
struct TellerState {
    const char* name;
    desk_model::PayoutPicture picture{};
    QString message{};
    bool busy = false;
};

[[nodiscard]] std::vector<TellerState> tellerStates(const QString& language);

/// What her window shows then. @param hers  code of her language
[[nodiscard]] desk_model::VisitorPicture paidVisitor(const desk_model::PayoutPicture& payout,
                                                     const QString& hers);

}  // namespace owc::test
