#pragma once

#include <map>
#include <string>
#include <vector>

#include "drivers/api/ticket_printer.h"
#include "tests/support/test_cable.h"

namespace owc::test {

struct CampaignSize {
    unsigned tickets = 500;
    unsigned seed = 20260314;
    bool noticeTime =
        true;  ///< long stalls and late mends, which cost real time on a cable with a real clock
};

struct CampaignResult {
    std::map<drivers::PrintOutcome, unsigned> outcomes;
    std::map<std::string, unsigned> troubles;  ///< how often each happened
    std::vector<std::string> wrong;            ///< reports the paper does not bear out; the first few
    std::size_t memoryEarly = 0;               ///< bytes in use after a quarter of the tickets
    std::size_t memoryLate = 0;                ///< and at the end
};

/// Prints tickets through EscposPrinter over this cable while things happen to it, and compares every report
/// with what the paper holds, dot for dot, in the end: Printed is there once, whole and alone on its piece;
/// of Failed there is not one row; Uncertain only where bytes were taken, and never twice; a ticket to which
/// nothing happened is Printed.
[[nodiscard]] CampaignResult runTicketCampaign(TestCable& cable, const CampaignSize& size);

}  // namespace owc::test
