#pragma once

#include <vector>

#include "counter/dashboard/model/act.h"
#include "queue-server/client/views.h"

namespace owc::dashboard_model {

struct Picture;

/// What needs a manager. The order of the list is the order in which they are shown, urgent ones first.
enum class AlertKind {
    ManagerCalled,
    VisitorCalls,
    OddCheck,
    StorageFull,
    LogBehind,
    ClockDoubted,
    Restored,
    HallOver,
    NoCounter,
    Late,
    KioskBarred,
    CashLow,
    NoPaper,
    CounterLost,
    Printer,
    Scanner,
    DeviceSilent,
    NoShows,
    DiskLow,
    BackupFailed,
    BackupOld,
    ServiceStopped,
    Intake,
    Notices,
    RegistryOdd,
    PayoutUnsettled,
    CashShort,
};

/// What of the registry she has looked at on this screen: the same counts do not call for her again.
struct RegistrySeen {
    std::uint64_t version = 0;
    std::vector<protocol::OddCount> odd{};

    friend bool operator==(const RegistrySeen&, const RegistrySeen&) = default;
};

/// One thing a manager should do now, with the one button that does it.
struct Alert {
    QString name;  ///< "late/family": the same thing keeps it
    AlertKind kind{};
    int weight = 0;  ///< among those of a kind the largest comes first
    QString subject; ///< what it is about, for the sentence of the day
    QString what;
    QString soWhat;
    bool urgent = false;
    QString button;
    Step does{};

    friend bool operator==(const Alert& a, const Alert& b) {
        return a.name == b.name && a.what == b.what && a.soWhat == b.soWhat && a.button == b.button &&
               a.urgent == b.urgent;
    }
};

/// So many no-shows of one counter within the time they may come back are worth a look.
inline constexpr int kManyNoShows = 3;

/// A counter that could take visitors of this service beside its own: of the same agency, open and not on a
/// break; an idle one first, then the one with the shortest lines.
struct Helper {
    int counter = 0;
    bool idle = false;
};
[[nodiscard]] std::optional<Helper> helperFor(const client::Views& views, const protocol::ServiceRow& service);

/// Tokens whose paper is not out. A kiosk that died between token and paper reports nothing: after a minute its
/// silence counts.
[[nodiscard]] std::vector<const protocol::VisitRow*> ticketsToBring(const client::Views& views, domain::Time now);

/// Visitors that this counter called and who may still come back.
[[nodiscard]] std::vector<const protocol::VisitRow*> missedAt(const client::Views& views, domain::CounterId counter);

/// All of them in order, for a picture whose figures, services, counters and devices are there.
[[nodiscard]] std::vector<Alert> alertsOf(const Picture& picture, const client::Views& views, domain::Time now,
                                          const RegistrySeen& seen);

}  // namespace owc::dashboard_model
