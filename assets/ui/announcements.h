#pragma once

#include <QString>
#include <vector>

namespace owc::ui {

/// What public screens say about the centre itself. The first four are numbered as queue-server/domain/slot.h
/// numbers its notices.
enum class Announcement {
    BankDown = 1,
    NadraDown = 2,
    CashShort = 3,
    ShortBreak = 4,
    IntakeSlowed = 101,
    IntakeClosed = 102,
    ClosedNow = 103,     ///< outside the times at which tokens are given
    ClockDoubted = 104,  ///< no tokens until a manager has looked at the clock
};

/// The centre's row as numbers of the domain, so that kiosk and board read it alike.
struct CentreNews {
    std::vector<int> notices;
    bool slowed = false;
    bool closed = false;
    bool outsideHours = false;
    bool clockDoubted = false;
};

/// At most one about tokens, which comes first, then the notices.
[[nodiscard]] std::vector<Announcement> announcementsOf(const CentreNews& news);

/// One sentence in the current language: what is, and what it means for her.
[[nodiscard]] QString announcementText(Announcement what);
/// Name for drawIcon().
[[nodiscard]] QString announcementIcon(Announcement what);

}  // namespace owc::ui
