#pragma once

#include <chrono>
#include <functional>

#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"
#include "drivers/printer/link.h"
#include "drivers/printer/talk.h"

namespace owc::printer {

struct JobLimits {
    Link::Millis quiet{2'000};    ///< nothing taken for so long: the printer is stuck
    Link::Millis answer{500};     ///< for a real-time status
    Link::Millis printed{8'000};  ///< from the last byte to the answer of GS r 1
};

/// What a job left in the printer or hanging out of it.
enum class Leftover : std::uint8_t {
    Nothing,
    Questions,  ///< something was sent, and answers may still come: `prepare` before the next job
    Paper,      ///< the same, and a part of a ticket may hang out: it is cut off then
};

struct JobResult {
    drivers::PrintReport report;
    Leftover leftover = Leftover::Nothing;
    std::size_t rows = 0;  ///< of the picture that the printer took, about
};

/// Whether this printer can prove that a ticket came out.
[[nodiscard]] bool proves(const drivers::PrinterProfile& profile);

/// Sends one ticket and gives the verdict.
///
/// Printed: GS r 1 was answered once before the picture and once behind the cut, and not otherwise; DLE EOT 2
/// to 4 say that all is well afterwards; and at no time in between did an automatic status say anything else.
/// An answer left over from an earlier job makes the count wrong, and the verdict Uncertain. Paper that ended
/// or a cover that was opened in the middle is never Printed, even when the rest came out of the next roll:
/// the ticket is then in two pieces. Failed: the printer took no byte of the picture. Then nothing came out
/// and nothing will. Uncertain: everything else. The printer's buffer is emptied at once, so that the rest
/// does not come out later. That may throw away a whole ticket that only waited for paper: staff reprint it,
/// marked DUPLICATE. A printer that proves nothing is left alone when it took everything and no trouble is
/// seen: clearing it would destroy the ticket it is printing.
///
/// Relies on the link to say Gone when the printer is switched off and on again. A cable that hides that (a
/// serial adapter with power of its own) can make half a ticket look printed when the switch falls between
/// two answers.
///
/// Blocks for at most the sum of the limits. Threads: the link's.
[[nodiscard]] JobResult runJob(Talk& talk, const drivers::PrinterProfile& profile,
                               const drivers::Raster& raster, const JobLimits& limits = {});

/// Makes a printer that was just opened, or that a job left unsettled, ready for the next ticket: empties its
/// buffers (soft reset, else DLE ENQ 2), waits until it says no more, ends a band that may have been begun
/// with white, cuts off what hangs out after Leftover::Paper, and turns automatic status on. What it can do
/// wrong: a printer that ignores both ways of clearing prints the rest of the old ticket first, on a piece of
/// paper of its own; and where nothing hung out an empty piece is cut.
/// @return what keeps it from printing; nothing but warnings: it is ready
[[nodiscard]] drivers::PrinterCondition prepare(Talk& talk, const drivers::PrinterProfile& profile,
                                                Leftover leftover, const JobLimits& limits = {});

}  // namespace owc::printer
