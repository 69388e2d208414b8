#pragma once

#include <QStringList>

#include "tests/bench/samples.h"
#include "tests/bench/scratch_centre.h"

// How quick the faces are: real windows, measured to the end of their painting.
namespace owc::bench {

/// From a touch to the next screen of a 1080 x 1920 kiosk painted, one visit after the other, in both languages.
[[nodiscard]] Samples touchToScreen(int touches);

/// From the last touch to the ticket at a printer that takes no time: real kiosk, real server, `rate` tokens a second
/// of 64 other kiosks beside it.
[[nodiscard]] Samples touchToTicket(int visits, double rate);

/// From the start of a process to its first painted page, milliseconds.
struct FirstPaints {
    std::vector<double> kiosk;
    std::vector<double> plain;  ///< a Qt window of the same size with one line of text
};
[[nodiscard]] FirstPaints firstPaint(int rounds);

/// A hall of windows on one server.
struct HallRun {
    Samples counters;    ///< token given -> every counter that waits for it painted
    Samples dashboards;
    Samples boards;      ///< call answered -> painted
    Samples ownPart;     ///< of all these: from the row at the window's own link to painted
    std::uint64_t requestsAtRest = 0;  ///< in 10 s, of all devices, apart from their beats
    std::uint64_t beatsAtRest = 0;
    double dashboardCpu = 0;           ///< of one core, owc-dashboard in a centre at rest
};
[[nodiscard]] HallRun hall(int changes);

/// Processor time of one desk for each token that is given while a visitor stands at it, microseconds.
struct DeskWork {
    Samples picture;  ///< from rows to what is shown
    Samples show;     ///< to words, keys and their names
    Samples paint;
};
[[nodiscard]] DeskWork deskWork(int tokens);

/// What a process started by the above does. @return its exit code; none when the arguments are not for a child
[[nodiscard]] std::optional<int> childMain(int argc, char** argv);

}  // namespace owc::bench
