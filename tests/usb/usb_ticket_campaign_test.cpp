#include <cstdlib>

#include "tests/support/ticket_campaign.h"
#include "tests/usb/usb_cable.h"

namespace owc::test {

// The share of the campaign that runs over the real libusb; the long one runs over a cable in memory, whose
// clock does not wait.
TEST(UsbTicketCampaignTest, NoReportSaysWhatThePaperDoesNot) {
    CampaignSize size{24, 20260314, false};
    if (const char* const more = std::getenv("OWC_USB_TICKETS"))
        size.tickets = static_cast<unsigned>(std::strtoul(more, nullptr, 10));
    if (const char* const seed = std::getenv("OWC_TICKETS_SEED"))
        size.seed = static_cast<unsigned>(std::strtoul(seed, nullptr, 10));
    UsbCable cable({});
    cable.device().setPace(100);  // paper moves while the next bytes wait

    const CampaignResult result = runTicketCampaign(cable, size);

    for (const std::string& wrong : result.wrong) ADD_FAILURE() << wrong;
    unsigned reported = 0;
    for (const auto& [outcome, times] : result.outcomes) {
        std::printf("outcome %d: %u\n", static_cast<int>(outcome), times);
        reported += times;
    }
    EXPECT_GE(reported, size.tickets) << "a ticket without a report";
    EXPECT_TRUE(result.outcomes.contains(drivers::PrintOutcome::Printed)) << "nothing was ever called printed";
}

}  // namespace owc::test
