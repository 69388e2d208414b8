#pragma once

#include <vector>

#include "queue-server/domain/centre.h"

namespace owc::rehearsal {

/// What happens at the desk each time somebody serves her.
struct Turn {
    enum class Ending { Complete, NotDone, Park, Transfer, SendAndReturn, AddService };

    domain::Duration serving{};
    Ending ending = Ending::Complete;
    domain::ServiceId to{};     ///< of Transfer, SendAndReturn and AddService
    domain::Duration away{};    ///< of Park
};

/// Somebody who comes. Times are since the script's begin.
struct Visitor {
    domain::Duration arrives{};
    domain::ServiceId service{};
    domain::Priority priority = domain::Priority::None;
    std::uint16_t party = 1;
    domain::Duration walk{};                     ///< from her call to the desk
    bool comes = true;                           ///< when she is called; otherwise she is missed
    std::optional<domain::Duration> backAfter{};  ///< of one who was missed: she asks to be re-admitted
    std::optional<domain::Duration> patience{};  ///< she leaves when she has waited so long
    bool byStaff = false;                        ///< let in where the kiosk would not
    std::vector<Turn> turns;                     ///< one a serving; after the last one it is repeated as Complete
};

/// A counter that is staffed, and when. Times are since the script's begin.
struct Shift {
    domain::CounterId counter;
    domain::Duration from{};
    domain::Duration to{};
};

/// What a manager changed while the day was open.
struct Change {
    domain::Duration at{};
    boost::variant2::variant<domain::LendCounter, domain::StopService> what;
};

/// Something that goes wrong.
struct Fault {
    enum class Kind {
        LoseDesk,  ///< its PC is silent for `lasts`
        Restart,   ///< the server starts again and folds its log
        Undo,      ///< the desk takes its last step back
    };

    domain::Duration at{};
    Kind kind{};
    domain::CounterId counter{};
    domain::Duration lasts{};
};

struct Script {
    domain::Time begin{};
    domain::Day day{};
    std::vector<Visitor> visitors;  ///< in order of arrival
    std::vector<Shift> shifts;
    std::vector<Change> changes{};
    std::vector<Fault> faults;
    domain::Duration end{};  ///< the day is closed then
};

}  // namespace owc::rehearsal
