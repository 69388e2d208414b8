#pragma once

#include <QString>
#include <boost/variant2/variant.hpp>

#include "queue-server/domain/commands.h"
#include "queue-server/protocol/odd_answer.h"

namespace owc::dashboard_model {

struct SetDay {
    bool open = false;
};
/// What a manager asks of the server.
using Act = boost::variant2::variant<SetDay, domain::SetIntake, domain::SetNotice, domain::CorrectInside,
                                     domain::ConfirmClock, domain::ConfirmRestored, domain::LendCounter,
                                     domain::ShutCounter, domain::StopService, domain::AnswerManagerCall>;

/// A list that opens beside the picture, because a person has to look before something can be done.
struct PanelWish {
    enum class Kind {
        None,
        Papers,
        Counter,
        Service,
        Devices,
        Health,
        Checks,
        Registry,
        Odd,
        Cash,
        Payouts,
        Unsettled
    };

    Kind kind = Kind::None;
    int counter = 0;
    QString service;
    eligibility::OddKind odd = eligibility::OddKind::TwoGrants;
    std::uint32_t from = 0;  ///< pieces of evidence that are passed over

    friend bool operator==(const PanelWish&, const PanelWish&) = default;
};

/// A key of the panel "Act on the centre".
struct MenuKey {
    int key = 0;  ///< Qt::Key
};

/// What one button does.
using Step = boost::variant2::variant<Act, MenuKey, PanelWish>;

}  // namespace owc::dashboard_model
