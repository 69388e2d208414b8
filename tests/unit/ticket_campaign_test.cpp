#include <gtest/gtest.h>

#include <cstdlib>

#include "tests/support/ticket_campaign.h"
#include "tests/support/virtual_cable.h"

namespace owc::test {
namespace {

unsigned fromEnvironment(const char* name, unsigned usual) {
    const char* const text = std::getenv(name);
    return text == nullptr ? usual : static_cast<unsigned>(std::strtoul(text, nullptr, 10));
}

/// @param controlPipe  whether the cable can empty the printer's buffer
class TicketCampaignTest : public ::testing::TestWithParam<bool> {};

}  // namespace

// What is told of a ticket decides whether staff look, reprint or let her go: no report may say more than the
// paper.
TEST_P(TicketCampaignTest, NoReportSaysWhatThePaperDoesNot) {
    const CampaignSize size{fromEnvironment("OWC_TICKETS", 500),
                            fromEnvironment("OWC_TICKETS_SEED", 20260314)};
    VirtualCable cable({}, {.shortWrites = true, .controlPipe = GetParam(), .seed = size.seed});

    const CampaignResult result = runTicketCampaign(cable, size);

    for (const std::string& wrong : result.wrong) ADD_FAILURE() << wrong;
    using enum drivers::PrintOutcome;
    for (const auto outcome : {Printed, Failed, Uncertain})
        EXPECT_GT(result.outcomes.contains(outcome) ? result.outcomes.at(outcome) : 0, size.tickets / 20);
    EXPECT_LT(result.memoryLate, result.memoryEarly + (1u << 20)) << "memory must stay flat";
    if (size.tickets <= 500) return;
    for (const auto& [trouble, times] : result.troubles) std::printf("%6u %s\n", times, trouble.c_str());
    std::printf("printed %u, failed %u, uncertain %u; %zu then %zu bytes in use\n",
                result.outcomes.at(Printed), result.outcomes.at(Failed), result.outcomes.at(Uncertain),
                result.memoryEarly, result.memoryLate);
}

INSTANTIATE_TEST_SUITE_P(Cable, TicketCampaignTest, ::testing::Bool(), [](const auto& cable) {
    return cable.param ? "WithControlPipe" : "WithoutControlPipe";
});

}  // namespace owc::test
