#pragma once

#include <chrono>
#include <functional>

#include "drivers/api/printer_profile.h"
#include "drivers/api/ticket_printer.h"
#include "drivers/printer/link.h"
#include "drivers/printer/talk.h"

namespace owc::printer {

struct JobLimits {
    Link::Millis quiet{2'000};     ///< nothing taken for so long: the printer is stuck
    Link::Millis answer{500};      ///< for a real-time status
    Link::Millis printed{8'000};   ///< from the last byte to the answer of GS r 1
    Link::Millis picture{30'000};  ///< from its first byte to its last, about
    /// A printer that does not tell by itself and stood still for longer may have had its cover opened.
    Link::Millis still{1'000};
};

/// What a job left in the printer or hanging out of it.
enum class Leftover : std::uint8_t {
    Nothing,
    Questions,  ///< something was sent, and answers may still come: `prepare` before the next job
    Paper,      ///< the same, and a part of a ticket may hang out: it is cut off then
};

/// What `prepare` has to bring in order, and what of it is done: no reset and no cut is made twice for one
/// thing left over.
struct Unsettled {
    Leftover leftover = Leftover::Nothing;
    bool opened = true;    ///< the link is new
    bool emptied = false;  ///< its buffers were emptied, or what was begun was ended
    bool cut = false;      ///< it took the cut, and no trouble was told since
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
/// the ticket is then in two pieces. A printer that does not tell by itself is asked between bands, and is
/// not believed when it stood still longer than `limits.still`. Failed: the printer took no byte of the
/// picture. Then nothing came out and nothing will; how much it took is not known when the cable broke.
/// Uncertain: everything else. The printer's buffer is emptied at once, so that the rest does not come out
/// later. That may throw away a whole ticket that only waited for paper: staff reprint it, marked DUPLICATE.
/// A printer that proves nothing is left alone when it took everything and no trouble is seen: clearing it
/// would destroy the ticket it is printing.
///
/// Relies on the link to say Gone when the printer is switched off and on again. A cable that hides that (a
/// serial adapter with power of its own) can make half a ticket look printed when the switch falls between
/// two answers.
///
/// Blocks for at most the sum of the limits. Threads: the link's.
[[nodiscard]] JobResult runJob(Talk& talk, const drivers::PrinterProfile& profile,
                               const drivers::PrintJob& job, const JobLimits& limits = {});

/// Makes a printer that was just opened, or that a job left unsettled, ready for the next ticket: empties its
/// buffers (soft reset), waits until it says no more, ends a band that may have been begun with white, cuts
/// off what hangs out after Leftover::Paper, and turns automatic status on. Called again and again while the
/// printer is in trouble it only asks. A printer that proves nothing and may still be printing is not reset.
/// What it can do wrong: a printer that ignores both ways of clearing prints the rest of the old ticket
/// first, on a piece of paper of its own; and where nothing hung out an empty piece is cut.
/// @param unsettled  what to do; is told what was done
/// @return what keeps it from printing; nothing but warnings: it is ready
[[nodiscard]] drivers::PrinterCondition prepare(Talk& talk, const drivers::PrinterProfile& profile,
                                                Unsettled& unsettled, const JobLimits& limits = {});

}  // namespace owc::printer
